import { ALWAYS, NEVER, standingOn, type Bounds, type Standing } from '#graph/bounds.ts';
import { line, type Line } from '../as-of/day.ts';
import type { Fact, RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { STANDING_WORDS } from '../evidence/claim-entry.ts';
import { phaseOn, type Phase } from './phase.ts';

/** A right or a duty in one of its phases, of any time; a page shows the phase of its day. */
export interface Term extends Pick<Line, 'dates' | 'status' | 'how' | 'claim' | 'marks'> {
  readonly relation: string;
  readonly bounds: Bounds;
  readonly phase: Phase;
  readonly standing: Standing;
  /** Its standing for readers: `In force`. */
  readonly state: string;
  /** `Holds a licence from Leaf: models, non-exclusive`; of a part of the party `Leaf shop sells …`. */
  readonly words: string;
  /** What limits it; empty where nothing does. */
  readonly note: string;
  /** The claim that gives its amount, and how that is known. */
  readonly amount: Pick<Fact, 'how' | 'claim'> | undefined;
  /** Whether this is its phase on the day the facts were checked. */
  readonly current: boolean;
}

const ORDER: readonly Phase[] = ['in-force', 'not-known-yet', 'not-known-any-more', 'ended', 'upcoming'];

/** By what is read first: what is in force. */
export const byPhase = (a: Term, b: Term) => ORDER.indexOf(a.phase) - ORDER.indexOf(b.phase);

/**
 * A right in each phase that it has: there is one for every day.
 *
 * @param party - The end under whose name it stands; without one, and for another end, the words name their subject.
 */
export function termsOf(
  table: RelationTable,
  row: RelationRow,
  { from = row.from, party, note = '' }: { from?: string; party?: string; note?: string | undefined } = {},
): Term[] {
  const { id: relation, earliest, sure, unsure, over } = row;
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
    const { subject, verb, object, detail, dates, status, how, claim, marks } = said;
    return {
      relation,
      bounds,
      phase,
      standing,
      state: STANDING_WORDS[standing],
      words: `${[subject?.title, verb, object.title].filter(Boolean).join(' ')}${detail && `: ${detail}`}`,
      dates,
      note,
      status,
      how,
      claim,
      marks,
      amount: row.amount,
      current: phase === current,
    };
  });
}
