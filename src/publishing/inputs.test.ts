import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { inputsOf } from './inputs.ts';

function project(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const folder of ['src', 'content', 'public']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'src', 'a.ts'), '1');
  writeFileSync(join(root, 'content', 'tea.mdx'), 'Tea');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
}

const hashOf = (root: string) => inputsOf(join(root, 'content'), root);

test('changes with any file that a site is made from, its name included', (t) => {
  const root = project(t);
  const seen = new Set([hashOf(root)]);
  const change = (act: () => void) => {
    act();
    seen.add(hashOf(root));
  };
  change(() => writeFileSync(join(root, 'src', 'a.ts'), '2'));
  change(() => writeFileSync(join(root, 'content', 'tea.mdx'), 'Teas'));
  change(() => renameSync(join(root, 'content', 'tea.mdx'), join(root, 'content', 'pot.mdx')));
  change(() => writeFileSync(join(root, 'package-lock.json'), '{ }'));
  change(() => writeFileSync(join(root, 'public', 'robots.txt'), ''));
  assert.equal(seen.size, 6);
});

test('changes with the variables that shape a build', (t) => {
  const root = project(t);
  const hashes = [{}, { BASE_PATH: '/kb/' }, { SITE_URL: 'https://example.org' }].map((variables) =>
    inputsOf(join(root, 'content'), root, variables),
  );
  assert.equal(new Set(hashes).size, 3);
  assert.equal(inputsOf(join(root, 'content'), root, { BASE_PATH: 'kb' }), hashes[1]);
});

test('stays when nothing that matters changes', (t) => {
  const root = project(t);
  const before = hashOf(root);
  writeFileSync(join(root, 'README.md'), 'x');
  writeFileSync(join(root, 'src', 'a.test.ts'), 'x');
  symlinkSync('nowhere', join(root, 'content', 'dangling'));
  assert.equal(hashOf(root), before);
});
