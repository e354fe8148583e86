import { rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Takes the lock, or waits for it. It is a lock of the operating system on a database that stays empty,
 * so it ends with its process, however that ends, and is never stale.
 */
export async function locked(path: string, onWait: () => void): Promise<() => void> {
  // What is not empty was damaged, and holds nobody back.
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && (found.isDirectory() || found.size > 0)) rmSync(path, { recursive: true });
  let database: DatabaseSync | undefined;
  for (let waited = false; ; waited = true) {
    try {
      database ??= new DatabaseSync(path);
      database.exec('BEGIN EXCLUSIVE');
      return () => database!.close();
    } catch (error) {
      // It does not say itself which file it cannot have.
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw Object.assign(error as Error, { path });
      if (!waited) onWait();
      await sleep(100);
    }
  }
}

const SQLITE_BUSY = 5;
