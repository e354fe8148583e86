import type { EntityPage, Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { dayBefore, firstDay, holdsOn, lastDay } from '#graph/time.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { formatAmount } from '../words/amounts.ts';
import { formatDate, formatSpan } from '../words/dates.ts';
import type { Diagram, DiagramStatement } from './diagram.ts';
import { isCertain, ownersOn, rowsOf, statementOf, UNCERTAIN_LEGEND, type Fate, type Row } from './rows.ts';
import { star } from './star.ts';

/** What an agreement changed: two drawings in which everything stands in the same place, and the same in words. */
export interface Change {
  readonly before: Diagram;
  readonly after: Diagram;
  /** Relations among the parties that began that day, but for those that only changed their terms. */
  readonly began: readonly DiagramStatement[];
  readonly ended: readonly DiagramStatement[];
  /** Relations of one type between the same two, of which one ended and one began that day. */
  readonly changed: readonly { readonly from: DiagramStatement; readonly to: DiagramStatement }[];
}

/** A relation and what happened to it; with its successor or predecessor where it changed its terms. */
interface Turn {
  readonly before: RelationNode | undefined;
  readonly after: RelationNode | undefined;
}

/**
 * Before and after a change: the relations among its parties, each taken with what it owns, that began or ended
 * on its day or hold on both sides of it, and what it began or ended between them and others.
 *
 * @returns null for a page that is no change, has no day, or on whose day nothing is known to have changed.
 */
export function changeDiagrams(graph: Graph, id: PageId): Change | null {
  const page = the(graph.pages, id);
  if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) return null;
  const [before, after] = [dayBefore(firstDay(page.on)), page.on.length === 10 ? firstDay(page.on) : lastDay(page.on)];
  const circles = circlesOf(graph, page, before, after);
  const tied = relationsAcross(graph, page, circles).filter(
    (relation) => holdsOn(relation, before) || holdsOn(relation, after),
  );
  const subject = mostTied(graph, tied, circles);
  const turns = turnsOf(tied, before, after);
  if (subject === undefined || turns.every((turn) => turn.before === turn.after)) return null;

  const isNear = (end: PageId) => circles.get(end) === subject;
  const owners = ownersOn(graph, (relation) => holdsOn(relation, before) || holdsOn(relation, after));
  const drawn = turns.filter((turn) => ends(turn).some(isNear));
  const diagram = (side: keyof Turn, day: Day): Diagram => {
    const rows = rowsOnSide(drawn, side, isNear);
    const seen = rows.filter(({ hidden }) => !hidden);
    const relations = seen.flatMap((row) => row.relations);
    return {
      id: anchor.diagram(side),
      title: side === 'before' ? 'Before' : 'After',
      // As short on both sides, so that two captions above two drawings take one line each.
      description: `${side === 'before' ? 'On' : 'From'} ${formatDate(day)}.`,
      ...star(graph, subject, rows, owners, true),
      shapes: ['narrow', 'half'],
      statements: relations.map((relation) => statementOf(graph, relation)),
      legend: legend(side, seen),
    };
  };
  const words = (relation: RelationNode) => statementOf(graph, relation);
  return {
    before: diagram('before', before),
    after: diagram('after', after),
    began: turns.filter((turn) => !turn.before).map((turn) => words(turn.after!)),
    ended: turns.filter((turn) => !turn.after).map((turn) => words(turn.before!)),
    changed: turns.flatMap((turn) =>
      turn.before && turn.after && turn.before !== turn.after
        ? [{ from: words(turn.before), to: words(turn.after) }]
        : [],
    ),
  };
}

/** Every entity that belongs to a party, and the party itself → the party. */
function circlesOf(graph: Graph, page: EntityPage, before: Day, after: Day): ReadonlyMap<PageId, PageId> {
  const parties = graph
    .relationsOf(page.id)
    .flatMap(({ type, from, to }) => (type.structure ? [from === page.id ? to : from] : []));
  const circles = new Map<PageId, PageId>();
  for (const party of parties) {
    const other = the(graph.pages, party);
    if (other.shape === 'entity' && other.kind.shape !== 'change') circles.set(party, party);
  }
  const parts = [...graph.relations.values()].filter(
    (relation) => relation.type.part && (holdsOn(relation, before) || holdsOn(relation, after)),
  );
  // A Map visits what is added while it is iterated, so that parts of parts are found too.
  for (const [member, party] of circles)
    for (const { from, to } of parts) if (from === member && !circles.has(to)) circles.set(to, party);
  return circles;
}

/**
 * Relations between different circles, and those of a circle with somebody outside that began or ended with the change
 * and rest on a claim about it; in the order of the vocabulary.
 */
function relationsAcross(graph: Graph, page: EntityPage, circles: ReadonlyMap<PageId, PageId>): RelationNode[] {
  const found = new Set([...circles.keys()].flatMap((member) => graph.relationsOf(member)));
  const isOfThis = ({ since, ended, claims }: RelationNode) =>
    (since === page.on || ended === page.on) && claims.some((id) => the(graph.claims, id).about.includes(page.id));
  const across = [...found].filter((relation) => {
    const [from, to] = [circles.get(relation.from), circles.get(relation.to)];
    return !relation.type.structure && from !== to && ((from !== undefined && to !== undefined) || isOfThis(relation));
  });
  return [...graph.relationTypes.values()].flatMap((type) => across.filter((relation) => relation.type === type));
}

/** The party whose circle has most of the relations with other parties; of equal ones the one that is tied to most in all, then the first by id. */
function mostTied(
  graph: Graph,
  tied: readonly RelationNode[],
  circles: ReadonlyMap<PageId, PageId>,
): PageId | undefined {
  const counts = new Map([...circles.values()].map((party) => [party, 0]));
  for (const { from, to } of tied) {
    const [a, b] = [circles.get(from), circles.get(to)];
    if (a !== undefined && b !== undefined) for (const party of [a, b]) counts.set(party, counts.get(party)! + 1);
  }
  const weight = (id: PageId) => graph.relationsOf(id).length;
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || weight(b) - weight(a) || (a < b ? -1 : 1))[0]?.[0];
}

/** What became of each relation. One that ended and one that began are the same with other terms, if they are of one type between the same two. */
function turnsOf(tied: readonly RelationNode[], before: Day, after: Day): Turn[] {
  const began = new Set(tied.filter((relation) => !holdsOn(relation, before)));
  const turns: Turn[] = [];
  for (const relation of tied) {
    if (!holdsOn(relation, before)) continue;
    if (holdsOn(relation, after)) turns.push({ before: relation, after: relation });
    else {
      const successor = closest(
        relation,
        [...began].filter(
          ({ type, from, to }) => type === relation.type && from === relation.from && to === relation.to,
        ),
      );
      if (successor) began.delete(successor);
      turns.push({ before: relation, after: successor });
    }
  }
  const place = (turn: Turn) => tied.findIndex(({ type }) => type === (turn.before ?? turn.after)!.type);
  return [...turns, ...[...began].map((relation) => ({ before: undefined, after: relation }))].sort(
    (a, b) => place(a) - place(b),
  );
}

/** The one whose scope begins most like that of the other. */
function closest({ scope = '' }: RelationNode, candidates: readonly RelationNode[]): RelationNode | undefined {
  const shared = (candidate: RelationNode) => {
    const other = candidate.scope ?? '';
    let length = 0;
    while (length < scope.length && scope[length] === other[length]) length++;
    return length;
  };
  return [...candidates].sort((a, b) => shared(b) - shared(a))[0];
}

const ends = ({ before, after }: Turn): PageId[] => [(before ?? after)!.from, (before ?? after)!.to];
const fateOf = ({ before, after }: Turn): Fate | undefined =>
  !before ? 'began' : !after ? 'ended' : before === after ? undefined : 'changed';

/** The same rows in the same order for both sides; those that do not hold on this side are hidden. */
function rowsOnSide(turns: readonly Turn[], side: keyof Turn, isNear: (end: PageId) => boolean): Row[] {
  // Rows are formed by one side for both, so that they are formed alike.
  const byRelation = new Map(turns.map((turn) => [(turn.after ?? turn.before)!, turn]));
  return rowsOf([...byRelation.keys()], isNear, (relation) => fateOf(byRelation.get(relation)!)).map((row) => {
    const here = row.relations.map((relation) => byRelation.get(relation)!);
    const relations = here.map((turn) => turn[side]).filter((relation) => relation !== undefined);
    return relations.length === 0
      ? { ...row, hidden: true }
      : { ...row, relations, detail: row.fate === 'changed' ? termsOf(here[0]!, side) : undefined };
  });
}

/** About as many characters of the smaller words as a line of the narrow drawing holds, and the most lines of them. */
const LINE_LENGTH = 30;
const MOST_LINES = 2;

/** The terms that changed, as they were on one side. */
function termsOf({ before, after }: Turn, side: keyof Turn): Row['detail'] {
  const terms = (relation: RelationNode) =>
    relation.scope ?? (relation.amount && formatAmount(relation.amount)) ?? formatSpan({ through: relation.through });
  const texts = { before: terms(before!), after: terms(after!) };
  if (texts.before === texts.after) return undefined;
  const longest = Math.max(texts.before.length, texts.after.length);
  return { text: texts[side], lines: Math.min(MOST_LINES, Math.ceil(longest / LINE_LENGTH)) };
}

function legend(side: keyof Turn, rows: readonly Row[]): string | undefined {
  const has = (fate: Fate) => rows.some((row) => row.fate === fate);
  const parts = [
    has('began') && '+\u00a0began that day.',
    has('ended') && '×\u00a0ended that day.',
    has('changed') && (side === 'before' ? '±\u00a0goes on with other terms.' : '±\u00a0changed its terms that day.'),
    !rows.every((row) => row.relations.every(isCertain)) && UNCERTAIN_LEGEND,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
