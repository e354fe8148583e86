import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import { narrowing } from './narrowing.ts';

const site = {
  language: 'en',
  pages: 3,
  thesaurus: new Thesaurus([{ id: 'gazette', members: [['tlg'], ['leaf', 'gazette']] }]),
  checked: '2024-06-30' as Day,
  turns: [{ day: '2022-05-01' as PartialDate, names: ['contract of 2022'] }],
};
const values = {
  kind: { house: 3, garden: 2, 'tea-fair': 1 },
  status: { stated: 5, disputed: 2 },
  standing: { 'in-force': 3, ended: 2 },
  source: { press: 2, filing: 1 },
  by: { 'The Leaf Gazette': 2, 'Green Hill': 1, 'Green Hill News': 1 },
  day: { '2019-03-01': 1, '2022-05': 1, '2022-05-01': 1, '2023': 1 },
};
const read = (query: string, typing = false) => narrowing(query, async () => values, site, typing);

describe('what narrows a query', () => {
  it('is a filter, by the name of its value, a word of it or another word for it', async () => {
    for (const [query, filters] of Object.entries({
      'kind:house': { kind: ['house'] },
      'kind:Houses': { kind: ['house'] },
      'status:"sources differ"': { status: ['disputed'] },
      'status:ended': { standing: ['ended'] },
      'by:"green hill"': { by: ['Green Hill', 'Green Hill News'] },
      'by:tlg': { by: ['The Leaf Gazette'] },
      'source:press': { source: ['press'] },
      'source:gazette': { by: ['The Leaf Gazette'] },
      'since:2022-05': { day: ['2022-05', '2022-05-01', '2023'] },
      'until:"May 2022" since:2020': { day: ['2022-05', '2022-05-01'] },
      'since:"contract of 2022"': { day: ['2022-05', '2022-05-01', '2023'] },
      'until:2010': { day: ['none'] },
    }))
      assert.deepEqual((await read(query)).filters, filters, query);
  });

  it('is a word that must not be there, or a day that is asked about', async () => {
    assert.deepEqual((await read('sole -leaf -"first flush"')).without, [['leaf'], ['first', 'flush']]);
    const { moment, filters } = await read('sole on:2022-05');
    assert.deepEqual([moment?.first, moment?.last], ['2022-05-01', '2022-05-31']);
    assert.deepEqual(filters.day, ['2022-05', '2022-05-01']);
    assert.equal((await read('on:2022-05 on:2023')).moment, undefined);
  });

  it('leaves the words where they stand, and those of an operator that is none', async () => {
    assert.equal((await read('sole kind:house supplier')).text, 'sole            supplier');
    assert.equal((await read('sole site:leaf')).text, 'sole      leaf');
  });

  it('is told so that it can be taken off', async () => {
    const { told } = await read('sole kind:house -leaf');
    assert.deepEqual(told, [
      { label: 'kind:house', rest: 'sole -leaf' },
      { label: '-leaf', rest: 'sole kind:house' },
    ]);
  });

  it('is told when it is not understood, with the nearest that is', async () => {
    const trouble = async (query: string) => (await read(query)).told[0]?.trouble;
    assert.deepEqual(await trouble('sole kind:huose'), {
      text: 'kind:huose is nothing that this site has.',
      nearest: { label: 'kind:house', query: 'sole kind:house' },
    });
    assert.deepEqual(await trouble('knid:house'), {
      text: 'knid: is no operator here; its words are searched for.',
      nearest: { label: 'kind:house', query: 'kind:house' },
    });
    assert.equal((await trouble('stat:ended'))?.nearest?.label, 'status:ended');
    assert.equal((await trouble('by:nobody'))?.nearest, undefined);
    assert.deepEqual(await trouble('status:disputd'), {
      text: 'status:disputd is nothing that this site has.',
      nearest: { label: 'status:disputed', query: 'status:disputed' },
    });
    assert.equal(
      (await trouble('kind:people'))?.text,
      'kind:people is nothing that this site has. It has garden, house, tea-fair.',
    );
    assert.match((await trouble('-kind:house'))?.text ?? '', /words alone are left out/);
    assert.match((await trouble('constructor:leaf'))?.text ?? '', /is no operator here/);
    assert.match((await trouble('since:soon'))?.text ?? '', /needs a day, a month or a year/);
  });

  it('is not yet told of while its value is typed', async () => {
    assert.deepEqual((await read('sole kind:ho', true)).told, []);
    assert.ok((await read('sole kind:ho', true)).isUnclear);
    assert.equal((await read('kind:ho sole', true)).told.length, 1);
  });
});
