import { tableAsCsv } from '../csv.ts';
import type { Fact } from './fact.ts';
import * as say from '#words/fact-columns.ts';

/** A column that a reader may show or hide, with what it holds in a file: fields by name. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly fields: (fact: Fact) => Readonly<Record<string, string>>;
}

export const COLUMNS: readonly Column[] = [
  {
    id: 'since',
    label: say.since,
    fields: ({ since }) => ({ since: since?.date ?? '', since_is: since?.lead ?? '' }),
  },
  {
    id: 'until',
    label: say.until,
    fields: ({ until }) => ({ until: until?.date ?? '', until_is: until?.lead ?? '' }),
  },
  {
    id: 'amount',
    label: say.amount,
    fields: ({ amount }) => ({
      amount: amount?.words ?? '',
      amount_value: amount === undefined ? '' : String(amount.value),
      amount_unit: amount?.unit ?? '',
      amount_kind: amount?.kind ?? '',
      amount_status: amount?.caution ?? '',
    }),
  },
  { id: 'by', label: say.whoSaysSo, fields: ({ status, by }) => ({ status, who_says_so: by.title }) },
  { id: 'source', label: say.kindOfSource, fields: ({ source }) => ({ source_kind: source }) },
  { id: 'id', label: say.id, fields: ({ id }) => ({ id }) },
];

/** A fact as fields of a file: what it says, the columns that are shown, and where it stands for good. */
export const fieldsOf = (fact: Fact, shown: readonly string[], absolute: (address: string) => string) => ({
  says: fact.statement ?? `${fact.subject!.title} ${fact.verb} ${fact.object!.title}`,
  detail: fact.detail,
  ...Object.assign({}, ...COLUMNS.filter(({ id }) => shown.includes(id)).map(({ fields }) => fields(fact))),
  claim: absolute(fact.by.href),
  permalink: absolute(fact.href),
});

/** What a table shows, as a file. */
export function factsAsCsv(
  facts: readonly Fact[],
  shown: readonly string[],
  absolute: (address: string) => string,
): string {
  const lines = facts.map((fact) => fieldsOf(fact, shown, absolute));
  return tableAsCsv(Object.keys(lines[0] ?? {}), lines);
}
