import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundsOf, writtenOf } from '#graph/bounds.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import type { State } from '#schema/state.ts';
import { faultsOfPlaces } from './places.fixture.ts';
import { spellsOf } from './spells.ts';
import { strips, type StripRow } from './strip.ts';

const TIME = { story: '2022-01-01' as Day, checked: '2024-06-30' as Day };
const row = (name: string, ...all: readonly [State, Record<string, string>, string][]): StripRow => ({
  name,
  lanes: [
    spellsOf(
      all.map(([state, span, text]) => ({
        bounds: boundsOf(span as Span),
        written: writtenOf(span as Span),
        state,
        name: 'right',
        dates: '',
        told: '',
        by: [],
        words: [`${text} over all the leaf that is picked`, text],
        doubt: 'announced',
        claim: `/${state}/`,
        title: text,
        cover: '',
        isStated: true,
      })),
      TIME.checked,
    ),
  ],
  form: 'bars',
});
const leaf = row(
  'Leaf',
  ['exclusive', { since: '2014-07-22', ended: '2022-01-21' }, 'one house'],
  ['right', { since: '2022-01-21', ended: '2022-10-28' }, 'asked first'],
);
const pots = row(
  'Pots',
  ['allowed', { since: '2022-01-25' }, 'may be sold'],
  ['part', { first_stated: '2023-02' }, 'a few'],
  ['right', { since: '2024-06-01', through: '2030' }, 'sold'],
);
const cups = row('Cups', ['part', { first_stated: '2023-02' }, 'a few']);
const all = { names: true, answers: true };
const answered = (one: StripRow): StripRow => ({ ...one, answer: ['Sells the pots', 'since 1 June 2024'] });

describe('a strip', () => {
  it('has its words where there is room for them, in every width', () => {
    const rows = [answered(leaf), answered(pots), { ...answered(pots), lanes: [...leaf.lanes, ...pots.lanes] }];
    for (const drawing of strips(rows, all, TIME).drawings) assert.deepEqual(faultsOfPlaces(drawing), []);
    for (const asked of ['2014-07-23', '2022-01-20', '2023-05-01', '2024-06-30'])
      for (const drawing of strips(rows, all, { ...TIME, asked: asked as Day }).drawings)
        assert.deepEqual(faultsOfPlaces(drawing), [], asked);
  });

  it('is found faulty where words lie on each other or across an edge', () => {
    const [drawing] = strips([leaf], all, TIME).drawings;
    const moved = (by: number) => ({
      ...drawing!,
      parts: drawing!.parts.map((part) => ({
        ...part,
        marks: part.marks.map((mark) => (mark.kind === 'words' ? { ...mark, x: mark.x + by } : mark)),
      })),
    });
    assert.match(faultsOfPlaces(moved(60)).join('\n'), /crosses a bar/);
    assert.match(faultsOfPlaces(moved(-400)).join('\n'), /is out of the drawing/);
    assert.match(faultsOfPlaces({ ...drawing!, parts: [...drawing!.parts, ...drawing!.parts] }).join('\n'), /lies on/);
  });

  it('takes the shorter words for a narrower bar, and none where they do not fit', () => {
    const [narrow, , wide] = strips([leaf], all, TIME).drawings;
    const inBars = (drawing: typeof wide) =>
      drawing!.parts.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'words' && mark.class === 'inside' ? mark.words : [])),
      );
    assert.deepEqual(inBars(wide), ['one house', 'asked first']);
    assert.deepEqual(inBars(narrow), ['one house']);
  });

  it('says how its axis and its edges are to be read', () => {
    assert.equal(
      strips([leaf, pots, cups], all, TIME).reading,
      '2014–2021 is drawn shorter. The break at the right leads to the end of 2030. ' +
        'Hatched: no start is known. An arrow: no end is known.',
    );
  });

  it('names no day where a date is none', () => {
    const daysIn = (...spans: Record<string, string>[]) =>
      strips([row('Leaf', ...spans.map((span): Parameters<typeof row>[1] => ['right', span, 'leaf']))], all, TIME)
        .drawings.at(-1)!
        .parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'words' ? mark.words : [])))
        .filter((words) => /^\d+ \p{L}/u.test(words));
    assert.deepEqual(daysIn({ since: '2020-03-05', ended: '2023-06-07' }), ['7 June 2023', '5 March 2020']);
    assert.deepEqual(daysIn({ since: '20XX' }, { since: '2019~', ended: '2023' }, { since: '2022-34' }), []);
    assert.deepEqual(daysIn({ since: '201X', ended: '2023-06-07' }), ['7 June 2023']);
    const coming = strips([row('Leaf', ['right', { since: '202X' }, 'leaf'])], all, TIME);
    assert.match(coming.reading, /leads to the end of 2029/);
  });

  it('shows pale what does not hold on the day in question', () => {
    const [drawing] = strips([leaf], all, { ...TIME, asked: '2022-05-01' as Day }).drawings;
    assert.deepEqual(
      drawing!.parts.flatMap((part) => (part.href ? [part.class] : [])),
      ['exclusive pale', 'right', 'none pale'],
    );
  });
});
