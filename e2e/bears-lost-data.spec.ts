import { AN_ENTITY } from './support/tea.ts';
import { expect, test } from './support/test.ts';
import type { Fault } from './support/faulty-host.ts';

/** What a page is asked that takes a file to answer, and what it says where that does not come. */
const ASKED: readonly { readonly page: string; readonly file: RegExp; readonly failed: string }[] = [
  { page: 'as-of/?day=2021-02-03', file: /relations\.json/, failed: 'Nothing is shown for 3 February 2021.' },
  { page: 'as-of/?from=2021-02-03&to=2022-02-03', file: /relations\.json/, failed: 'What changed is not answered.' },
  {
    page: 'ties/?from=green-hill&to=corner-house',
    file: /relations\.json/,
    failed: 'Whether Green Hill and Corner House are tied is not answered.',
  },
  { page: 'facts/?is=in-force&day=2021-02-03', file: /rows\.json/, failed: 'Nothing is shown.' },
];
/** At the head of a page that is cited by its edition. */
const CITED = { page: `${AN_ENTITY.id}/?edition=2022-04-15`, file: /since\/.*\.json/ } as const;

const FAULTS: Readonly<Record<string, Fault & { readonly says: string }>> = {
  missing: { status: 404, says: 'could not be fetched' },
  'cut off': { cutAfterBytes: 30, says: 'could not be fetched' },
  'a page of the network': { body: '<!doctype html><h1>Our network</h1>', says: 'could not be fetched' },
  'of another shape': { body: '{"shape":999,"rows":[null],"facts":[null]}', says: 'The site is newer than this page.' },
  'a list of nothing': { body: '[null]', says: 'The site is newer than this page.' },
};

let fault: ((path: string) => Fault | undefined) | undefined;
test.use({ host: { fault: (path) => fault?.(path) } });

for (const [name, { says, ...its }] of Object.entries(FAULTS))
  test(`data that is ${name} is told, with a way on, wherever it answers something`, async ({ page }) => {
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    for (const { page: at, file, failed } of ASKED) {
      fault = (path) => (file.test(path) ? its : undefined);
      await page.goto(at);
      const alert = page.getByRole('alert');
      await expect(alert, at).toContainText(says);
      await expect(alert, at).toContainText(failed);
      await expect(alert.getByRole('button'), at).toBeVisible();
    }
    fault = (path) => (CITED.file.test(path) ? its : undefined);
    await page.goto(CITED.page);
    await expect(page.locator('kb-edition')).toContainText(
      its.status === 404 ? 'no edition of that day' : 'did not come',
    );
    await expect(page.locator('kb-edition').getByRole('link', { name: 'All editions' })).toBeVisible();
    expect(broken).toEqual([]);
  });

test.describe('data that never comes', () => {
  test.use({ host: {} });

  for (const { page, file, failed } of ASKED)
    test(`is told within five seconds on ${page}, and is shown when it comes late`, async ({ page: shown }) => {
      const comes = Promise.withResolvers<void>();
      await shown.clock.install();
      await shown.route(file, async (route) => {
        await comes.promise;
        await route.continue();
      });
      await shown.goto(page);
      await shown.clock.pauseAt(Date.now() + 60_000);
      await shown.clock.runFor(5000);
      await expect(shown.getByRole('alert')).toContainText(failed);
      await expect(shown.getByRole('button', { name: 'Try again' })).toBeVisible();
      comes.resolve();
      await expect(shown.getByRole('alert')).toHaveCount(0);
    });

  test('is told at the head of a page that is cited by its edition', async ({ page }) => {
    await page.clock.install();
    const asked = page.waitForRequest(CITED.file);
    await page.route(CITED.file, () => undefined);
    await page.goto(CITED.page);
    await asked;
    await page.clock.runFor(5000);
    await expect(page.locator('kb-edition')).toContainText('did not come');
  });
});

test('an old page tells that the site is newer, in place of reading data of another shape', async ({ page }) => {
  let isOld = true;
  await page.route('**/as-of/relations.json', async (route) => {
    if (!isOld) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ json: { ...((await response.json()) as object), shape: 999 } });
  });
  await page.goto('as-of/?day=2021-02-03');
  await expect(page.getByRole('alert')).toContainText('The site is newer than this page.');
  isOld = false;
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByText('Nothing is shown for')).toHaveCount(0);
  await expect(page.locator('.verdict').first()).toBeVisible();
});

test('offline after it came, a page is read, and what it would load says so', async ({ page, context }) => {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(`${AN_ENTITY.id}/`);
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toContainText('could not');
  expect(broken).toEqual([]);
});

test('a mark whose card never comes is followed', async ({ page }) => {
  await page.clock.install();
  await page.route('**/_astro/previews.*', () => undefined);
  await page.goto(`${AN_ENTITY.id}/`);
  const asked = page.waitForRequest('**/_astro/previews.*');
  await page.locator('main a.cite').first().click();
  await asked;
  await page.clock.runFor(5000);
  await expect(page).toHaveURL(/#|claims/);
});

test('a page does not wait for the script of its theme, and has the theme all the same', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await page.route('**/_astro/theme*.js', () => undefined);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
