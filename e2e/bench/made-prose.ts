import { posix } from 'node:path';
import type { MadeFacts } from './made-facts.ts';
import type { MadePage } from './made-pages.ts';
import type { MadeWords } from './made-words.ts';

const SECTIONS = 5;
const PARAGRAPHS = 4;
const SENTENCES = 3;

interface Chance {
  readonly words: MadeWords;
  readonly random: () => number;
}

/** The file of a page: some 700 words, its two claims cited, links to the next page and to two others. */
export function madeProse(
  pages: readonly MadePage[],
  place: number,
  { claimsOf, held }: MadeFacts,
  { words, random }: Chance,
): string {
  const page = pages[place]!;
  const pick = () => pages[Math.floor(random() * pages.length)]!;
  const linked = [pages[(place + 1) % pages.length]!, pick(), pick()].filter((one) => one !== page);
  const claims = claimsOf.get(page)!;
  const on = held.get(page);
  const answer = `answers:\n  - { question: What is ${page.title}?, answer: ${words.sentences(1)}, claims: [${claims[0]}] }\n`;
  const sections = Array.from({ length: SECTIONS }, (_, section) => {
    const [opening = '', ...others] = Array.from({ length: PARAGRAPHS }, () => words.sentences(SENTENCES));
    const [claim, to] = [claims[section], linked[section]];
    return [
      `## ${words.heading()} {#part-${section + 1}}`,
      claim ? opening.replace(/\.$/, `<Cite claim="${claim}" />.`) : opening,
      ...others,
      ...(to ? [`More of it stands at [${to.title}](${between(page, to)}).`] : []),
    ].join('\n\n');
  });
  return (
    `---\ntitle: ${page.title}\nsummary: ${words.sentences(1)}\n${on ? `on: ${on}\n` : ''}` +
    `${page.kind === 'topic' ? answer : ''}---\n\n${sections.join('\n\n')}\n`
  );
}

function between(from: MadePage, to: MadePage): string {
  const way = posix.relative(posix.dirname(from.path), to.path);
  return way.startsWith('.') ? way : `./${way}`;
}
