import type { ClaimNode, Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { claimPage } from '../claim/claim-page.ts';
import { evidenceInWords } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { recordLines } from './records.ts';
import { link, listed, text } from './text.ts';
import * as say from '#words/markdown.ts';

/** A claim as Markdown: the sentence, how it is known, its days, and every source with its address. */
export function claimMarkdown(graph: Graph, node: ClaimNode, absolute: Absolute): string {
  const { claim, basis, statusMeaning, rows, restsOn } = claimPage(graph, node.id);
  const lines = recordLines(absolute);
  return `${[
    `# ${text(claim.statement)}`,
    `**${text(evidenceInWords(claim.evidence))}**: ${text(statusMeaning)} ${text(basis)}.`,
    say.factsChecked(formatDate(graph.site.checked), absolute(claim.href)),
    ...(rows.length === 0 ? [] : [listed(rows.map(({ label, value }) => `${text(label)}: ${text(value)}`))]),
    `## ${restsOn}`,
    listed(nearestFirst(node.sources).map(lines.citation)),
    ...(node.heldAgainst.length === 0 ? [] : [`## ${say.heldAgainstIt}`, listed(node.heldAgainst.map(lines.citation))]),
    ...(node.relations.length === 0 ? [] : [`## ${say.relations}`, listed(node.relations.map(lines.relation))]),
    `## ${say.usedOn}`,
    listed(node.usedBy.map((page) => link(page.title, absolute(href.page(page.id))))),
  ].join('\n\n')}\n`;
}
