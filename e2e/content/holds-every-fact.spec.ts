import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { Page, RelationNode } from '#graph/graph.ts';
import { anchor, href } from '#views/href.ts';
import { timelineEntry } from '#views/page/timeline-entry.ts';
import { formatAmount } from '#views/wording/amounts.ts';
import { formatSpan } from '#views/wording/dates.ts';
import { builtSite } from '../support/built-site.ts';
import { htmlOf } from '../support/pages-of.ts';
import { expect, test } from '../support/test.ts';

/** However a page is arranged: what the graph has for it stands on it, open or folded. */
test.describe('the page of an entity, a topic or an agreement', { tag: '@content' }, () => {
  const { records, issues } = readContent(filesOnDisk(contentFolder()));
  const { graph } = buildGraph(records, issues);
  test.skip(!graph, 'npm run check names the faults');

  test('holds every relation, claim, answer, date and gap that there is for it', async () => {
    const { folder } = await builtSite('subject');
    for (const page of graph!.pages.values()) {
      const held = holding(htmlOf(folder, `${page.id}/`));
      const missing = factsOf(page).filter(({ words, at }) => !says(held, words, at));
      expect.soft(missing, `is not on /${page.id}/`).toEqual([]);
    }
  });
});

interface Held {
  readonly text: string;
  /** The text of the line that has an id, by the id. */
  readonly lines: ReadonlyMap<string, string>;
  readonly links: ReadonlySet<string>;
}

interface FactOnPage {
  readonly words: string;
  /** Id of the line that must say it, or the address to which a link must lead. */
  readonly at?: string;
}

const says = ({ text, lines, links }: Held, words: string, at: string | undefined): boolean =>
  at === undefined ? text.includes(plain(words)) : links.has(at) || (lines.get(at)?.includes(plain(words)) ?? false);

function factsOf(page: Page): FactOnPage[] {
  const dates = page.claims.flatMap((claim) => timelineEntry(claim) ?? []);
  const linked = [...page.mentions, ...page.pointers, ...page.related.map(({ page: to }) => ({ page: to }))];
  return [
    ...page.relations.flatMap((relation) => relationFacts(relation, page)),
    ...page.claims.map(({ id, statement }) => ({ words: statement, at: anchor.claim(id) })),
    ...page.answers.flatMap(({ question, answer }) => [question, answer].map((words) => ({ words }))),
    ...page.gaps.flatMap(({ sought, found }) => [sought, found].map((words) => ({ words }))),
    ...page.disagreements.map(({ question }) => ({ words: question })),
    ...page.disagreements.slice(0, 6).flatMap(({ positions }) => positions.map(({ says: words }) => ({ words }))),
    ...dates.slice(-9).flatMap(({ headline, date }) => [headline, date].map((words) => ({ words }))),
    ...linked.map((one) => ({ words: one.page.title, at: href.page(one.page.id) })),
    ...page.claims.flatMap(({ sources }) => sources.map(({ source }) => ({ words: source.title }))),
  ];
}

function relationFacts(relation: RelationNode, page: Page): FactOnPage[] {
  const { id, from, to, scope, amount, note, since_note, ended_note } = relation;
  const other = from === page ? to : from;
  return [other.title, scope, amount && formatAmount(amount), formatSpan(relation), note, since_note, ended_note]
    .filter((words) => words !== undefined)
    .map((words) => ({ words, at: anchor.relation(id) }));
}

/** A text as it is compared: without regard to capitals, spaces, typographic marks and the stop at its end. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();

type Node = DefaultTreeAdapterTypes.Node;

function holding(html: string): Held {
  const lines = new Map<string, string>();
  const links = new Set<string>();
  const walk = (node: Node, line: Node | undefined): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const own = node.nodeName === 'li' ? node : line;
    const text = node.childNodes.map((child) => walk(child, own)).join('');
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'href') links.add(value);
      if (name === 'id') ids.push({ id: value, line: own ?? node });
    }
    texts.set(node, text);
    return text;
  };
  const ids: { id: string; line: Node }[] = [];
  const texts = new Map<Node, string>();
  const text = walk(parse(html), undefined);
  for (const { id, line } of ids) lines.set(id, plain(texts.get(line) ?? ''));
  return { text: plain(text), lines, links };
}
