import type { Graph } from '#graph/graph.ts';
import { changeDiagrams } from './change-diagrams.ts';
import type { Diagram } from './diagram.ts';
import { entityDiagram } from './entity-diagram.ts';
import { handDrawn } from './hand-drawn.ts';
import { asOfDiagram, overviewDiagram } from './overview-diagram.ts';

/** Every diagram of a build by the address of its page and its anchor: `tea-pot#d-relations`, `#d-overview`. */
export function allDiagrams(graph: Graph): ReadonlyMap<string, Diagram> {
  const found = new Map<string, Diagram>();
  const add = (page: string, diagram: Diagram | null | undefined) =>
    diagram && found.set(`${page}#${diagram.id}`, diagram);
  add('', overviewDiagram(graph));
  for (const day of new Set([...graph.changeDays, graph.site.checked])) add(`as-of/${day}`, asOfDiagram(graph, day));
  for (const page of graph.pages.values()) {
    if (page.shape === 'entity') {
      add(page.id, entityDiagram(page, graph.site.checked));
      const change = changeDiagrams(graph, page);
      add(page.id, change?.before);
      add(page.id, change?.after);
    }
    for (const drawing of handDrawn(page)) add(page.id, drawing);
  }
  return found;
}
