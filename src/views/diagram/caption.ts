import { holdsOn, standingOn } from '#graph/bounds.ts';
import type { Page, RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import { isAnnounced, type Telling } from './lines.ts';
import * as say from '#words/diagram.ts';

/** The relations of a page that are known to hold on a day, but for those that only order the site. */
export const tiesOn = (page: Page, day: Day): readonly RelationNode[] =>
  page.relations.filter((relation) => !relation.type.structure && holdsOn(relation, day));

/** Most of those left out that are named. */
const MOST_NAMED = 3;

/**
 * What a drawing of the ties of a page shows on a day, and apart from that what it counts besides and leaves out, and
 * why. All drawings count alike, so that two of them say the same number or name what makes the difference.
 *
 * @param shown - What the drawing and its list are made of.
 * @param undrawn - How many others have no room in the drawing.
 */
export function caption(
  { subject: page, day, isNear }: Pick<Telling, 'subject' | 'day' | 'isNear'>,
  shown: readonly RelationNode[],
  undrawn: number,
): { readonly description: string; readonly counted: string } {
  const held = tiesOn(page, day);
  const others = farEnds(isNear, held);
  const missing = held.filter((relation) => !shown.includes(relation));
  const ofParts = shown.filter((relation) => holdsOn(relation, day) && !held.includes(relation)).length;
  const announced = shown.filter((relation) => isAnnounced(relation, day)).length;
  const doubtful = page.relations.filter(
    (relation) =>
      !relation.type.structure && standingOn(relation.bounds, day) === 'not-known' && !shown.includes(relation),
  ).length;
  const withWhom = others.length > 1 ? say.withOthers(others.length) : '';
  return {
    description: `${say.inForceOn(formatDate(day))}${say.oneOrMore(held.length, 'relation')}${withWhom}.`,
    counted: [
      ofParts > 0 && say.drawnBesides(ofParts),
      missing.length > 0 && say.thoseLeftOut(listed(farEnds(isNear, missing).map(({ title }) => title))),
      undrawn > 0 && say.othersInTheList(undrawn),
      announced > 0 ? say.announcedOnes(announced, announced + doubtful) : doubtful > 0 && say.leftOut(doubtful),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The pages at the other ends, each once. */
const farEnds = (isNear: Telling['isNear'], relations: readonly RelationNode[]): readonly Page[] => [
  ...new Set(relations.map(({ from, to }) => (isNear(from) ? to : from))),
];

const listed = (names: readonly string[]) =>
  names.length > MOST_NAMED ? say.soManyOthers(names.length) : names.join(', ').replace(/, ([^,]+)$/, say.lastOfNames);
