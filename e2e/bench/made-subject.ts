import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chance } from '../search/slips.ts';
import { madeFacts, type MadeFacts } from './made-facts.ts';
import { madePages, type MadePage } from './made-pages.ts';
import { madeProse } from './made-prose.ts';
import { madeWords } from './made-words.ts';

const TEA = resolve(import.meta.dirname, '../fixtures/tea');
const CLAIMS_A_FILE = 400;

/**
 * Writes a subject of so many pages over the vocabulary of tea: some 700 words of prose a page, two claims, seven
 * relations for ten pages, a source for ten, days spread over twelve years. The same number gives the same files.
 */
export function writeMadeSubject(folder: string, count: number, seed = 16): void {
  const random = chance(seed);
  const words = madeWords(random);
  const pages = madePages(words.titles(count));
  const facts = madeFacts(pages, words, random);
  const files = new Map([
    ['site.yaml', siteOf(pages, facts)],
    ...facts.sources.map(({ id, text }) => [`sources/${id}.yaml`, text] as const),
    // The vocabulary of tea names a file of claims.
    ...inParts(facts.claims, CLAIMS_A_FILE).map(
      (part, index) => [`claims/trade${index || ''}.yaml`, part.map(({ text }) => text).join('')] as const,
    ),
    ...[...facts.relations].map(([type, list]) => [`relations/${type}.yaml`, list.join('\n')] as const),
    ...pages.map((page, place) => [page.path, madeProse(pages, place, facts, { words, random })] as const),
  ]);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(TEA, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const inParts = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, part) => values.slice(part * size, (part + 1) * size));

function siteOf(pages: readonly MadePage[], { checked, claims }: MadeFacts): string {
  const ids = (kind: MadePage['kind'], count: number) =>
    pages
      .filter((page) => page.kind === kind)
      .slice(0, count)
      .map(({ id }) => id)
      .join(', ');
  const first = claims[0]!.id;
  return `name: Made
tagline: a subject of made words
description: A made-up world, as large as it is asked to be, to measure the build.
language: en-GB
checked: ${checked}
made_by: The benchmark.
home:
  heading: Made words
  lead:
    - { text: A world of made words., claims: [${first}] }
  verdict: { fact: made words., text: Nothing here is true., claims: [${first}] }
  asked: [${ids('topic', 2)}]
  searches: [${pages[0]!.title}, ${pages[1]!.title}]
  change: ${ids('contract', 1)}
  overview: [${ids('house', 4)}]
  dates: [${claims.find(({ hasHeadline }) => hasHeadline)!.id}]
  ways:
    - { label: Houses, pages: [${ids('house', 3)}] }
`;
}
