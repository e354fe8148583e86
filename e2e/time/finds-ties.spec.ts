import { expect, test } from '../support/test.ts';

test('a reader asks how two are tied, and the address keeps the pair', async ({ page }) => {
  await page.goto('ties/');
  await page.getByRole('combobox', { name: 'From' }).fill('ada leaf');
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('Green Hill');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('ties/?from=ada-leaf&to=green-hill');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How is Ada Leaf tied to Green Hill?');
  await expect(page.getByText('No tie of at most 3 steps is known to hold today.')).toBeVisible();
  const way = page.getByRole('listitem').filter({ hasText: 'Ada Leaf — Corner House — Green Hill' }).first();
  await expect(way).toContainText('These steps are not known to have held at the same time.', { useInnerText: true });
  await way.getByText('All of it as a list').click();
  await way.getByText('Ended 1').click();
  await expect(way.getByText('could buy only from')).toBeVisible();
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByText('Green Hill — Corner House — Ada Leaf')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Ada Leaf — Corner House — Green Hill')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Ada Leaf');
});

test('a name that is none is told, stays as typed, and no other pair is shown', async ({ page }) => {
  await page.goto('ties/?from=ada-leaf&to=<script>');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“<script>” is no name on this site');
  await expect(page.getByRole('alert')).toContainText('Nothing is shown until a name is chosen.');
  await expect(page.locator('.way')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('<script>');
  await expect(page.getByRole('main').locator('script')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the direct ties of each are a step away', async ({ page }) => {
    await page.goto('ties/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.getByText('People').last().click();
    await page.getByRole('link', { name: 'Ada Leaf' }).last().click();
    await expect(page).toHaveURL('ada-leaf/');
  });
});

test('a reader asks how two were tied on another day, and is told of what is none', async ({ page }) => {
  await page.goto('ties/?from=green-hill&to=corner-house');
  await page.getByRole('textbox', { name: 'Day' }).fill('1');
  await page.getByRole('combobox', { name: 'Month' }).selectOption('March');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2019');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('ties/?from=green-hill&to=corner-house&day=2019-03-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'How is Green Hill tied to Corner House on 1 March 2019?',
  );
  await expect(page.getByText('Directly on 1 March 2019.')).toBeVisible();
  await page.goto('ties/?from=green-hill&to=corner-house&day=2019-02-30');
  await expect(page.getByRole('alert')).toContainText('February 2019 has 28 days.');
  await expect(page.locator('.way')).toHaveCount(0);
});

test('a reader is told when the data does not come', async ({ page }) => {
  await page.route('**/as-of/relations.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('ties/?from=ada-leaf&to=green-hill');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
  await expect(page.locator('.way')).toHaveCount(0);
});
