import type { APIRoute, GetStaticPaths } from 'astro';
import { currentBeside, sourceOf } from '#knowledge.ts';
import { absoluteUnder } from '#views/absolute.ts';
import type { Beside } from '#views/data/beside.ts';

interface Props extends Record<string, unknown> {
  readonly beside: Beside;
}

export const getStaticPaths = (async () =>
  (await currentBeside()).map((beside) => ({
    params: { page: beside.path },
    props: { beside } satisfies Props,
  }))) satisfies GetStaticPaths;

/** A page as Markdown. */
export const GET: APIRoute<Props> = async ({ props: { beside }, site }) =>
  new Response(beside.markdown(absoluteUnder(site), beside.page ? sourceOf(beside.page) : ''), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
