import { holdsOn, standingOn } from '#graph/bounds.ts';
import type { EntityPage, Graph, RelationNode } from '#graph/graph.ts';
import { anchor } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import type { Diagram } from './diagram.ts';
import { entityDiagram, nearnessOf, relationsAround } from './entity-diagram.ts';
import { familiesOf } from './families.ts';
import { linesOf, type Line, type Party } from './lines.ts';
import { ownersOf } from './owners.ts';
import { limited, linesIn, partiesAround } from './parties.ts';
import { star } from './star.ts';
import * as say from '#words/diagram.ts';

/** Most boxes and lines of a larger drawing; what is left is counted and found on the page of the entity. */
const MOST = { boxes: 40, lines: 90 };

/**
 * The relations of an entity that has a picture once more, each by itself with its days and what has ended struck:
 * those in force, all by party, and all by family. None for an entity without a picture.
 */
export function largerDiagrams(graph: Graph, entity: EntityPage): readonly Diagram[] {
  const picture = entityDiagram(graph, entity);
  if (picture === null || !('text' in picture)) return [];
  const day = graph.site.checked;
  const belongs = (relation: RelationNode) => holdsOn(relation, day);
  const telling = { graph, subject: entity, isNear: nearnessOf(graph, entity), day, apart: true };
  const lines = linesOf(relationsAround(graph, entity), telling);
  const inForce = lines.filter(({ relations: [relation] }) => standingOn(relation!.bounds, day) === 'in-force');
  const ended = lines.filter(({ look }) => look === 'ended').length;
  const unclear = lines.length - inForce.length - ended;
  const byParty = (some: readonly Line[]) => partiesAround(some, (page) => ownersOf(page, belongs), telling);
  const diagram = (name: string, title: string, description: string, parties: readonly Party[]) => {
    const { shown, left } = limited(parties, MOST);
    return {
      id: anchor.diagram(name),
      title,
      description,
      ...star(entity, shown, left),
      shapes: ['large', 'wide', 'narrow'] as const,
      families: familiesOf(graph, shown.flatMap(linesIn)).map((family) => ({ ...family, statements: [] })),
    };
  };
  const on = formatDate(day);
  const doubt = unclear > 0 ? say.ofSomeNotKnown(unclear) : '';
  const whole = say.inForceAndEnded(on, inForce.length, ended, doubt);
  return [
    diagram('all', say.everyRelation, whole, byParty(lines)),
    diagram('in-force', say.onlyInForce, say.inForceOnDay(on, inForce.length), byParty(inForce)),
    diagram('families', say.byFamily, whole, familyParties(graph, lines)),
  ];
}

/** A box for each family, with every line of it; the party is named on the line. */
function familyParties(graph: Graph, lines: readonly Line[]): readonly Party[] {
  return graph.relationGroups.flatMap(({ id, label }) => {
    const its = lines.filter(({ relations: [relation] }) => relation!.type.group === id);
    const named = its.map((line) => ({ ...line, words: [{ text: `${line.far.title}: ` }, ...line.words] }));
    return named.length === 0 ? [] : [{ members: [{ id: undefined, title: label }], lines: named, parts: [] }];
  });
}
