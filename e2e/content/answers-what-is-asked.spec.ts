import { readdirSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { boundsOf } from '#graph/bounds.ts';
import { dayBefore } from '#graph/time.ts';
import { Period } from '#schema/page.ts';
import { formatDate } from '#views/wording/dates.ts';
import { askIndex, type Results } from '../search/ask-index.ts';
import { expect, test } from '../support/test.ts';

// Who asks about a day is told what held on that day, and never what holds today.

const ROOT = join(import.meta.dirname, '../..');
const TOPICS = join(ROOT, 'content/topics');

const Starts = z.array(z.coerce.string());
const Gold = z.record(
  z.string(),
  z.union([
    z.strictObject({ page: z.literal('none') }),
    z.strictObject({ page: z.string(), starts: Starts }),
    z.strictObject({ either: z.record(z.string(), Starts) }),
  ]),
);
type Gold = z.infer<typeof Gold>[string];

const Page = z.looseObject({
  answers: z.array(z.looseObject({ question: z.string(), answer: z.string() })).default([]),
});
const Topic = z.looseObject({ title: z.string(), periods: z.array(Period).default([]) });
const topics = new Map(
  readdirSync(TOPICS).map((name) => {
    const [, matter] = readFileSync(join(TOPICS, name), 'utf8').split(/^---$/m);
    return [basename(name, '.mdx'), Topic.parse(parse(matter!))];
  }),
);

/** Letters and figures alone: the site sets quotation marks and dashes in its own way. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();

/** What is amiss with an answer: `wrong` says something that is not so then, `missed` does not say what is. */
function fault({ answer, answeredBy = '' }: Results, gold: Gold): 'wrong' | 'missed' | undefined {
  const right = 'either' in gold ? gold.either : 'starts' in gold ? { [gold.page]: gold.starts } : {};
  if (answer === undefined) return Object.keys(right).length > 0 ? 'missed' : undefined;
  const told = topics.get(answeredBy)?.periods.filter(({ text }) => letters(answer).includes(letters(text))) ?? [];
  const isKnown = !/Nothing is recorded|Not known/.test(answer);
  const starts = isKnown ? told.map(({ since, first_stated }) => since ?? first_stated) : [];
  return JSON.stringify(starts) === JSON.stringify(right[answeredBy]) ? undefined : 'wrong';
}

async function faultsOf(folder: string, questions: Iterable<readonly [string, Gold]>) {
  const ask = await askIndex(folder);
  const faults = { wrong: [] as string[], missed: [] as string[] };
  for (const [query, gold] of questions) {
    const results = await ask(query);
    const found = fault(results, gold);
    if (found) faults[found].push(`${query}: ${results.answeredBy ?? 'no answer'}: ${results.answer ?? ''}`);
  }
  return faults;
}

test.describe('an answer for the day that was asked', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  test('is given to nine of ten questions that people wrote, and wrong for none', async ({ built: { folder } }) => {
    const gold = Gold.parse(parse(readFileSync(join(ROOT, 'e2e/search/dated.yaml'), 'utf8')));
    const questions = Object.entries(gold);
    expect(questions.length).toBeGreaterThanOrEqual(80);
    const { wrong, missed } = await faultsOf(folder, questions);
    expect(wrong).toEqual([]);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(questions.length / 10);
  });

  test('turns on the day of the change, for every period of every topic', async ({ built: { folder } }) => {
    const questions = [...topics].flatMap(([page, { title, periods }]) =>
      periods.flatMap((period, place): (readonly [string, Gold])[] => {
        const { sure, over } = boundsOf(period);
        const next = periods[place + 1];
        const on = (day: string, ...those: readonly (Period | undefined)[]) =>
          [
            `${title} on ${formatDate(day)}`,
            { page, starts: those.flatMap((one) => one?.since ?? one?.first_stated ?? []) },
          ] as const;
        const ends = period.ended?.length === 10;
        return [
          ...(period.since?.length === 10 ? [on(sure, period)] : []),
          ...(ends ? [on(dayBefore(over), period), on(over, next)] : []),
        ];
      }),
    );
    expect(questions.length).toBeGreaterThan(60);
    expect(await faultsOf(folder, questions)).toEqual({ wrong: [], missed: [] });
  });

  test('is told apart from one for another day', async ({ built: { folder } }) => {
    const [page, { title, periods }] = [...topics].find(([, topic]) => topic.periods.length > 1)!;
    const query = `${title} on ${formatDate(dayBefore(boundsOf(periods[0]!).over))}`;
    const later = periods[1]!.since!;
    expect((await faultsOf(folder, [[query, { page, starts: [later] }]])).wrong).toHaveLength(1);
    expect((await faultsOf(folder, [[query, { page: 'none' }]])).wrong).toHaveLength(1);
  });
});

test.describe('a short answer', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  test('is given to each question of the site, asked in its own words', async ({ built: { folder } }) => {
    const ask = await askIndex(folder);
    const missed: string[] = [];
    const questions = await questionsOfPages();
    for (const [question, answers] of questions) {
      const { answer = '' } = await ask(question);
      if (!answers.some((one) => letters(answer) === letters(one))) missed.push(`${question}: ${answer || 'none'}`);
    }
    // Some are asked on two pages in nearly the same words.
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(questions.size / 12);
  });

  test('is not given to what only comes near', async ({ built: { folder } }) => {
    const ask = await askIndex(folder);
    const near = z.array(z.string()).parse(parse(readFileSync(join(ROOT, 'e2e/search/near-misses.yaml'), 'utf8')));
    expect(near.length).toBeGreaterThanOrEqual(60);
    const shown: string[] = [];
    for (const query of near) {
      const { answer, answeredBy } = await ask(query);
      if (answer !== undefined) shown.push(`${query}: ${answeredBy}: ${answer}`);
    }
    expect(shown).toEqual([]);
  });

  test('says who does it to whom as it was asked', async ({ built: { folder } }) => {
    const gold = z.record(z.string(), z.string()).parse(parse(readFileSync(join(ROOT, 'e2e/search/directions.yaml'), 'utf8')));
    const questions = Object.entries(gold);
    expect(questions.length).toBeGreaterThanOrEqual(80);
    const { wrong, missed } = await turnedIn(folder, questions);
    expect(wrong).toEqual([]);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(questions.length / 20);
  });

  test('is told where it says something else', async ({ built: { folder } }) => {
    const [question, answers] = [...(await questionsOfPages())].find(([, { length }]) => length === 1)!;
    expect(await turnedIn(folder, [[question, answers[0]!]])).toEqual({ wrong: [], missed: [] });
    expect((await turnedIn(folder, [[question, 'none']])).wrong).toHaveLength(1);
    expect((await turnedIn(folder, [[question, `${question} ${answers[0]!}`]])).wrong).toHaveLength(1);
    expect((await turnedIn(folder, [['qwxyz', 'something']])).missed).toHaveLength(1);
  });
});

/** What is answered with something else than it must say, and what is not answered at all. */
async function turnedIn(folder: string, questions: readonly (readonly [string, string])[]) {
  const ask = await askIndex(folder);
  const faults = { wrong: [] as string[], missed: [] as string[] };
  for (const [query, wanted] of questions) {
    const { answer, answeredBy } = await ask(query);
    const isSaid = wanted !== 'none' && letters(answer ?? '').includes(letters(wanted));
    if (answer === undefined && wanted !== 'none') faults.missed.push(query);
    if (answer !== undefined && !isSaid) faults.wrong.push(`${query}: ${answeredBy}: ${answer}`);
  }
  return faults;
}

/** Answers by the question they are given to; some questions stand on two pages. */
async function questionsOfPages(): Promise<ReadonlyMap<string, readonly string[]>> {
  const questions = new Map<string, string[]>();
  for await (const path of glob(join(ROOT, 'content/{entities/*,topics}/*.mdx'))) {
    const { answers } = Page.parse(parse(readFileSync(path, 'utf8').split(/^---$/m)[1]!));
    for (const { question, answer } of answers) questions.set(question, [...(questions.get(question) ?? []), answer]);
  }
  return questions;
}
