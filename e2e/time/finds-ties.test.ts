import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, markup, readingOf } from './reading.ts';

const reading = readingOf('tea', '/kb/a-b/');

test('a reader asks how two are tied, and the address keeps the pair', async () => {
  const page = await reading.opens('ties/');
  await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Ada Leaf' });
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption({ label: 'Green Hill' });
  await page.getByRole('status').filter({ hasText: 'Ada Leaf and Green Hill are tied in 2 steps' }).waitFor();
  const way = page.getByRole('listitem').filter({ hasText: 'Ada Leaf — Corner House — Green Hill' }).first();
  assert.match(await way.innerText(), /All steps hold now\./);
  await way.getByText('Ended 1').click();
  assert.ok(await way.getByText('could buy only from').isVisible());
  assert.equal(asked(page), 'from=ada-leaf&to=green-hill');
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.getByText('Green Hill — Corner House — Ada Leaf').waitFor();
  await page.goBack();
  await page.getByText('Ada Leaf — Corner House — Green Hill').waitFor();
  assert.equal(await page.getByRole('combobox', { name: 'From' }).inputValue(), 'ada-leaf');
});

test('a pair of the address is shown, and one that is none falls back', async () => {
  const page = await reading.opens('ties/?from=ada-leaf&to=<script>');
  await page.getByRole('status').filter({ hasText: 'Ada Leaf and' }).waitFor();
  assert.equal(await page.locator('main script').count(), 0);
});

test('the ways that script shows are marked up as the build prints them', async () => {
  const page = await reading.opens('ties/');
  const [from, to] = [
    page.getByRole('combobox', { name: 'From' }),
    page.getByRole('combobox', { name: 'To', exact: true }),
  ];
  const sentence = await page.locator('[data-part="sentence"]').innerText();
  const built = await markup(page, 'ways');
  await page.goto(reading.address(`ties/?from=${await to.inputValue()}&to=${await from.inputValue()}`));
  await page.getByRole('status').filter({ hasNotText: sentence }).waitFor();
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.getByRole('status').filter({ hasText: sentence }).waitFor();
  assert.equal(await markup(page, 'ways'), built);
});

test('without script the direct ties of each can be unfolded', async () => {
  const page = await reading.opens('ties/', { javaScriptEnabled: false });
  assert.equal(await page.getByRole('combobox').count(), 0);
  await page.getByText('Ada Leaf 1').click();
  assert.ok(await page.locator('#e-ada-leaf').getByRole('link', { name: 'Corner House' }).isVisible());
});

test('a reader is told when the data does not come', async () => {
  reading.faults.set('as-of/relations.json', { status: 404 });
  const page = await reading.opens('ties/?from=ada-leaf&to=green-hill');
  await page.getByRole('status').filter({ hasText: 'did not come' }).waitFor();
  reading.faults.clear();
});
