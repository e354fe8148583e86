import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  prose: defineCollection({ loader: glob({ pattern: '*.mdx', base: './texts' }) }),
};
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('prose')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content /></body></html>
`;

/** Writes a project of Astro and MDX that has the texts of a subject and none of what is made from its facts. */
export function writeBareProject(folder: string, subject: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('src/content.config.ts', CONFIG);
  write('src/pages/[id].astro', PAGE);
  for (const path of globSync('{topics,entities/*}/*.mdx', { cwd: subject }))
    write(
      `texts/${basename(path)}`,
      readFileSync(join(subject, path), 'utf8')
        .replaceAll(/<Cite [^>]*\/>/g, '')
        .replaceAll(/ \{#[\w-]+\}/g, '')
        .replaceAll(/\]\(\S*?([^/)]+)\.mdx\)/g, '](../$1/)'),
    );
}
