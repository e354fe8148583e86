import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** Bytes of the sum that ends a kept file. */
const SUM = 32;

/**
 * Keeps what was made in a file of the cache, together with its sum, by which `kept` knows whether the file is whole.
 *
 * @param path - The file; its folder is there.
 */
export function keep(path: string, made: Uint8Array | string): void {
  const content = Buffer.from(made as Uint8Array);
  writeWhole(path, Buffer.concat([content, sumOf(content)]));
}

/**
 * What was kept there. Nothing if there is no such file, or if it was cut off, emptied or changed since: a cache is
 * never a reason not to build.
 */
export function kept(path: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(0, Math.max(0, bytes.length - SUM));
  return bytes.length >= SUM && sumOf(content).equals(bytes.subarray(-SUM)) ? content : undefined;
}

const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest();
