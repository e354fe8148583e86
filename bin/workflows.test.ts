import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

assert.ok(workflows.length > 0);
for (const path of workflows) {
  const { jobs, permissions } = parse(readFileSync(join(root, path), 'utf8')) as {
    jobs: Record<string, Job>;
    permissions?: Readonly<Record<string, string>>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test(`${path} pins every action by the hash of a commit, and ends`, () => {
    const loose = steps.flatMap(({ uses }) => (uses === undefined || /@[0-9a-f]{40}$/.test(uses) ? [] : [uses]));
    assert.deepEqual(loose, []);
    for (const [name, job] of Object.entries(jobs)) assert.ok(job['timeout-minutes'], name);
    assert.ok(permissions, 'It must say what it may do.');
  });

  test(`${path} gives no right to write to a job that runs code of others`, () => {
    const writes = (rights: Readonly<Record<string, string>> = {}) => Object.values(rights).includes('write');
    const trusting = Object.entries(jobs).filter(
      ([, job]) => writes(job.permissions ?? permissions) && job.steps.some(({ run = '' }) => /\bnp[mx]\b/.test(run)),
    );
    assert.deepEqual(
      trusting.map(([name]) => name),
      [],
    );
  });

  test(`${path} runs only commands that there are`, () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const { run = '' } of steps)
      for (const [, name = ''] of run.matchAll(/\bnpm run (\S+)/g)) assert.ok(Object.hasOwn(scripts, name), name);
  });
}
