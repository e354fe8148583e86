import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';

// The engine knows what an entity is and never what it is about: the words of the subject come from its own files.
const ROOT = join(import.meta.dirname, '..');
const CONTENT = join(ROOT, 'content');

/** Names that belong to the subject: companies, people, products, agreements, and the words in their ids. */
function namesOfSubject(): string[] {
  const pages = globSync('entities/*/*.mdx', { cwd: CONTENT });
  const titles = pages.flatMap((path) => {
    const matter = readFileSync(join(CONTENT, path), 'utf8').split(/^---$/m)[1] ?? '';
    return [/^title: *['"]?(.*?)['"]? *$/m.exec(matter)?.[1] ?? ''];
  });
  const ids = pages.map((path) => basename(path, '.mdx'));
  const people = pages
    .filter((path) => basename(dirname(path)) === 'person')
    .flatMap((path) => basename(path, '.mdx').split('-'));
  return [
    ...new Set([...titles, ...ids, ...people].map((name) => name.toLowerCase()).filter((name) => name.length > 2)),
  ];
}

/** A browser that may be on a machine, whatever the subject is about. */
const BROWSER = /Microsoft[ /]Edge/g;

const ALWAYS = [
  'openai',
  'microsoft',
  'azure',
  'amazon',
  'oracle',
  'nvidia',
  'softbank',
  'anthropic',
  'bedrock',
  'stargate',
  'trainium',
  'altman',
  'nadella',
  'jassy',
  'farooq',
];

test('no name of the subject stands in the engine', () => {
  const names = [...new Set([...ALWAYS, ...namesOfSubject()])];
  assert.ok(names.length > ALWAYS.length, 'the subject gives names of its own');
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[^\p{L}\p{N}]+/gu, '[\\s-]+')).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const found = globSync('src/**/*.{ts,astro,css}', { cwd: ROOT })
    .filter((file) => basename(file) !== 'no-subject.test.ts')
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .replace(BROWSER, '')
        .split('\n')
        .flatMap((line, index) => (word.test(line) ? [`${file}:${index + 1}: ${word.exec(line)?.[0]}`] : [])),
    );
  assert.deepEqual(found, []);
});
