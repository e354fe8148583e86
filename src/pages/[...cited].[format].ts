import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { citedWorks, type CitedWork } from '#views/cite/cited-works.ts';
import { FORMATS, type Format } from '#views/cite/formats.ts';

interface Props extends Record<string, unknown> {
  readonly cited: CitedWork;
  readonly format: Format;
}

export const getStaticPaths = (async () =>
  citedWorks(await currentGraph()).flatMap((cited) =>
    FORMATS.map((format) => ({
      params: { cited: cited.path, format: format.ending },
      props: { cited, format } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

/** A page, a claim or a source for a program that keeps bibliographies. */
export const GET: APIRoute<Props> = ({ props: { cited, format }, site }) => {
  const work = cited.work(absoluteUnder(site));
  return new Response(format.write(work), { headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` } });
};
