import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from 'satteri';
import { folds } from './folds.ts';

type Props = Record<string, string> & { readonly children?: string | readonly string[] };

const jsx = (type: unknown, props: unknown): string => {
  if (typeof type === 'function') return type(props) as string;
  const { children = '', ...rest } = props as Props;
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${value}"`);
  return `<${String(type)}${attributes.join('')}>${[children].flat().join('').trim()}</${String(type)}>`;
};

test('what is folded keeps its heading and what it says of itself in view', async () => {
  const text = '<Folded says="two leaves">\n\n## Leaves {#leaves}\n\nGreen.\n\nBlack.\n\n</Folded>';
  const features = { headingAttributes: true };
  const { default: Content } = await evaluate(text, {
    Fragment: '',
    jsx,
    jsxs: jsx,
    features,
    mdastPlugins: [folds()],
  });
  assert.equal(
    (Content as (props: unknown) => string)({ components: {} }).replace(/\n/g, ''),
    '<details class="folded"><summary><h2 id="leaves">Leaves</h2><span class="digest">two leaves</span></summary>' +
      '<div class="unfolded"><p>Green.</p><p>Black.</p></div></details>',
  );
});
