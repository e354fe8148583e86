import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownToHtml } from 'satteri';
import { escaped } from '../escaped.ts';
import { address, link, listed, text } from './text.ts';

const NASTY = [
  '[click](javascript:alert(9)) and <script>alert(9)</script>',
  '![image](/x.png) <img src=x onerror=alert(9)>',
  '`code` *bold* _italic_ ~~gone~~ **both** a_b_c 2*3*4',
  '&lt;script&gt; &copy; R&D',
  '# no heading',
  '- no item',
  '+ no item',
  '1. no number',
  '12) no number',
  '> no quote',
  '=== no rule',
  '--- no rule',
  '| no | table |',
  'a backslash \\ and \\[more\\]',
  '[^1]: no note, [x]: /no-reference',
  '茶, “quoted”, 5 < 6 > 4',
];

const html = (markdown: string) => markdownToHtml(markdown).html.trim();

describe('text in Markdown', () => {
  for (const words of NASTY)
    it(`is text letter for letter: ${words}`, () => {
      assert.equal(html(text(words)), `<p>${escaped(words).replaceAll(escaped('"'), '"')}</p>`);
    });

  it('stays text in a link and in a list', () => {
    for (const words of NASTY) {
      const shown = html(listed([link(words, 'https://example.org/a_(b)/?x=<y>')]));
      assert.equal((shown.match(/<[a-z]+/g) ?? []).join(), '<ul,<li,<a', words);
      assert.match(shown, /href="https:\/\/example\.org\/a_%28b%29\/\?x=%3cy%3e"/i);
    }
  });

  it('is found to be live where it is not made text', () => {
    assert.match(html(NASTY[0]!), /<a href/);
  });

  it('gives an address as it is, and nothing behind it', () => {
    assert.match(html(address('https://example.org/a b>c')), /^<p><a href="https:\/\/example\.org\/a%20b%3Ec">/i);
  });
});
