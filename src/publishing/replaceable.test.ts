import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileLine, writeMark } from './mark.ts';
import { demandReplaceable, NOT_FOR_SITES } from './replaceable.ts';

const room = realpathSync(mkdtempSync(join(tmpdir(), 'replaceable-')));
after(() => rmSync(room, { recursive: true }));

const grounds = { project: join(room, 'work/accord'), content: join(room, 'texts/tea'), home: join(room, 'home/ann') };
for (const folder of Object.values(grounds)) mkdirSync(folder, { recursive: true });

const demand = (live: string) => demandReplaceable(live, grounds);
const refuses = (live: string, reason: RegExp, meant = live) =>
  assert.throws(
    () => demand(live),
    (error: Error & { exitCode: number }) => {
      assert.equal(error.exitCode, 2);
      assert.ok(error.message.startsWith(`The site cannot be put into ${meant}: `), error.message);
      assert.match(error.message, reason);
      assert.match(error.message, /\nName a folder that is empty or not there yet, by OUT_DIR/);
      return true;
    },
  );

/** A folder with these files in it. */
function folderOf(name: string, ...files: string[]): string {
  const folder = join(room, name);
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

/** A site as a build leaves it. */
function site(name: string): string {
  const folder = folderOf(name, 'index.html', 'pot/index.html');
  writeMark(folder);
  return folder;
}

describe('a build may replace', () => {
  it('a folder that is not there, or empty, or has only what systems leave behind', () => {
    demand(join(room, 'not/yet/there'));
    mkdirSync(join(room, 'empty'));
    demand(join(room, 'empty'));
    demand(folderOf('seen', '.DS_Store'));
  });

  it('what a build has written, moved or copied as well', () => {
    const folder = site('ours');
    demand(folder);
    cpSync(folder, join(room, 'copied'), { recursive: true });
    demand(join(room, 'copied'));
  });

  it('a site without a mark whose stamp names every file of it as it is', () => {
    const folder = folderOf('older', 'index.html', 'pot/index.html');
    mkdirSync(join(room, '.older'));
    const lines = ['index.html', 'pot/index.html'].map((file) => fileLine(folder, file));
    writeFileSync(join(room, '.older/stamp'), ['hash', ...lines].join('\n'));
    demand(folder);
    writeFileSync(join(folder, 'index.html'), 'mine');
    refuses(folder, /no build has written index\.html in it/);
  });

  it('folders of the project that are for it, and those beside it', () => {
    for (const path of ['dist', 'www', 'out/site', '.cache/e2e/tea', '../accord-out', '../accord.site'])
      demand(join(grounds.project, path));
    demand(join(grounds.home, 'site'));
  });
});

describe('a build never replaces', () => {
  it('what somebody else has written, and names it', () => {
    refuses(folderOf('theirs', 'thesis.txt'), /no build has written thesis\.txt in it/);
    refuses(folderOf('many', 'a', 'b', 'c', 'd/e', 'f'), /no build has written a, b, c and 2 more in it/);
    mkdirSync(join(room, 'kept/for-later'), { recursive: true });
    refuses(join(room, 'kept'), /for-later/);
  });

  it('a site of ours to which somebody has added a file', () => {
    site('added-to');
    refuses(folderOf('added-to', 'pot/notes.txt'), /no build has written pot\/notes\.txt in it/);
  });

  it('what a link leads to, if it is not ours', () => {
    folderOf('behind', 'thesis.txt');
    symlinkSync('behind', join(room, 'link'));
    refuses(join(room, 'link'), /thesis\.txt/, join(room, 'behind'));
  });

  it('a file', () => refuses(join(folderOf('flat', 'site'), 'site'), /it is a file/));

  it('a folder whose neighbour, in which it would be prepared, is somebody’s', () => {
    folderOf('.config', 'next/settings');
    folderOf('.config', 'keys');
    refuses(join(room, 'config'), /prepared in .*\.config, and no build has written keys there/);
  });

  for (const [name, live, reason] of [
    ['the project', grounds.project, /the project is there/],
    ['a folder above the project', join(room, 'work'), /the project is there/],
    ['the root', resolve('/'), /root of the disk/],
    ['the content', grounds.content, /the content is there/],
    ['a folder above the content', join(room, 'texts'), /the content is there/],
    ['a folder inside the content', join(grounds.content, 'site'), /inside the content/],
    ['home', grounds.home, /your home is there/],
    ['a folder above home', join(room, 'home'), /your home is there/],
    ['a folder inside .git', join(room, 'x/.git/site'), /inside \.git or node_modules/],
    ['a folder inside node_modules', join(room, 'x/node_modules/site'), /inside \.git or node_modules/],
  ] as const)
    it(`${name}, marked or not`, () => {
      refuses(live, reason);
      if (live === resolve('/')) return;
      mkdirSync(live, { recursive: true });
      writeMark(live);
      refuses(live, reason);
      rmSync(join(live, '.accord'));
    });

  it('a folder that holds .git, marked or not', () => {
    const folder = site('cloned');
    mkdirSync(join(folder, '.git'));
    refuses(folder, /it holds \.git/);
  });

  it('a link to the project', () => {
    symlinkSync(grounds.project, join(room, 'alias'));
    refuses(join(room, 'alias'), /the project is there/, grounds.project);
  });

  it('what is inside a folder of the project with a purpose of its own', () => {
    const root = resolve(import.meta.dirname, '../..');
    const made = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    const kept = readdirSync(root).filter(
      (name) => statSync(join(root, name)).isDirectory() && !made.includes(`${name}/`),
    );
    assert.ok(kept.includes('src') && existsSync(join(root, 'src')));
    for (const name of new Set([...kept, ...NOT_FOR_SITES, '.git', '.dist', '.astro'])) {
      refuses(join(grounds.project, name), /a folder of the project with a purpose of its own/);
      refuses(join(grounds.project, name, 'site'), /a folder of the project with a purpose of its own/);
    }
  });
});
