import type { RelationId } from '#schema/ids.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import type { Link } from '../link.ts';
import type { Fact, RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';

/** A further claim behind a line: that of its amount, its scope or its end. */
export interface LineMark {
  readonly of: string;
  readonly status: Fact['status'];
  readonly how: string;
  readonly claim: string;
}

/** A relation as a line: `Hill` · `supplies leaf to` · `House`, then what belongs behind it. */
export interface Line {
  readonly relation: RelationId;
  /** Left out where the lines stand under its name. */
  readonly subject: Link | undefined;
  readonly verb: string;
  readonly object: Link;
  readonly detail: string;
  /** Its dates with what is to be known of them, or why it is not known whether it holds. */
  readonly dates: string;
  /** That a source first told it after the day that is shown. */
  readonly told: string;
  readonly status: Fact['status'];
  readonly how: string;
  readonly claim: string;
  /** Address of the claim that says what it covers, or its amount, or else that it holds. */
  readonly terms: string;
  /** Claims of its other facts, that of its start among them, where they are others. */
  readonly marks: readonly LineMark[];
}

/** How a relation is read. */
interface LineForm {
  /** The end it is read from; by default the first one. */
  readonly from?: string;
  /** Whether the line stands under the name of that end, and so leaves it out. */
  readonly unnamed?: boolean;
  readonly past?: boolean;
  /** What the line is about: that it holds, how it ended, or why it is not known on the day whether it holds. */
  readonly of?: 'start' | 'end' | 'doubt';
  /** The day that is shown. */
  readonly day?: string;
}

/** A relation as a line. */
export function line(
  { types, pages }: Relations,
  row: RelationRow,
  { from = row.from, unnamed = false, past = false, ...form }: LineForm = {},
): Line {
  const type = types[row.type]!;
  const isPlan = row.start === 'announced';
  const [holds, was, planned, object] =
    from === row.from
      ? [type.is, type.was, type.planned, pages[row.to]!]
      : [type.inverse, type.inverseWas, type.inversePlanned, pages[row.from]!];
  const verb = past ? was : (isPlan && planned) || holds;
  return {
    relation: row.id,
    subject: unnamed ? undefined : pages[from]!,
    verb: unnamed ? capital(verb) : verb,
    object,
    told: form.day !== undefined && row.begun.known > form.day ? toldBy(row.begun) : '',
    ...saidOf(row, form),
  };
}

const toldBy = ({ known, undated }: Fact) =>
  undated ? 'told by sources without a date' : `first told by ${formatDate(known)}`;

/** Terms and dates of a relation, each fact with its claim. */
function saidOf(row: RelationRow, { of = 'start', day }: Pick<LineForm, 'of' | 'day'>) {
  const { scope, amount, ended } = row;
  const detail = [scope, amount].flatMap((fact) => fact?.words ?? []).join(', ');
  const terms = (scope ?? amount ?? row.begun).claim;
  if (of === 'doubt') {
    // A doubt before it is known to hold is about the start, one after it about the end.
    const isBefore = day !== undefined && day < row.sure;
    const main = isBefore ? row.begun : (ended ?? row.begun);
    const dates = isBefore ? row.doubts.before : row.doubts.after;
    return { detail, terms, dates, ...markOf(main), marks: marksOf(main, { start: row.begun, amount, scope }) };
  }
  const main = of === 'end' && ended ? ended : row.begun;
  return {
    detail,
    terms,
    dates: (ended ?? row.begun).words,
    ...markOf(main),
    marks: marksOf(main, { start: row.begun, amount, scope, end: ended }),
  };
}

/** The same line, led by the claim of its terms and not by that of its end. */
export function byTerms(said: Line): Line {
  const { status, how, claim, marks } = said;
  const first = marks.find((mark) => mark.claim === said.terms);
  if (!first) return said;
  const others = [...marks.filter((mark) => mark !== first), { of: 'end', status, how, claim }];
  return { ...said, status: first.status, how: first.how, claim: first.claim, marks: others };
}

const markOf = ({ status, how, claim }: Omit<LineMark, 'of'>) => ({ status, how, claim });

/** Claims of facts other than the one already named, each once. */
function marksOf(main: Fact, facts: Readonly<Record<string, Fact | undefined>>): LineMark[] {
  const marks = new Map<string, LineMark>();
  for (const [of, fact] of Object.entries({ dates: main, ...facts }))
    for (const one of fact ? [fact, ...(fact.further ?? [])] : [])
      if (one.claim !== main.claim && !marks.has(one.claim)) marks.set(one.claim, { of, ...markOf(one) });
  return [...marks.values()];
}
