import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementPage, type ElementPage } from './element-page.fixture.ts';

const BODY = `<template data-of="line"><li><span><a href="{subject.href}">{subject.title}</a> {verb} <b>leaf</b>: {detail}</span>
  <p><i class="status {status}">{note}</i></p></li></template><ul></ul>`;

describe('a template', () => {
  let opened: ElementPage;
  before(async () => {
    opened = await elementPage('templates.ts', BODY);
  });
  after(() => opened.browser.close());

  const filled = (values: object) =>
    opened.page.evaluate(async (given) => {
      const path = '/templates.ts';
      const { filled: copy } = (await import(path)) as typeof import('./templates.ts');
      const list = document.querySelector('ul')!;
      list.replaceChildren(copy('line', given));
      return list.innerHTML.replace(/\s+/g, ' ');
    }, values);

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
});
