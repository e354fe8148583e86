import { parseArgs } from 'node:util';
import { buildGraph } from '#graph/build-graph.ts';
import { jsonReport, printedReport } from '#issues/report.ts';
import { readContent } from '#reading/read-content.ts';
import { contentFolder } from './content-folder.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const started = performance.now();
const { records, issues: faults } = readContent(contentFolder());
const { graph, issues } = buildGraph(records, faults);
const pages = records.entities.length + records.topics.length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (values.json) console.log(jsonReport(issues));
else {
  const report = printedReport(issues);
  if (report) console.error(report);
  console.log(`Checked ${pages} pages, ${records.claims.length} claims, ${records.relations.length} relations and ${records.sources.length} sources in ${seconds} s.`);
}
process.exitCode = graph ? 0 : 1;
