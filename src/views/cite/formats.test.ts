import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { FORMATS } from './formats.ts';
import type { Work } from './work.ts';

/** Fields in common of what an independent program reads in each format, as CSL calls them. */
interface Read {
  readonly title: string;
  readonly author: readonly object[];
  readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] };
  readonly URL?: string;
  readonly note?: string;
  readonly publisher?: string;
}

const READERS: Readonly<Record<string, string>> = { bib: '@biblatex/text', ris: '@ris/file', 'csl.json': '@else/json' };

function readBack(ending: string, text: string): Read {
  const [read] = plugins.input.chain(text, { forceType: READERS[ending]!, generateGraph: false }) as Read[];
  assert.ok(read, `nothing is read in ${text}`);
  return read;
}

const work: Work = {
  id: 'leaf-tea-100',
  title: 'Tea {at} 100% & $3_a#b: “fine” ~ é ^ \\ 茶 and so on, longer than any line of seventy-two letters could be',
  authors: [
    { name: 'Ada Leaf', isPerson: true },
    { name: 'Leaf and Sons', isPerson: false },
  ],
  publisher: 'Leaf & Co',
  date: '2024-06-30' as never,
  url: 'https://example.org/tea_pot/?a=1&b=%20#c-x',
  note: 'Source: Gazette, 1 May 2024, 100%',
};

for (const { ending, write, label } of FORMATS)
  test(`${label} is read back as it was meant by another program`, () => {
    const read = readBack(ending, write(work));
    assert.equal(read.title, work.title);
    assert.equal(read.URL, work.url);
    assert.deepEqual(read.issued?.['date-parts'][0]?.map(Number), [2024, 6, 30]);
    assert.ok(JSON.stringify(read.author).includes('Leaf'));
    assert.equal(read.note, work.note);
    assert.equal(read.author.length, 2);
  });

test('a rough date says no more than is known in any format', () => {
  const told = (date: string) => FORMATS.map(({ write }) => write({ ...work, date: date as never }));
  const ofDate = (text: string) =>
    /^ {2}(?:date|year) = .*$|^(?:PY|DA) .*$|"issued": \{[^]*?\n {4}\}/gm.exec(text)?.[0];
  for (const [date, bib, ris, csl] of [
    ['2019~', 'about 2019', '///about 2019', { 'date-parts': [[2019]], circa: true }],
    ['2019-04?', 'possibly April 2019', '///possibly April 2019', { 'date-parts': [[2019, 4]], circa: true }],
    ['201X', 'the 2010s', '///the 2010s', { 'date-parts': [[2010], [2019]] }],
    [
      '2024-34',
      'the second quarter of 2024',
      '///the second quarter of 2024',
      {
        'date-parts': [
          [2024, 4],
          [2024, 6],
        ],
      },
    ],
  ] as const) {
    const [asBib = '', asRis = '', asCsl = ''] = told(date);
    assert.equal(ofDate(asBib), `  year = {${bib}},`);
    assert.equal(ofDate(asRis), `DA  - ${ris}`);
    assert.deepEqual(JSON.parse(asCsl)[0].issued, csl);
  }
});
