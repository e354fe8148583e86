import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asHtml, asMarkdown, asText, type Taken } from './words.ts';

const taken: Taken = {
  blocks: [
    { sort: 'heading', parts: ['Tea & milk'] },
    {
      sort: 'text',
      parts: ['It costs < *2* [', { words: 'The "Gazette"', href: 'https://tea.example/a(1)?b=1&c=2' }, ']'],
    },
    { sort: 'item', parts: ['black'] },
    { sort: 'item', parts: ['green'] },
  ],
  from: { words: 'Tea, facts checked 30 June 2024', href: 'https://site.example/tea/#c-x' },
};

test('as text each block has a line, and the address is written out below', () => {
  assert.equal(
    asText(taken),
    `Tea & milk
It costs < *2* [The "Gazette"]
- black
- green
— Tea, facts checked 30 June 2024, https://site.example/tea/#c-x`,
  );
});

test('as Markdown nothing of the words is read as markup, and no address ends its link', () => {
  assert.equal(
    asMarkdown(taken),
    String.raw`### Tea & milk

It costs \< \*2\* \[[The "Gazette"](https://tea.example/a%281%29?b=1&c=2)\]

- black
- green

— [Tea, facts checked 30 June 2024](https://site.example/tea/#c-x)`,
  );
});

const rows: Taken = {
  blocks: [
    { sort: 'row', parts: ['What', '\t', 'When'] },
    { sort: 'row', parts: [{ words: 'a|b', href: 'https://tea.example/' }, '\t2019', '\t'] },
    { sort: 'item', parts: ['black'] },
    { sort: 'more', parts: ['Stated'] },
    { sort: 'item', parts: ['green'] },
  ],
  from: taken.from,
};

test('cells of a row stand apart, and what goes on with a point is no point of its own', () => {
  const at = 'Tea, facts checked 30 June 2024';
  assert.equal(
    asText(rows),
    `What\tWhen\na|b\t2019\t\n- black\n  Stated\n- green\n— ${at}, https://site.example/tea/#c-x`,
  );
  assert.equal(
    asMarkdown(rows),
    String.raw`| What | When |
| --- | --- |
| [a\|b](https://tea.example/) | 2019 |  |

- black  
  Stated
- green

— [${at}](https://site.example/tea/#c-x)`,
  );
  assert.equal(
    asHtml(rows),
    `<table><tr><td>What</td><td>When</td></tr>
<tr><td><a href="https://tea.example/">a|b</a></td><td>2019</td><td></td></tr></table>
<ul><li>black<br>Stated</li>
<li>green</li></ul>
<p>— <a href="https://site.example/tea/#c-x">${at}</a></p>`,
  );
});

test('as HTML points stand in one list, and signs are text', () => {
  assert.equal(
    asHtml(taken),
    `<h3>Tea &amp; milk</h3>
<p>It costs &lt; *2* [<a href="https://tea.example/a(1)?b=1&amp;c=2">The &quot;Gazette&quot;</a>]</p>
<ul><li>black</li>
<li>green</li></ul>
<p>— <a href="https://site.example/tea/#c-x">Tea, facts checked 30 June 2024</a></p>`,
  );
});
