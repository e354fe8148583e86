import { parseArgs } from 'node:util';
import { jsonReport, printedReport } from '#issues/report.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { checkResult } from './checked-content.ts';
import { endingOf } from './ending.ts';

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  process.exitCode = check(values.json);
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
}

/** Checks the subject and prints its report; returns the exit code. */
function check(asJson: boolean): number {
  const started = performance.now();
  const { graph, records, issues } = checkResult(contentFolder());
  if (asJson) console.log(jsonReport(issues));
  else {
    const report = printedReport(issues);
    if (report) console.error(report);
    const pages = records.entities.length + records.topics.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Checked ${pages} pages, ${records.claims.length} claims, ${records.relations.length} relations and ${records.sources.length} sources in ${seconds} s.`);
  }
  return graph ? 0 : 1;
}
