import type { Issue, Position } from '#issues/issue.ts';
import type { Stretch } from '../prose.ts';
import type { EntityEntry, Records, TopicEntry } from '../records.ts';
import { pagesOf } from '../references.ts';

type Page = EntityEntry | TopicEntry;

interface Use {
  readonly term: Page;
  readonly words: string;
  readonly at: Position;
}

/** A reader who does not know a term meets its definition where the prose of a page first uses it. */
export function* unlinkedTerm(records: Records): Iterable<Issue> {
  const defined = records.topics.filter(({ value }) => value.definition !== undefined);
  if (defined.length === 0) return;
  const named = new Names(defined, pagesOf(records));
  for (const page of pagesOf(records)) {
    const uses = page.prose.stretches.flatMap((stretch) => named.in(stretch));
    for (const term of defined) {
      const use = term === page ? undefined : uses.find((one) => one.term === term);
      if (!use || page.prose.mentions.some(({ to, at }) => to === term.id && isBefore(at, use.at))) continue;
      yield {
        rule: 'unlinked-term',
        at: use.at,
        what: `The page "${page.id}" first uses "${use.words}" without a link.`,
        why: `It is a term that "${term.id}" defines, and a reader may not know it.`,
        fix: `Write [${use.words}](${wayTo(term, page)}); npm run check -- --fix does it.`,
      };
    }
  }
}

/**
 * The titles of terms, and the names of pages that hold one: a title inside a longer name, such as "licence" in
 * "exclusive licence", is no use of it.
 */
class Names {
  readonly #pages = new Map<string, Page | undefined>();
  readonly #pattern: RegExp;

  constructor(terms: readonly Page[], pages: readonly Page[]) {
    const titles = terms.map(({ value }) => keyOf(value.title));
    const add = (name: string, page?: Page) => {
      const key = keyOf(name);
      if (titles.some((title) => key.includes(title))) this.#pages.set(key, page);
    };
    for (const page of pages) for (const alias of page.value.aliases ?? []) add(alias);
    for (const page of pages) add(page.value.title, page);
    const longestFirst = [...this.#pages.keys()].sort((a, b) => b.length - a.length);
    const words = longestFirst.map((name) => name.replaceAll(SIGNS, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
    this.#pattern = new RegExp(String.raw`(?<![\p{L}\d-])(?:${words.join('|')})(?![\p{L}\d-])`, 'giu');
  }

  in({ text, at }: Stretch): Use[] {
    return [...text.matchAll(this.#pattern)].flatMap(({ index, 0: words }) => {
      const term = this.#pages.get(keyOf(words));
      return term ? [{ term, words: words.replaceAll(/\s+/g, ' '), at: placeIn(text, at, index) }] : [];
    });
  }
}

const SIGNS = /[.*+?^${}()|[\]\\]/g;

const keyOf = (name: string) => name.toLowerCase().replaceAll(/\s+/g, ' ');

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.column < b.column);

function placeIn(text: string, at: Position, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  const { length } = lines.at(-1)!;
  return lines.length === 1
    ? { ...at, column: at.column + length }
    : { ...at, line: at.line + lines.length - 1, column: length + 1 };
}

/** The way from the file of a page to that of a term; both lie in folders of one subject. */
function wayTo(term: Page, page: Page): string {
  const [to, from] = [term.file.split('/'), page.file.split('/')];
  let shared = 0;
  while (to[shared] === from[shared]) shared++;
  const up = from.length - 1 - shared;
  return `${'../'.repeat(up) || './'}${to.slice(shared).join('/')}`;
}
