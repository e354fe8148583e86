import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How often an unsteady test must pass by itself, and how many such tests are too many for one run. */
const ALONE = 5;
const MANY = 3;
const RESULTS = resolve('.cache/browser');

/** What is read of Playwright's report in JSON. */
interface Report {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'skipped', number>>;
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly specs: readonly {
    readonly file: string;
    readonly line: number;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Runs Playwright with these arguments. A test that failed and passed at once after it counts as passed only if it
 * passes by itself each time: a machine that stood still for a while fails a test once in hundreds of runs, a fault of
 * the site or of the test does so more often.
 * @param name - Of the file of results.
 */
export async function browserTests(name: string, given: readonly string[]): Promise<Counts> {
  const { stats, unsteady, fine } = await played(name, given);
  const few = unsteady.length <= MANY;
  if (unsteady.length > 0) console.log(`\nFailed at the first attempt: ${unsteady.join(' ')}`);
  const steady = unsteady.length === 0 || (few && (await passAlone(unsteady)));
  return {
    passed: stats.expected + (steady ? unsteady.length : 0),
    // It may fail before the first test, or for want of one.
    failed: Math.max(stats.unexpected, fine ? 0 : 1) + (steady ? 0 : unsteady.length),
    skipped: stats.skipped,
  };
}

async function passAlone(tests: readonly string[]): Promise<boolean> {
  console.log(`Each runs ${ALONE} times more, by itself.`);
  const how = ['--no-deps', '--workers=1', '--retries=0', `--repeat-each=${ALONE}`, '--output=.cache/browser/alone'];
  const { stats, fine } = await played('alone', [...how, ...tests]);
  return fine && stats.expected >= tests.length * ALONE;
}

/** What Playwright says after a run. Tests that passed at their second attempt are given by their places. */
async function played(name: string, given: readonly string[]) {
  const results = join(RESULTS, `${name}.json`);
  rmSync(results, { force: true });
  const status = await new Promise((done, broken) => {
    const child = spawn(process.execPath, ['node_modules/playwright/cli.js', 'test', ...given], {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: results },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', broken).on('close', done);
  });
  const nothing: Report = { stats: { expected: 0, unexpected: 0, skipped: 0 }, suites: [] };
  const report = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Report) : nothing;
  return { fine: status === 0, stats: report.stats, unsteady: report.suites.flatMap(unsteadyIn) };
}

function unsteadyIn({ specs, suites = [] }: Suite): readonly string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, line }) => `${file}:${line}`), ...suites.flatMap(unsteadyIn)];
}
