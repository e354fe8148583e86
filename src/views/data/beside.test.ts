import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { relationTable } from '../as-of/relation-table.ts';
import { absoluteUnder } from '../absolute.ts';
import { besidePages } from './beside.ts';

const PAGE = { summary: 'It sells [leaf](javascript:x).', answers: [] };
const graph = graphOf(
  {
    checked: '2024-06-30',
    name: 'Leaf',
    description: 'Of leaf.',
    language: 'en-GB',
    tagline: '',
    home: { change: 'hill', overview: ['hill', 'house'] },
  },
  {
    kinds: [{ id: 'house', label: 'House', plural: 'Houses', shape: 'thing' }],
    relationGroups: [{ id: 'trade', label: 'Trade' }],
    relationTypes: [
      {
        id: 'supplies',
        label: 'supplies',
        past: 'supplied',
        inverse: 'buys from',
        inverse_past: 'bought from',
        group: 'trade',
      },
    ],
    sources: [
      {
        id: 'letter',
        kind: 'company-statement',
        title: 'A *letter*',
        publisher: 'Hill',
        published: '2024-05-01',
        url: 'https://example.org/letter',
      },
    ],
    claims: [
      {
        id: 'leaf',
        statement: 'Hill supplies <b>leaf</b>.',
        about: ['hill'],
        since: '2024-05-01',
        status: 'stated',
        sources: [{ source: 'letter', locator: 'Page 2' }],
      },
    ],
    relations: [
      { id: 'hill-house', type: 'supplies', from: 'hill', to: 'house', since: '2024-05-01', claims: ['leaf'] },
    ],
    entities: [
      { id: 'hill', kind: 'house', title: 'Hill', ...PAGE },
      { id: 'house', kind: 'house', title: 'House', ...PAGE },
    ],
  },
);
const absolute = absoluteUnder(new URL('https://tea.example'));
const pages = new Map(besidePages(graph, relationTable(graph) satisfies RelationTable).map((one) => [one.path, one]));
const markdown = (path: string, prose = '') => pages.get(path)!.markdown(absolute, prose);
const data = (path: string) => pages.get(path)!.data(absolute);

describe('what stands beside a page', () => {
  it('is there for records, for the front page, for tables and for days', () => {
    for (const path of [
      'hill',
      'claims/leaf',
      'sources/letter',
      'home',
      'claims',
      'as-of',
      'as-of/2024-05-01',
      'index/a-z',
    ])
      assert.ok(pages.has(path), path);
  });

  it('tells of each claim as Markdown how it is known, when, where it stands for good, and by which work', () => {
    for (const path of ['hill', 'claims', 'sources/letter'])
      assert.match(
        markdown(path),
        /^- Hill supplies \\<b\\>leaf\\<\/b\\>\. \(Stated; since 1 May 2024\) \[permalink\]\(https:\/\/tea\.example\/claims\/leaf\/\)\n {2}- Hill, “A \\\*letter\\\*”, 1 May 2024, <https:\/\/example\.org\/letter>/m,
        path,
      );
    assert.match(markdown('hill'), /^It sells \\\[leaf\\\]\(javascript:x\)\.$/m);
    assert.match(markdown('hill'), /<https:\/\/example\.org\/letter>, Page 2$/m);
  });

  it('says after each sentence of the prose who says so and when', () => {
    assert.match(
      markdown('hill', 'It supplies leaf<Cite claim="leaf" />.'),
      /It supplies leaf \(\[Hill, 1 May 2024, stated\]\(https:\/\/tea\.example\/claims\/leaf\/\)\)\./,
    );
  });

  it('holds as data the records that the page shows, and in full those of a page about one', () => {
    const { claims, relations, sources, record, included } = data('hill');
    assert.deepEqual(
      { claims, relations, sources },
      {
        claims: ['leaf'],
        relations: [{ id: 'hill-house', standing: 'in-force' }],
        sources: ['letter'],
      },
    );
    assert.equal(record!.permalink, 'https://tea.example/hill/');
    assert.deepEqual(included!.claims, [
      {
        id: 'leaf',
        permalink: 'https://tea.example/claims/leaf/',
        statement: 'Hill supplies <b>leaf</b>.',
        about: ['hill'],
        since: '2024-05-01',
        status: 'stated',
        standing: 'in-force',
        bounds: { earliest: '2024-05-01', sure: '2024-05-01' },
        sources: [{ source: 'letter', locator: 'Page 2' }],
      },
    ]);
  });

  it('tells of a day where each relation stands on it', () => {
    const { day, relations } = data('as-of/2024-05-01');
    assert.deepEqual([day, relations], ['2024-05-01', [{ id: 'hill-house', standing: 'in-force' }]]);
  });
});
