import { expect, test } from '../support/test.ts';
import { newReader, scales } from '../support/weight.ts';

const MOST_SCRIPT_BYTES = 15_000;

test.use({ base: '/' });

for (const path of ['as-of/', 'as-of/?day=2020-01-01', 'compare/', 'money/', 'ties/', 'timeline/'])
  test(`/${path} brings at most 15 kB of script`, async ({ browser, built: { folder } }) => {
    const { weigh, close } = await scales(folder);
    const reader = await newReader(browser, 1280);
    const { scriptBytes } = await weigh(reader, path);
    await reader.close();
    await close();
    expect(scriptBytes).toBeGreaterThan(0);
    expect(scriptBytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });
