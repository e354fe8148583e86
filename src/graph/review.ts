import type { Position } from '#issues/issue.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { figuresIn } from './figures.ts';
import type { Records } from './records.ts';
import { pagesOf } from './references.ts';
import { lastDay } from './time.ts';

/** Something to look at again before the day of checking is set forward. */
export interface ToReview {
  readonly sort: ReviewSort;
  readonly at: Position;
  readonly what: string;
}

/** What is looked at again, in the order of a review, each with what to do about it. */
export const REVIEWED = {
  expected: 'Expected for a day that has passed: write what came of it',
  ended: 'Terms that have run out: were they renewed, and does the text say that they are over',
  'older-day': 'Told of an older day than that of checking: does it still hold',
  'not-found': 'Looked for and not found up to an older day: look again',
  undated: 'Relations without a start: is one known by now',
  single: 'Carried by one work of the press, of analysis or of little weight alone: is there a nearer one',
  copied: 'Read in a copy: can the original be had',
  silent: 'Works whose address did not answer: find another, or an archived copy',
} as const;
export type ReviewSort = keyof typeof REVIEWED;

/** Everything to look at again, by sort, in the order of the records. */
export function reviewOf(records: Records): ToReview[] {
  const checked = records.site?.value.checked;
  if (checked === undefined) return [];
  const found = [...ofDates(records, checked), ...ofTexts(records, checked), ...ofSources(records)];
  const order = Object.keys(REVIEWED);
  return found.toSorted((a, b) => order.indexOf(a.sort) - order.indexOf(b.sort));
}

const isOver = (date: PartialDate | undefined, day: Day): date is PartialDate =>
  date !== undefined && lastDay(date) < day;

function* ofDates({ claims, relations, relationTypes }: Records, checked: Day): Iterable<ToReview> {
  for (const { id, value, at } of [...claims, ...relations]) {
    const due = value.since ?? value.ended ?? value.through;
    if (value.status === 'expected' && isOver(due, checked))
      yield { sort: 'expected', at: at(['status']), what: `"${id}" is expected for ${due}.` };
    else if (isOver(value.through, checked))
      yield { sort: 'ended', at: at(['through']), what: `The term of "${id}" ran through ${value.through}.` };
  }
  for (const { id, value, at } of claims) {
    for (const [index, { what, by }] of (value.ahead ?? []).entries())
      if (isOver(by, checked))
        yield { sort: 'expected', at: at(['ahead', index, 'by']), what: `"${what}" was to come by ${by} ("${id}").` };
    if (value.status === 'not-found' && isOver(value.on, checked))
      yield { sort: 'not-found', at: at(['on']), what: `"${id}" was looked for up to ${value.on}.` };
  }
  const parts = new Set(relationTypes.filter(({ value }) => value.part).map(({ id }) => id));
  for (const { id, type, value, at } of relations)
    if (!parts.has(type) && ![value.since, value.first_stated, value.held_on, value.announced].some(Boolean))
      yield { sort: 'undated', at: at(['id']), what: `"${id}" has no start.` };
}

/** Answers and summaries that say "as of" a day. */
function* ofTexts(records: Records, checked: Day): Iterable<ToReview> {
  for (const page of pagesOf(records)) {
    const answers = (page.value.answers ?? []).map(
      ({ answer }, index) => [answer, ['answers', index, 'answer']] as const,
    );
    for (const [text, path] of [[page.value.summary, ['summary']] as const, ...answers])
      for (const { index } of text.matchAll(/\bas (?:of|at) /gi)) {
        const day = figuresIn(text.slice(index)).find(({ value }) => /^\d{4}(?:-\d\d){0,2}$/.test(value));
        if (day && day.from < 12 && isOver(day.value as PartialDate, checked))
          yield { sort: 'older-day', at: page.at(path), what: `"${page.id}" is told as of ${day.text}.` };
      }
  }
}

function* ofSources({ claims, sources, sourceKinds, answers }: Records): Iterable<ToReview> {
  const atSecondHand = new Set(sourceKinds.flatMap(({ value }) => (value.second_hand ? value.id : [])));
  const works = new Map(sources.map((source) => [source.id, source.value]));
  for (const { id, value, at } of claims) {
    const carrying = value.sources.filter(({ against }) => !against);
    const work = carrying.length === 1 ? works.get(carrying[0]!.source) : undefined;
    if (work && (atSecondHand.has(work.kind) || work.standing === 'weak'))
      yield { sort: 'single', at: at(['id']), what: `"${id}" rests on "${carrying[0]!.source}" alone.` };
  }
  for (const { id, value, at } of sources)
    if (value.read_as === 'copy') yield { sort: 'copied', at: at(['read_as']), what: `"${id}" was read in a copy.` };
  for (const { id, value, at } of answers)
    yield {
      sort: 'silent',
      at: at(['id']),
      what: `"${id}": ${value.answers.map(({ field, answer, said }) => `${field} is ${answer} (${said})`).join(', ')}.`,
    };
}
