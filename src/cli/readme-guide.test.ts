import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkResult } from './checked-content.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The files of the README's guide: the last path between backticks before each fence, and what is in it. */
function* filesOfGuide(): Iterable<{ readonly path: string; readonly text: string }> {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, guide = ''] = readme.split('\n## Add a claim and a page in five minutes\n');
  const step = /`(content\/[^`\n]+)`(?:(?!`content\/|```)[^])*```\w+\n([^]*?)\n {3}```/g;
  for (const [, path = '', text = ''] of (guide.split('\n## ')[0] ?? '').matchAll(step))
    yield { path, text: `${text.replaceAll(/^ {3}/gm, '')}\n` };
}

test('the guide of the README, followed to the letter, leads to a page without fault or warning', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  const files = [...filesOfGuide()];
  assert.deepEqual(
    files.map(({ path }) => path.split('/')[1]),
    ['sources', 'claims', 'entities', 'relations'],
  );
  for (const { path, text } of files) {
    const place = join(folder, path);
    appendFileSync(place, existsSync(place) ? `\n${text}` : text);
  }

  const { graph, issues } = checkResult(join(folder, 'content'));
  assert.deepEqual(issues, []);
  const page = graph?.pages.get('example' as never);
  assert.ok(graph && page, 'There is no page /example/.');
  // Two others lead to it, each claim is listed, and its source is used, as npm run test:content asks for.
  const others = page.relations.map(({ from, to }) => (from === page ? to : from));
  assert.ok(new Set(others).size >= 2, 'Fewer than two pages lead to it.');
  assert.deepEqual(
    page.claims.map(({ id, sources }) => [id, sources.map(({ source }) => source.id)]),
    [['example-computing-2026', ['example-2026-11-02']]],
  );
});
