import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween, type Change } from './changes.ts';
import type { Facts } from './edition.ts';

const SOURCES = [{ id: 'old', published: '2024-01-05' }, { id: 'later', published: '2024-08-01' }, { id: 'undated' }];
const CLAIM = {
  id: 'leaf',
  group: 'g',
  statement: 'Hill supplies leaf.',
  about: ['hill'],
  since: '2023-05',
  status: 'stated',
  sources: [{ source: 'old' }],
};
const RELATION = { id: 'hill-house', type: 'supplies', from: 'hill', to: 'house', since: '2023-05', claims: ['leaf'] };

type Told = Readonly<Record<string, unknown>>;

function facts(
  day: string,
  claims: readonly Told[],
  relations: readonly Told[] = [],
  gone: readonly Told[] = [],
): Facts {
  const byId = (all: readonly Told[]) => new Map(all.map((one) => [one['id'], one]));
  const told = { day, claims: byId(claims), relations: byId(relations), sources: byId(SOURCES), pages: [], gone };
  return told as unknown as Facts;
}

const first = (claims: readonly Told[], relations: readonly Told[] = []) => facts('2024-06-30', claims, relations);
const then = (claims: readonly Told[], relations: readonly Told[] = [], gone: readonly Told[] = []) =>
  facts('2024-12-31', claims, relations, gone);
const inShort = (changes: readonly Change[]) => changes.map(({ id, kind, day }) => `${id} ${kind} ${day}`);
const claimed = (now: Told, was: Told = {}) =>
  inShort(changesBetween(first([{ ...CLAIM, ...was }]), then([{ ...CLAIM, ...now }])));
const related = (now: Told, was: Told = {}, claims: readonly Told[] = [CLAIM]) =>
  inShort(changesBetween(first(claims, [{ ...RELATION, ...was }]), then(claims, [{ ...RELATION, ...now }])));

describe('what changed between two states of the facts', () => {
  it('is nothing where nothing changed, in whatever order the fields stand', () => {
    const turned = Object.fromEntries(Object.entries({ ...CLAIM, moved: ['x'], about: ['house'] }).toReversed());
    assert.deepEqual(inShort(changesBetween(first([CLAIM], [RELATION]), then([turned], [RELATION]))), []);
  });

  it('is no change of fact where the words alone are others', () => {
    assert.deepEqual(claimed({ statement: 'Hill sells leaf.', note: 'Read twice.' }), ['leaf wording 2024-12-31']);
    assert.deepEqual(related({ since_note: 'about then' }), ['hill-house wording 2024-12-31']);
  });

  it('is a correction where the editor says so of the words', () => {
    const [change] = changesBetween(
      first([CLAIM]),
      then([{ ...CLAIM, statement: 'It sells.', reason: 'It was more.' }]),
    );
    assert.equal(change!.kind, 'corrected');
    assert.equal(change!.reason, 'It was more.');
  });

  it('is a correction where the edition was wrong of its own day', () => {
    for (const now of [
      { since: '2023-06' },
      { amount: { value: 3, unit: 'chests' } },
      { status: 'disputed' },
      { ended: '2024-02-01' },
      { unclear_from: '2023-07' },
      { since: undefined, first_stated: '2023-05' },
    ])
      assert.deepEqual(claimed(now), ['leaf corrected 2024-12-31'], JSON.stringify(now));
    assert.deepEqual(related({ scope: 'green leaf' }), ['hill-house corrected 2024-12-31']);
    assert.deepEqual(claimed({ through: '2032' }, { through: '2030' }), ['leaf corrected 2024-12-31']);
  });

  it('is of the world where it came after the edition, with its day', () => {
    assert.deepEqual(related({ ended: '2024-09-01' }), ['hill-house ended 2024-09-01']);
    assert.deepEqual(
      related(
        { announced: undefined, since: '2024-10-01', status: undefined },
        {
          since: undefined,
          announced: '2024-05',
          status: 'expected',
        },
      ),
      ['hill-house began 2024-10-01'],
    );
    assert.deepEqual(related({ through: '2024-11' }, { through: '2030' }), ['hill-house ended 2024-11']);
  });

  it('is of the world where a work of later tells of a term that is still to come', () => {
    const sources = [{ source: 'old' }, { source: 'later' }];
    assert.deepEqual(claimed({ through: '2032', sources }, { through: '2030' }), ['leaf changed 2024-08-01']);
  });

  it('is of the world as well where an end is told by a work that came after the edition, and since when it is known', () => {
    const news = [{ ...CLAIM }, { ...CLAIM, id: 'over', sources: [{ source: 'later' }] }];
    const [change] = changesBetween(
      first([CLAIM], [RELATION]),
      then(news, [{ ...RELATION, ended: '2024-06-01', claims: ['leaf', 'over'] }]),
    ).filter(({ sort }) => sort === 'relation');
    assert.deepEqual([change!.kind, change!.day, change!.known], ['ended', '2024-06-01', '2024-08-01']);
  });

  it('is an addition where more is known of what was not known', () => {
    assert.deepEqual(claimed({ since: '2023-05-09' }), ['leaf added 2024-12-31']);
    assert.deepEqual(claimed({ through: '2032' }), ['leaf added 2024-12-31']);
    assert.deepEqual(claimed({ on: '2023-05-09', since: undefined }, { on: '2023-05', since: undefined }), [
      'leaf added 2024-12-31',
    ]);
    assert.deepEqual(claimed({ sources: [{ source: 'old' }, { source: 'undated' }] }), [
      'leaf source-added 2024-12-31',
    ]);
  });

  it('asks what a source was taken away for', () => {
    assert.deepEqual(claimed({}, { sources: [{ source: 'old' }, { source: 'later' }] }), ['leaf corrected 2024-12-31']);
  });

  it('tells what is new from what had been left out', () => {
    const [one, two, three] = [
      { ...CLAIM, id: 'one', since: undefined, on: '2024-09' },
      { ...CLAIM, id: 'two', since: '2022' },
      { ...RELATION, id: 'three', since: '2024-07-01' },
    ];
    assert.deepEqual(inShort(changesBetween(first([]), then([one, two], [three]))), [
      'one happened 2024-09',
      'two added 2024-12-31',
      'three began 2024-07-01',
    ]);
    const heir = { ...three, replaces: [{ relation: 'hill-house', claim: 'leaf' }] };
    assert.deepEqual(inShort(changesBetween(first([]), then([], [heir]))), ['three changed 2024-07-01']);
  });

  it('follows a record to its new id, and gives the reason why another is gone', () => {
    assert.deepEqual(inShort(changesBetween(first([CLAIM]), then([{ ...CLAIM, id: 'new', moved: ['leaf'] }]))), []);
    const named = then([{ ...CLAIM, id: 'new', moved: ['leaf'] }, CLAIM]);
    assert.deepEqual(inShort(changesBetween(first([CLAIM]), named)), ['new added 2024-12-31']);
    const [was, is] = [
      facts('2024-06-30', [], [{ ...RELATION, amount: { value: 3, kind: 'price' } }]),
      facts('2024-12-31', [], [{ ...RELATION, type: 'sells-to', amount: { value: 3, kind: 'cost' } }]),
    ];
    const words = [
      { id: 'sells-to', moved: ['supplies'] },
      { id: 'cost', moved: ['price'] },
    ];
    assert.deepEqual(inShort(changesBetween(was, is)), ['hill-house corrected 2024-12-31']);
    assert.deepEqual(inShort(changesBetween(was, { ...is, vocabulary: words })), []);
    const gone = [
      { id: 'leaf', sort: 'claim', title: 'Hill supplied leaf', on: '2024-09-01', reason: 'Nobody saw it.' },
    ];
    const [change] = changesBetween(first([CLAIM]), then([], [], gone));
    assert.deepEqual([change!.kind, change!.reason, change!.after], ['withdrawn', 'Nobody saw it.', undefined]);
    assert.deepEqual(claimed({ status: 'retracted' }), ['leaf withdrawn 2024-12-31']);
  });

  it('lets the day up to which something was looked for move on', () => {
    const sought = { status: 'not-found', since: undefined };
    assert.deepEqual(claimed({ ...sought, on: '2024-12-31' }, { ...sought, on: '2024-06-30' }), []);
  });
});
