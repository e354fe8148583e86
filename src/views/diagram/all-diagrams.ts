import type { Graph } from '#graph/graph.ts';
import { changeDiagram, dayChangeDiagram } from './change-diagram.ts';
import type { Diagram, Few } from './diagram.ts';
import { entityDiagram } from './entity-diagram.ts';
import { handDrawn } from './hand-drawn.ts';
import { largerDiagrams } from './larger-diagrams.ts';

/** Every diagram of a build by the address of its page and its anchor: `tea-pot#d-relations`. */
export function allDiagrams(graph: Graph): ReadonlyMap<string, Diagram> {
  const found = new Map<string, Diagram>();
  const add = (page: string, diagram: Diagram | Few | null) =>
    diagram && 'text' in diagram && found.set(`${page}#${diagram.id}`, diagram);
  for (const day of graph.changeDays) add(`as-of/${day}`, dayChangeDiagram(graph, day));
  for (const page of graph.pages.values()) {
    if (page.shape === 'entity') {
      add(page.id, entityDiagram(graph, page));
      add(page.id, changeDiagram(graph, page));
      for (const larger of largerDiagrams(graph, page)) add(page.id, larger);
    }
    for (const drawing of handDrawn(page)) add(page.id, drawing);
  }
  return found;
}
