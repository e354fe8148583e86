import type { Page } from '#graph/graph.ts';
import { lineOf, type Line, type Party, type Telling } from './lines.ts';

/** Most boxes around a subject, and most lines; the rest is counted, and found in the list. */
export const MOST_BOXES = 14;
const MOST_LINES = 30;

/**
 * Lines as the boxes at their other ends, those of most families first and those of which all is less than stated last.
 * An entity stands inside the one that owns it, when that is there too; where it adds nothing to its owner's families
 * and directions, its lines are its owner's, on which it is named.
 *
 * @param owners - The owner of a page, that one's owner next, and so on.
 */
export function partiesAround(
  lines: readonly Line[],
  owners: (page: Page) => readonly Page[],
  telling: Telling,
): readonly Party[] {
  const boxes = Map.groupBy(lines, ({ far }) => far);
  // The outermost owner that is there: boxes are one deep, however deep what is owned lies.
  const ownerOf = new Map([...boxes.keys()].map((page) => [page, owners(page).findLast((owner) => boxes.has(owner))]));
  const partsOf = Map.groupBy(boxes.keys(), (page) => ownerOf.get(page));
  const parties = (partsOf.get(undefined) ?? []).map((page): Party => {
    let own = boxes.get(page)!;
    const parts: Party[] = [];
    for (const part of partsOf.get(page) ?? []) {
      const its = boxes.get(part)!;
      if (telling.apart || !its.every((line) => own.some((one) => isLike(one, line))))
        parts.push({ members: [part], lines: its, parts: [] });
      else
        own = own.map((one) =>
          joined(
            one,
            its.filter((line) => isLike(one, line)),
            telling,
          ),
        );
    }
    return { members: [page], lines: own, parts };
  });
  return parties.toSorted(
    (a, b) =>
      Number(isHeld(b)) - Number(isHeld(a)) || familiesIn(b) - familiesIn(a) || linesIn(b).length - linesIn(a).length,
  );
}

/**
 * Parties of which one and the same thing is said, in one box with one line; it stands where the first of them stood.
 */
export function sharing(parties: readonly Party[]): readonly Party[] {
  const keyOf = ({ members, lines: [line, ...others], parts }: Party) =>
    line && others.length === 0 && parts.length === 0
      ? [line.sign, line.outward, line.look, line.fate, ...line.words.map(({ text }) => text), line.date].join('\0')
      : members[0]!.id;
  return [...Map.groupBy(parties, keyOf).values()].map(([first, ...others]) => ({
    members: [first!, ...others].flatMap(({ members }) => members),
    lines: others.length === 0 ? first!.lines : [together([first!, ...others].flatMap(({ lines }) => lines))],
    parts: first!.parts,
  }));
}

const together = (lines: readonly Line[]): Line => ({
  ...lines[0]!,
  relations: lines.flatMap(({ relations }) => relations),
});

const isLike = (a: Line, b: Line) => a.sign === b.sign && a.outward === b.outward && a.look === b.look;

function joined(line: Line, others: readonly Line[], telling: Telling): Line {
  if (others.length === 0) return line;
  return lineOf(
    [line, ...others].flatMap(({ relations }) => relations),
    telling,
    line.far,
  );
}

/** All lines of a party and of its parts. */
export const linesIn = (party: Party): readonly Line[] => [...party.lines, ...party.parts.flatMap(linesIn)];

/** Whether anything of it is stated and in force. */
const isHeld = (party: Party) => linesIn(party).some(({ look }) => look === 'whole');

const familiesIn = (party: Party) =>
  new Set(linesIn(party).flatMap(({ sign }) => (sign === 'ring' ? [] : [sign]))).size;

/** The first parties for which there is room, and how many entities are left. */
export function limited(parties: readonly Party[], most = { boxes: MOST_BOXES, lines: MOST_LINES }) {
  const boxesIn = (some: readonly Party[]) => some.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
  const fits = (some: readonly Party[]) => boxesIn(some) <= most.boxes && some.flatMap(linesIn).length <= most.lines;
  if (fits(parties)) return { shown: parties, left: 0 };
  let end = parties.length - 1;
  while (end > 1 && !fits(parties.slice(0, end))) end--;
  return { shown: parties.slice(0, end), left: boxesIn(parties.slice(end)) };
}
