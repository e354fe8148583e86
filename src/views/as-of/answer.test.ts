import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo, dayIn } from './answer.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const file = relationTable(
  teaRights([
    ['hill supplies house', { since: '2022-06', through: '2030' }],
    ['river supplies house', { since: '2023-04-05' }],
  ]),
);

describe('the answer for a day', () => {
  it('goes back to the last change before it', () => {
    const { step, previous, next, changesTitle, summary, notes } = answerTo(file, { day: '2024-01-01' });
    assert.deepEqual([step, previous, next], ['2023-04-05', '2023-04-05', '2031-01-01']);
    assert.equal(changesTitle, 'What changed on 5 April 2023');
    assert.equal(summary, '2 rights and relations in force; 1 began on 5 April 2023, the last change before.');
    assert.deepEqual(notes, []);
  });

  it('says what is to be known of it', () => {
    assert.equal(
      answerTo(file, { day: '2022-06-01' }).summary,
      'No rights and relations in force, 1 not known; nothing changed that day.',
    );
    assert.deepEqual(answerTo(file, { day: '2022-05-31' }).notes, ['It lies before everything that this site dates.']);
    assert.equal(answerTo(file, { day: '2022-05-31' }).summary, 'No rights and relations in force; nothing changed.');
    assert.deepEqual(answerTo(file, { day: '2031-01-01' }).notes, [
      'This day lies after 30 June 2024, on which the facts were last checked. What is shown are the terms as they are written.',
    ]);
  });

  it('takes the last day of a month for no date of what began in it', () => {
    const { changesTitle, summary } = answerTo(file, { day: '2022-06-30' });
    assert.equal(changesTitle, 'What changed by 30 June 2022');
    assert.equal(summary, 'One right or relation in force; 1 began by that day.');
  });

  it('can count changes from another day', () => {
    const { changesTitle, summary } = answerTo(file, { day: '2024-01-01', from: '2020-01-01' });
    assert.equal(changesTitle, 'What changed from 1 January 2020 to 1 January 2024');
    assert.equal(summary, '2 rights and relations in force; 2 began since 1 January 2020.');
  });
});

describe('a day that was typed', () => {
  it('is a day of the calendar or nothing', () => {
    assert.equal(dayIn('2024-02-29'), '2024-02-29');
    for (const text of [
      '2023-02-29',
      '2024',
      '24-01-01',
      '02024-01-01',
      '<b>',
      '',
      null,
      undefined,
      '2024-01-01T00:00',
    ])
      assert.equal(dayIn(text), undefined, String(text));
  });
});
