import { getEntry, render } from 'astro:content';
import { draw } from 'virtual:drawings';
import { buildGraph } from '#graph/build-graph.ts';
import type { Graph, Page } from '#graph/graph.ts';
import { printedReport } from '#issues/report.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { changedSince } from '#reading/changed-since.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { handedGraph } from '#reading/handed-graph.ts';
import { readContent } from '#reading/read-content.ts';
import { allDiagrams } from '#views/diagram/all-diagrams.ts';
import { relationTable, type RelationTable } from '#views/as-of/relation-table.ts';
import { besidePages, type Beside } from '#views/data/beside.ts';

// Astro calls every page by itself and hands it nothing, so that what they share must stand in a module.
let known: { graph: Graph; relations: RelationTable; beside: readonly Beside[]; at: number } | undefined;

/**
 * The graph of the subject, the only way to it for pages.
 *
 * A build has read it before there are pages; development reads again when a file has changed.
 *
 * @throws the printed report, when the subject has a fault.
 */
export const currentGraph = async (): Promise<Graph> => (await current()).graph;

/** Every relation in days and words, made once for the graph. */
export const currentRelations = async (): Promise<RelationTable> => (await current()).relations;

/** Every page as data and as Markdown, made once for the graph. */
export const currentBeside = async (): Promise<readonly Beside[]> => (await current()).beside;

async function current(): Promise<NonNullable<typeof known>> {
  if (known && !(import.meta.env.DEV && changedSince(contentFolder(), known.at))) return known;
  const at = Date.now();
  const graph = handedGraph() ?? readGraph();
  if (import.meta.env.DEV) await draw([...allDiagrams(graph).values()]);
  const relations = relationTable(graph);
  return (known = { graph, relations, beside: besidePages(graph, relations), at });
}

function readGraph(): Graph {
  const { records, issues: faults } = readContent(filesOnDisk(contentFolder()));
  const { graph, issues } = buildGraph(records, faults);
  if (!graph) throw new Error(`The content has faults.\n\n${printedReport(issues)}`);
  return graph;
}

/** The prose of a page as a component. */
export async function proseOf(page: Page) {
  return (await render(await entryOf(page))).Content;
}

/** The prose of a page as its author wrote it, without front matter. */
export async function sourceOf(page: Page): Promise<string> {
  return (await entryOf(page)).body ?? '';
}

async function entryOf(page: Page) {
  const entry = await getEntry('prose', page.id);
  if (!entry) throw new Error(`A fault of the engine: the page "${page.id}" has no prose, though its file was read.`);
  return entry;
}
