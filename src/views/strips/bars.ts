import { NEVER } from '#graph/bounds.ts';
import { ARROW, BREAK, type TimeAxis } from './axis.ts';
import { FACES, hatching, path, words, type Face, type Mark, type Part } from './drawing.ts';
import { widthOf } from './letters.ts';
import { isHatched, type Spell } from './spells.ts';

/** How far the teeth of a torn edge go in. */
const TOOTH = 5;
/** How long a bar is hatched before the day on which it is first known to hold. */
const OPEN = 12;
/** Free room at both sides of words in a bar. */
const SPARE = 8;

interface Lane {
  readonly y: number;
  readonly height: number;
  /** A line that words keep clear of, where there is one. */
  readonly clear?: number | undefined;
}

/** One row of states, each a link to its claim. */
export function barsOf(axis: TimeAxis, spells: readonly Spell[], lane: Lane): readonly Part[] {
  const places = spells.map((spell) => placeOf(axis, spell)).filter(({ from, to }) => to - from >= 1);
  const bars = places.map((place, index): Part => {
    const { spell } = place;
    const isFirst = (places[index - 1]?.to ?? -Infinity) < place.from - 1;
    return {
      class: spell.isDoubtful && spell.state === 'none' ? 'unknown' : spell.state,
      href: spell.claim,
      title: spell.title,
      span: spell,
      marks: [...shapesOf(axis, place, lane, isFirst), ...wordsIn(axis, place, lane)],
    };
  });
  const seams = places.slice(1).flatMap(({ from, spell }, index) => {
    const before = places[index]!;
    const touch = Math.abs(before.to - from) < 1;
    return touch && isFilled(spell) && isFilled(before.spell)
      ? [path('seam', 'M', from, lane.y, 'V', lane.y + lane.height)]
      : [];
  });
  const strokes = axis.breaks
    .filter((at) => places.some(({ from, to }) => from < at && to > at + BREAK))
    .flatMap((at) => breakAt(at, lane.y, lane.height));
  return [...bars, { marks: [...seams, ...strokes] }];
}

interface Place {
  readonly spell: Spell;
  readonly from: number;
  readonly to: number;
}

/** Where a stretch lies; what has no known end runs to the day of the check. */
export const placeOf = (axis: TimeAxis, spell: Spell): Place => ({
  spell,
  from: axis.x(spell.from),
  to: spell.to === NEVER ? axis.today : axis.x(spell.to),
});

const isFilled = ({ state, isDoubtful }: Spell) => !isDoubtful && (state === 'exclusive' || state === 'right');

function shapesOf(axis: TimeAxis, { spell, from, to }: Place, { y, height }: Lane, isFirst: boolean): Mark[] {
  const foot = y + height;
  const right =
    spell.end === 'arrow'
      ? ['H', to, 'L', to + ARROW - 2, y + height / 2, 'L', to, foot]
      : spell.end === 'torn'
        ? ['H', to, ...teeth(to, y, height)]
        : ['H', to, 'V', foot];
  // A bar of which nobody says when it began has no edge there.
  const isOpen = spell.start === 'open';
  const bar = isOpen
    ? path('bar', 'M', from, y, ...right, 'H', from)
    : path('bar', 'M', from, y, ...right, 'H', from, 'Z');
  const before = Math.min(OPEN, from - axis.left);
  return [
    bar,
    ...(isHatched(spell) ? [hatching(from, y, to - from, height)] : []),
    ...(isOpen && isFirst && before > 2 ? [hatching(from - before, y, before, height)] : []),
  ];
}

const TEETH = 3;
const teeth = (x: number, y: number, height: number) =>
  Array.from({ length: TEETH }, (_, index) => {
    const step = height / TEETH;
    return ['L', x - TOOTH, y + (index + 0.5) * step, 'L', x, y + (index + 1) * step];
  }).flat();

/** The double stroke at which the scale changes, through a bar or a line. */
export const breakAt = (x: number, y: number, height: number): Mark[] => [
  path('gap', 'M', x, y - 3, 'H', x + BREAK, 'V', y + height + 3, 'H', x, 'Z'),
  path('edge', 'M', x + 1, y + height + 3, 'L', x + 3.5, y - 3, 'M', x + 5, y + height + 3, 'L', x + 7.5, y - 3),
];

function wordsIn(axis: TimeAxis, { spell, from, to }: Place, { y, height, clear }: Lane): Mark[] {
  const face: Face = isFilled(spell) ? 'inside' : 'light';
  const { size, weight } = FACES[face];
  const ends = spell.end === 'torn' ? to - TOOTH : to;
  const cuts = [
    ...axis.breaks.map((at) => [at, at + BREAK] as const),
    ...(clear ? [[clear - 2, clear + 2] as const] : []),
  ];
  const [start, end] = largest(from, ends, cuts);
  const fitting = spell.words.find((text) => text && widthOf(text, size, weight) + 2 * SPARE <= end - start);
  return fitting === undefined ? [] : [words(face, fitting, (start + end) / 2, y + height / 2 + size * 0.35, 'middle')];
}

/** The largest stretch that is left of one when others are cut out of it. */
function largest(from: number, to: number, cuts: readonly (readonly [number, number])[]): readonly [number, number] {
  const inside = cuts.filter(([start, end]) => start > from && end < to).toSorted(([a], [b]) => a - b);
  const edges = [from, ...inside.flat(), to];
  const stretches = Array.from(
    { length: edges.length / 2 },
    (_, index) => [edges[2 * index]!, edges[2 * index + 1]!] as const,
  );
  return stretches.reduce((most, one) => (one[1] - one[0] > most[1] - most[0] ? one : most));
}
