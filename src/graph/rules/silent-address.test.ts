import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const LEAF = 'title: The book of leaves\npublisher: Leaf Press\nkind: press\n';
const asked = (answer: string) =>
  `- id: leaf-book\n  on: 2024-06-01\n  answers: [{ field: url, address: https://leaf.example.org/book, ${answer} }]\n`;

test('tells what is gone where its address stands, and how to mend it', () =>
  expectIssues(
    {
      'sources/leaf-book.yaml': `${LEAF}url: ‸https://leaf.example.org/book\n`,
      'unanswered.yaml': asked('answer: gone, said: "404"').replace('{', '‡{'),
    },
    [
      {
        rule: 'silent-address',
        what: 'On 2024-06-01 the address in "url" answered 404: nothing is there any more.',
        why: 'A reader who follows it does not find the work.',
        fix: 'Correct it, or give a copy in a public archive: archived and archived_on.',
      },
    ],
  ));

test('is content with an archived copy, and with an address that was corrected since', () => {
  expectSound({
    'sources/leaf-book.yaml': `${LEAF}url: https://leaf.example.org/book\narchived: https://archive.example.org/book\narchived_on: 2024-05-01\n`,
    'unanswered.yaml': asked('answer: gone, said: "404"'),
  });
  expectSound({
    'sources/leaf-book.yaml': `${LEAF}url: https://leaf.example.org/the-book\n`,
    'unanswered.yaml': asked('answer: silent, said: timed out'),
  });
});

test('takes no refusal of programs for an absence', () =>
  expectSound({
    'sources/leaf-book.yaml': `${LEAF}url: https://leaf.example.org/book\n`,
    'unanswered.yaml': asked('answer: refused, said: "403"'),
  }));
