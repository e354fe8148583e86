import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { pageLinks } from './page-links.ts';

const addresses = (text: string) =>
  mdxToJs(text, { mdastPlugins: [pageLinks('/kb/')] }).code.match(/(?<=href: ")[^"]*/g);

test('turns the file of a page into its address, wherever a link writes it', () =>
  assert.deepEqual(
    addresses('[a](../entities/pot/tea-pot.mdx#lid) [b](./tea.mdx) [c][there]\n\n[there]: ../topics/leaf.mdx#leaf'),
    ['/kb/tea-pot/#lid', '/kb/tea/', '/kb/leaf/#leaf'],
  ));

test('leaves addresses of the web and places on the page alone', () =>
  assert.deepEqual(addresses('[a](https://leaves.example/x.mdx) [b](#lid)'), ['https://leaves.example/x.mdx', '#lid']));
