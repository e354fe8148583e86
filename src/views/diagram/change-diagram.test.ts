import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import { relationTable } from '../as-of/relation-table.ts';
import { changeDiagram, changesOf, dayChangeDiagram } from './change-diagram.ts';
import { teaWorld, type Told } from './tea-world.fixture.ts';

const PARTIES: readonly Told[] = [['shop party-to tea-pact'], ['farm party-to tea-pact']];
const changeOf = (told: readonly Told[], on?: string, id = 'tea-pact') => {
  const world = teaWorld([...PARTIES, ...told], on ? { on } : {});
  const page = world.pages.get(id as PageId)!;
  const { began = [], ended = [], changed = [] } = changesOf(world, relationTable(world), page) ?? {};
  const words = ({ subject, verb, object }: (typeof began)[number]) => `${subject!.title} ${verb} ${object.title}`;
  return { diagram: changeDiagram(world, page), began: began.map(words), ended: ended.map(words), changed };
};
const replacing = (...relations: string[]) => ({ replaces: relations.map((relation) => ({ relation, claim: 'c1' })) });
const edgesOf = (told: readonly Told[]) =>
  changeOf(told)
    .diagram!.text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('@'));

const began: Told = ['farm pours-into shop', { since: '2026-04-27' }];
const ended: Told = ['shop warms farm', { since: '2020', ended: '2026-04-27' }];
/** Terms by day, and those by night that took their place; they are the first and second relation after the parties. */
const turned: readonly Told[] = [
  ['farm warms shop', { since: '2020', ended: '2026-04-27', scope: 'all kettles, by day' }],
  ['farm warms shop', { since: '2026-04-27', through: '2030', scope: 'all kettles, by night', ...replacing('r3') }],
];

describe('what an agreement changed', () => {
  it('is named as what began, what ended and what changed its terms', () => {
    const change = changeOf([...turned, began, ended, ['farm stands-beside shop', { since: '2020' }]]);
    assert.deepEqual(change.began, ['Farm pours into Shop']);
    assert.deepEqual(change.ended, ['Shop warmed Farm']);
    assert.deepEqual(
      change.changed.map(({ before, after }) => [before, after].map((lines) => lines.map(({ detail }) => detail))),
      [[['all kettles, by day'], ['all kettles, by night']]],
    );
  });

  it('is one drawing: what ended is struck, what began is strong, new terms word for word, what stayed is counted', () => {
    assert.deepEqual(edgesOf([...turned, began, ended, ['farm stands-beside shop', { since: '2020' }]]), [
      'n1 e1-square-began@-->|"<b>Pours</b>"| n2',
      'n1 e2-triangle-changed@-->|"Warms from Farm: all kettles, by <s>day</s> <b>night, to 2030</b>"| n2',
      'n2 e3-triangle-ended@--x|"<s>Warms from Shop</s>"| n1',
      'n1 e4-ring@---|"1 with no change stated: beside"| n2',
    ]);
  });

  it('has a key, and a list of what stayed', () => {
    const { fates, families } = changeOf([
      ...turned,
      began,
      ended,
      ['farm stands-beside shop', { since: '2020' }],
    ]).diagram!;
    assert.deepEqual(fates, ['ended', 'changed', 'began']);
    assert.deepEqual(
      families.map(({ label, statements }) => [label, statements.map(({ verb }) => verb)]),
      [['No change stated', ['stands beside']]],
    );
  });

  it('says at the date what is to be known of it', () => {
    const edges = edgesOf([
      began,
      ['shop warms farm', { since: '2020', ended: '2026-04-27', ended_note: 'taken as ended' }],
      [
        'shop borrows farm',
        { since: '2026-04-27', since_note: 'a note that is too long to stand where a date stands' },
      ],
    ]);
    assert.match(edges[1]!, /"<s>Warms<\/s><br\/>taken as ended"/);
    assert.match(edges[2]!, /"<b>Borrows<\/b><br\/>see the note in the list"/);
  });

  it('takes what was only stated again as unchanged, and what is not known any more as neither', () => {
    const edges = edgesOf([
      began,
      ended,
      ['farm warms shop', { first_stated: '2026-04-27' }],
      ['farm stands-beside shop', { since: '2020', unclear_from: '2026-04-27' }],
    ]);
    assert.match(edges[2]!, /e3-ring-unclear@<-\.->\|"Beside <b>not known from this day on<\/b>"/);
    assert.match(edges[3]!, /e4-triangle@---\|"1 with no change stated: warms"/);
  });

  it('tells several that gave way to one as one line', () => {
    const edges = edgesOf([
      ['farm warms shop', { since: '2020', ended: '2026-04-27', scope: 'kettles' }],
      ['farm warms shop', { since: '2020', ended: '2026-04-27', scope: 'pots' }],
      ['farm warms shop', { since: '2026-04-27', scope: 'pans', ...replacing('r3', 'r4') }],
      began,
      ended,
    ]);
    assert.match(edges.join('\n'), /changed@-->\|"Warms from Farm: <s>kettles and pots<\/s> <b>pans<\/b>"/);
  });

  it('takes a party with what belongs to it', () => {
    const change = changeOf([
      ['farm owns kettle', { since: '2020' }],
      ['kettle pours-into shop', { since: '2026-04-27' }],
      ['kettle warms farm', { since: '2026-04-27' }],
    ]);
    assert.deepEqual(change.began, ['Kettle pours into Shop']);
  });

  it('shows what it opened to others, those of which the same is said together', () => {
    const opened = { since: '2026-04-27', about: ['tea-pact'] };
    const change = changeOf([
      began,
      ended,
      ['farm pours-into bar', opened],
      ['farm pours-into inn', opened],
      ['farm pours-into den', { since: '2026-04-27' }],
    ]);
    assert.deepEqual(change.began, ['Farm pours into Bar', 'Farm pours into Inn', 'Farm pours into Shop']);
    assert.match(change.diagram!.text, /subgraph n3\[" "\]\n {4}n4\["Bar"\]\n {4}n5\["Inn"\]/);
  });

  it('leaves out what another agreement of the day did', () => {
    const change = changeOf([
      ['farm party-to green-pact'],
      ['farm warms shop', { since: '2026-04-27' }],
      ['farm pours-into shop', { since: '2026-04-27', about: ['green-pact'] }],
      ['farm stands-beside shop', { since: '2026-04-27', about: ['green-pact', 'tea-pact'] }],
    ]);
    assert.deepEqual(change.began, ['Farm warms Shop', 'Farm stands beside Shop']);
  });

  it('takes to a party what it is known to own on the day, and what nobody dates', () => {
    const begunBy = (owned: object) =>
      changeOf([
        ['farm owns kettle', owned],
        ['kettle pours-into shop', { since: '2026-04-27' }],
      ]).began;
    for (const owned of [{}, { first_stated: '2026-04-01' }])
      assert.deepEqual(begunBy(owned), ['Kettle pours into Shop']);
    for (const owned of [{ since: '2026-05-01' }, { ended: '2026-04-01' }]) assert.deepEqual(begunBy(owned), []);
  });

  it('is no drawing where too little is known to have changed, and nothing where it is no agreement', () => {
    assert.equal(changeOf([['farm stands-beside shop']]).diagram, null);
    assert.equal(changeOf([began, ended]).diagram, null);
    assert.equal(changeOf([began, ended, ...turned], undefined, 'farm').diagram, null);
  });

  it('spans what a vague date may mean', () => {
    assert.deepEqual(changeOf([['farm pours-into shop', { since: '2026-04-12' }]], '2026-04').began, [
      'Farm pours into Shop',
    ]);
  });
});

describe('what changed on a day', () => {
  it('is drawn around the first of the overview, and without those with whom nothing changed', () => {
    const world = teaWorld([...turned, began, ended, ['bar stands-beside shop', { since: '2020' }]], {
      overview: ['shop', 'farm'],
    });
    const { text, title } = dayChangeDiagram(world, '2026-04-27' as Day)!;
    assert.equal(title, 'What changed on 27 April 2026');
    assert.match(text, /n1\["Shop"\]\n {2}n2\["Farm"\]\n/);
    assert.doesNotMatch(text, /Bar|no change/);
    assert.equal(dayChangeDiagram(world, '2026-04-28' as Day), null);
  });
});
