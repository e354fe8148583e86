import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainProse } from './plain-prose.ts';

const read = (prose: string) =>
  plainProse(
    prose,
    (id) => ` (${id})`,
    (address) => `https://leaves.example${address}`,
  );

test('tags, files and ids of the subject become plain Markdown', () =>
  assert.equal(
    read(
      '## It pours {#pours}\n\nFrom the [`pot`](./pot.mdx#spout)<Cite claim="pot-pours" />.\n\n<Folded says="one">\n\n### `a` {#a}\n\n</Folded>',
    ),
    '## It pours\n\nFrom the [`pot`](https://leaves.example/pot/#spout) (pot-pours).\n\n\n\n### `a`',
  ));

test('what stands in a fence or in backticks is left as it is', () => {
  const code =
    '```sh\n<Cite claim="none" /> {/* shown */} {#x}\n```\n\n> ~~~\n> <Cite claim="x" />\n> ~~~\n\n`<Cite claim="y" />`';
  assert.equal(read(code), code);
  assert.equal(read('```mermaid {#way}\nflowchart\n```'), '```mermaid\nflowchart\n```');
});

test('nothing is said of notes to other authors', () =>
  assert.equal(read('{/* ask `Ada */}\n\nIt {/* surely */}pours.'), 'It pours.'));
