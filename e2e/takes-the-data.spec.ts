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
