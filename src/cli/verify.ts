import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from 'node:test';
import { dot } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { browserTests } from './browser-tests.ts';
import { chromiumAtHand } from './chromium-at-hand.ts';

const UNIT = '{bin,src}/**/*.test.ts';
/** Folders whose tests touch nothing outside themselves, and so can share a process. */
const PURE = 'src/{elements,graph,issues,reading,schema,search,views}/**/*.test.ts';
/** No file of unit tests takes this long unless it hangs. */
const LONGEST_MS = 5 * 60_000;
/** Tests that measure time, by the name of their file. */
const MEASURES = '\\.alone\\.spec';

const PARTS = ['form', 'unit', 'content', 'browser'] as const;

// A hundred programs are started, most of which read the same files: what they compile is kept for each other.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compiled');

const { positionals: wanted } = parseArgs({ allowPositionals: true });
const started = performance.now();
const again = new Set<string>();
const counts = { passed: 0, failed: 0, skipped: 0 };

const names = PARTS.filter((name) => wanted.length === 0 || wanted.includes(name));
if (wanted.every((name) => names.includes(name as never))) await parts(new Set(names));
else await files(wanted);

const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\nAll of it took ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
if (again.size > 0)
  console.log(`Something failed. To see it again:\n${[...again].map((line) => `  ${line}`).join('\n')}`);
const { passed, failed, skipped } = counts;
if (skipped > 0) console.log(`${skipped} skipped.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What is fast comes first; what is slow comes all the same, so that one run tells everything. */
async function parts(asked: ReadonlySet<(typeof PARTS)[number]>): Promise<void> {
  const has = (...some: readonly (typeof PARTS)[number][]) => some.some((part) => asked.has(part));
  heading(`${[...asked].join(', ')}`);
  if (has('unit', 'content', 'browser')) await chromiumAtHand();
  const units = has('unit') ? unitTests(globSync(UNIT)) : undefined;
  // Types of the templates are read from what Astro keeps in .astro/, into which builds write.
  if (has('form')) await form();
  if (has('content')) await judgedWithoutSite();
  const subjects = [...(has('content', 'browser') ? ['subject'] : []), ...(has('browser') ? ['tea'] : [])];
  if (subjects.length > 0) await node('npm run build', 'e2e/support/build-sites.ts', ...subjects);
  await units;
  if (has('browser')) await inBrowsers(has('content'));
  else if (has('content')) count(await browserTests('results', ['--project=content']), 'npm run test:content');
}

async function form(): Promise<void> {
  await Promise.all([
    program('prettier', '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier.json', '.'),
    program('oxlint'),
    program('astro', 'check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint'),
    program('knip'),
  ]);
}

async function judgedWithoutSite(): Promise<void> {
  await Promise.all([
    node('npm run check', 'src/cli/check.ts'),
    program('cspell', 'lint', '--no-progress', '--no-summary'),
  ]);
}

/** In every browser at hand; what measures time comes last and by itself. */
async function inBrowsers(withContent: boolean): Promise<void> {
  heading('In the browser');
  const others = withContent ? MEASURES : `@content|${MEASURES}`;
  count(await browserTests('results', ['--grep-invert', others]), 'npx playwright test');
  const measured = ['--project=measured', '--no-deps'];
  count(await browserTests('measured', measured), `npx playwright test ${measured.join(' ')}`);
}

/** Some files of tests and nothing else. */
async function files(patterns: readonly string[]): Promise<void> {
  const found = patterns.flatMap((pattern) => globSync(pattern));
  const inBrowser = found.filter((file) => file.endsWith('.spec.ts'));
  const units = found.filter((file) => file.endsWith('.test.ts'));
  if (inBrowser.length + units.length === 0) {
    counts.failed++;
    console.error(`There is no file of tests "${patterns.join(' ')}", and no part. Parts: ${PARTS.join(', ')}.`);
  }
  await chromiumAtHand();
  if (units.length > 0) await unitTests(units);
  if (inBrowser.length > 0)
    count(await browserTests('results', ['--no-deps', ...inBrowser]), `npm test -- ${inBrowser.join(' ')}`);
}

function heading(name: string): void {
  console.log(`\n── ${name}`);
}

/** A program among the packages. */
function program(name: string, ...given: readonly string[]): Promise<void> {
  const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const path = typeof bin === 'string' ? bin : bin[name]!;
  return node(['npx', name, ...given].join(' '), join('node_modules', name, path), ...given);
}

/**
 * Runs a program to its end and counts it as a test. What it says is printed as a whole, since others run beside it.
 */
async function node(toSeeItAgain: string, ...given: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const status = await new Promise((done, broken) => child.on('error', broken).on('close', done));
  if (output.trim()) console.log(output.trimEnd());
  count(status === 0 ? { passed: 1 } : { failed: 1 }, toSeeItAgain);
}

/** Unit tests: those of pure folders in this process, the others in a process for each file. */
async function unitTests(paths: readonly string[]): Promise<void> {
  const pure = new Set(globSync(PURE));
  const runs = [
    { files: paths.filter((path) => pure.has(path)), isolation: 'none' },
    { files: paths.filter((path) => !pure.has(path)), isolation: 'process', concurrency: availableParallelism() },
  ] as const;
  const events = new PassThrough({ objectMode: true });
  events.compose(dot).pipe(process.stdout, { end: false });
  for (const { files: some, ...how } of runs) {
    if (some.length === 0) continue;
    const stream = run({ files: some.map((file) => resolve(file)).sort(), timeout: LONGEST_MS, ...how });
    stream.on('test:fail', ({ file }) => file && again.add(`npm test -- ${relative(process.cwd(), file)}`));
    stream.on('test:summary', ({ file, counts: { tests, passed: fine, skipped: left, todo } }) => {
      // One summary comes for each file, and one without a file for all of them.
      if (file !== undefined) return;
      count({ passed: fine, failed: tests - fine - left - todo, skipped: left + todo }, 'npm test -- unit');
    });
    stream.pipe(events, { end: false });
    await new Promise((done) => stream.on('end', done));
  }
  events.end();
  await new Promise((done) => setImmediate(done));
}

function count(more: Partial<typeof counts>, toSeeItAgain: string): void {
  for (const key of Object.keys(more) as (keyof typeof counts)[]) counts[key] += more[key] ?? 0;
  if (more.failed) again.add(toSeeItAgain);
}
