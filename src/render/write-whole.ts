import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader of it, at any moment, finds the whole of it. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const staging = `${path}.${process.pid}`;
  writeFileSync(staging, content);
  renameSync(staging, path);
}
