import * as say from '#words/search-notes.ts';
import type { Day } from '#schema/partial-date.ts';
import type { PeriodCard } from '../index/cards.ts';
import type { SearchedSite } from './engine.ts';
import { sentenceStart, type Moment } from './moment.ts';

/** One thing that is said of the time that was asked about: when, in a few words, and what. */
export interface Said {
  readonly when: string;
  readonly what: string;
}

/** What the periods of a page say of the time that was asked about. */
export interface SaidThen {
  readonly said: readonly Said[];
  /** What holds on the day of checking, where that is something else. */
  readonly today: string | undefined;
  /** Days on which what was told gave way to something else. */
  readonly turns: readonly Day[];
  /** Ids of the claims that carry it. */
  readonly claims: readonly string[];
  /** Whether anything is known of that time. */
  readonly isKnown: boolean;
}

/** Comes after every day, as an end that is not known does. */
const NEVER = '~';
/** Comes before every day. */
const ALWAYS = '0' as Day;

/**
 * What periods say of a time; of all time until the day of checking where none is named. What has no stated end is not
 * known to hold after that day.
 */
export function saidAt(
  periods: readonly PeriodCard[],
  moment: Moment | undefined,
  { checked, language }: Pick<SearchedSite, 'checked' | 'language'>,
): SaidThen {
  const within = (from: Day, until: Day, first: Day, last: Day) =>
    first <= last && from < until && from <= last && first < until;
  const { first, last: end } = moment ?? { first: ALWAYS, last: checked };
  const then = periods.flatMap((card) => {
    const { earliest, sure, unsure, over } = card.bounds;
    if (!within(earliest, over, first, end)) return [];
    const last = unsure.startsWith(NEVER) && checked < end ? checked : end;
    return [{ card, over, isKnown: within(sure, unsure, first, last) }];
  });
  const now = periods.find(({ bounds }) => within(bounds.sure, bounds.unsure, checked, checked));
  const words = moment && sentenceStart(moment, language);
  return {
    said:
      then.length === 0
        ? [{ when: words ?? '', what: nothingKnown(periods, end, checked) }]
        : then.map(({ card, isKnown }) => saidOf(card, isKnown, then.length === 1 ? words : undefined)),
    today: now && !then.some(({ card }) => card === now) ? now.text : undefined,
    turns: then.flatMap(({ over }) => (over <= checked ? [over] : [])),
    isKnown: then.some((one) => one.isKnown),
    claims: [...new Set(then.flatMap(({ card }) => card.claims))],
  };
}

/** Alone, a period is told of the time that was asked about; among others, of its own. */
function saidOf({ text, dates }: PeriodCard, isKnown: boolean, asked: string | undefined): Said {
  if (!isKnown) return { when: asked ?? dates, what: say.notKnownForCertain(dates, text) };
  return asked === undefined ? { when: dates, what: text } : { when: asked, what: say.ofDates(text, dates) };
}

function nothingKnown([begin]: readonly PeriodCard[], last: Day, checked: Day): string {
  if (last > checked) return say.checkedBefore;
  return begin && last < begin.bounds.sure ? say.knownLater : say.nothingRecorded;
}
