import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { filesOnDisk } from './files-on-disk.ts';

const top = mkdtempSync(join(tmpdir(), 'tea-'));
after(() => rmSync(top, { recursive: true }));

function folder(name: string, make: (path: (...parts: string[]) => string) => void): string {
  const made = join(top, name);
  mkdirSync(join(made, 'topics'), { recursive: true });
  make((...parts) => join(made, ...parts));
  return made;
}

const reasons = (made: string) =>
  Object.fromEntries(
    [...filesOnDisk(made).files].map(([path, file]) => [path, file instanceof Uint8Array ? 'read' : file.what]),
  );

test('gives the bytes of every file, hidden ones left out', () => {
  const made = folder('plain', (path) => {
    writeFileSync(path('topics', 'a.mdx'), 'x');
    writeFileSync(path('.hidden'), 'x');
    mkdirSync(path('.git'));
    writeFileSync(path('.git', 'x'), 'x');
  });
  assert.deepEqual([filesOnDisk(made).name, reasons(made)], ['plain', { 'topics/a.mdx': 'read' }]);
});

test('keeps links inside the subject', () => {
  writeFileSync(join(top, 'secret'), 'x');
  const made = folder('links', (path) => {
    writeFileSync(path('topics', 'a.mdx'), 'x');
    symlinkSync('a.mdx', path('topics', 'b.mdx'));
    symlinkSync('../../secret', path('topics', 'c.mdx'));
    symlinkSync('gone.mdx', path('topics', 'd.mdx'));
    symlinkSync('..', path('topics', 'e'));
    symlinkSync('f.mdx', path('topics', 'f.mdx'));
  });
  assert.deepEqual(reasons(made), {
    'topics/a.mdx': 'read',
    'topics/b.mdx': 'read',
    'topics/c.mdx': 'This is a link out of the folder of the subject.',
    'topics/d.mdx': 'This is a link to a file that is not there.',
    'topics/e': 'This is a link out of the folder of the subject.',
    'topics/f.mdx': 'This is a link that leads back to itself.',
  });
});

test('does not open what is larger than a file may be', () => {
  const made = folder('large', (path) => writeFileSync(path('topics', 'a.mdx'), new Uint8Array(3 * 1024 * 1024)));
  assert.deepEqual(reasons(made), { 'topics/a.mdx': 'The file is 3.0 MiB.' });
});

test(
  'says which file may not be read',
  { skip: process.getuid?.() === 0 && 'whoever is root may read everything' },
  () => {
    const made = folder('locked', (path) => {
      writeFileSync(path('topics', 'a.mdx'), 'x');
      chmodSync(path('topics', 'a.mdx'), 0);
    });
    assert.deepEqual(reasons(made), { 'topics/a.mdx': 'The file cannot be read (EACCES).' });
  },
);

test('wants a folder', () => {
  assert.throws(
    () => filesOnDisk(join(top, 'nowhere')),
    new WrongUsage(
      `There is no folder "${join(top, 'nowhere')}". CONTENT_DIR names the folder of a subject; left out, it is content in the folder in which the command runs.`,
    ),
  );
  assert.throws(() => filesOnDisk(join(top, 'secret')), WrongUsage);
});
