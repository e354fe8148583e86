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
