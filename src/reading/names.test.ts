import { test } from 'node:test';
import { RESERVED_IDS } from '#schema/reserved.ts';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';

const page = '‸---\ntitle: Jug\nsummary: It holds milk.\nrelated: [{ page: tea-pot, why: its friend }]\n---\n';
const linked = { 'entities/vessel/tea-cup.mdx': '---\ntitle: Tea cup\nsummary: It is drunk from.\n---\n' };
const naming =
  'The name of a file is its id and part of its address: lower-case letters and digits joined by single hyphens.';
const linkedBy = (id: string) => ({
  ...linked,
  'entities/vessel/tea-cup.mdx': `---\ntitle: Tea cup\nsummary: It is drunk from.\n---\n\nSee [it](./${encodeURIComponent(id)}.mdx).\n`,
});

for (const [id, plain] of [
  ['jug?', 'jug'],
  ['jug #2', 'jug-2'],
  ['Jug', 'jug'],
  ['jug_2', 'jug-2'],
  ['☕', 'a-plain-id'],
  ['jug☕', 'jug'],
  ['1️⃣', '1'],
] as const)
  test(`does not take "${id}" for an id`, () =>
    expectIssues({ ...linkedBy(id), [`entities/vessel/${id}.mdx`]: page }, [
      {
        rule: 'bad-file-name',
        what: `The name "${id}" cannot be an id.`,
        why: naming,
        fix: `Rename it to "${plain}.mdx".`,
      },
    ]));

for (const id of ['kännchen', '急須', 'чайник', 'चायदानी', 'กาน้ำชา', 'コーヒー', '404-tea'])
  test(`takes "${id}" for an id`, () =>
    expectIssues({ ...linkedBy(id), [`entities/vessel/${id}.mdx`]: page.replace('‸', '') }, []));

for (const id of ['search', 'claims', '404', 'pagefind', '_astro'])
  test(`keeps the address "${id}" for the site`, () =>
    expectIssues({ ...linkedBy(id), [`entities/vessel/${id}.mdx`]: page }, [
      {
        rule: 'reserved-id',
        what: `The id "${id}" is an address of the site itself.`,
        why: `These words are taken: ${[...RESERVED_IDS].join(', ')}.`,
        fix: 'Give the file another name.',
      },
    ]));

test('finds names that differ in case, or in the way an accent is stored', () => {
  const source = 'title: Leaf\npublisher: Leaf Press\nkind: press\n';
  const [composed, parted] = ['böok'.normalize('NFC'), 'böok'.normalize('NFD')];
  const cited = `- { id: leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [{ source: leaf-book }, { source: book }, { source: ${composed} }] }`;
  const clash = (name: string, twin: string): Expected => ({
    rule: 'case-clash',
    what:
      `The names "sources/${name}.yaml" and "sources/${twin}.yaml" ` +
      'differ in case or in the way their accents are stored.',
    why: 'On many machines these are one file, and one of the two is lost.',
    fix: 'Rename or delete one of them.',
  });
  expectIssues(
    {
      'claims/more.yaml': cited,
      'sources/Book.yaml': `‸${source}`,
      'sources/book.yaml': `‡${source}`,
      [`sources/${parted}.yaml`]: `‸${source}`,
      [`sources/${composed}.yaml`]: `‡${source}`,
    },
    [clash('Book', 'book'), clash(parted, composed)],
  );
});

test('wants names that are not endless', () =>
  expectIssues({ ...linkedBy('a'.repeat(81)), [`entities/vessel/${'a'.repeat(81)}.mdx`]: page }, [
    {
      rule: 'bad-file-name',
      what: `The name "${'a'.repeat(81)}" has 81 characters.`,
      why: 'The name of a file is its id and part of its address: at most 80 characters.',
      fix: 'Give it a shorter name.',
    },
  ]));

test('tells of files and folders that nobody reads', () =>
  expectIssues(
    {
      'claims/cups.yml': '‸[]',
      'drafts/tea.mdx': '‸x',
      'entities/vessel/jug.MDX': '‸x',
      'notes.txt': '‸x',
      'topics/long-tea.markdown': '‸x',
      'vocabulary/kind.yaml': '‸x',
    },
    [
      [
        'The file "cups.yml" is not read.',
        'Files in claims/ end in .yaml, in lower case.',
        'Delete it, or give it a name of its own: there is a "cups.yaml" already.',
      ],
      [
        'The folder "drafts" is not read.',
        'These folders are read: claims, entities, relations, sources, topics, vocabulary.',
        'Move the file into one of them, or delete it.',
      ],
      [
        'The file "jug.MDX" is not read.',
        'Files in entities/ end in .mdx, in lower case.',
        'Rename it to "jug.mdx", or delete it.',
      ],
      [
        'The file "notes.txt" is not read.',
        'At the top of the subject these are read: clauses.yaml, common-errors.yaml, ' +
          'disagreements.yaml, gaps.yaml, gone.yaml, published.txt, site.yaml, unanswered.yaml.',
        'Move it into the folder it belongs to, or delete it.',
      ],
      [
        'The file "long-tea.markdown" is not read.',
        'Files in topics/ end in .mdx, in lower case.',
        'Rename it to "long-tea.mdx", or delete it.',
      ],
      [
        'The file "kind.yaml" is not read.',
        'The vocabulary is in amounts.yaml, kinds.yaml, relations.yaml, sources.yaml, synonyms.yaml.',
        'Did you mean "kinds.yaml"?',
      ],
    ].map(([what = '', why = '', fix = '']): Expected => ({
      rule: /\.(?:yml|MDX|markdown)" is/.test(what!) ? ('bad-file-name' as const) : ('not-read' as const),
      what,
      why,
      fix,
    })),
  ));

test('wants files at their depth', () =>
  expectIssues({ 'entities/jug.mdx': page, 'topics/hot/long-tea.mdx': page }, [
    {
      rule: 'misplaced-file',
      what: 'The file lies at the wrong depth: entities/jug.mdx.',
      why: 'An entity lies in the folder of its kind: entities/<kind>/<id>.mdx.',
      fix: 'Move it to entities/<kind>/jug.mdx.',
    },
    {
      rule: 'misplaced-file',
      what: 'The file lies at the wrong depth: topics/hot/long-tea.mdx.',
      why: 'Files lie directly in topics/.',
      fix: 'Move it to topics/long-tea.mdx.',
    },
  ]));
