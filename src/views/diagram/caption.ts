import { holdsOn, standingOn } from '#graph/bounds.ts';
import type { Page, RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import type { Star } from './star.ts';

/** The relations of a page that are known to hold on a day, but for those that only order the site. */
export const tiesOn = (page: Page, day: Day): readonly RelationNode[] =>
  page.relations.filter((relation) => !relation.type.structure && holdsOn(relation, day));

/**
 * What a drawing of the ties of a page shows on a day, and what it leaves out and why. All drawings count alike, so
 * that two of them say the same number or name what makes the difference.
 *
 * @param shown - Those of its ties that the drawing and its list are made of.
 */
export function caption(page: Page, day: Day, shown: readonly RelationNode[], { nodes }: Pick<Star, 'nodes'>): string {
  const held = tiesOn(page, day);
  const others = farEnds(page, shown);
  const missing = farEnds(
    page,
    held.filter((relation) => !shown.includes(relation)),
  );
  const drawn = new Set(nodes.values());
  const undrawn = others.filter(({ id }) => !drawn.has(id)).length;
  const doubtful = page.relations.filter(
    ({ type, bounds }) => !type.structure && standingOn(bounds, day) === 'not-known',
  ).length;
  return [
    `In force on ${formatDate(day)}: `,
    missing.length > 0 ? `${shown.length} of ${held.length} relations` : counted(shown.length, 'relation'),
    others.length > 1 && ` with ${others.length} others`,
    undrawn > 0 && `, ${undrawn} of them in the list alone`,
    missing.length > 0 && `; those with ${listed(missing.map(({ title }) => title))} are left out`,
    '.',
    doubtful > 0 && ` Not known whether in force, and so left out: ${counted(doubtful, 'relation')}.`,
  ]
    .filter(Boolean)
    .join('');
}

/** The pages at the other ends, each once. */
const farEnds = (page: Page, relations: readonly RelationNode[]): readonly Page[] => [
  ...new Set(relations.map(({ from, to }) => (from === page ? to : from))),
];

const counted = (count: number, noun: string) => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);

const listed = (names: readonly string[]) => names.join(', ').replace(/, ([^,]+)$/, ' and $1');
