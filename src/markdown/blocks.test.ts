import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from 'satteri';
import { alignedCells, tasks, wideBlocks } from './blocks.ts';

type Props = Record<string, string> & { readonly children?: string | readonly string[] };

const jsx = (type: unknown, props: unknown): string => {
  if (typeof type === 'function') return type(props) as string;
  const { children = '', ...rest } = props as Props;
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${value}"`);
  return `<${String(type)}${attributes.join('')}>${[children].flat().join('').trim()}</${String(type)}>`;
};

async function html(text: string): Promise<string> {
  const { default: Content } = await evaluate(text, {
    Fragment: '',
    jsx,
    jsxs: jsx,
    mdastPlugins: [wideBlocks(), tasks()],
    hastPlugins: [alignedCells()],
  });
  return (Content as (props: unknown) => string)({ components: {} }).replace(/\n/g, '');
}

test('a table scrolls in a frame that keys reach, and its columns are set by classes', async () =>
  assert.equal(
    await html('| Leaf | _Price_ | Left |\n|:-|-:|:-:|\n| a | 3 | 4 |'),
    '<div class="table-scroll" tabindex="0" role="group" aria-label="Table: Leaf, Price, Left"><table><thead><tr>' +
      '<th>Leaf</th><th class="to-end"><em>Price</em></th><th class="to-middle">Left</th></tr></thead>' +
      '<tbody><tr><td>a</td><td class="to-end">3</td><td class="to-middle">4</td></tr></tbody></table></div>',
  ));

test('so does a fence, but for a drawing', async () => {
  assert.equal(
    await html('```sh\nboil\n```'),
    '<div class="code-scroll" tabindex="0" role="group" aria-label="Text as it is written">' +
      '<pre><code className="language-sh">boil</code></pre></div>',
  );
  assert.doesNotMatch(await html('```mermaid\nflowchart\n```'), /code-scroll/);
});

test('whether a task is done is told in words', async () =>
  assert.equal(
    await html('- [ ] fill\n- [x] warm\n- pour'),
    '<ul><li><span class="task"><span class="visually-hidden">To do:</span></span>fill</li>' +
      '<li><span class="task done"><span class="visually-hidden">Done:</span></span>warm</li><li>pour</li></ul>',
  ));

test('nothing of a comment reaches the site', async () =>
  assert.equal(await html('{/* ask Ada */}\n\nIt pours {/* surely */}.'), '<><p>It pours .</p></>'));
