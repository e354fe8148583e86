import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { Language } from '#schema/language.ts';
import { saidBy } from './said-by.fixture.ts';

const SRC = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(SRC, path), 'utf8');

/** Names of words, as room.name: those that a room has, or those that a text says. */
const wordsOf = (room: string, text: string) =>
  [...text.matchAll(/^export const (\w+) =/gm)].map(([, name]) => `${room}.${name}`);
const saidIn = (text: string) =>
  [...text.matchAll(/^import \* as say from '#words\/([\w-]+)\.ts';$/gm)].flatMap(([, room]) =>
    [...text.matchAll(/\bsay\.(\w+)/g)].map(([, name]) => `${room}.${name}`),
  );

test('each word is said somewhere', () => {
  const sources = globSync('**/*.{ts,astro}', { cwd: SRC }).map(read);
  const said = new Set(sources.flatMap(saidIn));
  // A word that is named by a value.
  const dynamic = new Set(['as-of.before', 'as-of.after', 'language.language']);
  const rooms = globSync('words/en/*.ts', { cwd: SRC }).flatMap((path) => wordsOf(basename(path, '.ts'), read(path)));
  assert.deepEqual(
    rooms.filter((word) => !said.has(word) && !dynamic.has(word)),
    [],
  );
});

test('a subject may have the languages that have words here, and no other', () => {
  const languages = globSync('words/*/', { cwd: SRC }).map((path) => basename(path));
  assert.ok(languages.length > 0);
  for (const tag of ['en', 'de', 'fr', 'ja', 'pt'])
    assert.equal(Language.safeParse(tag).success, languages.includes(tag), tag);
});

/** Words that a template holds itself: between tags, or in an attribute that is read out or shown. */
function wordsIn(template: string): string[] {
  const markup = template
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<(script|style)\b[^]*?<\/\1>|\{\/\*[^]*?\*\/\}/g, '');
  const between = [...markup.matchAll(/>([^<>{}]*\p{L}{2}[^<>{}]*)(?=[<{])/gu)].map(([, text]) => text!.trim());
  const attributes = markup.matchAll(/ (?:aria-label|title|label|legend|placeholder|alt|here|caption)="([^"]+)"/g);
  return [...between.filter((text) => !/[&|=()?]/.test(text)), ...[...attributes].map(([, text]) => text!)];
}

test('a template holds no words of its own', () => {
  assert.deepEqual(wordsIn('---\n---\n\n<p title="Old">New {words} <b>and</b></p>'), ['New', 'and', 'Old']);
  // The sides of a turn, by which the words are chosen.
  const exceptions = new Set(['before', 'after']);
  const found = globSync('{components,layouts,pages}/**/*.astro', { cwd: SRC }).flatMap((path) =>
    wordsIn(read(path)).flatMap((text) => (exceptions.has(text) ? [] : `${path}: ${text}`)),
  );
  assert.deepEqual(found, []);
});

/** Texts that look like words and are read by programs alone. */
const UNREAD = new Set(['flowchart LR', 'class n1 subject', 'subgraph …', 'since,until,amount,by', 'Abandoned']);

test('a view and an element hold no words of their own', () => {
  const planted = `
    const heading = () => isOpen ? 'Not yet' : \`and \${count} more\`;
    const answer = { title: many ? 'none' : 'some', lead: 'since', look: 'same', class: 'Big letters' };
    if (key === 'Escape' || element.closest('main a[href], li')) throw new Error('No such thing here');
  `;
  assert.deepEqual(saidBy(planted), ['Not yet', 'and … more', 'none', 'some', 'since']);
  const found = globSync('{views,elements}/**/*.ts', { cwd: SRC })
    .filter((path) => !/\.(?:test|fixture)\.ts$/.test(path))
    .flatMap((path) => saidBy(read(path)).flatMap((text) => (UNREAD.has(text) ? [] : `${path}: ${text}`)));
  assert.deepEqual(found, []);
});
