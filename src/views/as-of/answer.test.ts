import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo } from './answer.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const file = relationTable(
  teaRights([
    ['hill sole-supplier-of house', { since: '2020-01-01', ended: '2022-01-01', out: '2020-01-02' }],
    ['hill supplies house', { since: '2022-06', through: '2030' }],
    ['river supplies house', { since: '2023-04-05' }],
    ['ada runs house'],
  ]),
);
const says = (day: string) => {
  const { question, verdict, rest } = answerTo(file, { day });
  return [question, verdict, rest];
};

describe('the answer for a day', () => {
  it('is the exclusive rights of the day in a sentence, with who says so, and since when nothing changed', () => {
    assert.deepEqual(says('2021-05-05'), [
      'Who held which right on 5 May 2021?',
      'Hill was the sole supplier of House.',
      'Nothing is known to have changed since 1 January 2020.',
    ]);
    assert.deepEqual(answerTo(file, { day: '2021-05-05' }).said, [
      { status: 'stated', how: 'Stated', by: [{ title: 'Gazette, 2 January 2020', href: '/claims/c1/' }] },
    ]);
    assert.deepEqual(says('2024-06-30'), [
      'Who holds which right on 30 June 2024?',
      'No right that shuts out all others is known to be in force.',
      'Nothing is known to have changed since 5 April 2023.',
    ]);
  });

  it('names what is exclusive within limits beside what shuts out all others, each with all limits and who says so', () => {
    const limited = relationTable(
      teaRights([
        [
          'hill sole-supplier-of house',
          { since: '2020', ended: '2022-01-01', scope: 'all leaf; gifts exempt', out: '2020-01-02' },
        ],
        [
          'river supplies house',
          { since: '2021', state: 'exclusive', scope: 'green leaf; no day is known', out: '2021' },
        ],
      ]),
    );
    const saysOn = (day: string) => {
      const { verdict, rest } = answerTo(limited, { day });
      return [verdict, rest.slice(0, rest.indexOf('.') + 1)];
    };
    assert.deepEqual(saysOn('2021-12-31'), [
      'Hill was the sole supplier of House (all leaf; gifts exempt).',
      'Exclusive within limits: River supplied House (green leaf; no day is known).',
    ]);
    assert.deepEqual(saysOn('2024-06-30'), [
      'No right that shuts out all others is known to be in force.',
      'Exclusive within limits: River supplies House (green leaf; no day is known).',
    ]);
    assert.deepEqual(
      answerTo(limited, { day: '2024-06-30' }).said.map(({ by }) => by.map(({ title }) => title)),
      [['Gazette, 2021']],
    );
  });

  it('says of a day what changed by it on a day that was not published', () => {
    const by = relationTable(
      teaRights([
        ['river supplies house', { since: '2022-06' }],
        ['hill supplies inn', { since: '2022-06-30' }],
        ['lake supplies inn', { since: '2023-02' }],
      ]),
    );
    const turnedOn = (day: string) => {
      const { title, note } = answerTo(by, { day }).turned!;
      return `${title} · ${note}`;
    };
    assert.equal(turnedOn('2022-06-30'), 'What changed that day · of some no day was published');
    assert.equal(turnedOn('2023-02-28'), 'What changed in February 2023 · no day published');
  });

  it('says what changed that day, of a month not as of its last day', () => {
    assert.equal(says('2022-01-01')[2], '1 ended that day.');
    assert.equal(says('2022-06-30')[2], '1 began in June 2022.');
    assert.equal(answerTo(file, { day: '2022-06-30' }).turned!.note, 'no day published');
  });

  it('counts what is not known apart', () => {
    const { inForce, notKnown } = answerTo(file, { day: '2022-06-15' });
    assert.deepEqual([inForce, notKnown], ['', '2 not known']);
  });

  it('leads to the changes before and after with what they were, past the days that only bound a month', () => {
    const { previous, next } = answerTo(file, { day: '2022-06-15' });
    assert.deepEqual(previous, {
      title: 'Change before: 1 January 2022',
      href: '/as-of/2022-01-01/',
      what: 'Hill was the sole supplier of House',
    });
    assert.deepEqual([next!.title, next!.what], ['Change after: June 2022', 'no day published; Hill supplies House']);
    assert.equal(answerTo(file, { day: '2024-01-01' }).next!.title, 'Stated to change: 1 January 2031');
  });

  it('names what changed last, and the last change of an exclusive right where that is another', () => {
    const { turned } = answerTo(file, { day: '2024-01-01' });
    assert.equal(turned!.title, 'What had changed last, on 5 April 2023');
    assert.equal(turned!.right!.title, '1 January 2022');
    assert.equal(answerTo(file, { day: '2022-01-01' }).turned!.right, undefined);
  });

  it('is one sentence before everything', () => {
    const answer = answerTo(file, { day: '2019-12-31' });
    assert.equal(answer.verdict, 'Nothing that this site dates had begun.');
    assert.equal(answer.next!.title, 'First change: 1 January 2020');
    assert.deepEqual([answer.families, answer.doubts, answer.turned, answer.told], [[], [], undefined, undefined]);
  });

  it('is not known after the day of the check; what is stated to end later stands there with it', () => {
    const answer = answerTo(file, { day: '2027-01-01' });
    assert.equal(answer.verdict, 'Not known: the facts were checked on 30 June 2024.');
    assert.deepEqual([answer.count, answer.doubtful, answer.inForce], [0, 0, '']);
    assert.deepEqual(
      answer.ahead!.lines.map(({ dates }) => dates),
      ['June 2022 through 2030'],
    );
    assert.equal(answerTo(file, { day: '2031-01-01' }).turned!.title, 'What is stated to change that day');
    assert.equal(answerTo(file, { day: '2030-12-31' }).ahead!.count, 1);
    assert.equal(answerTo(file, { day: '2031-01-01' }).ahead, undefined);
  });
});
