import type { Issue, Position } from '#issues/issue.ts';
import type { Amount } from '#schema/amount.ts';
import type { Claim } from '#schema/claim.ts';
import type { Path } from '#schema/entry.ts';
import { isPartialDate } from '#schema/partial-date.ts';
import { amountValue, datedBy, datesOf, isCarried } from '../carried.ts';
import { figuresIn } from '../figures.ts';
import type { Known } from '../known.ts';
import type { ClaimEntry, Records } from '../records.ts';
import { isAbout, standsAt } from '../time.ts';

/** A figure of one side that the other one lacks. */
interface Slip {
  readonly at: Position;
  /** The figure with where it stands: `The statement says "2019"`. */
  readonly told: string;
  readonly isDate: boolean;
}

const why = 'A claim says each figure twice, in words and in a field, so that a slip in one of them is found.';

/**
 * The sentence of a claim and its fields say the same: each figure of the sentence or the headline stands in a field
 * or is the day of a source, and each field is said by the sentence, the note or a source. Where both lack a figure of
 * the other one, one of the two is wrong.
 */
export function* inconsistentClaim(records: Records, known: Known): Iterable<Issue> {
  for (const claim of records.claims) {
    const unsaid = [...unsaidBy(claim, known)];
    for (const { at, told, isDate } of unwrittenOf(claim, known)) {
      const index = unsaid.findIndex((one) => one.isDate === isDate);
      const [other] = index < 0 ? [] : unsaid.splice(index, 1);
      yield {
        rule: 'inconsistent-claim',
        at,
        what: other
          ? `${told}, and ${other.told.replace('The', 'the')}.`
          : `${told}, and neither the statement nor the note nor a source says so.`,
        why,
        fix: other
          ? 'Correct the one that is wrong.'
          : 'Correct the one that is wrong, or say it in the statement or in note:.',
        also: [other?.at ?? claim.at(['statement'])],
      };
    }
    for (const { at, told } of unsaid)
      yield {
        rule: 'inconsistent-claim',
        at,
        what: `${told}, and no field of the claim does.`,
        why,
        fix: 'Correct the one that is wrong, or write the figure under figures:.',
        also: [claim.at()],
      };
  }
}

/** Figures of the sentence that no field has. */
function* unsaidBy({ value, at }: ClaimEntry, known: Known): Iterable<Slip> {
  const fields = [
    ...datesIn(value).map(({ date }): string => (isAbout(date) ? standsAt(date) : date)),
    ...datesIn(value).flatMap(({ date }) => quarterOf(date, value.date_note)),
    ...(value.amount ? [amountValue(value.amount)] : []),
    ...(value.figures ?? []).flatMap((text) => figuresIn(text).map((figure) => figure.value)),
    ...datedBy(saying(value), known),
  ];
  for (const field of ['statement', 'headline', 'date_note'] as const)
    for (const { value: figure, text } of figuresIn(value[field] ?? ''))
      if (!isCarried(figure, fields))
        yield { at: at([field]), told: `The ${field} says "${text}"`, isDate: isPartialDate(figure) };
}

/** The quarter of a year that its note names: `the first quarter`. */
const quarterOf = (date: string, note: string | undefined): readonly string[] =>
  figuresIn(`${note} of ${date}`).flatMap((figure) => (figure.value.startsWith(`${date}-3`) ? [figure.value] : []));

/** The works that say it: the day of one that it is held against is none of its own. */
const saying = ({ sources }: Claim) => sources.filter(({ against }) => !against);

/** Its dates, and those of the time that its amount covers. */
const datesIn = (claim: Claim) => [
  ...datesOf(claim),
  ...[claim.covers?.from, claim.covers?.through].flatMap((date) => (date ? [{ field: 'covers', date }] : [])),
];

/** Fields that the sentence does not say. */
function* unwrittenOf({ value, at }: ClaimEntry, known: Known): Iterable<Slip> {
  const words = [value.statement, value.note ?? ''].flatMap((text) => figuresIn(text).map((figure) => figure.value));
  const works = saying(value);
  // What a work says that cannot be read is not known.
  if (!works.every(({ source }) => known.sources.find(source))) return;
  const said = [...words, ...datedBy(works, known)];
  const fields: { readonly path: Path; readonly text: string; readonly values: readonly string[] }[] = [
    ...datesIn(value).map(({ field, date }) => ({ path: [field], text: date, values: [date] })),
    ...(value.amount
      ? [{ path: ['amount'], text: String(value.amount.value), values: [amountValue(value.amount)] }]
      : []),
    ...(value.figures ?? []).map((text, index) => ({
      path: ['figures', index],
      text,
      values: figuresIn(text).map((figure) => figure.value),
    })),
  ];
  for (const { path, text, values } of fields) {
    if (values.length > 0 && values.every((one) => isCarried(one, said))) continue;
    if (path[0] === 'amount' && value.amount && value.statement.includes(quantityOf(value.amount))) continue;
    yield { at: at(path), told: `"${path[0]}" is ${text}`, isDate: values.every(isPartialDate) };
  }
}

/** A quantity as a sentence writes it: units other than the common ones are not known to be figures. */
const quantityOf = (amount: Amount) =>
  `${String(amount.value).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${'unit' in amount ? amount.unit : amount.currency}`;
