import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edition } from '#graph/edition.ts';
import { graphOf, type Subject } from '#graph/graph.fixture.ts';
import { absoluteUnder } from '../absolute.ts';
import { claimCitedAs, pageCitedAs } from '../edition/cited-as.ts';
import { changesPage } from './changes-page.ts';
import { changeInWords } from './entry.ts';
import { atom, feedOf, jsonFeed } from './feed.ts';

const SOURCES = [
  { id: 'letter', title: 'A letter', publisher: 'Hill', kind: 'company-statement', published: '2024-01-05' },
  { id: 'gazette', title: 'News & "leaf"', publisher: 'Gazette', kind: 'press', published: '2024-08-01' },
];
const WORLD: Subject = {
  kinds: [{ id: 'house', label: 'House', plural: 'Houses', description: '', shape: 'thing' }],
  relationGroups: [{ id: 'trade', label: 'Trade' }],
  relationTypes: ['supplies', 'sole'].map((id) => ({
    id,
    label: id === 'sole' ? 'is the sole supplier of' : 'supplies',
    past: 'supplied',
    inverse: 'gets from',
    inverse_past: 'got from',
    group: 'trade',
    description: '',
    from: ['house'],
    to: ['house'],
  })),
  sources: SOURCES,
  entities: ['hill', 'inn', 'pond'].map((id) => ({ id, kind: 'house', title: id, summary: '', summaryClaims: [] })),
};
const CLAIM = { statement: 'It <is> so.', about: ['hill'], status: 'stated', sources: [{ source: 'letter' }] };
const FIRST = {
  claims: [
    { ...CLAIM, id: 'sole', about: ['hill', 'inn'], since: '2020' },
    { ...CLAIM, id: 'wrong', headline: 'Pond sells', about: ['pond'], on: '2024-02-01' },
    { ...CLAIM, id: 'worded', statement: 'It was so.' },
    { ...CLAIM, id: 'lost', on: '2023' },
  ],
  relations: [{ id: 'hill-inn', type: 'sole', from: 'hill', to: 'inn', since: '2020', claims: ['sole'] }],
};
const NOW = {
  claims: [
    { ...CLAIM, id: 'sole', about: ['hill', 'inn'], since: '2020', ended: '2024-09-01' },
    { ...CLAIM, id: 'wrong', headline: 'Pond sells', about: ['pond'], on: '2024-03-01', reason: 'We read "it" wrong.' },
    { ...CLAIM, id: 'worded', statement: 'So it was.' },
    { ...CLAIM, id: 'late', about: ['hill', 'inn'], since: '2024-09-01', sources: [{ source: 'gazette' }] },
  ],
  relations: [
    { ...FIRST.relations[0]!, ended: '2024-09-01' },
    {
      id: 'hill-inn-2',
      type: 'supplies',
      from: 'hill',
      to: 'inn',
      since: '2024-09-01',
      claims: ['late'],
      replaces: [{ relation: 'hill-inn', claim: 'late' }],
    },
  ],
  gone: [{ id: 'lost', sort: 'claim', title: 'It was', on: '2024-10-01', reason: 'Nobody saw it.' }],
};

const site = (checked: string) => ({ name: 'Leaf', tagline: 'tea', language: 'en-GB', checked });
const editionOf = (day: string, subject: Subject): Edition => ({
  ...graphOf(site(day), { ...WORLD, ...subject }).facts,
  sums: new Map(),
});
const first = editionOf('2024-06-30', FIRST);
const second = editionOf('2024-12-31', NOW);
const graph = graphOf(site('2024-12-31'), { ...WORLD, ...NOW, editions: [first, second] });
const page = changesPage(graph);

describe('the page of changes', () => {
  it('tells under each heading what this site did, or what the world did, never both', () => {
    assert.deepEqual(
      page.days.map(({ words, side, entries }) => [side, words, ...entries.map(changeInWords)]),
      [
        [
          'site',
          '31 December 2024',
          'Corrected: Pond sells (1 February 2024 → 1 March 2024). We read “it” wrong. Hill, 5 January 2024.',
          'Withdrawn: It <is> so. (Stated, 2023). Nobody saw it.',
        ],
        [
          'world',
          '1 September 2024',
          'Changed: hill supplies inn (is the sole supplier of, since 2020 → supplies, since 1 September 2024). Gazette, 1 August 2024.',
        ],
      ],
    );
  });

  it('strikes and sets out only what differs', () => {
    const [corrected] = page.days[0]!.entries;
    assert.deepEqual(corrected!.before, [
      { text: '1 February', differs: true },
      { text: '2024', differs: false },
    ]);
  });

  it('counts what is worded otherwise, and names it no change of fact', () => {
    assert.equal(page.days[0]!.edition!.reworded, '1 fact is worded otherwise, and the same.');
    assert.equal(
      `${page.newest!.bold} ${page.newest!.rest}`,
      'On this site: 1 corrected, 1 withdrawn. In the world: 1 changed. 1 is worded otherwise, with the same facts. All else is word for word the same.',
    );
  });

  it('lets kinds be chosen, each with its number', () => {
    assert.deepEqual(
      page.choices.map(({ options }) => options.map(({ word, count }) => `${word} ${count}`)),
      [['Corrected 1', 'Withdrawn 1'], ['Changed 1']],
    );
  });

  it('finds each change by its page', () => {
    assert.deepEqual(
      page.byPage.map(({ title, entries }) => [title, entries.length]),
      [
        ['hill', 1],
        ['inn', 1],
        ['pond', 1],
      ],
    );
  });

  it('says of the first edition that it is the first, and tells nothing before it is frozen', () => {
    const alone = changesPage(graphOf(site('2024-12-31'), { ...WORLD, ...NOW, editions: [first] }));
    assert.deepEqual([alone.newest, alone.days, alone.editions.length, alone.pending], [undefined, [], 1, 3]);
    assert.deepEqual(changesPage(graphOf(site('2024-12-31'), { ...WORLD, ...NOW })).editions, []);
  });
});

describe('the edition by which something is cited', () => {
  it('is the newest, while no fact of it has changed since', () => {
    assert.deepEqual(claimCitedAs(graph, { id: 'late' as never }), {
      day: '2024-12-31',
      href: '/editions/2024-12-31/claims/late/',
    });
    const later = graphOf(site('2024-12-31'), { ...WORLD, ...NOW, editions: [first] });
    assert.equal(claimCitedAs(later, { id: 'wrong' as never }), undefined);
    assert.equal(claimCitedAs(later, { id: 'late' as never }), undefined);
    assert.equal(claimCitedAs(later, { id: 'worded' as never })?.day, '2024-06-30');
    assert.equal(pageCitedAs(later, later.pages.get('hill' as never)!), undefined);
    assert.equal(pageCitedAs(graph, graph.pages.get('hill' as never)!)?.href, '/editions/2024-12-31/hill/');
  });
});

describe('a feed', () => {
  const absolute = absoluteUnder(new URL('https://tea.example'));
  const hill = graph.pages.get('hill' as never)!;

  it('has for each change an id that is its own, and the same under every host', () => {
    const ids = feedOf(graph).items.map(({ id }) => id);
    assert.equal(new Set(ids).size, 5);
    assert.deepEqual(
      feedOf(graph).items.map(({ id }) => id),
      ids,
    );
    for (const id of ids)
      assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const more = graphOf(site('2025-12-31'), {
      ...WORLD,
      ...NOW,
      editions: [first, second, editionOf('2025-12-31', NOW)],
    });
    assert.deepEqual(
      feedOf(more)
        .items.slice(1)
        .map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      feedOf(graph, hill).items.map(({ title }) => title),
      ['Changed: hill supplies inn', 'Edition of 30 June 2024'],
    );
  });

  it('is JSON Feed 1.1, its addresses whole or left out', () => {
    const told = jsonFeed(feedOf(graph), absolute) as Record<string, unknown> & { items: Record<string, string>[] };
    assert.equal(told['version'], 'https://jsonfeed.org/version/1.1');
    assert.equal(told['feed_url'], 'https://tea.example/feed.json');
    for (const item of told.items) {
      assert.ok(item['id'] && item['content_text']);
      assert.match(item['url']!, /^https:\/\/tea\.example\//);
      assert.ok(!Number.isNaN(Date.parse(item['date_published']!)));
    }
    assert.doesNotMatch(JSON.stringify(jsonFeed(feedOf(graph), absoluteUnder(undefined))), /"(?:url|feed_url)"/);
  });

  it('has what Atom demands of a feed and of each entry, with its texts as text', () => {
    const text = atom(feedOf(graph), absolute);
    const [head = '', ...entries] = text.split('<entry>');
    for (const part of [head, ...entries])
      for (const name of ['id', 'title', 'updated'])
        assert.equal(part.split(`<${name}>`).length, 2, `${name} in ${part}`);
    assert.match(head, /<author><name>Leaf<\/name><\/author>/);
    assert.match(head, /<link rel="self" [^>]*href="https:\/\/tea\.example\/feed\.xml"\/>/);
    assert.equal(entries.length, 5);
    for (const entry of entries) {
      assert.match(entry, /<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
      assert.match(
        entry,
        /<link rel="alternate" [^>]+>\s<category term="[a-z-]+"\/>\s<content type="text">[^<]+<\/content>/,
      );
    }
    assert.match(text, /It &lt;is&gt; so\./);
  });
});
