import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageData } from '#views/data/page-data.ts';
import { builtSite } from '../support/built-site.ts';
import { htmlOf, pagesOf } from '../support/pages-of.ts';
import { expect, test } from '../support/test.ts';

type Node = DefaultTreeAdapterTypes.ParentNode;

/** The records that a page may lead to. */
interface Known {
  readonly claims: ReadonlySet<string>;
  /** By id, the claims that carry it. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
  /** By id, the address of the work. */
  readonly sources: ReadonlyMap<string, string | undefined>;
}

/** What the HTML of a page leads to or holds, outside its templates and of what only led there in its time. */
interface Seen {
  readonly claims: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly words: string;
}

type Told = Pick<PageData, 'claims' | 'sources' | 'relations'>;

test.describe('every page, table and day', { tag: '@content' }, () => {
  test('shows the records that its data names, and no others', async () => {
    const { folder } = await builtSite('subject');
    const json = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
    const all = <T = { id: string }>(sort: string) => json<T[]>(`data/v1/${sort}.json`);
    const known: Known = {
      claims: new Set(all('claims').map(({ id }) => id)),
      relations: new Map(all<{ id: string; claims: string[] }>('relations').map(({ id, claims }) => [id, claims])),
      sources: new Map(all<{ id: string; url?: string }>('sources').map(({ id, url }) => [id, url])),
    };
    let [compared, days] = [0, 0];
    for (const page of pagesOf(folder)) {
      const html = htmlOf(folder, page);
      const beside = /<link rel="alternate" type="application\/json" href="\/([^"]+)"/.exec(html)?.[1];
      if (beside === undefined) continue;
      compared++;
      const seen = seenIn(known, page, html);
      if (COUNTS.test(seen.words)) days++;
      expect.soft(differences(known, seen, json<Told>(decodeURI(beside))), `/${page}`).toEqual([]);
    }
    expect(compared).toBeGreaterThan(known.claims.size + known.sources.size);
    expect(days, 'days that count their relations').toBeGreaterThan(0);
  });

  test('is found out where the two are not the same', () => {
    const known: Known = {
      claims: new Set(['leaf', 'lid', 'pot']),
      relations: new Map([['supplies', ['pot']]]),
      sources: new Map([['letter', 'https://example.org/letter']]),
    };
    const html =
      '<main><p id="c-leaf"><a href="/claims/lid/">Lid</a> <a href="/sources/letter/">Letter</a><i id="r-supplies"></i>' +
      '<template><a href="/claims/pot/">Pot</a></template></main>';
    const told = { claims: ['leaf', 'lid'], sources: ['letter'], relations: [] } as const;
    const seen = seenIn(known, 'hill/', html);
    expect(differences(known, seen, told)).toEqual(['relation supplies is only on the page']);
    const relations = [{ id: 'supplies', standing: 'in-force' }];
    expect(differences(known, seen, { ...told, relations })).toEqual([]);
    expect(differences(known, seen, { ...told, relations, claims: ['leaf', 'pot'], sources: [] })).toEqual([
      'claim lid is only on the page',
      'claim pot is only in the data',
      'source letter is only on the page',
    ]);
  });
});

function seenIn(known: Known, page: string, html: string): Seen {
  const [claims, relations, sources, addresses] = [0, 1, 2, 3].map(() => new Set<string>()) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const words: string[] = [];
  const add = (set: Set<string>, all: { has(id: string): boolean }, id: string | undefined) =>
    id !== undefined && all.has(id) && set.add(id);
  const record = (path: string) => {
    add(claims, known.claims, /^claims\/([^/]+)\/$/.exec(path)?.[1]);
    add(sources, known.sources, /^sources\/([^/]+)\/$/.exec(path)?.[1]);
  };
  const look = (node: Node, isMain: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') words.push((child as DefaultTreeAdapterTypes.TextNode).value);
      if (!('attrs' in child) || child.nodeName === 'template') continue;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      if (attributes.get('class') === 'formerly') continue;
      const isIn = isMain || child.nodeName === 'main';
      const [id, href = ''] = [attributes.get('id'), attributes.get('href')];
      if (isIn) {
        add(claims, known.claims, /^[ct]-(.+)$/.exec(id ?? '')?.[1]);
        for (const claim of attributes.get('data-claims')?.split(' ') ?? []) add(claims, known.claims, claim);
        for (const place of [`#${id}`, href]) add(relations, known.relations, /#r-(.+)$/.exec(decodeURI(place))?.[1]);
        if (href.startsWith('/')) record(decodeURI(href.slice(1).replace(/[?#].*/, '')));
        addresses.add(href.replace(/#:~:text=.*/, ''));
      }
      look(child, isIn);
    }
  };
  look(parse(html), false);
  record(decodeURI(page));
  return { claims, relations, sources, addresses, words: words.join(' ').replaceAll(/\s+/g, ' ') };
}

/** How many relations a day has, as it says itself. */
const COUNTS = /(\d+) in force (?:(\d+) not known )?What changed from this day/;

/** What is on a page and not in its data, and the other way round. */
function differences(known: Known, seen: Seen, told: Told): string[] {
  const found: string[] = [];
  const compare = (noun: string, shown: ReadonlySet<string>, named: readonly string[], isThere = (_: string) => false) => {
    const data = new Set(named);
    for (const id of shown) if (!data.has(id)) found.push(`${noun} ${id} is only on the page`);
    for (const id of data) if (!shown.has(id) && !isThere(id)) found.push(`${noun} ${id} is only in the data`);
  };
  compare('claim', seen.claims, told.claims);
  // A list may lead to the work itself, and not to the page about it.
  compare('source', seen.sources, told.sources, (id) => seen.addresses.has(known.sources.get(id) ?? ''));
  // In tables, drawings and on days a relation is a line with its claims; on the pages of its ends it has a place.
  const ids = told.relations.map(({ id }) => id);
  compare('relation', seen.relations, ids, (id) => known.relations.get(id)!.some((claim) => seen.claims.has(claim)));
  const [, ...counts] = COUNTS.exec(seen.words) ?? [];
  for (const [place, standing] of (['in-force', 'not-known'] as const).entries()) {
    const its = told.relations.filter((one) => one.standing === standing).length;
    if (counts.length > 0 && Number(counts[place] ?? 0) !== its)
      found.push(`${counts[place] ?? 0} are ${standing} on the page, ${its} in the data`);
  }
  return found;
}
