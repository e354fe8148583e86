import { standsAt } from '#graph/time.ts';
import { ALWAYS, NEVER, standingOn, type Bounds, type Standing } from '#graph/bounds.ts';
import type { ClaimNode, RelationNode } from '#graph/graph.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import { line, shownBeside, type Line, type LineMark } from '../as-of/line.ts';
import type { Fact, RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { STANDING_WORDS } from '../evidence/claim-entry.ts';
import { carriersOf } from '../evidence/carriers.ts';
import { evidence, evidenceInWords, STATUS_WORDS } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { shortFigure } from '../wording/amounts.ts';
import { formatDate } from '../wording/dates.ts';
import { phaseOn, type Phase } from './phase.ts';
import type { Mark } from './cell-sign.ts';
import * as say from '#words/compare.ts';

/** A right or a duty in one of its phases, of any time; a page shows the phase of its day. */
export interface Term extends Pick<Line, 'dates' | 'status' | 'how' | 'claim' | 'marks'> {
  /** None for what passed in all. */
  readonly relation: string | undefined;
  readonly bounds: Bounds;
  readonly phase: Phase;
  readonly standing: Standing;
  /** Its standing for readers: `In force`. */
  readonly state: string;
  /** `Buys its leaf from Leaf: the first flush, non-exclusive`; of a part of the party `Leaf shop sells …`. */
  readonly words: string;
  /** What limits it; empty where nothing does. */
  readonly note: string;
  /** What it gives to the sign of its cell. */
  readonly mark: Mark;
  /** The claim that gives its amount, and how that is known. */
  readonly amount: Pick<Fact, 'how' | 'claim'> | undefined;
  /** Who says so, with the day, at most two: `Leaf Ltd, 1 May 2022`. */
  readonly sources: readonly Link[];
  /** What took its place, where it has ended and a claim says so. */
  readonly successors: readonly Pick<Successor, 'words' | 'claim'>[];
  /** Whether this is its phase on the day the facts were checked. */
  readonly current: boolean;
}

const ORDER: readonly Phase[] = ['in-force', 'not-known-yet', 'not-known-any-more', 'ended', 'upcoming'];

/** By what is read first: what is in force. */
export const byPhase = (a: Term, b: Term) => ORDER.indexOf(a.phase) - ORDER.indexOf(b.phase);

/** Further sources stand with the claim. */
const MOST_SOURCES = 2;

/** How a right is read. */
interface Reading {
  readonly from?: string;
  /** The end under whose name it stands; without one, and for another end, the words name their subject. */
  readonly party?: string;
  /** Whose it is, where such rights are held both ways: `Leaf’s`. */
  readonly whose?: string;
  /** What took the place of which relation. */
  readonly replaced: Replaced;
}

/**
 * A right in each phase that it has: there is one for every day.
 *
 */
export function termsOf(
  table: RelationTable,
  row: RelationRow,
  relation: RelationNode,
  { from = row.from, party, whose, replaced }: Reading,
): Term[] {
  const { id, earliest, sure, unsure, over } = row;
  const bounds = { earliest, sure, unsure, over };
  const current = phaseOn(bounds, table.checked);
  // A day of each phase: nothing comes before ALWAYS, so that it is upcoming of all that has an earliest day.
  const days = [ALWAYS, earliest, sure, unsure, over].filter((day) => day < NEVER);
  const phases = new Map(days.map((day) => [phaseOn(bounds, day), day]));
  return [...phases].map(([phase, day]) => {
    const standing = standingOn(bounds, day);
    const form =
      standing === 'ended'
        ? { past: true, of: 'end' as const }
        : standing === 'not-known'
          ? { of: 'doubt' as const, day }
          : {};
    const said = line(table, row, { ...form, from, unnamed: from === party });
    const { subject, verb, object, detail, dates, status, how, claim } = said;
    const successors = standing === 'ended' ? (replaced.get(id) ?? []) : [];
    return {
      relation: id,
      bounds,
      phase,
      standing,
      state: STANDING_WORDS[standing],
      words: `${[subject?.title, verb, object.title].filter(Boolean).join(' ')}${detail && `: ${detail}`}`,
      dates,
      note: relation.note ?? '',
      status,
      how,
      claim,
      marks: shownBeside(said, [...said.marks, ...noteMarks(relation, said), ...marksInPlace(successors, said)]),
      mark: {
        ...owned(markOf(row, relation, { phase, status, checked: table.checked }), whose),
        ...(phase === 'ended' && {
          ended: endOf(relation),
          lost: row.state === 'exclusive' ? endOf(relation) : undefined,
        }),
      },
      amount: row.amount,
      sources: sourcesOf(relation.claims.find((one) => href.claim(one.id) === claim)),
      successors,
      current: phase === current,
    };
  });
}

/** The claims that its note needs beyond those already named. */
const noteMarks = (relation: RelationNode, { claim: main, marks }: Line): LineMark[] =>
  carriersOf(relation)
    .note.map((claim): LineMark => ({
      status: claim.status,
      how: evidenceInWords(evidence(claim)),
      claim: href.claim(claim.id),
    }))
    .filter(({ claim }) => ![main, ...marks.map((one) => one.claim)].includes(claim));

/** The claims that what took its place needs beyond the one that says so and those already named. */
const marksInPlace = (successors: readonly Successor[], { claim: main, marks }: Line): LineMark[] => {
  const named = new Set([main, ...marks.map(({ claim }) => claim), ...successors.map(({ claim }) => claim)]);
  const further = new Map(successors.flatMap((one) => one.marks.map((mark) => [mark.claim, mark] as const)));
  return [...further.values()].filter(({ claim }) => !named.has(claim));
};

/** What took the place of a relation, in words with its dates, and the claims that say so and what it is. */
interface Successor {
  readonly words: string;
  readonly claim: string;
  readonly marks: readonly LineMark[];
}

/** What took the place of which relation, by its id. */
export type Replaced = ReadonlyMap<string, readonly Successor[]>;

/** Reads off all rows what took the place of what. */
export function replacedIn(table: RelationTable): Replaced {
  const replaced = new Map<string, Successor[]>();
  for (const row of table.rows)
    for (const { relation, claim } of row.replaces) {
      // Of a day it is asked later whether it took the place, so that its dates say when it held.
      const past = standingOn(row, table.checked) === 'ended';
      const { subject, verb, object, detail, dates, ...said } = line(table, row, { past });
      const terms = `${subject!.title} ${verb} ${object.title}${detail && `: ${detail}`}`;
      const words = [terms, dates].filter(Boolean).join(', ');
      const marks = [said, ...said.marks];
      replaced.set(relation, [...(replaced.get(relation) ?? []), { words, claim, marks }]);
    }
  return replaced;
}

interface Told {
  readonly phase: Phase;
  readonly status: ClaimStatus;
  readonly checked: string;
}

const endOf = ({ ended, through }: RelationNode) => ended ?? through;

const yearOf = (date: string | undefined) => standsAt(date ?? '').slice(0, 4);

/** What is not stated by a party is never a full sign, and what only was announced is expected. */
function markOf(
  row: RelationRow,
  relation: RelationNode,
  { phase, status, checked }: Told,
): Pick<Mark, 'sign' | 'word' | 'figure'> {
  const { amount } = relation;
  const lesser = [status, row.amount?.status].find((one) => one !== undefined && one !== 'stated');
  const figure = amount
    ? [shortFigure(amount), lesser && STATUS_WORDS[lesser].toLowerCase()].filter(Boolean).join(' ')
    : '';
  switch (phase) {
    case 'in-force':
      if (status !== 'stated') return { sign: 'expected', word: STATUS_WORDS[status].toLowerCase(), figure };
      return { sign: 'in-force', word: inForceAs(row, relation), figure };
    case 'not-known-yet':
      if (row.start === 'announced') return { sign: 'expected', word: say.expected, figure: '' };
      return { sign: 'not-known', word: '', figure: '' };
    case 'not-known-any-more':
      return { sign: 'not-known', word: '', figure: '' };
    case 'ended':
      return {
        sign: 'ended',
        word: [relation.type.ends_as, yearOf(endOf(relation))].filter(Boolean).join(' '),
        figure: '',
      };
    case 'upcoming':
      return {
        sign: row.earliest > checked ? 'expected' : 'later',
        // The first day on which it can have begun is no start.
        word: relation.since === undefined ? '' : say.fromYear(yearOf(row.earliest)),
        figure: '',
      };
  }
}

/** With whose it is before what is said of it; what has ended is named by its year alone. */
function owned<M extends Pick<Mark, 'sign' | 'word' | 'figure'>>(mark: M, whose: string | undefined): M {
  if (whose === undefined || mark.sign === 'ended' || mark.sign === 'later') return mark;
  return { ...mark, word: `${whose} ${mark.word}`.trim(), figure: mark.figure && `${whose} ${mark.figure}` };
}

/** Until when it holds, or that it holds in part. */
function inForceAs({ state }: RelationRow, { through }: RelationNode): string {
  if (through) return say.untilYear(yearOf(through));
  return state === 'part' ? say.inPart : '';
}

/** Who says so, with the day. */
export function sourcesOf(claim: ClaimNode | undefined): Link[] {
  return (claim?.sources ?? []).slice(0, MOST_SOURCES).map(({ source: { id, publisher, published } }) => ({
    title: published === undefined ? publisher : `${publisher}, ${formatDate(published)}`,
    href: href.source(id),
  }));
}
