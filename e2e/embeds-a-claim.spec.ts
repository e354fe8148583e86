import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'playwright/test';
import { expect, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

const [{ id, sentence }] = AN_ENTITY.claims;

test('a claim stands in the page of somebody else, without script and within 8 kB', async ({ page, baseURL }) => {
  const sizes: Promise<number>[] = [];
  const measure = (response: Response) => {
    if (response.url().startsWith(baseURL!)) sizes.push(response.body().then(({ length }) => length));
  };
  page.on('response', measure);
  const gazette = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>Gazette</title><iframe src="${baseURL}card/${id}/" title="A claim"></iframe>`),
  );
  await once(gazette.listen(0, '127.0.0.1'), 'listening');
  await page.goto(`http://127.0.0.1:${(gazette.address() as AddressInfo).port}/`);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('heading', { level: 1 })).toHaveText(sentence, { useInnerText: true });
  await expect(card.getByText(/^Facts checked \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(card.locator('script')).toHaveCount(0);
  page.off('response', measure);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(8192);
  await card.getByRole('link', { name: /claim, sources, cite/ }).click();
  await expect(page).toHaveURL(`${baseURL}claims/${id}/`);
  gazette.close();
});

test('nothing else may be framed', async ({ request, baseURL }) => {
  for (const [path, ancestors] of Object.entries({ [`card/${id}/`]: '*', [`claims/${id}/`]: "'none'", '': "'none'" })) {
    const headers = (await request.get(baseURL! + path)).headers();
    expect(headers['content-security-policy'], path).toContain(`frame-ancestors ${ancestors}`);
  }
});

test('a card says what has become of its claim since it was embedded, where its address names the edition', async ({
  page,
}) => {
  await page.goto('card/sole-2019/');
  const since = page.getByText(/when this was embedded/);
  await expect(page.getByRole('link', { name: 'Ended 1 May 2022' })).toBeVisible();
  await expect(since).toBeHidden();
  await page.goto('card/sole-2019/#edition-2022-04-15');
  await expect(since).toBeVisible();
  await page.goto('card/sole-2019/#edition-2024-06-30');
  await expect(page.getByText('Unchanged since this was embedded, from the edition of 30 June 2024')).toBeVisible();
});
