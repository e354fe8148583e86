import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtSite } from './support/built-site.ts';
import { pagesOf } from './support/sweep.ts';
import { faultsOfHtml, summed } from './support/valid-html.ts';

const inPage = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><title>Tea</title></head><body><main><h1>Tea</h1>\n${body}</main></body></html>`;

test('finds what is no valid HTML', () => {
  assert.deepEqual(faultsOfHtml(inPage('<p>Green</p>')), []);
  const faults = {
    'element-permitted-content': '<ul><p>Green</p></ul>',
    'close-order': '<p>Green<div></div></p>',
    'no-dup-id': '<p id="a"></p><p id="a"></p>',
    'no-dup-attr': '<p class="a" class="b"></p>',
    'no-missing-references': '<section aria-labelledby="gone">Green</section>',
    'element-required-attributes': '<img alt="">',
    'attribute-allowed-values': '<button type="tea">Green</button>',
  };
  for (const [rule, body] of Object.entries(faults))
    assert.ok(
      faultsOfHtml(inPage(body)).some((fault) => fault.includes(` ${rule}: `)),
      `${rule}: ${faultsOfHtml(inPage(body)).join('\n')}`,
    );
});

for (const subject of ['own', 'tea'] as const) {
  test(`every page of ${subject === 'own' ? 'the site' : 'the site about tea'} is valid HTML`, async () => {
    const { folder } = await builtSite(subject);
    const faults = pagesOf(folder).flatMap((path) => {
      const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return faultsOfHtml(readFileSync(join(folder, page), 'utf8')).map((fault) => ({ page, fault }));
    });
    assert.equal(summed(faults), '');
  });
}
