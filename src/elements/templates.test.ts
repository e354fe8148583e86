import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementPage, type ElementPage } from './element-page.fixture.ts';

const BODY = `<template data-of="line"><li><span><a href="{subject.href}">{subject.title}</a> {verb} <b>leaf</b>: {detail}</span>
  <p><i class="status {status}">{note}</i></p></li></template><ul></ul>
  <template data-of="list"><details open data-open="open" aria-current="{current?}"><b data-if="names">Names</b><ol data-each="names"><li>{name}</li></ol></details></template>`;

describe('a template', () => {
  let opened: ElementPage;
  before(async () => {
    opened = await elementPage('templates.ts', BODY);
  });
  after(() => opened.browser.close());

  const filled = (values: object, name = 'line') =>
    opened.page.evaluate(
      async ([given, of]) => {
        const path = '/templates.ts';
        const { filled: copy } = (await import(path)) as typeof import('./templates.ts');
        const list = document.querySelector('ul')!;
        list.replaceChildren(copy(of, given));
        return list.innerHTML.replace(/\s+/g, ' ');
      },
      [values, name] as const,
    );

  it('is filled with words and addresses, and takes them for nothing else', async () => {
    assert.equal(
      await filled({
        subject: { title: '<b>Hill</b> {verb}', href: '/hill/?a="b"' },
        verb: 'supplies',
        detail: '2 t',
        status: 'stated',
        note: '$&',
      }),
      '<li><span><a href="/hill/?a=&quot;b&quot;">&lt;b&gt;Hill&lt;/b&gt; {verb}</a> supplies <b>leaf</b>: 2 t</span> <p><i class="status stated">$&amp;</i></p></li>',
    );
  });

  it('loses what has no value, and what that leaves empty', async () => {
    assert.equal(
      await filled({ subject: undefined, verb: 'Supplies', detail: '', status: 'stated', note: '' }),
      '<li><span> Supplies <b>leaf</b></span> </li>',
    );
  });

  it('holds its pattern once for each of a list, and nothing for an empty one', async () => {
    assert.equal(
      await filled({ open: true, current: 'date', names: [{ name: 'Hill' }, { name: 'River' }] }, 'list'),
      '<details open="" data-open="open" aria-current="date"><b data-if="names">Names</b><ol data-each="names"><li>Hill</li><li>River</li></ol></details>',
    );
    assert.equal(
      await filled({ open: false, names: [] }, 'list'),
      '<details data-open="open"><ol data-each="names"></ol></details>',
    );
  });
});
