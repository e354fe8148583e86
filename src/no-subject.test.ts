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

/** What the subject deals in, which its vocabulary may speak of, and no other file: ordinary words of one trade. */
const TRADE = [
  'agi',
  'cloud',
  'clouds',
  'compute',
  'computing',
  'equity',
  'hyperscaler',
  'lawsuit',
  'models',
  'revenue',
  'shareholder',
  'stake',
];

/** How the vocabulary of the subject says its relations, where that takes more than two words. */
function phrasesOfSubject(): string[] {
  const phrases = globSync('vocabulary/relations.yaml', { cwd: CONTENT }).flatMap((path) =>
    [...readFileSync(join(CONTENT, path), 'utf8').matchAll(/\b(?:past|inverse|inverse_past): ([^,\n}]+)/g)].map(
      ([, words]) => words!.trim().toLowerCase(),
    ),
  );
  const tea = readFileSync(join(ROOT, 'e2e/fixtures/tea/vocabulary/relations.yaml'), 'utf8').toLowerCase();
  return phrases.filter((phrase) => phrase.split(' ').length > 2 && !tea.includes(phrase));
}

/** Lines of the engine in which one of the words stands, whatever their case. */
function linesWith(words: readonly string[], files: readonly string[]): string[] {
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((name) => name.replace(/[^\p{L}\p{N}]+/gu, '[\\s-]+')).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .replace(BROWSER, '')
      .split('\n')
      .flatMap((line, index) => (word.test(line) ? [`${file}:${index + 1}: ${word.exec(line)?.[0]}`] : [])),
  );
}

const FILES = globSync('src/**/*.{ts,astro,css}', { cwd: ROOT }).filter(
  (file) => basename(file) !== 'no-subject.test.ts',
);

test('no name of the subject stands in the engine', () => {
  const names = [...new Set([...ALWAYS, ...namesOfSubject()])];
  assert.ok(names.length > ALWAYS.length, 'the subject gives names of its own');
  assert.deepEqual(linesWith(names, FILES), []);
});

test('no word of its trade stands there either', () => {
  const phrases = phrasesOfSubject();
  assert.ok(phrases.length > 10, 'the vocabulary gives phrases of its own');
  // Tests of words may take any word.
  const engine = FILES.filter((file) => !/\.(?:test|fixture)\.ts$/.test(file));
  assert.deepEqual(linesWith([...TRADE, ...phrases], engine), []);
});
