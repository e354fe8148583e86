import type { Graph } from '#graph/graph.ts';
import { keyOf, namedByPath, type Named } from '#graph/published.ts';
import type { ClaimId, PageId, RelationId, SourceId } from '#schema/ids.ts';
import { anchor, type Places } from '../href.ts';
import type { Link } from '../link.ts';
import { relationSentence, relationWords } from '../wording/relations.ts';

/** The id under which a record is found now, its own where it never had another. */
export const idNow = (graph: Graph, named: Named): string => graph.moved.get(keyOf(named)) ?? named.id;

/** Whether a claim stood there by itself, in a frame of somebody else's page: only its like can take its place. */
export const isCard = (path: string): boolean => path.startsWith('card/');

/** The path at which the page of a published path stands now, as far as records tell; nothing if it is gone. */
export function pathNow(graph: Graph, path: string): string | undefined {
  const named = namedByPath(path);
  if (!named) return path;
  if (graph.gone.has(keyOf(named))) return undefined;
  const id = idNow(graph, named);
  if (isCard(path)) return `card/${id}/`;
  return named.sort === 'page' ? `${id}/` : `${named.sort}s/${id}/`;
}

/** Where a record is printed best, with what it is called; nothing for one that is not there. */
export function recordLink(graph: Graph, named: Named, href: Places): Link | undefined {
  const id = idNow(graph, named);
  switch (named.sort) {
    case 'page':
      return linkTo(graph.pages.get(id as PageId), ({ title }) => [title, href.page(id as PageId)]);
    case 'claim':
      return linkTo(graph.claims.get(id as ClaimId), ({ statement }) => [statement, href.claim(id as ClaimId)]);
    case 'source':
      return linkTo(graph.sources.get(id as SourceId), ({ title }) => [title, href.source(id as SourceId)]);
    case 'relation':
      return linkTo(graph.relations.get(id as RelationId), (relation) => [
        relationSentence(relationWords(relation)),
        href.page(relation.from.id, anchor.relation(id)),
      ]);
    case 'disagreement':
      return linkTo(
        graph.disagreements.find((one) => one.id === id),
        ({ question }) => [question, href.disagreements(id)],
      );
    case 'gap':
      return linkTo(
        graph.gaps.find((one) => one.id === id),
        ({ sought }) => [sought, href.about(`g-${id}`)],
      );
  }
}

function linkTo<T>(record: T | undefined, words: (record: T) => readonly [title: string, href: string]) {
  if (record === undefined) return undefined;
  const [title, address] = words(record);
  return { title, href: address };
}
