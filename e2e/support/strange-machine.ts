// Loaded before a build, so that it runs on another day and finds the entries of folders in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const LATER_MS = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

class LaterDate extends RealDate {
  constructor(...given: unknown[]) {
    // @ts-expect-error The many ways of calling Date are passed on as they come.
    super(...(given.length === 0 ? [RealDate.now() + LATER_MS] : given));
  }
  static override now() {
    return RealDate.now() + LATER_MS;
  }
}
globalThis.Date = LaterDate as DateConstructor;

const backwards = <T>(entries: T): T => (Array.isArray(entries) ? ([...entries].reverse() as T) : entries);
const { readdir, readdirSync } = fs;
const readdirPromise = fs.promises.readdir;
Object.assign(fs, {
  readdirSync: (...given: Parameters<typeof readdirSync>) => backwards(readdirSync(...given)),
  readdir: (...given: unknown[]) => {
    const done = given.pop() as (error: unknown, entries?: unknown) => void;
    // @ts-expect-error As above.
    readdir(...given, (error: unknown, entries: unknown) => done(error, backwards(entries)));
  },
});
Object.assign(fs.promises, {
  readdir: async (...given: Parameters<typeof readdirPromise>) => backwards(await readdirPromise(...given)),
});
syncBuiltinESMExports();
