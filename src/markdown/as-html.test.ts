import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asHtml } from './as-html.ts';

test('a text is HTML in which nothing runs that its author wrote, and nothing waits to be ticked', () => {
  assert.equal(
    asHtml('---\n\nA <script>alert(1)</script> b\n\n<div onclick="x">\n\n- [ ] leaf\n- [x] water\n'),
    [
      '<hr>',
      '<p>A &lt;script&gt;alert(1)&lt;/script&gt; b</p>',
      '&lt;div onclick="x"&gt;',
      '<ul class="contains-task-list">',
      '<li class="task-list-item">☐ leaf</li>',
      '<li class="task-list-item">☑ water</li>',
      '</ul>',
      '',
    ].join('\n'),
  );
});

test('how a column is set is a class, since the content policy allows no style inside a page', () => {
  const html = asHtml('| a | b |\n| --: | :-: |\n| 1 | 2 |\n');
  assert.doesNotMatch(html, /style=/);
  assert.match(html, /<td class="to-end">1<\/td>\s*<td class="to-middle">2<\/td>/);
});
