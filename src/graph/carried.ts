import type { Amount } from '#schema/amount.ts';
import type { Citation, Claim } from '#schema/claim.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { figuresIn, followsFrom, moneyValue, quantityValue } from './figures.ts';
import type { Known } from './known.ts';
import { standsAt } from './time.ts';

/** The fields that hold the dates of something that lasts. */
export const DATE_FIELDS = [
  'since',
  'first_stated',
  'held_on',
  'not_before',
  'announced',
  'ended',
  'through',
  'unclear_from',
] as const;

/** The dates written in a record, each with its field. */
export function datesOf(
  record: Span & { readonly on?: PartialDate | undefined },
): { field: string; date: PartialDate }[] {
  return (['on', ...DATE_FIELDS] as const).flatMap((field) => {
    const date = record[field];
    return date === undefined ? [] : [{ field, date }];
  });
}

/** The one form of an amount, as `figuresIn` gives it. */
export const amountValue = (amount: Amount): string =>
  'currency' in amount ? moneyValue(amount.currency, amount.value) : quantityValue(amount.value, amount.unit);

const valuesIn = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text === undefined ? [] : figuresIn(text).map(({ value }) => value)));

/** What a claim says itself: its sentence, its headline and its fields. */
export function statedBy(claim: Claim): readonly string[] {
  return [
    ...datesOf(claim).flatMap(({ date }) => [date, standsAt(date)]),
    ...(claim.amount ? [amountValue(claim.amount)] : []),
    ...valuesIn([claim.statement, claim.headline, ...(claim.figures ?? [])]),
  ];
}

/** The days of cited sources, and the figures of their titles and of the places in them. */
export function datedBy(citations: readonly Citation[], known: Known): readonly string[] {
  return citations.flatMap(({ source, locator }) => {
    const work = known.sources.find(source)?.value;
    return [...(work?.published === undefined ? [] : [work.published]), ...valuesIn([work?.title, locator])];
  });
}

/** Everything that a claim can be cited for: what it says, what limits it, and the days of its sources. */
export function carriedBy(claim: Claim, known: Known): readonly string[] {
  return [
    ...statedBy(claim),
    ...valuesIn([claim.note, claim.date_note, claim.amount?.terms]),
    ...datedBy(claim.sources, known),
  ];
}

/** Whether one of the known figures gives this one. */
export const isCarried = (value: string, known: readonly string[]) =>
  value === '' || known.some((one) => followsFrom(value, one));
