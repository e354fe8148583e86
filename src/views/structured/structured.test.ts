import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { absoluteUnder } from '../absolute.ts';
import { structuredClaim } from './of-claim.ts';
import { structuredList } from './of-list.ts';
import { structuredPage } from './of-page.ts';
import { structuredSource } from './of-source.ts';
import { sitemap } from './sitemap.ts';

const graph = graphOf(
  { checked: '2024-06-30', name: 'Leaf', language: 'en-GB', tagline: '' },
  {
    kinds: [{ id: 'house', label: 'House', plural: 'Houses', shape: 'thing', schema_type: 'Organization' }],
    sources: [
      { id: 'book', title: 'A & B', publisher: 'Press', published: '2020-03', url: 'https://example.org/a?b&c' },
      { id: 'denial', title: 'No', publisher: 'Press', published: '2024-07' },
    ],
    claims: [
      {
        id: 'sells',
        statement: 'It sells.',
        about: ['shop', 'rule'],
        since: '2020',
        ended: '2021-05',
        sources: [{ source: 'book' }, { source: 'denial', against: true }],
      },
    ],
    entities: [
      { id: 'shop', kind: 'house', title: 'The shop', summary: 'It sells.', same_as: ['https://example.org/q1'] },
    ],
    topics: [{ id: 'rule', title: 'Rule', summary: 'A rule.', definition: 'What holds.', answers: [] }],
  },
);
const absolute = absoluteUnder(new URL('https://tea.example'));
const [shop, rule] = ['shop', 'rule'].map((id) => graph.pages.get(id as never)!);
const [claim, book] = [graph.claims.get('sells' as never)!, graph.sources.get('book' as never)!];

/** The parts of a statement for search engines, as programs get them. */
const partsOf = (data: object): Record<string, unknown>[] => JSON.parse(JSON.stringify(data))['@graph'];

test('a claim is told with the works that say it, and with the time that it speaks of', () => {
  const [stated] = partsOf(structuredClaim(graph, claim, absolute));
  assert.equal(stated!['@type'], 'Claim');
  assert.equal(stated!['temporalCoverage'], '2020/2021-05');
  assert.equal(stated!['url'], 'https://tea.example/claims/sells/');
  assert.deepEqual(
    (stated!['appearance'] as { name: string; datePublished: string }[]).map((one) => [one.name, one.datePublished]),
    [['A & B', '2020-03']],
  );
});

test('a page is told with what it is about: an organization with its other addresses, or a term with its meaning', () => {
  const [ofShop] = partsOf(structuredPage(graph, shop!, [], absolute));
  assert.deepEqual(ofShop!['about'], {
    '@type': 'Organization',
    name: 'The shop',
    description: 'It sells.',
    url: 'https://tea.example/shop/',
    sameAs: ['https://example.org/q1'],
  });
  const [ofRule, way] = partsOf(structuredPage(graph, rule!, [{ title: 'Index', href: '/index/' }], absolute));
  assert.equal((ofRule!['about'] as { '@type': string })['@type'], 'DefinedTerm');
  assert.deepEqual(
    (way!['itemListElement'] as { item: string }[]).map(({ item }) => item),
    ['https://tea.example/index/', 'https://tea.example/rule/'],
  );
});

test('the page about a source is an article of the site about a work of somebody else', () => {
  const [told] = partsOf(structuredSource(graph, book, 'A & B', absolute));
  assert.equal((told!['about'] as { url: string }).url, 'https://example.org/a?b&c');
  assert.equal((told!['isPartOf'] as { name: string }).name, 'Leaf');
});

test('the front page is the site, the data are a data set, and other lists are collections with the way to them', () => {
  const head = { title: 'Every day', description: 'What held.' };
  const told = (address: string) => partsOf(structuredList(graph, { ...head, address }, absolute));
  assert.deepEqual(
    ['/', '/data/', '/as-of/'].map((address) => told(address).map((part) => part['@type'])),
    [['WebSite'], ['Dataset', 'BreadcrumbList'], ['CollectionPage', 'BreadcrumbList']],
  );
  const [data] = told('/data/') as [{ distribution: { contentUrl: string } }];
  assert.equal(data.distribution.contentUrl, 'https://tea.example/data/v1/all.zip');
});

test('the map names every page with the day of the newest account that it rests on, none of the future', () => {
  const map = sitemap(graph, absolute);
  assert.match(map, /<loc>https:\/\/tea\.example\/shop\/<\/loc><lastmod>2020-03-31<\/lastmod>/);
  assert.match(map, /<loc>https:\/\/tea\.example\/sources\/denial\/<\/loc><\/url>/);
  assert.equal(map.match(/<loc>https:\/\/tea\.example\/<\/loc>/g)!.length, 1);
});
