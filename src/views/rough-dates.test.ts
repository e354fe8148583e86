import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimCard } from '#search/index/claim-cards.ts';
import type { ClaimId } from '#schema/ids.ts';
import { teaRights } from './as-of/tea-rights.fixture.ts';
import { claimListPages } from './claim/claim-list.ts';
import { factsThat } from './facts/answer.ts';
import { factsOf } from './facts/fact.ts';
import { USUAL } from './facts/query.ts';
import { wholeTimeline } from './timeline/timeline.ts';

const ROUGH = ['2019~', '201X', '2019-34', '2021-01?'];
const world = teaRights([['house owns pot']], {
  claims: [
    { id: 'exact', on: '2019', headline: 'That year', about: ['pot'] },
    ...ROUGH.map((on, index) => ({ id: `rough-${index}`, on, headline: `Told of ${on}`, about: ['pot'] })),
    { id: 'coming', on: '2029~', headline: 'Still to come', about: ['pot'] },
  ],
});

describe('a rough date', () => {
  it('has no date of the calendar for programs, and is no other date that is told', () => {
    const page = wholeTimeline(world);
    const lines = page.years.flatMap((year) => year.lines);
    assert.deepEqual(
      lines.map(({ date, datetime, sameDay }) => [date, datetime, sameDay]),
      [
        ['the 2010s', undefined, false],
        ['2019', '2019', false],
        ['the second quarter of 2019', undefined, false],
        ['about 2019', undefined, false],
        ['possibly January 2021', undefined, false],
      ],
    );
    const ahead = page.ahead.years.flatMap((year) => year.lines);
    assert.deepEqual(
      ahead.map(({ what, datetime, at }) => [what, datetime, at]),
      [['Still to come', undefined, '2029']],
    );
    const listed = claimListPages(world).flatMap(({ months }) => months.flatMap((month) => month.lines));
    const told = new Set(listed.flatMap(({ text, datetime }) => (datetime === undefined ? [] : [text])));
    assert.deepEqual([...told], ['That year']);
  });

  it('is listed under its year or month where it is of one, and else under itself, as early as it may be', () => {
    assert.deepEqual(
      wholeTimeline(world).years.map(({ year, anchor, lines }) => [year, anchor, lines.map(({ date }) => date)]),
      [
        ['the 2010s', 'y-201x', ['the 2010s']],
        ['2019', 'y-2019', ['2019', 'the second quarter of 2019']],
        ['about 2019', 'y-2019-about', ['about 2019']],
        ['possibly January 2021', 'y-2021-01-possibly', ['possibly January 2021']],
      ],
    );
    const [claims] = claimListPages(world);
    assert.deepEqual(
      claims!.months.map(({ label, year }) => [label, year?.id]).filter(([label]) => !label!.startsWith('Without')),
      [
        ['about 2029, 1', '2029-about'],
        ['possibly January 2021, 1', '2021-01-possibly'],
        ['the second quarter of 2019, 1', '2019'],
        ['2019, 1', undefined],
        ['about 2019, 1', '2019-about'],
        ['the 2010s, 1', '201x'],
      ],
    );
    const ids = claims!.months.flatMap(({ year }) => year?.id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      claims!.columns.map(({ year, href }) => [year, href]),
      [
        ['2010s', '#y-201x'],
        ['2019', '#y-2019'],
        ['c. 2019', '#y-2019-about'],
        ['poss. Jan 2021', '#y-2021-01-possibly'],
        ['c. 2029', '#y-2029-about'],
      ],
    );
  });

  it('is found by every date that it may mean', () => {
    const days = (id: string) => claimCard(world.claims.get(id as ClaimId)!).days.join(' ');
    assert.equal(days('exact'), '2019');
    assert.equal(days('rough-0'), '2018 2019 2020');
    assert.equal(days('rough-2'), '2019-04 2019-05 2019-06');
    assert.equal(days('rough-3'), '2020-12 2021-01 2021-02');
  });

  it('stands under its year only where it is of one year', () => {
    const { groups } = factsThat(factsOf(world), { ...USUAL, rows: 'claims', group: 'year', sort: 'since' }, []);
    const headings = groups.map(({ id, rows }) => `${id}: ${rows.length}`).filter((told) => !told.startsWith(': '));
    assert.deepEqual(headings.sort(), ['2019: 2', '2010s: 1', 'c. 2019: 1', 'c. 2029: 1', 'poss. Jan 2021: 1'].sort());
  });
});
