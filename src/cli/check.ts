import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '#graph/build-graph.ts';
import { isError } from '#issues/rules.ts';
import { jsonReport, printedReport } from '#issues/report.ts';
import { writeLasting } from '#keeping/write-whole.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { fixed } from '#writing/fixed.ts';
import { checkResult } from './checked-content.ts';
import { endingOf } from './ending.ts';
import { optionsGiven } from './options-given.ts';
import { undrawableFences } from './undrawable-fences.ts';
import { watchFolder } from './watch-folder.ts';
import { wheneverAsked } from './whenever-asked.ts';
import { writeHints } from './write-hints.ts';

/** So long an editor may take to put one file in the place of another. */
const SETTLES_MS = 100;

try {
  const { values } = optionsGiven({
    options: {
      json: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  if (values.fix) writeFixes();
  process.exitCode = await check(values.json);
  if (values.watch) checkAgain(values.json);
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
}

/** Checks the subject and prints its report; returns the exit code. */
async function check(asJson: boolean): Promise<number> {
  const started = performance.now();
  const { records, issues: found } = checkResult(contentFolder());
  writeHints(process.cwd(), contentFolder(), records);
  const drawn = await undrawableFences({ records, issues: found });
  const issues = [...found, ...drawn.issues];
  if (drawn.isBlind) console.error('Diagrams in prose were not drawn: there is no browser. A build draws them.');
  if (asJson) console.log(jsonReport(issues));
  else {
    const report = printedReport(issues);
    if (report) console.error(report);
    const pages = records.entities.length + records.topics.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `Checked ${pages} pages, ${records.claims.length} claims, ` +
        `${records.relations.length} relations and ${records.sources.length} sources in ${seconds} s.`,
    );
  }
  return issues.some(isError) ? 1 : 0;
}

/** Checks again whenever something is saved, until the command is ended. */
function checkAgain(asJson: boolean): void {
  const again = wheneverAsked(async () => {
    try {
      process.exitCode = await check(asJson);
    } catch (error) {
      console.error(endingOf(error).says);
    }
  }, SETTLES_MS);
  watchFolder(contentFolder(), again);
  console.error('Checked again whenever something is saved (Ctrl+C ends it).');
}

/** Writes what is beyond doubt, and says what was written. */
function writeFixes(): void {
  const folder = contentFolder();
  const subject = filesOnDisk(folder);
  const { records, issues } = readContent(subject);
  for (const { path, from, text, did } of fixed(subject, buildGraph(records, issues).issues)) {
    if (path !== from) rmSync(join(folder, from));
    writeLasting(join(folder, path), text);
    for (const what of did) console.error(`${subject.name}/${path}: ${what}.`);
  }
}
