import { ALWAYS, boundsOf } from '#graph/bounds.ts';
import type { ClaimNode, Graph } from '#graph/graph.ts';
import { dateOf, firstDay, inCalendar, liesIn, standsAt } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Ahead as Told } from '#schema/claim.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { evidence } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { anchor, href } from '../href.ts';
import { idOf } from '../time-parts.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import { placedBy, type Placed } from './placed.ts';
import * as say from '#words/timeline.ts';

/** Something that was said to come. */
export interface AheadLine extends Placed {
  readonly anchor: string;
  readonly what: string;
  /** Its date in words: `second half of 2026`. */
  readonly when: string;
  /** Where it stands among other dates, and the year under which: `2029`, or `203X`; empty without one. */
  readonly at: PartialDate | undefined;
  readonly year: string;
  /** For programs, where the calendar has it. */
  readonly datetime: PartialDate | undefined;
  /** Its claim. */
  readonly href: string;
  /** Who said it and when; empty for what the site concludes. */
  readonly said: string;
  /** What the date rests on: `Stated`, `Plan`. */
  readonly basis: string;
  /** What is told of it now that its date has passed. */
  readonly unmet: string;
}

/** What had not come when the facts were checked. */
export interface Ahead {
  /** What was to have come by then, and was not found. The earliest first, as in the years. */
  readonly overdue: readonly AheadLine[];
  readonly years: readonly { readonly year: string; readonly anchor: string; readonly lines: readonly AheadLine[] }[];
  /** What no date was named for. */
  readonly undated: readonly AheadLine[];
}

const BASES: Readonly<Record<NonNullable<Told['basis']>, string>> = {
  plan: say.plan,
  computed: say.computedHere,
  pattern: say.pattern,
};

export function aheadOf(graph: Graph): Ahead {
  const place = placedBy(graph);
  const all = [...graph.claims.values()]
    .flatMap((claim) =>
      toldBy(claim, graph.site.checked).map((told) => ({
        line: { ...lineOf(claim, told), ...place(claim) },
        // What is to come by a day is late from the day after it.
        late: boundsOf({ through: told.by }).over,
        from: told.by === undefined ? ALWAYS : firstDay(told.by),
      })),
    )
    .sort((a, b) => byCodePoint(a.late, b.late) || byCodePoint(b.from, a.from));
  const dated = all.filter(({ line }) => line.at !== undefined);
  const coming = dated.filter(({ late }) => late > graph.site.checked).map(({ line }) => line);
  return {
    overdue: dated.filter(({ late }) => late <= graph.site.checked).map(({ line }) => line),
    years: [...Map.groupBy(coming, ({ year }) => year)].map(([year, lines]) => ({
      year: formatDate(year),
      anchor: `ahead-${idOf(year)}`,
      lines,
    })),
    undated: all.filter(({ line }) => line.at === undefined).map(({ line }) => line),
  };
}

/** What a claim says is to come, with the anchor of its line. One with a headline and a date to come says just that. */
function toldBy(claim: ClaimNode, checked: Day): readonly (Told & { readonly anchor: string })[] {
  const { headline } = claim;
  const date = dateOf(claim);
  const isToCome = headline !== undefined && date !== undefined && firstDay(standsAt(date)) > checked;
  return [
    ...(isToCome ? [{ what: headline, by: date, anchor: anchor.event(claim.id) }] : []),
    ...(claim.ahead ?? []).map((told, index) => ({ ...told, anchor: anchor.ahead(claim.id, index + 1) })),
  ];
}

function lineOf(
  claim: ClaimNode,
  { anchor: own, what, by, when, basis, unmet }: ReturnType<typeof toldBy>[number],
): Omit<AheadLine, keyof Placed> {
  return {
    anchor: own,
    what,
    when: when ?? (by === undefined ? '' : formatDate(by)),
    at: by && standsAt(by),
    year: by === undefined ? '' : liesIn(by, 4),
    datetime: inCalendar(by),
    href: href.claim(claim.id),
    said: claim.status === 'inferred' || claim.status === 'not-found' ? '' : saidBy(claim),
    basis: basis ? BASES[basis] : evidence(claim).word,
    unmet: capital(unmet ?? say.notFound),
  };
}
