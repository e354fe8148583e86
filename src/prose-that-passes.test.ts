import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { evaluate } from 'satteri';
import { isError } from '#issues/rules.ts';
import { markdownPlugins } from '#markdown/plugins.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { chance, MARKS, mutated } from '#reading/mutations.fixture.ts';
import { DIALECT, readProse } from '#reading/prose.ts';
import { textFile } from '#reading/text-file.ts';

/** `MUTATION_SEED` repeats a test, `MUTATIONS` makes it longer. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20261126);
const runs = Number(process.env['MUTATIONS'] ?? 600);
const MOST_EDITS = 5;

const pages = [...filesOnDisk(join(import.meta.dirname, '../e2e/fixtures/tea')).files]
  .filter(([path]) => path.endsWith('.mdx'))
  .map(([, bytes]) => new TextDecoder().decode(bytes as Uint8Array).replace(/^---\n[^]*?\n---\n/, ''));

type Props = Record<string, unknown> & { readonly children?: unknown };

/** A part of a page, as HTML near enough to see what is in it. */
class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const escaped = (value: unknown) => String(value).replace(/[<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inside = ({ children = [] }: Props): string =>
  [children]
    .flat(9)
    .map((child) => (child instanceof Html ? child.text : escaped(child)))
    .join('');

function jsx(type: unknown, props: Props): Html {
  if (typeof type === 'function') return (type as (given: Props) => Html)(props);
  const { children: _, ...rest } = props;
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return new Html(`<${String(type)}${attributes.join('')}>${inside(props)}</${String(type)}>`);
}

const component = (props: Props) => new Html(inside(props));
const components = { Cite: component, Uncited: component, HandDrawn: component };

test(`prose that passes the check is made into a page, without style or script (MUTATION_SEED=${seed})`, async (context) => {
  const next = chance(seed);
  const made = { passed: 0, refused: 0 };
  for (let run = 0; run < runs; run++) {
    let prose = pages[Math.floor(next() * pages.length)]!;
    for (let edits = 1 + Math.floor(next() * MOST_EDITS); edits > 0; edits--) prose = mutated(prose, next, MARKS);
    if (readProse(textFile('tea/topics/a.mdx', prose), 0).issues.some(isError)) {
      made.refused++;
      continue;
    }
    made.passed++;
    const options = { Fragment: '', jsx, jsxs: jsx, features: DIALECT, ...markdownPlugins('/') };
    try {
      const { default: Content } = await evaluate(prose, options as never);
      const { text } = (Content as (props: Props) => Html)({ components });
      assert.doesNotMatch(text, /<[^<>]* (?:style|on\w+)="|<script|<input/, 'the policy forbids it');
    } catch (error) {
      throw new Error(`Run ${run} of seed ${seed} failed:\n${JSON.stringify(prose)}`, { cause: error });
    }
  }
  context.diagnostic(`${made.passed} passed the check, ${made.refused} did not`);
  assert.ok(made.passed > runs / 20 && made.refused > runs / 20, 'some pass and some are refused');
});
