import { test } from 'node:test';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (id: string, fix: string): Expected => ({
  rule: 'unknown-source',
  what: `No source has the id "${id}".`,
  why: 'A work that is cited has a file of its own under sources/; its name is the id.',
  fix,
});

test('points at the source of a claim', () =>
  expectIssues(
    {
      'claims/more.yaml': `
        - id: leaks
          statement: It leaks.
          about: [tea-pot]
          status: stated
          sources:
            - source: leaf-book
            - source: ‸leaf-bok
              locator: page 3
      `,
    },
    [fault('leaf-bok', 'Did you mean "leaf-book"?')],
  ));

test('points at the source of a side in a disagreement', () =>
  expectIssues(
    {
      'disagreements.yaml': `
        - id: a
          question: Is it hot?
          about: [tea-pot]
          positions:
            - { says: 'Yes.', claims: [pot-pours] }
            - { says: 'No.', sources: [{ source: ‸other }] }
          follows: 1
          why: It is.
      `,
    },
    [fault('other', 'Add content/sources/other.yaml, or correct the id.')],
  ));

test('names the source that has the id no more by what it is called now, and none for its number', () => {
  const citing = (id: string) => ({
    'claims/more.yaml': `- { id: leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [{ source: ‸${id} }] }`,
  });
  const source = (moved: string) => `title: Of leaves\npublisher: Leaf Press\nkind: press\n${moved}`;
  expectIssues({ ...citing('note-2022'), 'sources/letter-of-may.yaml': source('moved: [note-2022]\n') }, [
    fault('note-2022', 'It is called "letter-of-may" now: write that.'),
  ]);
  const cited =
    '- { id: seeps, statement: It seeps., about: [tea-pot], status: stated, sources: [{ source: note-2019 }] }';
  expectIssues({ ...citing('note-2022'), 'sources/note-2019.yaml': source(''), 'claims/others.yaml': cited }, [
    fault('note-2022', 'Add content/sources/note-2022.yaml, or correct the id.'),
  ]);
});
