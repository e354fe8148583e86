import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (what: string, fix: string): Expected => ({
  rule: 'lost-address',
  what,
  why: 'The site has given this address out, and whoever has linked to it must still find what became of it.',
  fix,
});

test('names each record that was published and is not there, once', () =>
  expectIssues(
    {
      'published.txt': `
        # Written by hand for a test.
        /
        /#heading
        claims/2020/
        ‸claims/pot-pour/
        ‸sources/old-book/
        tea-pot/#c-pot-pour
        ‸tea-pot/#q-is-it-hot
        ‸tea-pot/#r-pot-to-cup
        ‸tea-kettle/
        tea-kettle/#steam
      `,
    },
    [
      fault(
        'The claim "pot-pour" was published, and is not here any more.',
        'Write "moved: [pot-pour]" on "pot-pours", if that took its place; or, if nothing did, an entry for it in gone.yaml.',
      ),
      fault(
        'The source "old-book" was published, and is not here any more.',
        'Write "moved: [old-book]" on the record that took its place; or, if nothing did, an entry for it in gone.yaml.',
      ),
      fault(
        'The disagreement "is-it-hot" was published, and is not here any more.',
        'Write "moved: [is-it-hot]" on the record that took its place; or, if nothing did, an entry for it in gone.yaml.',
      ),
      fault(
        'The relation "pot-to-cup" was published, and is not here any more.',
        'Write "moved: [pot-to-cup]" on "pot-into-cup", if that took its place; or, if nothing did, an entry for it in gone.yaml.',
      ),
      fault(
        'The page "tea-kettle" was published, and is not here any more.',
        'Write "moved: [tea-kettle]" on the record that took its place; or, if nothing did, an entry for it in gone.yaml.',
      ),
    ],
  ));

test('names a heading that its page has lost', () =>
  expectIssues(
    {
      'published.txt': `
        ‸tea-pot/#handle
        tea-pot/#spout
        tea-pot/#relations
      `,
    },
    [
      fault(
        'The page "tea-pot" had a heading "handle", and has it no more.',
        'Write "moved_headings: { handle: … }" into content/entities/vessel/tea-pot.mdx, with the id of the heading under which a reader finds it now.',
      ),
    ],
  ));

test('is content with what has moved or is said to be gone', () =>
  expectSound({
    'published.txt': `
      china-pot/#c-pot-poured
      claims/pot-poured/
      jug/
      tea-pot/#beak
    `,
    'claims/cups.yaml': `
      - { id: pot-pours, statement: The pot has poured into the cup since 2020., about: [tea-pot, tea-cup], since: 2020, status: stated, sources: [{ source: leaf-book }], moved: [pot-poured] }
      - { id: pact-made, statement: The pact was made on 4 March 2021., headline: The pact is made, about: [spring-pact], on: 2021-03-04, status: reported, sources: [{ source: leaf-book }] }
      - { id: pot-doubted, statement: Sources differ on the pot., about: [tea-pot], status: disputed, sources: [{ source: leaf-book }] }
      - { id: pot-denied, statement: The pot was said to leak., about: [tea-pot], status: retracted, sources: [{ source: leaf-book }] }
    `,
    'entities/vessel/tea-pot.mdx':
      '---\ntitle: Tea pot\nsummary: It holds tea.\nmoved: [china-pot]\nmoved_headings: { beak: spout }\n---\n' +
      '\n## Its spout {#spout}\n\nIt pours.\n',
    'gone.yaml':
      '- { id: jug, sort: page, title: Jug, on: 2024-06-30, reason: Nobody used it., pages: [tea-pot], claims: [pot-pours] }',
  }));
