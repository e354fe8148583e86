import { expect, test } from './support/test.ts';
import { faultsOfHtml } from './support/valid-html.ts';

// Every page is held to this in every-page.spec.ts.
const inPage = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><title>Tea</title></head><body><main><h1>Tea</h1>\n${body}</main></body></html>`;

test('finds no fault in what is valid', () => expect(faultsOfHtml(inPage('<p>Green</p>'))).toEqual([]));

for (const [rule, body] of Object.entries({
  'element-permitted-content': '<ul><p>Green</p></ul>',
  'close-order': '<p>Green<div></div></p>',
  'no-dup-id': '<p id="a"></p><p id="a"></p>',
  'no-dup-attr': '<p class="a" class="b"></p>',
  'no-missing-references': '<section aria-labelledby="gone">Green</section>',
  'element-required-attributes': '<img alt="">',
  'attribute-allowed-values': '<button type="tea">Green</button>',
}))
  test(`finds what fails at ${rule}`, () => expect(faultsOfHtml(inPage(body)).join('\n')).toContain(` ${rule}: `));
