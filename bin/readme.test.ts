import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

/** What stands in a section of the README between backticks, in the first cell of its table or anywhere. */
function named(section: string, where = /`([^`]+)`/g): string[] {
  const [, text = ''] = readme.split(`\n## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  return [...own.matchAll(where)].map(([, name = '']) => name);
}

const firstCells = (section: string) =>
  named(section, /^\| (`.*?) \|/gm).flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

test('tells what each dependency is for, and of no other', () => {
  assert.deepEqual(firstCells('Dependencies').sort(), Object.keys(manifest.devDependencies).sort());
});

test('tells which packages may run a script when they are installed', () => {
  const names = named('Dependencies');
  for (const name of Object.keys(manifest.allowScripts)) assert.ok(names.includes(name), name);
});

test('names every command that there is, and no other', () => {
  const commands = firstCells('Two commands').map((command) => command.replace(/^npm run | -- .*$/g, ''));
  assert.deepEqual([...commands, 'start', 'test'].sort(), Object.keys(scripts).sort());
});

test('the launcher knows every command that goes through it', () => {
  const { stderr } = spawnSync(process.execPath, [join(root, 'bin/accord.mjs')], { encoding: 'utf8' });
  const known = [...stderr.matchAll(/^ {2}npm run (\S+)/gm)].map(([, name = '']) => name);
  const through = Object.entries(scripts).filter(([, script]) => script.startsWith('node bin/accord.mjs'));
  assert.deepEqual(
    Object.fromEntries(through),
    Object.fromEntries(known.map((name) => [name, `node bin/accord.mjs ${name}`])),
  );
});

test('says of every folder of the engine what it holds', () => {
  const folders = firstCells('Where things are');
  const engine = globSync('src/*/', { cwd: root }).map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''));
  assert.deepEqual(folders.filter((folder) => folder.startsWith('src/')).sort(), engine.sort());
  for (const folder of folders) assert.ok(existsSync(join(root, folder)), folder);
});
