// Names in place of words, for what is printed as a template: `elements/templates.ts` puts the words in.
import type { DayAnswer } from '#views/as-of/answer.ts';
import type { YearOfDays } from '#views/as-of/change-days.ts';
import type { ChangePart } from '#views/as-of/changes.ts';
import type { Fold } from '#views/as-of/fold.ts';
import type { Line } from '#views/as-of/line.ts';
import type { SpanAnswer } from '#views/as-of/span.ts';
import type { RightsStrip } from '#views/strips/rights-strip.ts';
import type { TiesAnswer, WayInWords } from '#views/ties/ties.ts';

/** A name in place of what is no text. */
const named = <T>(name: string) => name as unknown as T;

const status = named<Line['status']>('{status}');

const line: Line = {
  relation: named('{relation}'),
  subject: { title: '{subject.title}', href: '{subject.href}' },
  verb: '{verb}',
  object: { title: '{object.title}', href: '{object.href}' },
  detail: '{detail}',
  dates: '{dates}',
  told: '{told}',
  status,
  how: '{how}',
  claim: '{claim}',
  terms: '{terms}',
  marks: [{ name: '', words: '{words}', status, how: '', claim: '{claim}', look: named('{look}') }],
};

const fold: Fold = {
  anchor: '{anchor}',
  label: '{label}',
  count: named('{count}'),
  digest: '{digest}',
  open: true,
  lines: [line],
  more: { title: '{more.title}', href: '{more.href}' },
};

const part: ChangePart = {
  anchor: '{anchor}',
  label: '{label}',
  count: named('{count}'),
  turns: [{ before: [line], after: [line] }],
  lines: [line],
};

const stepLink = (of: string) => ({ title: `{${of}.title}`, href: `{${of}.href}`, what: `{${of}.what}` });

const year: YearOfDays = {
  year: '{year}',
  count: named('{count}'),
  open: true,
  days: [{ words: '{words}', href: '{href}', how: named('{how}'), current: named('{current?}'), asked: '{asked}' }],
};

export const answerInPlace: DayAnswer = {
  day: '{day}',
  words: '{words}',
  only: '{only}',
  question: '{question}',
  verdict: '{verdict}',
  rest: '{rest}',
  said: [{ status, how: '{how}', by: [{ title: '{title}', href: '{href}' }] }],
  count: named('{count}'),
  families: [fold],
  doubtful: named('{doubtful}'),
  doubts: [fold],
  inForce: '{inForce}',
  notKnown: '{notKnown}',
  sinceThen: '{sinceThen}',
  previous: stepLink('previous'),
  next: stepLink('next'),
  years: [year],
  turned: {
    title: '{turned.title}',
    note: '{turned.note}',
    href: '{turned.href}',
    happened: [{ title: '{title}', href: '{href}' }],
    parts: [part],
    right: stepLink('turned.right'),
    drawn: undefined,
  },
  told: {
    count: '{told.count}',
    sentence: '{told.sentence}',
    lines: [line],
    rest: '{told.rest}',
    href: '{told.href}',
    label: '{told.label}',
  },
  ahead: { count: named('{ahead.count}'), lines: [line] },
};

/** The drawings are put in by `elements/answer-of-day.ts`. */
export const statesInPlace: RightsStrip = {
  label: '{states.label}',
  day: '{states.day}',
  drawings: [],
  reading: '{states.reading}',
  key: [{ sign: { as: 'swatch', width: 0, height: 0, parts: [] }, words: '{words}' }],
  answers: [
    {
      heading: '{heading}',
      name: '{name}',
      detail: '{detail}',
      verdict: '{verdict}',
      more: '{more}',
      by: [{ claim: '{claim}', said: '{said}' }],
    },
  ],
};

export const spanInPlace: SpanAnswer = {
  title: '{title}',
  verdict: '{verdict}',
  rest: '{rest}',
  numbers: [{ title: '{title}', href: '{href}' }],
  ends: [{ title: '{title}', href: '{href}' }],
  drawing: {
    from: '{drawing.from}',
    to: '{drawing.to}',
    days: [{ x: '{x}', words: '{words}' }],
    rights: [
      {
        right: '{right}',
        parties: '{parties}',
        before: '{before}',
        after: '{after}',
        stretches: [{ x: '{x}', width: '{width}', middle: '{middle}', state: named('{state}'), words: '{words}' }],
      },
    ],
    families: [
      {
        label: '{label}',
        sign: named('{sign}'),
        count: named('{count}'),
        marks: [{ x: '{x}', how: named('{how}'), d: '{d}' }],
      },
    ],
  },
  parts: [{ ...part, note: '{note}', folds: [fold] }],
};

export const noDayInPlace = {
  words: '{words}',
  reason: '{reason}',
  near: [{ title: '{title}', href: '{href}', what: '{what}' }],
};

const way: WayInWords = {
  stops: '{stops}',
  length: '{length}',
  digest: '{digest}',
  picture: [
    {
      title: '{title}',
      href: '{href}',
      look: named('{look}'),
      lines: [
        {
          look: '{look}',
          shape: '{shape}',
          words: '{words}',
          figure: '{figure}',
          date: '{date}',
          href: '{href}',
        },
      ],
      more: '{more}',
    },
  ],
  together: {
    verdict: '{together.verdict}',
    rest: '{together.rest}',
    marks: [{ x: '{x}', words: '{words}', look: named('{look}') }],
    steps: [
      {
        label: '{label}',
        sign: '{sign}',
        bars: [{ x: '{x}', end: '{end}', width: '{width}', look: named('{look}') }],
      },
    ],
    both: [{ x: '{x}', end: '{end}', width: '{width}' }],
    gap: [{ x: '{x}', end: '{end}', width: '{width}' }],
  },
  count: named('{count}'),
  steps: [{ lines: [line], ended: [line], endedLabel: '{endedLabel}' }],
};

export const tiesInPlace: TiesAnswer = {
  verdict: '{verdict}',
  rest: '{rest}',
  ways: [way],
  more: '{more}',
  longer: { count: named('{longer.count}'), ways: [way], more: '{longer.more}' },
  apart: { count: named('{apart.count}'), ways: [way], more: '{apart.more}' },
};
