import { prose, subjectInHand } from 'virtual:subject';
import { buildGraph } from '#graph/build-graph.ts';
import type { Graph, Page } from '#graph/graph.ts';
import { printedReport } from '#issues/report.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { handedGraph } from '#reading/handed-graph.ts';
import { readContent } from '#reading/read-content.ts';
import { relationTable, type RelationTable } from '#views/as-of/relation-table.ts';

/** What pages share. Astro calls each by itself and hands it nothing, so that it must stand in a module. */
class Known {
  readonly graph: Graph;
  readonly relations: RelationTable;

  constructor(graph: Graph) {
    this.graph = graph;
    this.relations = relationTable(graph);
  }
}

let known: Known | undefined;

/**
 * The graph of the subject, the only way to it for pages.
 *
 * A build has read it before there are pages; in development it is the last one without a fault.
 *
 * @throws the printed report, when the subject has a fault.
 */
export const currentGraph = async (): Promise<Graph> => current().graph;

/** Every relation in days and words, made once for the graph. */
export const currentRelations = async (): Promise<RelationTable> => current().relations;

function current(): Known {
  const inHand = subjectInHand?.().graph;
  if (known && (!inHand || known.graph === inHand)) return known;
  return (known = new Known(inHand ?? handedGraph() ?? readGraph()));
}

function readGraph(): Graph {
  const { records, issues: faults } = readContent(filesOnDisk(contentFolder()));
  const { graph, issues } = buildGraph(records, faults);
  if (!graph) throw new Error(`The content has faults.\n\n${printedReport(issues)}`);
  return graph;
}

/** The prose of a page as a component. */
export const proseOf = async ({ path }: Page) => (await prose(path)).default;
