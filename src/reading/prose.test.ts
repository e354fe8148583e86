import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';
import { readProse } from './prose.ts';
import { textFile } from './text-file.ts';

const pot = (prose: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n${prose}\n`,
});
const read = (prose: string) => readProse(textFile('content/topics/tea.mdx', prose), 0).prose;
const data = 'Content is data; nothing in it is run.';
const markdown = {
  why: 'Pages are written in Markdown, so that each of them is safe and looks alike.',
  fix: 'Write it in Markdown, or delete it.',
};

test('refuses imports, exports and braces, before anything runs', () =>
  expectIssues(
    pot(
      '‸import fs from "node:fs"\n\n‸export const a = 1\n\nIt is ‸{process.exit(1)} here.\n\n‸{undefinedWord}\n\n‸{// a note\n}',
    ),
    [
      {
        rule: 'code-in-content',
        what: 'This line is code: import fs from "node:fs"',
        why: 'Content is data; it imports and exports nothing.',
        fix: 'Delete it. The words that may stand as tags need no import.',
      },
      {
        rule: 'code-in-content',
        what: 'This line is code: export const a = 1',
        why: 'Content is data; it imports and exports nothing.',
        fix: 'Delete it. The words that may stand as tags need no import.',
      },
      ...['process.exit(1)', 'undefinedWord', '// a note'].map((code): Expected => ({
        rule: 'code-in-content',
        what: `The braces hold code: {${code}}.`,
        why: data,
        fix: 'Write the text itself. A brace that is meant as a sign is written \\{, a note to other authors {/* … */}.',
      })),
    ],
  ));

test('refuses HTML, whatever it would do', () =>
  expectIssues(
    pot(
      '‸<script>alert(1)</script>\n\n‸<iframe src="https://leaves.example/"></iframe>\n\nA ‸<b onclick="alert(1)">bold</b> word.\n\n‸<>x</>',
    ),
    [
      ...['script', 'iframe', 'b'].map((tag): Expected => ({
        rule: 'html-in-content',
        what: `<${tag}> is an HTML tag.`,
        ...markdown,
        ...(tag === 'b' && { fix: 'Write **words**.' }),
      })),
      { rule: 'html-in-content', what: 'This is a tag without a name.', ...markdown },
    ],
  ));

test('points at a tag that is never closed, and at a stray brace', () => {
  expectIssues(pot('It ‸<Uncited why="so">pours.'), [
    {
      rule: 'mdx-syntax',
      what: 'The tag <Uncited> is opened and never closed.',
      why: 'A tag that stays open would swallow the rest of the page.',
      fix: 'Close it with </Uncited>, or end the tag with />.',
    },
  ]);
  expectIssues(pot('It pours.\n\nIt ‸{ pours.'), [
    {
      rule: 'mdx-syntax',
      what: 'A brace { is opened and never closed.',
      why: 'Braces hold code, and content is data; nothing in it is run.',
      fix: 'Delete the brace, or write it as \\{ where it is meant as a sign.',
    },
  ]);
  expectIssues(pot('It ‸<!-- quickly --> pours.'), [
    {
      rule: 'mdx-syntax',
      what: 'This is an HTML comment.',
      why: 'Comments of HTML cannot stand in a page.',
      fix: 'Write {/* in place of <!--, and */} in place of -->; nothing of it reaches the site.',
    },
  ]);
});

test('calls a tag of HTML that is never closed by its name', () =>
  expectIssues(pot('It pours.‸<br>Well.'), [
    {
      rule: 'html-in-content',
      what: '<br> is an HTML tag.',
      ...markdown,
      fix: 'End the line with \\, or begin a new paragraph after an empty line.',
    },
  ]));

test('knows the tags of authors and their fields', () =>
  expectIssues(
    pot(
      'A ‸<Site claim="a" /> b ‸<Cite /> c <Cite ‸clam="pot-pours" claim="pot-pours" /> d <Cite ‸claim={x} /> e <Cite ‸claim="" /> f <Cite claim="pot-pours" ‸claim="pot-pours" /> g ‸<Cite {...x} /> h ‸<Cite claim="pot-pours">i</Cite>.',
    ),
    [
      {
        rule: 'unknown-tag',
        what: 'No tag is called <Site>.',
        why: 'The tags that may stand in prose: <Cite>, <Folded>, <Uncited>.',
        fix: 'Did you mean "Cite"?',
      },
      {
        rule: 'missing-field',
        what: '<Cite> has no field "claim".',
        why: 'Fields of <Cite>: claim.',
        fix: 'Write <Cite claim="…" />.',
      },
      {
        rule: 'unknown-field',
        what: '<Cite> has no field "clam".',
        why: 'Fields of <Cite>: claim.',
        fix: 'Did you mean "claim"?',
      },
      {
        rule: 'code-in-content',
        what: 'The field "claim" of <Cite> is code.',
        why: 'Content is data; the value of a field is a text in quotation marks.',
        fix: 'Write claim="…".',
      },
      {
        rule: 'empty-text',
        what: 'The field "claim" of <Cite> is empty.',
        why: 'A field that says nothing has no use.',
        fix: 'Write claim="…".',
      },
      {
        rule: 'duplicate-field',
        what: '<Cite> has the field "claim" twice.',
        why: 'Of two equal fields one would be lost without a word.',
        fix: 'Delete one of them.',
      },
      {
        rule: 'code-in-content',
        what: '<Cite> has a field that is code.',
        why: 'Content is data; the value of a field is a text in quotation marks.',
        fix: 'Write claim="…".',
      },
      {
        rule: 'text-in-citation',
        what: 'The tag <Cite> holds text.',
        why: 'A citation is a mark after the words that it supports.',
        fix: 'Close it with /> and write the text before it.',
      },
    ],
  ));

test('refuses images, more so those without a text', () =>
  expectIssues(pot('‸![](pot.png), ‸![a pot](missing.png) and ‸![another][lid]\n\n[lid]: lid.png'), [
    {
      rule: 'image-in-content',
      what: 'The image "pot.png" cannot be shown.',
      why: 'Pages hold text and drawn diagrams; pictures are not part of the site.',
      fix: 'Describe it in words, or draw it as a mermaid fence.',
    },
    {
      rule: 'image-in-content',
      what: 'The image "missing.png" cannot be shown.',
      why: 'Pages hold text and drawn diagrams; pictures are not part of the site.',
      fix: 'Describe it in words, or draw it as a mermaid fence.',
    },
    {
      rule: 'image-in-content',
      what: 'The image "lid.png" cannot be shown.',
      why: 'Pages hold text and drawn diagrams; pictures are not part of the site.',
      fix: 'Describe it in words, or draw it as a mermaid fence.',
    },
  ]));

test('keeps the outline of a page', () =>
  expectIssues(
    pot(
      '‸# Pot {#pot}\n\n## A {#a}\n\n‸#### Deep {#deep}\n\n## B {#‡b}\n\n### C {#‸b}\n\n## D {#‸sources}\n\n## E {#‸c-e}\n\n‸## No id\n\n## F {#‸Big}\n\n‸## {#empty}'.replace(
        '## B {#‡b}',
        '‡## B {#b}',
      ),
    ),
    [
      {
        rule: 'second-h1',
        what: '"Pot" is a heading of the first level.',
        why: 'The title in the front matter is the one heading of the first level.',
        fix: 'Start it with two number signs.',
      },
      {
        rule: 'heading-too-deep',
        what: '"Deep" is a heading of level 4.',
        why: 'Prose has headings of the levels two and three.',
        fix: 'Use ### or less, or make it a paragraph.',
      },
      {
        rule: 'duplicate-anchor',
        what: 'The id "b" stands on two headings of this page.',
        why: 'A link to it could only lead to one of them.',
        fix: 'Give one of them another id.',
      },
      ...['sources', 'c-e'].map((id): Expected => ({
        rule: 'reserved-anchor',
        what: `The id "${id}" is taken by the page itself.`,
        why: 'These ids are given by the page: facts, diagram, relations, before-after, lag, items, answers, periods, stops, claims, timeline, disagreements, gaps, links, related, sources, tools, main, contents, search, evidence, relation-list, and all that begin with one letter and a hyphen.',
        fix: 'Choose another id.',
      })),
      {
        rule: 'heading-without-id',
        what: 'The heading "No id" has no id.',
        why: 'A heading needs an id of its own, so that links to it last when its wording changes.',
        fix: 'Add an id at its end: {#no-id}.',
      },
      {
        rule: 'bad-id',
        what: 'The heading has the id "Big".',
        why: 'An id is made of lower-case letters and digits joined by single hyphens.',
        fix: 'Write it like "big".',
      },
      {
        rule: 'empty-heading',
        what: 'The heading has no text.',
        why: 'A heading names what follows it.',
        fix: 'Write the text, or delete the heading.',
      },
    ],
  ));

test('takes an id for a heading and no other attribute', () => {
  const fault = (heading: string, fix: string): Expected => ({
    rule: 'heading-attribute',
    what: `The braces of the heading "${heading}" hold more than an id.`,
    why: 'A heading has an id and nothing else; how it looks is the same everywhere.',
    fix,
  });
  expectIssues(pot('## A ‸{#a onclick=alert(1)}\n\n## B ‸{#b style="color:red"}\n\n## C ‸{#c .large}'), [
    fault('A', 'Write {#a}.'),
    fault('B', 'Write {#b}.'),
    fault('C', 'Write {#c}.'),
  ]);
});

test('warns of a fence that would be shown and not drawn', () => {
  const fault = (word: string): Expected => ({
    rule: 'fence-word',
    what: `The fence begins with "${word}".`,
    why: 'A drawing is made of a fence with the word mermaid, in lower case and with a space after it; any other is shown as it is written.',
    fix: 'Begin it with ```mermaid {#short-id}.',
  });
  expectIssues(
    pot('‸```Mermaid {#a}\nflowchart LR\n```\n\n‸```mermaid{#b}\nflowchart LR\n```\n\n```text\nmermaid\n```'),
    [fault('Mermaid'), fault('mermaid{#b}')],
  );
});

test('finds a level that is skipped', () =>
  expectIssues(pot('‸### A {#a}'), [
    {
      rule: 'skipped-level',
      what: '"A" is a heading of level 3 after one of level 1.',
      why: 'The outline of a page skips no level, so that it can be heard as well as seen.',
      fix: 'Write it with ##.',
    },
  ]));

test('finds a row of signs that no parser bears', () =>
  expectIssues(pot(`It pours.\n\n‸${'_a_'.repeat(3000)}`), [
    {
      rule: 'mdx-syntax',
      what: 'This paragraph has more than 4000 signs such as * _ < and ".',
      why: 'A paragraph is read by people, and by programs that such a one would bring to a halt.',
      fix: 'Look for something that was pasted by mistake, or divide it with empty lines.',
    },
  ]));

test('takes long pages of ordinary text', () =>
  expectSound(pot(`${'It "pours" -- so they say -- **well**. '.repeat(100)}\n\n`.repeat(100))));

test('gives each link, citation and sentence its words', () => {
  const { sentences, mentions, citings, stretches } = read(
    'It is *old*. See the\n[big pot](../entities/vessel/pot.mdx#lid) of Mr. Pott<Cite claim="a" />, p. 3.<Cite claim="b" /> It is "so".',
  );
  const middle = 'See the big pot of Mr. Pott, p. 3.';
  assert.deepEqual(
    sentences.map(({ text, claims, at }) => ({ text, claims, line: at.line, column: at.column })),
    [
      { text: 'It is old.', claims: [], line: 1, column: 1 },
      { text: middle, claims: ['a', 'b'], line: 1, column: 14 },
      { text: 'It is “so”.', claims: [], line: 2, column: 98 },
    ],
  );
  assert.deepEqual(mentions, [
    {
      to: 'pot',
      file: 'content/entities/vessel/pot.mdx',
      anchor: 'lid',
      sentence: middle,
      at: { file: 'content/topics/tea.mdx', line: 2, column: 11 },
    },
  ]);
  assert.deepEqual(
    stretches.map(({ text, at }) => [text, at.line, at.column]),
    [
      ['It is ', 1, 1],
      ['old', 1, 8],
      ['. See the\n', 1, 12],
      [' of Mr. Pott', 2, 42],
      [', p. 3.', 2, 72],
      [' It is ', 2, 98],
      ['.', 2, 108],
    ],
  );
  assert.deepEqual(
    citings.map(({ claim, sentence, at }) => ({ claim, sentence, column: at.column })),
    [
      { claim: 'a', sentence: middle, column: 67 },
      { claim: 'b', sentence: middle, column: 92 },
    ],
  );
});
