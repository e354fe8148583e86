import {
  ENTRY_FILE,
  entryFrom,
  isFragment,
  isMachine,
  isPacked,
  isSigned,
  machineFile,
  SIGNATURE,
  type IndexEntry,
} from '../index/format.ts';

/** The index could not be read: a file of it did not come. Nothing is known of what it holds. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/**
 * Fetches files of the index and notices those that do not come: Pagefind would take a missing one for an empty one,
 * and answer "no results".
 */
export class IndexFiles {
  readonly #fetch: typeof globalThis.fetch;
  readonly #patienceMs: number;
  readonly #entries = new Map<string, IndexEntry>();
  #lost = 0;
  /** How many files were asked for; those of single pages are not counted. */
  asked = 0;

  /** @param patienceMs - The longest that a search may wait for files. */
  constructor(fetch: typeof globalThis.fetch, patienceMs: number) {
    this.#fetch = fetch;
    this.#patienceMs = patienceMs;
  }

  /** A file with all of its body, unpacked. */
  readonly fetch = async (address: string): Promise<Response> => {
    try {
      if (!isFragment(address)) this.asked += 1;
      const response = await this.#fetch(machineFile(address), { signal: AbortSignal.timeout(this.#patienceMs) });
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      // A body that is cut off is lost, and so is one that is something else.
      const body = await response.blob();
      if (address.includes(`/${ENTRY_FILE}`)) this.#entries.set(folderOf(address), entryFrom(await body.text()));
      if (isMachine(address)) return new Response(await machineIn(body, address));
      return new Response(isPacked(address) ? await unpacked(body, address) : body);
    } catch (error) {
      this.#lost += 1;
      throw new SearchUnavailable(`${address} did not come.`, { cause: error });
    }
  };

  /** The entry of an index that was opened, by the folder of the index. */
  entry(folder: string): IndexEntry {
    const entry = this.#entries.get(folder);
    if (!entry) throw new Error(`A fault of the engine: the index in ${folder} was not opened.`);
    return entry;
  }

  /**
   * What the work gives.
   *
   * @throws {SearchUnavailable} when a file was lost in the meantime, or it takes too long. Other faults come out as
   * they are.
   */
  async guard<T>(work: Promise<T>): Promise<T> {
    const before = this.#lost;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new SearchUnavailable('The index takes too long.')), this.#patienceMs);
    });
    let fault: unknown;
    try {
      const done = await Promise.race([work, late]);
      if (this.#lost === before) return done;
    } catch (error) {
      if (error instanceof SearchUnavailable || this.#lost === before) throw error;
      fault = error;
    } finally {
      clearTimeout(timer);
    }
    throw new SearchUnavailable('A file of the index did not come.', { cause: fault });
  }
}

/** Pagefind would take a file that it cannot unpack for an empty one. */
async function unpacked(body: Blob, address: string): Promise<ArrayBuffer> {
  const bytes = await new Response(body.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  if (!isSigned(bytes)) throw new Error(`${address} is something else.`);
  return bytes;
}

/** The machine as Pagefind has it once it is unpacked. */
async function machineIn(body: Blob, address: string): Promise<Blob> {
  if (!WebAssembly.validate(await body.arrayBuffer())) throw new Error(`${address} is something else.`);
  return new Blob([SIGNATURE, body]);
}

/** The folder that a file lies in, with a slash at its end. */
const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);
