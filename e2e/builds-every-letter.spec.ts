import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran, SUBJECTS } from './support/built-site.ts';
import { htmlOf } from './support/pages-of.ts';
import { expect, test } from './support/test.ts';

const room = mkdtempSync(join(tmpdir(), 'letters-'));
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Beginnings of titles, each with the heading under which the index files it. */
const FILED = { ...Object.fromEntries(LATIN.map((letter) => [letter, letter])), 3: '#', Ä: 'A', Ω: 'Ω', 学: '学' };

test('a subject with a page under every letter is built, and its index has a place of its own for each', async () => {
  const content = join(room, 'content');
  cpSync(SUBJECTS.tea, content, { recursive: true });
  for (const [index, beginning] of Object.keys(FILED).entries())
    writeFileSync(
      join(content, `entities/garden/garden-${index}.mdx`),
      `---\ntitle: ${beginning} garden\nsummary: A garden.\n---\n\n## In this story {#story}\n\nIt grows leaf.\n`,
    );
  const folder = join(room, 'dist');
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: '/', SITE_URL: '' };
  // A build follows its own links, and ends with another code where an id stands twice.
  const { code, output } = await ran(['src/cli/build.ts'], env);
  expect(code, output).toBe(0);
  const [, ...sections] = htmlOf(folder, 'index/a-z/').split(/<h2 id="letter_/);
  for (const [beginning, heading] of Object.entries(FILED)) {
    const filed = sections.filter((section) => section.includes(`>${beginning} garden<`));
    expect(filed, beginning).toHaveLength(1);
    expect(filed[0], beginning).toContain(`>${heading}</h2>`);
  }
});
