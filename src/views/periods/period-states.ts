import { ALWAYS, boundsOf, NEVER, standingOn, type Bounds, type Standing } from '#graph/bounds.ts';
import type { ClaimNode, Graph, Page, RelationNode, TopicPage } from '#graph/graph.ts';
import { startOf } from '#graph/spans.ts';
import { firstDay, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { LineMark } from '../as-of/line.ts';
import { circlesAround, partiesOf } from '../circles.ts';
import { carriersOf, furtherClaims, statusOf } from '../evidence/carriers.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { href } from '../href.ts';
import { timeOfStrips } from '../strips/axis.ts';
import type { Drawing } from '../strips/drawing.ts';
import { coverOf, holdingOf, holdingOfPeriod, stateOf } from '../strips/holdings.ts';
import { keyOf, pointSign, signOf, type KeyEntry } from '../strips/key.ts';
import { spellsOf, type Spell } from '../strips/spells.ts';
import { strips, type StripRow } from '../strips/strip.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import { datesInWords, relationSentence, relationWords, termsInWords } from '../wording/relations.ts';

/** A span of time in words, with the sign of its bar. */
export interface StateRow {
  /** None where it is about no right. */
  readonly sign: Drawing | undefined;
  readonly label: string;
  /** What belongs behind the label: scope and amount of a relation. */
  readonly detail: string;
  /** With what is to be known of them. */
  readonly dates: string;
  /** Where it stands on the day the facts were checked. */
  readonly standing: Standing;
  readonly status: ClaimStatus;
  /** Who says so, and when: `Green Hill, 30 June 2014`. */
  readonly said: string;
  readonly how: string;
  readonly claim: string;
  /** Claims of its end, its scope and its amount, where they are others. */
  readonly further: readonly LineMark[];
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
}

/**
 * The periods of a page: those of a topic as its author wrote them; for an agreement the rights that it set or ended
 * between its parties, each taken with what it owns. Undefined where there are none.
 */
export function periodStates(graph: Graph, page: Page): PeriodStates | undefined {
  const { checked } = graph.site;
  if (page.shape === 'topic') {
    const spells = spellsOf(page.periods.flatMap(holdingOfPeriod), checked);
    const row: StripRow = { name: '', lanes: [spells], form: 'bars' };
    return figure(graph, `${page.title}, period by period`, page.periods.map(rowOfPeriod(checked)), [row]);
  }
  if (page.kind.shape !== 'change' || page.on === undefined) return undefined;
  return statesOfRights(graph, `Rights that ${page.title} set or ended`, rightsOf(graph, page, page.on));
}

/** Each right in a row of its own; what is paid is told below, without a bar. */
export function statesOfRights(graph: Graph, caption: string, all: readonly RelationNode[]): PeriodStates | undefined {
  const { checked } = graph.site;
  const rights = all.filter(({ bounds }) => isDated(bounds));
  const lasting = rights.filter((right) => !isPayment(right));
  const rows = [...lasting, ...rights.filter(isPayment)].map(rowOfRelation(checked));
  const drawn = lasting.map((right) => ({
    name: capital(right.type.short ?? right.type.label),
    detail: coverOf(right) || right.from.title,
    lanes: [spellsOf([holdingOf(right)], checked).filter(isHeld)],
    form: 'bars' as const,
  }));
  return figure(graph, caption, rows, drawn);
}

/** Fewer stretches than this say nothing by their places. */
const LEAST = 2;

function figure(
  graph: Graph,
  caption: string,
  rows: readonly StateRow[],
  drawn: readonly StripRow[],
): PeriodStates | undefined {
  if (rows.length === 0) return undefined;
  const spells = drawn.flatMap(({ lanes }) => lanes.flat());
  if (spells.length < LEAST) return { caption, key: [], drawings: [], reading: '', rows };
  const names = drawn.length > 1;
  return {
    caption,
    key: keyOf(spells),
    rows,
    ...strips(drawn, { names, answers: false }, timeOfStrips(graph)),
  };
}

const isHeld = ({ state, isDoubtful }: Spell) => state !== 'none' || isDoubtful;

/** What is paid happens, and does not last as a right does. */
const isPayment = ({ amount }: RelationNode) => amount !== undefined && 'currency' in amount;

const isDated = ({ earliest, sure, unsure, over }: Bounds) =>
  [earliest, sure, unsure, over].some((day) => day !== ALWAYS && day !== NEVER);

/**
 * Rights and duties between different parties of an agreement that began, were stated, announced or ended on its day,
 * or are not known to hold from it on; in the order of the vocabulary.
 */
function rightsOf(graph: Graph, page: Page, on: PartialDate): RelationNode[] {
  const circles = circlesAround(partiesOf(page));
  const isOfIt = (date: PartialDate | undefined) =>
    date !== undefined && firstDay(date) >= firstDay(on) && lastDay(date) <= lastDay(on);
  return [...graph.relations.values()].filter((relation) => {
    const { type, from, to, ended, unclear_from } = relation;
    const [one, other] = [circles.get(from), circles.get(to)];
    const isBetween = one && other && one !== other;
    return (type.right || type.exclusive) && isBetween && [startOf(relation)?.date, ended, unclear_from].some(isOfIt);
  });
}

const ENDS = { stated: '', taken: 'end taken from what came after', 'not-known': 'day of the end not published' };

const rowOfPeriod =
  (checked: Day) =>
  ({ text, claims, state, end, ...span }: TopicPage['periods'][number]): StateRow => ({
    sign: state && signOf(state),
    label: text,
    detail: '',
    dates: [formatSpan(span), ENDS[end ?? 'stated']].filter(Boolean).join('; '),
    ...knownBy(claims[0]!, claims[0]!.status),
    standing: standingOn(boundsOf(span), checked),
    further: [],
  });

const rowOfRelation =
  (checked: Day) =>
  (relation: RelationNode): StateRow => {
    const [claim] = carriersOf(relation).start;
    return {
      sign: isPayment(relation) ? pointSign : signOf(stateOf(relation)),
      label: relationSentence(relationWords(relation)),
      detail: termsInWords(relation),
      dates: datesInWords(relation),
      standing: standingOn(relation.bounds, checked),
      ...knownBy(claim, statusOf(relation, claim)),
      further: furtherClaims(relation).map((one) => ({
        of: one.of,
        status: one.claim.status,
        how: evidenceInWords(evidence(one.claim)),
        claim: href.claim(one.claim.id),
      })),
    };
  };

const knownBy = (claim: ClaimNode, status: ClaimStatus) => ({
  status,
  said: saidBy(claim),
  how: evidenceInWords(evidence(claim, status)),
  claim: href.claim(claim.id),
});
