import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'playwright/test';

/**
 * Lines that all workers of a run know, by a file to which each appends what it has found. It lies in the folder that
 * Playwright empties when a run begins, so that nothing is known from one run to the next.
 */
export class SharedSet {
  readonly #name: string;
  readonly #known = new Set<string>();
  /** Bytes of the file that have been read. */
  #read = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** All that is known by now, whoever has found it. */
  all(): ReadonlySet<string> {
    if (!existsSync(this.#file)) return this.#known;
    const file = openSync(this.#file, 'r');
    const bytes = Buffer.alloc(fstatSync(file).size - this.#read);
    readSync(file, bytes, 0, bytes.length, this.#read);
    closeSync(file);
    // Another worker may be at its last line.
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
    this.#read += whole.length;
    for (const line of whole.toString('utf8').split('\n').slice(0, -1)) this.#known.add(line);
    return this.#known;
  }

  add(lines: Iterable<string>): void {
    const fresh = [...new Set(lines)].filter((line) => !this.#known.has(line));
    if (fresh.length === 0) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, fresh.map((line) => `${line}\n`).join(''));
    for (const line of fresh) this.#known.add(line);
  }

  get #file(): string {
    return join(test.info().project.outputDir, `known-${this.#name}`);
  }
}
