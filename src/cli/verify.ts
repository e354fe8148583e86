import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { chromiumAtHand } from './chromium-at-hand.ts';

const UNIT = '{bin,src}/**/*.test.ts';
const BROWSER = 'e2e/**/*.{spec,test}.ts';
/** What measures time: nothing may run beside it. */
const ALONE = 'e2e/**/*.alone.spec.ts';

/** No file of tests takes this long unless it hangs; the sweep over every page is the longest. */
const LONGEST_MS = 40 * 60_000;

const { positionals: wanted } = parseArgs({ allowPositionals: true });
const started = performance.now();
const again: string[] = [];
const counts = { tests: 0, passed: 0, failed: 0, skipped: 0 };

if (wanted.length > 0) {
  await chromiumAtHand();
  await tests(wanted.flatMap((pattern) => globSync(pattern)));
} else {
  // What is fast comes first; what is slow comes all the same, so that one run tells everything.
  program('Types', ['node_modules/typescript/bin/tsc', '--project', '.'], 'npx tsc --project .');
  await chromiumAtHand();
  heading('Unit tests');
  await tests(globSync(UNIT));
  program('Content', ['src/cli/check.ts'], 'npm run check');
  program('Spelling', ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary'], 'npm run spell');
  program('Sites', ['e2e/support/build-sites.ts'], 'npm run build');
  heading('In the browser');
  const alone = globSync(ALONE);
  await tests(globSync(BROWSER).filter((file) => !alone.includes(file)));
  heading('One at a time');
  await tests(alone, 1);
}

const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\nAll of it took ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
if (again.length > 0)
  console.log(`Something failed. To see it again:\n${[...new Set(again)].map((line) => `  ${line}`).join('\n')}`);
console.log(`ℹ tests ${counts.tests}\nℹ pass ${counts.passed}\nℹ fail ${counts.failed}\nℹ skipped ${counts.skipped}`);
process.exitCode = again.length > 0 ? 1 : 0;

function heading(name: string): void {
  console.log(`\n── ${name}`);
}

function program(name: string, given: readonly string[], toSeeItAgain: string): void {
  heading(name);
  const { status } = spawnSync(process.execPath, given, { stdio: ['ignore', 'inherit', 'inherit'] });
  counts.tests++;
  if (status === 0) counts.passed++;
  else {
    counts.failed++;
    again.push(toSeeItAgain);
  }
}

async function tests(files: readonly string[], concurrency = availableParallelism()): Promise<void> {
  const stream = run({
    files: files.map((file) => join(process.cwd(), file)).sort(),
    concurrency,
    timeout: LONGEST_MS,
  });
  stream.on('test:fail', ({ file }) => {
    if (file) again.push(`npm test -- ${relative(process.cwd(), file)}`);
  });
  stream.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    // One summary comes for each file, and one without a file for all of them.
    if (file !== undefined) return;
    counts.tests += tests;
    counts.passed += passed;
    counts.failed += tests - passed - skipped - todo;
    counts.skipped += skipped + todo;
    if (tests > passed + skipped + todo && again.length === 0) again.push('npm test');
  });
  await new Promise((resolve) => stream.compose(new spec()).on('end', resolve).pipe(process.stdout, { end: false }));
}
