import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader of it, at any moment, finds the whole of it. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const staging = `${path}.${process.pid}`;
  try {
    writeFileSync(staging, content);
    renameSync(staging, path);
  } catch (error) {
    // A full disk leaves half a file; it is of no use to anybody.
    rmSync(staging, { force: true });
    throw error;
  }
}

/** The same for what cannot be made again: it is on the disk, and not only promised, when this returns. */
export function writeLasting(path: string, content: Uint8Array | string): void {
  const staging = `${path}.${process.pid}`;
  try {
    const file = openSync(staging, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(staging, path);
  } catch (error) {
    rmSync(staging, { force: true });
    throw error;
  }
}
