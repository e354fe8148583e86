import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from '#reading/content-folder.ts';

// Wiring only: the front matter is read and checked by #reading, with positions; Astro renders the prose.
const prose = defineCollection({
  loader: glob({
    base: contentFolder(),
    pattern: ['entities/*/*.mdx', 'topics/*.mdx'],
    generateId: ({ entry }) =>
      decodeURI(entry)
        .replace(/^.*\//, '')
        .replace(/\.mdx$/, ''),
  }),
});

export const collections = { prose };
