import { expect, test } from '../support/test.ts';
import { newReader, scales } from '../support/weight.ts';

/** Bytes of script by page. A day that is asked is worked out and drawn by script alone. */
const MOST_SCRIPT_BYTES = {
  'as-of/': 11_400,
  'as-of/2022-05-01/': 7_200,
  'as-of/?day=2020-01-01': 24_500,
  'compare/': 12_000,
  'money/': 9_500,
  'ties/': 10_500,
  'timeline/': 9_500,
};

test.use({ base: '/' });

for (const [path, most] of Object.entries(MOST_SCRIPT_BYTES))
  test(`/${path} brings at most ${most / 1000} kB of script`, async ({ browser, built: { folder } }) => {
    const { weigh, close } = await scales(folder);
    const reader = await newReader(browser, 1280);
    const { scriptBytes } = await weigh(reader, path);
    await reader.close();
    await close();
    expect(scriptBytes).toBeGreaterThan(0);
    expect(scriptBytes).toBeLessThanOrEqual(most);
  });
