import { launchChromium } from '#render/chromium.ts';
import { serveSite } from '#serving/serve-site.ts';
import { builtSite } from '../support/built-site.ts';
import type { Measured } from './figures.ts';

export interface MeasuredSite extends Measured {
  close(): Promise<void>;
}

/** The site of this repository, built and served, with a browser before it. */
export async function measuredSite(): Promise<MeasuredSite> {
  const { folder } = await builtSite('own');
  const browser = await launchChromium();
  const serving = await serveSite(folder);
  const close = async () => {
    await browser.close();
    await serving.close();
  };
  return { browser, page: await browser.newPage(), folder, address: serving.address, close };
}
