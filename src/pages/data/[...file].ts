import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { dataSchemas } from '#schema/data-shapes.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { dataFiles, type DataFile } from '#views/data/data-files.ts';
import { DATA_VERSION } from '#views/data/version.ts';

interface Props extends Record<string, unknown> {
  readonly file: DataFile;
}

export const getStaticPaths = (async () => {
  const site = import.meta.env.SITE as string | undefined;
  const files = dataFiles(await currentGraph(), dataSchemas(), absoluteUnder(site ? new URL(site) : undefined));
  return files.map((file) => ({
    params: { file: `v${DATA_VERSION}/${file.name}` },
    props: { file } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/** The records of the site, for programs and spreadsheets. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
