import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from 'satteri';
import { citations } from './citations.ts';

type Props = Record<string, string> & { readonly children?: string | readonly string[] };

/** The words of a text, with its marks as `[claims|first]`. */
async function printed(text: string): Promise<string> {
  const jsx = (type: unknown, props: unknown) =>
    typeof type === 'function' ? type(props) : [(props as Props).children ?? ''].flat().join('');
  const Cite = ({ claims, first }: Props) => `[${claims}|${first}]`;
  const { default: Content } = await evaluate(text, { Fragment: '', jsx, jsxs: jsx, mdastPlugins: [citations] });
  return (Content as (props: unknown) => string)({ components: { Cite } });
}

describe('citations in prose', () => {
  it('stand behind the punctuation, without a gap', async () => {
    assert.equal(
      await printed(
        'It pours<Cite claim="a" />, and holds <Cite claim="b" />; so it\nis said <Cite claim="c" /> here.',
      ),
      'It pours,[a|a] and holds;[b|b] so it\nis said[c|c] here.',
    );
  });

  it('are one mark where they stand side by side', async () => {
    assert.equal(
      await printed('It pours<Cite claim="b" /><Cite claim="a" /><Cite claim="b" />.'),
      'It pours.[b a|b a]',
    );
  });

  it('are told apart by whether the text has cited them before', async () => {
    const twice = 'Once<Cite claim="a" />.\n\nTwice<Cite claim="a" /><Cite claim="b" />.';
    assert.equal(await printed(twice), 'Once.[a|a]\nTwice.[a b|b]');
    assert.equal(await printed(twice), 'Once.[a|a]\nTwice.[a b|b]');
  });
});
