import { ALWAYS, NEVER, standingOn, type Bounds, type Written } from '#graph/bounds.ts';
import type { RelationId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import type { PeriodEnd, State } from '#schema/state.ts';
import * as say from '#words/strips.ts';

/** A claim with who says so, and when. */
export interface SaidBy {
  readonly claim: string;
  readonly said: string;
}

/** Something that holds for a time, as a row of a strip has it. */
export interface Holding {
  /** The relation that it is; none where an author wrote it as a period. */
  readonly relation?: RelationId | undefined;
  readonly bounds: Bounds;
  /** Left out where all of its dates are days. */
  readonly written?: Written;
  readonly state: State;
  /** What it is called of its holder: `first refusal`. */
  readonly name: string;
  /** Its dates in words, and the same with what is to be known of them. */
  readonly dates: string;
  readonly told: string;
  /** Words for inside its bar, the longest first. */
  readonly words: readonly string[];
  /** Words for where it is not known whether it holds. */
  readonly doubt: string;
  /** The claim of its start. */
  readonly claim: string;
  /** All claims that its words need, that of its start first. */
  readonly by: readonly SaidBy[];
  /** What it says, without its dates, and all that it covers. */
  readonly title: string;
  readonly cover: string;
  /** Whether a party itself says so. */
  readonly isStated: boolean;
  readonly end?: PeriodEnd | undefined;
}

/**
 * How a bar begins or ends: on a day, on one that only bounds a date which is none, on none that is published, before
 * what is known, or not yet.
 */
export type Edge = 'day' | 'vague' | 'torn' | 'open' | 'arrow';

/** A stretch of a row through which nothing changes. */
export interface Spell {
  readonly from: Day;
  readonly to: Day;
  /** What is known to hold; `none` where nothing is. */
  readonly state: State;
  /** Whether something stronger may hold besides, or anything at all. */
  readonly isDoubtful: boolean;
  readonly start: Edge;
  readonly end: Edge;
  readonly words: readonly string[];
  readonly claim: string;
  readonly title: string;
  readonly isStated: boolean;
}

/** The strongest first. What is not known stands last: it says nothing of its own. */
export const STATES: readonly State[] = ['exclusive', 'right', 'part', 'allowed', 'none', 'unknown'];

/** What each fill means, in the order of a key. */
export const STATE_WORDS: Readonly<Record<State, string>> = say.states;

const strongest = (holdings: readonly Holding[]): Holding | undefined =>
  holdings.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))[0];

/**
 * The states of a row in order of time, from the first day on which anything of it is known. Where several things hold
 * at once the strongest is shown; a stretch after them all in which nothing holds is `none`.
 */
export function spellsOf(all: readonly Holding[], checked: Day): readonly Spell[] {
  // Something that nobody has dated has no place on an axis.
  const dated = all.filter(({ bounds }) => cutsOf(bounds).length > 0);
  const cuts = [...new Set(dated.flatMap(({ bounds }) => cutsOf(bounds)))].sort();
  const days = new Set(dated.flatMap(daysOf));
  const edge = (kind: Edge, day: Day): Edge => (kind === 'day' && !days.has(day) ? 'vague' : kind);
  const spells: Spell[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? NEVER;
    const before = spells.at(-1);
    const on = leaveFirst(heldOn(dated, from), dated, from);
    const found = on.shown ? heldSpell(on, on.shown, from, to) : before && emptySpell(dated, before, from, to);
    // Before the first of them nothing is drawn, nor after a term that is still to run out.
    if (!found || (!on.shown && from > checked)) continue;
    const spell = { ...found, start: edge(found.start, from), end: edge(found.end, to) };
    if (before && isSame(before, spell)) spells[spells.length - 1] = { ...before, to, end: spell.end };
    else spells.push(spell);
  }
  return spells;
}

/** Leave to do all goes further than what was done in part before: of both the leave is drawn, and what is done is told. */
function leaveFirst(on: Held, all: readonly Holding[], day: Day): Held {
  const leave = all.find(({ bounds, state }) => state === 'allowed' && standingOn(bounds, day) === 'in-force');
  if (leave === undefined || on.shown?.state !== 'part' || on.shown.bounds.sure > leave.bounds.sure) return on;
  return { known: leave, shown: leave, tied: [leave], isDoubtful: false };
}

/** Whether a stretch is hatched: not where all is allowed, since that holds whatever else does. */
export const isHatched = ({ isDoubtful, state }: Spell): boolean => isDoubtful && state !== 'allowed';

/** Stretches from the first on in which something is known to hold; what may have held before is an open edge of it. */
export function fromKnown(spells: readonly Spell[]): readonly Spell[] {
  const index = spells.findIndex(({ isDoubtful, state }) => !isDoubtful || state !== 'none');
  if (index <= 0) return spells;
  const [first, ...others] = spells.slice(index) as [Spell, ...Spell[]];
  const isOfFirst = !first.isDoubtful && spells[index - 1]!.claim === first.claim;
  return [isOfFirst ? { ...first, start: 'open' } : first, ...others];
}

export interface Held {
  /** What is known to hold. */
  readonly known: Holding | undefined;
  readonly isDoubtful: boolean;
  /** What the bar tells of: where it is doubtful, that of which it is not known whether it holds. */
  readonly shown: Holding | undefined;
  /** All that is known to hold and goes as far as the strongest. */
  readonly tied: readonly Holding[];
}

/** What holds on a day, and what may by the test that is given. */
export function heldOn(
  all: readonly Holding[],
  day: Day,
  may: (holding: Holding, day: Day) => boolean = mayHold,
): Held {
  const holding = all.filter(({ bounds }) => standingOn(bounds, day) === 'in-force');
  const known = strongest(holding);
  const tied = holding.filter(({ state }) => state === known?.state);
  const possible = strongest(all.filter((one) => may(one, day)));
  const isMore = possible && (!known || STATES.indexOf(possible.state) < STATES.indexOf(known.state));
  if (isMore) return { known, tied, isDoubtful: true, shown: possible };
  return { known, tied, isDoubtful: known?.state === 'unknown', shown: known };
}

function heldSpell({ known, tied, isDoubtful }: Held, shown: Holding, from: Day, to: Day): Spell {
  const { bounds, words, claim, told, isStated } = shown;
  return {
    from,
    to,
    state: known?.state ?? 'none',
    isDoubtful,
    start: bounds.earliest === ALWAYS && bounds.sure === from ? 'open' : 'day',
    end: endOf(shown, to, isDoubtful),
    words: shown === known ? [...alsoIn(tied), ...words] : doubtfulWords(known, shown),
    claim,
    title: [titleOf(shown), told].filter(Boolean).join(', '),
    isStated,
  };
}

/** What it says and what it covers: `Hill sells to House (green leaf)`. */
export const titleOf = ({ title, cover }: Holding): string => (cover === '' ? title : `${title} (${cover})`);

/** What is known is said before what is not; but what was announced is told as such. */
const doubtfulWords = (known: Holding | undefined, { name, doubt }: Holding): string[] =>
  known !== undefined && doubt !== say.doubtAnnounced ? [known.name] : [`${name}: ${doubt}`, doubt];

/** The names of several things that go equally far. */
function alsoIn(tied: readonly Holding[]): string[] {
  const names = [...new Set(tied.map(({ name }) => name))];
  return names.length > 1 ? [names.join(', ')] : [];
}

/** Nothing holds, which is said by the claim of what is over. */
const emptySpell = (all: readonly Holding[], before: Spell, from: Day, to: Day): Spell => ({
  from,
  to,
  state: 'none',
  isDoubtful: false,
  start: 'day',
  end: to === NEVER ? 'arrow' : 'day',
  words: [say.nothingHolds],
  claim: (all.find(({ bounds }) => bounds.over === from) ?? before).claim,
  title: say.states.none,
  isStated: true,
});

/** Days on which something changes. Of what was first stated on a day the time before has none. */
const cutsOf = ({ earliest, sure, unsure, over }: Bounds): Day[] =>
  [earliest, sure, unsure, over].filter((day) => day !== ALWAYS && day !== NEVER);

/** Those of them on which something happened. */
const daysOf = ({ bounds, written = {} }: Holding): Day[] =>
  (['earliest', 'sure', 'unsure', 'over'] as const).flatMap((name) => (written[name] ? [] : [bounds[name]]));

const mayHold = ({ bounds }: Holding, day: Day) =>
  standingOn(bounds, day) === 'not-known' && !(bounds.earliest === ALWAYS && day < bounds.sure);

function endOf(shown: Holding, to: Day, isDoubtful: boolean): Edge {
  if (to === NEVER) return 'arrow';
  const { unsure, over } = shown.bounds;
  if (!isDoubtful && to === unsure && unsure < over) return 'torn';
  return to === over && (shown.end ?? 'stated') !== 'stated' ? 'torn' : 'day';
}

const isSame = (a: Spell, b: Spell) =>
  a.state === b.state && a.isDoubtful === b.isDoubtful && a.claim === b.claim && a.words[0] === b.words[0];
