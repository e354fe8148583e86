import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageId } from '#schema/ids.ts';
import { relationTable } from '../as-of/relation-table.ts';
import { changeDiagrams, changesOf } from './change-diagrams.ts';
import { teaWorld, type Told } from './tea-world.fixture.ts';

const PARTIES: readonly Told[] = [['shop party-to tea-pact'], ['farm party-to tea-pact']];
const changeOf = (told: readonly Told[], on?: string, id = 'tea-pact') => {
  const world = teaWorld([...PARTIES, ...told], on ? { on } : {});
  const page = world.pages.get(id as PageId)!;
  const change = changeDiagrams(world, page);
  const { began = [], ended = [], changed = [] } = changesOf(world, relationTable(world), page) ?? {};
  const words = ({ subject, verb, object }: (typeof began)[number]) => `${subject!.title} ${verb} ${object.title}`;
  return change && { ...change, began: began.map(words), ended: ended.map(words), changed };
};
const replacing = (relation: string) => ({ replaces: [{ relation, claim: 'c1' }] });
const rows = (text: string) => text.split('\n').filter((line) => line.includes('@'));

describe('before and after a change', () => {
  it('name what began, what ended and what changed its terms', () => {
    const change = changeOf([
      ['farm pours-into shop', { since: '2026-04-27' }],
      ['shop warms farm', { since: '2020', ended: '2026-04-27' }],
      ['farm warms shop', { since: '2020', ended: '2026-04-27', scope: 'by day' }],
      ['farm warms shop', { since: '2026-04-27', scope: 'by night', ...replacing('r5') }],
      ['farm stands-beside shop', { since: '2020' }],
    ])!;
    assert.deepEqual(change.began, ['Farm pours into Shop']);
    assert.deepEqual(change.ended, ['Shop warmed Farm']);
    assert.deepEqual(
      change.changed.map(({ before, after }) => [before, after].map((lines) => lines.map(({ detail }) => detail))),
      [[['by day'], ['by night']]],
    );
  });

  it('have every row in both, those that do not hold without a line', () => {
    const change = changeOf([
      ['farm pours-into shop', { since: '2026-04-27' }],
      ['shop warms farm', { since: '2020', ended: '2026-04-27' }],
      ['farm stands-beside shop', { since: '2020' }],
    ])!;
    const [before, after] = [rows(change.before.text), rows(change.after.text)];
    const plain = (lines: readonly string[]) => lines.map((line) => line.trim().replace(/@\S*\|/, ' |'));
    assert.deepEqual(plain(before), plain(after));
    assert.deepEqual(
      before.map((line) => line.includes('~~~')),
      [true, false, false],
    );
    assert.deepEqual(
      after.map((line) => line.includes('~~~')),
      [false, true, false],
    );
    assert.equal(change.before.statements.length, 2);
  });

  it('mark a row by a sign that the legend puts into words', () => {
    const change = changeOf([
      ['farm pours-into shop', { since: '2026-04-27' }],
      ['shop warms farm', { since: '2020', ended: '2026-04-27' }],
    ])!;
    assert.match(change.after.text, /"\+ pours"/);
    assert.match(change.before.text, /"#215; warms"/);
    assert.equal(change.before.legend, '×\u00a0ended that day.');
    assert.equal(change.after.legend, '+\u00a0began that day.');
  });

  it('take a party with what belongs to it', () => {
    const change = changeOf([
      ['farm owns kettle', { since: '2020' }],
      ['kettle pours-into shop', { since: '2026-04-27' }],
      ['kettle warms farm', { since: '2026-04-27' }],
    ])!;
    assert.deepEqual(change.began, ['Kettle pours into Shop']);
  });

  it('show what it opened to others, those of which the same is said together', () => {
    const opened = { since: '2026-04-27', about: ['tea-pact'] };
    const change = changeOf([
      ['farm warms shop', { since: '2020' }],
      ['farm pours-into bar', opened],
      ['farm pours-into inn', opened],
      ['farm pours-into den', { since: '2026-04-27' }],
    ])!;
    assert.deepEqual(change.began, ['Farm pours into Bar', 'Farm pours into Inn']);
    assert.match(change.after.text, /subgraph n2\[" "\]\n {4}n3\["Bar"\]\n {4}n4\["Inn"\]/);
    assert.match(change.before.text, /n1 e1@~~~\|"\+ pours"\| n2/);
  });

  it('leave out what another agreement of the day did', () => {
    const change = changeOf([
      ['farm party-to green-pact'],
      ['farm warms shop', { since: '2026-04-27' }],
      ['farm pours-into shop', { since: '2026-04-27', about: ['green-pact'] }],
      ['farm stands-beside shop', { since: '2026-04-27', about: ['green-pact', 'tea-pact'] }],
    ])!;
    assert.deepEqual(change.began, ['Farm warms Shop', 'Farm stands beside Shop']);
  });

  it('take to a party what it may own, where the day is not known since when', () => {
    const change = changeOf([['farm owns kettle'], ['kettle pours-into shop', { since: '2026-04-27' }]])!;
    assert.deepEqual(change.began, ['Kettle pours into Shop']);
    const later = changeOf([
      ['farm owns kettle', { since: '2026-05-01' }],
      ['kettle pours-into shop', { since: '2026-04-27' }],
    ]);
    assert.equal(later, null);
  });

  it('keep as much room for the terms on either side', () => {
    const change = changeOf([
      ['farm warms shop', { since: '2020', ended: '2026-04-27', scope: 'by day and by night, in winter' }],
      [
        'farm warms shop',
        { since: '2026-04-27', scope: 'by day and by night, in winter and in summer', ...replacing('r3') },
      ],
    ])!;
    assert.match(change.before.text, /e1@---->\|"#177; warms<br\/>by day and by night, in winter"\|/);
    assert.match(change.after.text, /e1@---->\|/);
  });

  it('are nothing where nothing is known to have changed', () => {
    assert.equal(changeOf([['farm stands-beside shop']]), null);
    assert.equal(changeOf([]), null);
    assert.equal(changeOf([['farm pours-into shop', { since: '2026-04-27' }]], undefined, 'farm'), null);
  });

  it('span what a vague date may mean', () => {
    assert.deepEqual(changeOf([['farm pours-into shop', { since: '2026-04-12' }]], '2026-04')!.began, [
      'Farm pours into Shop',
    ]);
  });
});
