import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran, SUBJECTS } from './support/built-site.ts';
import { contentsOf, differences } from './support/contents-of.ts';
import { expect, test } from './support/test.ts';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('a site built in parts', () => {
  test.use({ site: 'tea', base: '/kb/a-b/' });

  test('has the same bytes as one built whole, and is not made of some of them', async ({ built }) => {
    test.setTimeout(300_000);
    const build = async (out: string, ...given: readonly string[]) =>
      ran(['src/cli/build.ts', ...given], {
        ...process.env,
        CONTENT_DIR: SUBJECTS.tea,
        BASE_PATH: built.base,
        SITE_URL: '',
        OUT_DIR: join(folder, out),
      });
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    expect(await build('one', '--part', '1/2')).toMatchObject({ code: 0 });
    expect(await build('site', '--join', one)).toMatchObject({
      code: 2,
      output: expect.stringContaining('Part 2 of 2 is missing.'),
    });
    expect(await build('two', '--part', '2/2')).toMatchObject({ code: 0 });
    expect(await build('site', '--join', two, one)).toMatchObject({ code: 0 });
    expect(differences(contentsOf(built.folder), contentsOf(join(folder, 'site')))).toEqual([]);
    for (const part of [one, two]) expect(contentsOf(part).size).toBeLessThan(contentsOf(built.folder).size / 2);
  });
});
