import { boundsOf, standingOn, type Standing } from '#graph/bounds.ts';
import type { Graph, TopicPage } from '#graph/graph.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { Day } from '#schema/partial-date.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { href } from '../href.ts';
import { timeOfStrips } from '../strips/axis.ts';
import type { Drawing } from '../strips/drawing.ts';
import { holdingOfPeriod } from '../strips/holdings.ts';
import { keyOf, signOf, type KeyEntry } from '../strips/key.ts';
import { spellsOf } from '../strips/spells.ts';
import { strips } from '../strips/strip.ts';
import { formatSpan } from '../wording/dates.ts';
import * as say from '#words/periods.ts';

/** A period in words, with the sign of its bar. */
export interface StateRow {
  /** None where it is about no right. */
  readonly sign: Drawing | undefined;
  readonly text: string;
  /** With what is to be known of the end. */
  readonly dates: string;
  /** Where it stands on the day the facts were checked. */
  readonly standing: Standing;
  readonly status: ClaimStatus;
  /** Who says so, and when: `Green Hill, 30 June 2014`. */
  readonly said: string;
  readonly how: string;
  readonly claim: string;
}

/** How a right went over time, as a strip of states and as a table of the same. */
export interface PeriodStates {
  readonly caption: string;
  readonly key: readonly KeyEntry[];
  /** The strip in each of its widths, the narrowest first; none where a single state says nothing by its place. */
  readonly drawings: readonly Drawing[];
  /** How the strip is to be read, in sentences. */
  readonly reading: string;
  readonly rows: readonly StateRow[];
  /** The row, where there is but one: a sentence then, and no table. */
  readonly alone: StateRow | undefined;
}

/** Fewer stretches than this say nothing by their places. */
const LEAST = 2;

/** The periods of a topic as its author wrote them; undefined where there are none. */
export function periodStates(graph: Graph, { title, periods }: TopicPage): PeriodStates | undefined {
  if (periods.length === 0) return undefined;
  const { checked } = graph.site;
  const rows = periods.map((period) => rowOf(period, checked));
  const table = { caption: say.periodByPeriod(title), rows, alone: rows.length === 1 ? rows[0] : undefined };
  const spells = spellsOf(periods.flatMap(holdingOfPeriod), checked);
  if (spells.length < LEAST) return { ...table, key: [], drawings: [], reading: '' };
  const row = { name: '', lanes: [spells], form: 'bars' as const };
  return { ...table, key: keyOf(spells), ...strips([row], { names: false, answers: false }, timeOfStrips(graph)) };
}

const ENDS = { stated: '', taken: say.endTakenFromWhatCameAfter, 'not-known': say.dayOfTheEndNotPublished };

function rowOf({ text, claims, state, end, ...span }: TopicPage['periods'][number], checked: Day): StateRow {
  const claim = claims[0]!;
  return {
    sign: state && signOf(state),
    text,
    dates: [formatSpan(span), ENDS[end ?? 'stated']].filter(Boolean).join('; '),
    standing: standingOn(boundsOf(span), checked),
    status: claim.status,
    said: saidBy(claim),
    how: evidenceInWords(evidence(claim)),
    claim: href.claim(claim.id),
  };
}
