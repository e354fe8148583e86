import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** What a reader does on the site about tea, in an engine that only the common protocol drives. */
export type Journey = (driver: Driver, address: string) => Promise<void>;

const PATIENCE_MS = 15_000;

/** Waits until a function body gives something true in the page. */
export async function comes(driver: Driver, script: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(50)) {
    if (await driver.ask<boolean>(`(() => { ${script} })() ? true : false`).catch(() => false)) return;
  }
  throw new Error(`It never came true: ${script}`);
}

export const does = (driver: Driver, script: string) => driver.ask(`(() => { ${script} })()`);
