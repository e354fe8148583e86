import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './support/test.ts';

test('the example on the page about the data runs as written, and prints what it says', async ({ page }) => {
  await page.goto('data/');
  const [script, prints] = await Promise.all(['#script', '#prints'].map((part) => page.locator(part).textContent()));
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  // What a reader types into the console runs there, whatever a page allows itself.
  const console = await page.context().newCDPSession(page);
  const { exceptionDetails } = await console.send('Runtime.evaluate', {
    expression: script!,
    replMode: true,
    awaitPromise: true,
  });
  expect(exceptionDetails).toBeUndefined();
  await expect(() => expect(printed.join('\n')).toBe(prints)).toPass();
});

test('the site in the archive is read from a folder: each file is there once, and no link leads nowhere', async ({
  request,
}) => {
  const names: string[] = [];
  const archive = new Uint8Array(await (await request.get('data/v1/all.zip')).body());
  const files = unzipSync(archive, { filter: ({ name }) => names.push(name) > 0 });
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const dead = names
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...strFromU8(files[name]!).matchAll(/(?:href|src)="([^"]+)"/g)]
        .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), `file:///${name}`))
        .filter(({ protocol, pathname }) => protocol === 'file:' && !files[decodeURI(pathname.slice(1))])
        .map(({ href }) => `${name} → ${href}`),
    );
  expect(dead).toEqual([]);
  expect(names).toContain('site/home.html');
});
