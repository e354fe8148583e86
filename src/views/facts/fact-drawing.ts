import { standingOn } from '#graph/bounds.ts';
import type { Sign } from '../diagram/diagram.ts';
import type { Link } from '../link.ts';
import { FACES, familySign, path, words, type Drawing, type Part } from '../strips/drawing.ts';
import { linesOf } from '../strips/letters.ts';
import type { Family } from './fact-table.ts';
import type { Fact } from './fact.ts';
import * as say from '#words/fact-drawing.ts';

/** With more parties than these nobody follows a line. */
export const MOST_PARTIES = 12;

/** Heights of a line of letters, of the words above the columns, and between two parties. */
const [LINE, HEAD, GAP] = [18, 28, 22];
/** Between a name and its lines, and between two lines at one name. */
const [BESIDE, APART] = [8, 11];

const FORMS = [
  { as: 'narrow', width: 344, column: 116 },
  { as: 'middle', width: 760, column: 250 },
] as const;

/** What shows relations as lines from who to whom: for a narrow page and for a wide one. */
export type FactDrawing = { readonly drawings: readonly Drawing[] } | { readonly instead: string };

/**
 * The rows of an answer as a drawing. The table beside it says the same in words, with the same links.
 *
 * @param day - What has ended by it is pale.
 */
export function factDrawing(rows: readonly Fact[], families: readonly Family[], day: string): FactDrawing {
  const relations = rows.flatMap(({ subject, object, ...fact }) =>
    subject && object ? { ...fact, subject, object } : [],
  );
  const parties = new Set(relations.flatMap(({ subject, object }) => [subject.href, object.href]));
  if (relations.length === 0) return { instead: say.noRelationsToDraw };
  if (parties.size > MOST_PARTIES) return { instead: say.tooManyParties(MOST_PARTIES, parties.size) };
  const signs = new Map(families.map(({ id, sign }) => [id, sign]));
  return { drawings: FORMS.map((form) => drawnAs(form, relations, signs, day)) };
}

type Relation = Fact & { readonly subject: Link; readonly object: Link };

/** A name in a column, with the height at which each of its lines meets it. */
interface Party {
  readonly link: Link;
  readonly lines: readonly string[];
  readonly relations: readonly Relation[];
  readonly top: number;
  readonly height: number;
}

function drawnAs(
  { as, width, column }: (typeof FORMS)[number],
  relations: readonly Relation[],
  signs: ReadonlyMap<string, Sign | undefined>,
  day: string,
): Drawing {
  const [who, whom] = [columnOf(relations, 'subject', column), columnOf(relations, 'object', column)];
  const height = Math.max(...[...who, ...whom].map((party) => party.top + party.height)) + GAP / 2;
  const [from, to] = [column + BESIDE, width - column - BESIDE];
  return {
    as,
    width,
    height,
    parts: [
      { marks: [words('detail', say.who, column, LINE, 'end'), words('detail', say.whom, width - column, LINE)] },
      ...relations.map((relation, index): Part => {
        const [start, end] = [meetsAt(who, 'subject', relation), meetsAt(whom, 'object', relation)];
        // Signs of lines that cross stand apart.
        const share = 0.35 + 0.3 * ((index % 4) / 3);
        const [x, y] = [from + share * (to - from), start + share * (end - start)];
        const sign = signs.get(relation.family) ?? 'ring';
        const isEnded = relation.bounds !== undefined && standingOn(relation.bounds, day as never) === 'ended';
        return {
          class: [`sign-${sign}`, isEnded && 'over', relation.caution && 'unsure'].filter(Boolean).join(' '),
          href: relation.href,
          title: inWords(relation),
          marks: [
            path('hit', 'M', from, start, 'L', to, end),
            path('line', 'M', from, start, 'L', to, end),
            familySign(sign, x, y, false),
          ],
        };
      }),
      ...who.map((party) => named(party, column, 'end')),
      ...whom.map((party) => named(party, width - column, 'start')),
    ],
  };
}

/** The parties of one side, those of most lines first, as high as their names and their lines need. */
function columnOf(relations: readonly Relation[], side: 'subject' | 'object', width: number): readonly Party[] {
  // Lines that go the same way do not cross at a name.
  const other = side === 'subject' ? 'object' : 'subject';
  const order = groupsBy(relations, other).map(([one]) => one![other].href);
  const placeOf = (relation: Relation) => order.indexOf(relation[other].href);
  let top = HEAD;
  return groupsBy(relations, side).map((group): Party => {
    const its = group.toSorted((a, b) => placeOf(a) - placeOf(b));
    const link = its[0]![side];
    const lines = linesOf(link.title, width, FACES.name.size, FACES.name.weight);
    const party = { link, lines, relations: its, top, height: Math.max(lines.length * LINE, its.length * APART) };
    top += party.height + GAP;
    return party;
  });
}

const groupsBy = (relations: readonly Relation[], side: 'subject' | 'object') =>
  [...Map.groupBy(relations, (relation) => relation[side].href).values()].sort((a, b) => b.length - a.length);

function meetsAt(parties: readonly Party[], side: 'subject' | 'object', relation: Relation): number {
  const { relations, top, height } = parties.find(({ link }) => link.href === relation[side].href)!;
  return top + height / 2 + (relations.indexOf(relation) - (relations.length - 1) / 2) * APART;
}

const named = ({ link, lines, top, height }: Party, x: number, anchor: 'start' | 'end'): Part => ({
  href: link.href,
  title: link.title,
  marks: lines.map((line, index) =>
    words('name', line, x, top + height / 2 + (index - (lines.length - 1) / 2) * LINE + 5, anchor),
  ),
});

const inWords = ({ subject, verb, object, detail, since, until, by }: Relation) => {
  const dates = [since, until].flatMap((one) => (one ? `${one.lead} ${one.words}`.trim() : []));
  return [`${subject.title} ${verb} ${object.title}`, detail, dates.join(' – '), by.title].filter(Boolean).join(' · ');
};
