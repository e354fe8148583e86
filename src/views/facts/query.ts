/**
 * What a reader asks of the table. It stands in the address of the page under these names; what is as usual is left
 * out there.
 */
export interface Query {
  readonly rows: string;
  /** Id of a party at either end, which stands for its parts as well. */
  readonly who: string;
  /** Id of a type of relation, or that of a family with a star. */
  readonly right: string;
  /** Id of a party at the other end. */
  readonly whom: string;
  /** Where it stands on the day. */
  readonly is: string;
  readonly day: string;
  readonly status: string;
  readonly source: string;
  /** `some`, `none`, or id of a kind of amount. */
  readonly amount: string;
  readonly group: string;
  /** A column; from its end with a minus sign before it. */
  readonly sort: string;
  /** Columns that are shown, joined by commas. */
  readonly columns: string;
}

/** Whatever is not asked. The day is that of the check, which each site has its own of. */
export const USUAL: Query = {
  rows: 'relations',
  who: '',
  right: '',
  whom: '',
  is: '',
  day: '',
  status: '',
  source: '',
  amount: '',
  group: 'family',
  sort: '-since',
  columns: 'since,until,amount,by',
};

/** The query as an address has it, without what is as usual: `?who=hill&is=in-force`. */
export function queryAsText(query: Partial<Query>): string {
  const asked = Object.entries(query).filter(
    ([name, value]) => value !== USUAL[name as keyof Query] && !(name === 'day' && !query.is),
  );
  // Commas and stars are read as they are.
  const text = new URLSearchParams(asked).toString().replaceAll('%2C', ',').replaceAll('%2A', '*');
  return text === '' ? '' : `?${text}`;
}
