import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, readingAboutTea } from './support/reader.ts';
import { AN_ENTITY } from './support/tea.ts';

const reading = readingAboutTea();

test('a reader goes from a citation to the claim, to its page, to its source and back', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`);
  await page
    .getByRole('link', { name: /^Claim \d+$/ })
    .first()
    .click();
  const [, id] = /#c-(.+)$/.exec(placeOf(page, reading))!;
  const claim = page.locator(`[id="c-${id}"]`);
  const sentence = await claim.locator('p').first().innerText();
  assert.ok(
    await claim.evaluate(
      (element) =>
        element.matches(':target') &&
        element.getBoundingClientRect().top >= document.querySelector('header')!.getBoundingClientRect().bottom - 1,
    ),
  );

  await claim.getByRole('link', { name: /^(Details|\d+ sources)$/ }).click();
  assert.equal(placeOf(page, reading), `claims/${id}/`);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), sentence);

  await page.getByRole('region', { name: 'Sources' }).getByRole('link').first().click();
  assert.match(placeOf(page, reading), /^sources\/[^/]+\/$/);
  assert.ok((await page.getByRole('main').innerText()).includes(sentence));

  await page.goBack();
  await page
    .getByRole('region', { name: /^Pages/ })
    .getByRole('link', { name: AN_ENTITY.title })
    .click();
  assert.equal(placeOf(page, reading), `${AN_ENTITY.id}/#c-${id}`);
});

test('the address of a claim can be handed on: it opens at the claim', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/#c-${AN_ENTITY.claims[0]!.id}`);
  const claim = page.locator(`[id="c-${AN_ENTITY.claims[0]!.id}"]`);
  assert.ok((await claim.innerText()).includes(AN_ENTITY.claims[0]!.sentence));
  const { top, bottom } = await claim.evaluate((element) => element.getBoundingClientRect());
  assert.ok(top >= 0 && bottom <= 900 + 400, `at ${top} to ${bottom}`);
});
