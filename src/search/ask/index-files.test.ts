import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { IndexFiles, SearchUnavailable } from './index-files.ts';

const MINUTE = 60_000;
const host = (answer: () => Response | Promise<Response>, patienceMs = MINUTE) =>
  new IndexFiles((async () => answer()) as typeof fetch, patienceMs);
const packed = (text: string) => gzipSync(text);
const body = (bytes: Uint8Array) => new Response(new Uint8Array(bytes));

describe('files of the index', () => {
  it('are handed over unpacked', async () => {
    const files = host(() => body(packed('pagefind_dcd and more')));
    assert.equal(
      await files.guard(files.fetch('/a.pf_index').then((response) => response.text())),
      'pagefind_dcd and more',
    );
  });

  it('are the machine as Pagefind unpacks it', async () => {
    const machine = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    const asked: string[] = [];
    const fetch = async (address: string) => (asked.push(address), body(machine));
    const files = new IndexFiles(fetch as typeof globalThis.fetch, MINUTE);
    const given = await files.guard(files.fetch('/wasm.en.pagefind').then((response) => response.bytes()));
    assert.deepEqual([asked, given.subarray(12)], [['/wasm.en.wasm'], machine]);
    const other = host(() => new Response('<h1>Welcome</h1>'));
    await assert.rejects(other.guard(other.fetch('/wasm.en.pagefind').catch(() => undefined)), SearchUnavailable);
  });

  const faults: Readonly<Record<string, () => Response | Promise<Response>>> = {
    missing: () => new Response('', { status: 404 }),
    'cut off': () => body(packed('pagefind_dcd and more').subarray(0, 15)),
    'something else': () => new Response('<h1>Welcome</h1>'),
    'packed by somebody else': () => body(packed('hello, this is not it')),
    'out of reach': () => Promise.reject(new TypeError('no network')),
    late: () => new Promise(() => {}),
  };
  for (const [how, fault] of Object.entries(faults)) {
    it(`that are ${how} are noticed, though nobody waits for them`, async () => {
      const files = host(fault, how === 'late' ? 10 : MINUTE);
      // As Pagefind does: what fails is swallowed, and the work goes on without it.
      const work = files
        .fetch('/a.pf_index')
        .catch(() => undefined)
        .then(() => 'no results');
      await assert.rejects(files.guard(work), SearchUnavailable);
    });

    it(`that are ${how} are told apart from a fault that they lead to`, async () => {
      const files = host(fault, how === 'late' ? 10 : MINUTE);
      const work = files.fetch('/a.pf_index').catch(() => Promise.reject(new TypeError('not a page')));
      await assert.rejects(files.guard(work), SearchUnavailable);
    });
  }

  it('that come leave a fault of our own as it is', async () => {
    const files = host(() => body(packed('pagefind_dcd')));
    const fault = new Error('our own');
    const work = files.fetch('/a.pf_index').then(() => Promise.reject(fault));
    await assert.rejects(files.guard(work), (error) => error === fault);
    assert.equal(await files.guard(Promise.resolve(1)), 1);
  });

  it('that are an entry of something else are noticed too', async () => {
    const files = host(() => new Response('<h1>Welcome</h1>'));
    const work = files.fetch('/facts/pagefind-entry.json?ts=1').catch(() => undefined);
    await assert.rejects(files.guard(work), SearchUnavailable);
  });
});
