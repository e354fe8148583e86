import type { APIRoute, GetStaticPaths } from 'astro';
import { currentBeside } from '#knowledge.ts';
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

/** A page as data. */
export const GET: APIRoute<Props> = ({ props: { beside }, site }) => Response.json(beside.data(absoluteUnder(site)));
