// Edits of a sound subject through check and build: node e2e/bench/mutations.ts --tried 10000 --seed 1
// Each must end by 0 or 1; what the check passes is built, so many at once. --from and --to take a part of the rounds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chance } from '#reading/mutations.fixture.ts';
import { ran } from '../support/built-site.ts';
import { passingInputs, writeTea } from '../support/passing-inputs.ts';

const { values } = parseArgs({
  options: {
    tried: { type: 'string', default: '10000' },
    round: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    to: { type: 'string' },
  },
});
const each = Number(values.round);
const rounds = Number(values.to ?? Math.ceil(Number(values.tried) / each));
const total = { tried: 0, passed: 0 };
for (let round = Number(values.from); round < rounds; round++) {
  const { tried, passed, files } = passingInputs(chance(Number(values.seed) + round), { tried: each, passed: each });
  const room = mkdtempSync(join(tmpdir(), 'mutations-'));
  const content = join(room, 'tea');
  writeTea(content, files);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(room, 'dist'), BASE_PATH: '/', SITE_URL: '' };
  const { code, output } = await ran(['src/cli/build.ts'], env);
  total.tried += tried;
  total.passed += passed;
  console.log(`Round ${round}: ${tried} tried, ${passed} passed the check and were built together: ${code}.`);
  if (code !== 0) {
    console.log(`${output}\nThe subject is kept in ${content}.`);
    process.exitCode = 1;
  } else rmSync(room, { recursive: true, force: true });
}
console.log(`${total.tried} edits: ${total.tried - total.passed} refused with a report, ${total.passed} built.`);
