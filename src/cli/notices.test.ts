import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FONT_FACES } from '#render/fonts.ts';
import { siteFrame } from '#views/site-frame.ts';
import { checkResult } from './checked-content.ts';
import { writeHostFiles } from './host-files.ts';
import { noticesText } from './notices.ts';

const text = noticesText();

test('holds the licence of every font of the site, its reserved name, and that it is cut', () => {
  for (const { family, from } of FONT_FACES) {
    const section = text.slice(text.indexOf(`${family} (npm package ${from.split('/files/')[0]} `));
    assert.match(section, /^.*\n=+\n\nCopyright .* with Reserved Font Name 'Source'\. .* only the letters in use/);
    assert.match(section, /^SIL OPEN FONT LICENSE Version 1\.1/m);
  }
});

test('holds the licences of the programs and words that readers load', () => {
  assert.match(text, /^Pagefind, .*\n=+\n\npagefind\n\nCopyright \(c\) Pagefind[^]*?MIT License/m);
  assert.match(text, /^fastest-levenshtein, .*\n=+\n\nMIT License/m);
  assert.match(text, /Copyright 2000-2016 by Kevin Atkinson/);
});

test('names every package that goes into the script of readers', () => {
  const script = globSync([
    'src/{elements,search/ask,search/words,views,graph}/**/*.ts',
    'src/issues/edit-distance.ts',
  ]).filter((file) => !/\.(?:test|fixture)\.ts$/.test(file));
  const imported = script.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '([^'#.][^']*)'/gm),
  ]);
  const packages = new Set(imported.map(([, name]) => name!).filter((name) => !name.startsWith('virtual:')));
  assert.ok(packages.has('fastest-levenshtein'));
  for (const name of packages) assert.ok(text.includes(`(npm package ${name} `), name);
});

test('lies where the frame of every page leads to', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeHostFiles(folder, '/', []);
  const { graph } = checkResult('e2e/fixtures/tea');
  const { links, licence } = siteFrame(graph!);
  const { href } = links.find(({ title }) => title === 'Notices')!;
  assert.equal(readFileSync(join(folder, href), 'utf8'), text);
  assert.equal(licence, undefined);
});

test('the frame names the licence of a subject that has one', () => {
  const { graph } = checkResult('e2e/fixtures/tea');
  const site = { ...graph!.site, licence: { name: 'CC0', url: 'https://example.org/cc0' } };
  assert.deepEqual(siteFrame({ ...graph!, site }).licence, { title: 'CC0', href: 'https://example.org/cc0' });
});
