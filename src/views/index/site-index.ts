import type { Graph, Page } from '#graph/graph.ts';
import { byCodePoint } from '#issues/order.ts';
import { href } from '../href.ts';

interface Line {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly summary: string;
}

/** One line of the A to Z: a title, or another name that leads to one. */
export interface IndexLine {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  /** The title it leads to, when the name is another one. */
  readonly see: string | undefined;
}

export interface SiteIndex {
  readonly groups: readonly {
    readonly anchor: string;
    readonly label: string;
    readonly description: string;
    readonly lines: readonly Line[];
  }[];
  readonly letters: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly lines: readonly IndexLine[];
  }[];
}

/** Every page, by kind and from A to Z, other names included. */
export function siteIndex(graph: Graph): SiteIndex {
  const pages = [...graph.pages.values()];
  const inOrder = (a: { title: string }, b: { title: string }) => collate(a.title, b.title);
  const line = (page: Page): Line => ({
    title: page.title,
    href: href.page(page.id),
    kind: kindOf(page),
    summary: page.summary,
  });
  const topics = pages.filter((page) => page.shape === 'topic');
  const groups = [
    {
      anchor: 'topics',
      label: 'Topics',
      description: 'A question answered across entities, or a term explained.',
      lines: topics.map(line).sort(inOrder),
    },
    ...[...graph.kinds.values()].map((kind) => ({
      anchor: kind.id as string,
      label: kind.plural,
      description: kind.description,
      lines: pages
        .filter((page) => page.shape === 'entity' && page.kind === kind)
        .map(line)
        .sort(inOrder),
    })),
  ].filter(({ lines }) => lines.length > 0);
  const names: IndexLine[] = pages.flatMap((page) => [
    { name: page.title, href: href.page(page.id), kind: kindOf(page), see: undefined },
    ...(page.aliases ?? []).map((name) => ({ name, href: href.page(page.id), kind: kindOf(page), see: page.title })),
  ]);
  const letters = Map.groupBy(
    names.sort((a, b) => collate(a.name, b.name)),
    ({ name }) => letterOf(name),
  );
  return {
    groups,
    letters: [...letters].map(([letter, lines]) => ({
      letter,
      // No id of a kind holds a low line; nor is a letter made small, since two may share one small letter.
      anchor: `letter_${letter === '#' ? 'sign' : letter}`,
      lines,
    })),
  };
}

const kindOf = (page: Page) => (page.shape === 'entity' ? page.kind.label : 'Topic');

/** The letter a name is filed under; signs and digits under one heading. */
function letterOf(name: string): string {
  const [letter = ''] = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  // Of what becomes two letters when it is made large, as ß does, the first counts.
  const [large = ''] = letter.toUpperCase();
  return /\p{L}/u.test(large) ? large : '#';
}

// The collator is pinned to the root locale, so that the order does not depend on the language of the machine.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const collate = (a: string, b: string) => collator.compare(a, b) || byCodePoint(a, b);
