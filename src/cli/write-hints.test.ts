import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { LanguageServer } from './language-server.fixture.ts';
import { writeHints } from './write-hints.ts';

const ROOT = join(import.meta.dirname, '../..');
const room = realpathSync(mkdtempSync(join(tmpdir(), 'hints-')));
const content = join(room, 'content');
cpSync(join(ROOT, 'e2e/fixtures/tea'), content, { recursive: true });
writeHints(room, content, readContent(filesOnDisk(content)).records);
after(() => rmSync(room, { recursive: true }));

const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
const server = (program: string) => new LanguageServer(fileURLToPath(program), settings);

/** What is proposed and what is told at a mark in a text, and what is said to be wrong with it. */
async function hintsAt(driven: LanguageServer, path: string, languageId: string, marked: string) {
  const at = (mark: string) => {
    const before = marked.slice(0, marked.indexOf(mark)).replace(/[‸⁁]/gu, '').split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  const uri = pathToFileURL(join(content, path)).href;
  // What is wrong is told once the schemas are read, and only then is there anything to propose.
  const wrong = await driven.show(join(content, path), languageId, marked.replace(/[‸⁁]/gu, ''));
  const [found, told] = [
    (await driven.ask('textDocument/completion', { textDocument: { uri }, position: at('‸') })) as {
      items: readonly { label: string }[];
    },
    (await driven.ask('textDocument/hover', { textDocument: { uri }, position: at('⁁') })) as {
      contents: { value: string };
    },
  ];
  return {
    proposed: found.items.map(({ label }) => label),
    told: told.contents.value,
    wrong: wrong.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
  };
}

test('a claim is completed, explained and checked while it is written in YAML', { timeout: 60_000 }, async () => {
  const driven = server(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));
  await driven.open(room);
  const { proposed, told, wrong } = await hintsAt(
    driven,
    'claims/trade.yaml',
    'yaml',
    '- id: new-one\n  about: [green-hill]\n  on: 2026-02-31\n  st⁁atus: stated\n  sources:\n    - source: ‸\n',
  );
  driven.end();
  assert.deepEqual(proposed, ['gazette-2023', 'notice-2019', 'notice-2022']);
  assert.match(told, /^#### Claims\s+stated \(a party says so itself\)/);
  assert.ok(
    wrong.some((fault) => fault.startsWith('3: ')),
    'a day that the calendar does not have',
  );
  assert.ok(wrong.includes('1: Missing property "statement".'), wrong.join('\n'));
});

test('the address of a source is checked while it is written', { timeout: 60_000 }, async () => {
  const driven = server(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));
  await driven.open(room);
  for (const [place, [url, isRight]] of (
    [
      ['https://leaves.example/list@1', true],
      ['HTTP://leaves.example', true],
      ['ftp://leaves.example/list', false],
      ['leaves.example/list', false],
      ['https:/leaves.example', false],
      ['https://ada@leaves.example', false],
      ['https://localhost/list', false],
    ] as const
  ).entries()) {
    // Without its publisher each has something that is told.
    const wrong = await driven.show(
      join(content, `sources/new-${place}.yaml`),
      'yaml',
      `title: A\npublished: 2022-01-01\nkind: notice\nurl: ${url}\n`,
    );
    assert.equal(!wrong.some(({ range }) => range.start.line === 3), isRight, url);
  }
  driven.end();
});

test('front matter of a page is completed, explained and checked as it is written', { timeout: 120_000 }, async () => {
  const driven = server(import.meta.resolve('@astrojs/language-server/bin/nodeServer.js'));
  const tsdk = dirname(fileURLToPath(import.meta.resolve('typescript')));
  await driven.open(room, { typescript: { tsdk }, contentIntellisense: settings['astro.content-intellisense'] });
  const { proposed, told, wrong } = await hintsAt(
    driven,
    'entities/garden/green-hill.mdx',
    'mdx',
    `---
title: Green Hill
sum⁁mary: A garden.
on: 2026-02-31
label: 7
claims: [any-house, nobody-said]
same_as:
  - https://leaves.example/hill
  - ftp://leaves.example/hill
related:
  - page: ‸
---

It is.
`,
  );
  for (const [path, fields, expected] of [
    ['entities/garden/river-bank.mdx', 'claims:\n  - ‸', 'river-2022'],
    ['topics/first-flush.mdx', 'answers:\n  - claims:\n      - ‸', 'any-house'],
    ['topics/steeping.mdx', 'stops:\n  - page: ‸', '茶馆'],
    ['topics/ledger.mdx', 'lag:\n  type: ‸', 'sells-flush'],
  ] as const) {
    const { proposed: found } = await hintsAt(driven, path, 'mdx', `---\nti⁁tle: Leaf\nlabel: 7\n${fields}\n---\n`);
    assert.ok(found.includes(expected), `${path}: ${found.join()}`);
  }
  driven.end();
  assert.ok(proposed.includes('corner-house') && proposed.includes('first-flush'), proposed.join());
  assert.match(told, /One sentence that says what it is in this story\./);
  assert.ok(
    wrong.some((fault) => fault.startsWith('4: ')),
    'a day that the calendar does not have',
  );
  assert.ok(wrong.includes('5: Property label is not allowed.'), wrong.join('\n'));
  // An id that no claim has, and an address that is none of the web; those beside them are right.
  for (const line of [6, 9]) assert.equal(wrong.filter((fault) => fault.startsWith(`${line}: `)).length, 1);
  assert.ok(!wrong.some((fault) => fault.startsWith('8: ')), wrong.join('\n'));
});
