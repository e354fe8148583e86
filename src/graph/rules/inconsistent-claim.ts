import type { Issue } from '#issues/issue.ts';
import type { Amount } from '#schema/amount.ts';
import type { Claim } from '#schema/claim.ts';
import { amountValue, datedBy, datesOf, isCarried } from '../carried.ts';
import { figuresIn, roughDatesIn } from '../figures.ts';
import type { Known } from '../known.ts';
import type { ClaimEntry, Records } from '../records.ts';
import { standsAt } from '../time.ts';

/**
 * The sentence of a claim and its fields say the same: each figure of the sentence or the headline stands in a field
 * or is the day of a source, and each field is said by the sentence, the note or a source.
 */
export function* inconsistentClaim(records: Records, known: Known): Iterable<Issue> {
  for (const claim of records.claims) {
    yield* unsaid(claim, known);
    yield* unwritten(claim, known);
  }
}

/** Figures of the sentence that no field has. */
function* unsaid({ value, at }: ClaimEntry, known: Known): Iterable<Issue> {
  const fields = [
    ...[...datesOf(value), ...coveredBy(value)].map(({ date }) => standsAt(date) as string),
    ...(value.amount ? [amountValue(value.amount)] : []),
    ...(value.figures ?? []).flatMap((text) => figuresIn(text).map((figure) => figure.value)),
    ...datedBy(saying(value), known),
  ];
  for (const field of ['statement', 'headline', 'date_note'] as const)
    for (const figure of figuresIn(value[field] ?? '')) {
      if (isCarried(figure.value, fields)) continue;
      yield {
        rule: 'inconsistent-claim',
        at: at([field]),
        what: `The ${field} says "${figure.text}", and no field of the claim does.`,
        why: 'A claim says each figure twice, in words and in a field, so that a slip in one of them is found.',
        fix: 'Correct the one that is wrong, or write the figure under figures:.',
        also: [at()],
      };
    }
}

/** The works that say it: the day of one that it is held against is none of its own. */
const saying = ({ sources }: Claim) => sources.filter(({ against }) => !against);

/** The dates of the time that its amount covers. */
const coveredBy = ({ covers }: Claim) =>
  covers ? [covers.from, covers.through].flatMap((date) => (date ? [{ field: 'covers', date }] : [])) : [];

/** Fields that the sentence does not say. */
function* unwritten({ value, at }: ClaimEntry, known: Known): Iterable<Issue> {
  const words = [value.statement, value.note ?? ''].flatMap((text) => [
    ...figuresIn(text).map((figure) => figure.value),
    ...roughDatesIn(text),
  ]);
  const works = saying(value);
  // What a work says that cannot be read is not known.
  if (!works.every(({ source }) => known.sources.find(source))) return;
  const said = [...words, ...datedBy(works, known)];
  const fields = [
    ...[...datesOf(value), ...coveredBy(value)].map(({ field, date }) => ({
      path: [field],
      text: date as string,
      values: [date as string],
    })),
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
    yield {
      rule: 'inconsistent-claim',
      at: at(path),
      what: `"${path[0]}" is ${text}, and neither the statement nor the note nor a source says so.`,
      why: 'A claim says each figure twice, in words and in a field, so that a slip in one of them is found.',
      fix: 'Correct the one that is wrong, or say it in the statement or in note:.',
      also: [at(['statement'])],
    };
  }
}

/** A quantity as a sentence writes it: units other than the common ones are not known to be figures. */
const quantityOf = (amount: Amount) =>
  `${String(amount.value).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${'unit' in amount ? amount.unit : amount.currency}`;
