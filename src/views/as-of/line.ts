import type { RelationId } from '#schema/ids.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import type { Link } from '../link.ts';
import type { Fact, RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';
import * as say from '#words/lines.ts';

/** A further claim behind a line: of its amount, its scope or its end. */
export interface LineMark {
  readonly status: Fact['status'];
  readonly how: string;
  readonly claim: string;
}

/** The same as it is shown beside the claim of the line. */
export interface ShownMark extends LineMark {
  /** Its number, that of the line being the first: `claim 2`. */
  readonly name: string;
  /** Whether it is known as that of the line is, which then is said once for both. */
  readonly look: 'alike' | 'apart';
  /** The name, and how it is known where that is to be said: `claim 2: Reported`. */
  readonly words: string;
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
  readonly marks: readonly ShownMark[];
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

const toldBy = ({ known, undated }: Fact) => (undated ? say.toldWithoutADate : say.firstTold(formatDate(known)));

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
    return { detail, terms, dates, ...markOf(main), marks: marksBeside(main, [row.begun, amount, scope]) };
  }
  const main = of === 'end' && ended ? ended : row.begun;
  return {
    detail,
    terms,
    dates: (ended ?? row.begun).words,
    ...markOf(main),
    marks: marksBeside(main, [row.begun, amount, scope, ended]),
  };
}

/** The same line, led by the claim of its terms and not by that of its end. */
export function byTerms(said: Line): Line {
  const { status, how, claim, marks } = said;
  const first = marks.find((mark) => mark.claim === said.terms);
  if (!first) return said;
  const others = [...marks.filter((mark) => mark !== first), { status, how, claim }];
  return { ...said, ...markOf(first), marks: shownBeside(first, others) };
}

const markOf = ({ status, how, claim }: LineMark) => ({ status, how, claim });

/** Claims of facts other than the one already named, each once. */
function marksBeside(main: Fact, facts: readonly (Fact | undefined)[]): ShownMark[] {
  const all = [main, ...facts].flatMap((fact) => (fact ? [fact, ...(fact.further ?? [])] : []));
  const claims = all.map(({ claim }) => claim);
  return shownBeside(main, all.filter(({ claim }, index) => index > 0 && claims.indexOf(claim) === index).map(markOf));
}

/** Marks as they stand beside the claim of a line: first those that are known as it is. */
export const shownBeside = ({ how }: Pick<LineMark, 'how'>, marks: readonly LineMark[]): ShownMark[] =>
  marks
    .toSorted((a, b) => Number(b.how === how) - Number(a.how === how))
    .map((mark, index) => {
      const name = say.claimNumber(index + 2);
      return mark.how === how
        ? { ...mark, name, look: 'alike', words: name }
        : { ...mark, name, look: 'apart', words: `${name}: ${mark.how}` };
    });
