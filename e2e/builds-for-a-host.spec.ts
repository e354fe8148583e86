import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran, SUBJECTS, type BuiltSite } from './support/built-site.ts';
import { htmlOf, pagesOf } from './support/pages-of.ts';
import { expect, test } from './support/test.ts';

const HOST = 'https://accord.example';
/** What those who show a picture beside a link load at once. */
const MOST_BYTES = 60_000;

const room = mkdtempSync(join(tmpdir(), 'host-'));
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

/** What a site says of itself to those who come from elsewhere, where it is not so. */
function faultsOf({ folder, base }: BuiltSite): string[] {
  const root = HOST + base;
  const fileAt = (address: string) =>
    join(folder, decodeURI(address.slice(root.length)).replace(/(?<=^|\/)$/, 'index.html'));
  const mapped = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address!,
  );
  const lost = mapped.filter((address) => !existsSync(fileAt(address))).map((address) => `no page at ${address}`);
  const told = pagesOf(folder).flatMap((page) => {
    const html = htmlOf(folder, page);
    const picture = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
    if (!picture) return mapped.includes(root + encodeURI(page)) ? [`${page} has no picture`] : [];
    const names = [/<link rel="canonical" href="([^"]*)"/, /<meta property="og:url" content="([^"]*)"/];
    const elsewhere = names.map((name) => name.exec(html)?.[1]).filter((address) => address !== root + encodeURI(page));
    const file = fileAt(picture);
    const bytes = existsSync(file) ? statSync(file).size : 0;
    return [
      ...elsewhere.map((address) => `${page} says that it is at ${address}`),
      ...(bytes === 0 || bytes > MOST_BYTES ? [`${picture} of ${page} has ${bytes} bytes`] : []),
    ];
  });
  return [...lost, ...told];
}

test('a site in a folder of its host tells where each page is, with a picture of it; what is not so is noticed', async () => {
  test.setTimeout(300_000);
  const folder = join(room, 'site');
  const env = { CONTENT_DIR: SUBJECTS.tea, BASE_PATH: '/kb/a-b/', SITE_URL: HOST, OUT_DIR: folder };
  expect(await ran(['src/cli/build.ts'], { ...process.env, ...env })).toMatchObject({ code: 0 });
  const site = { folder, base: env.BASE_PATH };
  expect(faultsOf(site)).toEqual([]);

  const [first, second] = pagesOf(folder).filter(
    (page) => /^$|\/$/.test(page) && htmlOf(folder, page).includes('og:image'),
  );
  expect([first, second]).toEqual(['', expect.stringMatching(/\/$/)]);
  truncateSync(join(folder, 'share/index.jpg'), MOST_BYTES + 1);
  rmSync(join(folder, second!), { recursive: true });
  const found = [expect.stringContaining(`has ${MOST_BYTES + 1} bytes`), `no page at ${HOST}${site.base}${second}`];
  expect(faultsOf(site)).toEqual(expect.arrayContaining(found));
  expect(faultsOf({ folder, base: '/' })).toContain(` says that it is at ${HOST}${site.base}`);
});
