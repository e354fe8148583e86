import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '#reading/mutations.fixture.ts';
import { ran } from './support/built-site.ts';
import { passingInputs, writeTea } from './support/passing-inputs.ts';
import { expect, test } from './support/test.ts';

/** `MUTATION_SEED` tries other edits; `e2e/bench/mutations.ts` tries as many as are asked for. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20261126);
const ENOUGH = 40;

const room = mkdtempSync(join(tmpdir(), 'passes-'));
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

test(`what the check passes is built, whatever was done to it (MUTATION_SEED=${seed})`, async () => {
  const { passed, files } = passingInputs(chance(seed), { tried: 400, passed: ENOUGH });
  expect(passed).toBe(ENOUGH);
  const content = join(room, 'tea');
  writeTea(content, files);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(room, 'dist'), BASE_PATH: '/', SITE_URL: '' };
  const { code, output } = await ran(['src/cli/build.ts'], env);
  expect(code, output).toBe(0);
});
