import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FileWatch, SearchUnavailable } from './engine.ts';

const host = (answer: () => Response | Promise<Response>) => new FileWatch((async () => answer()) as typeof fetch, 200);
const packed = (text: string) => gzipSync(text);
const body = (bytes: Uint8Array) => new Response(new Uint8Array(bytes));

describe('files of the index', () => {
  it('are handed over unpacked', async () => {
    const watch = host(() => body(packed('pagefind_dcd and more')));
    assert.equal(
      await watch.guard(watch.fetch('/a.pf_index').then((response) => response.text())),
      'pagefind_dcd and more',
    );
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
      const watch = host(fault);
      // As Pagefind does: what fails is swallowed, and the work goes on without it.
      const work = watch
        .fetch('/a.pf_index')
        .catch(() => undefined)
        .then(() => 'no results');
      await assert.rejects(watch.guard(work), SearchUnavailable);
    });
  }

  it('that come leave other faults to be told apart', async () => {
    const watch = host(() => body(packed('pagefind_dcd')));
    await assert.rejects(watch.guard(Promise.reject(new Error('our own'))), SearchUnavailable);
    assert.equal(await watch.guard(Promise.resolve(1)), 1);
  });
});
