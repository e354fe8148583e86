import { test } from 'node:test';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';

const spoilt = (what: string, why: string, fix: string): Expected[] => [{ rule: 'yaml-syntax', what, why, fix }];
const source = (text: string) => ({ 'sources/leaf-book.yaml': text });

test('points at an opening quotation mark, not at the end of the file', () =>
  expectIssues(
    source('title: ‸"The book of leaves\npublisher: Leaf Press\nkind: press\n'),
    spoilt(
      'A quotation mark is opened here and not closed.',
      'Everything after it would be read as part of the text.',
      'Close it, or put the whole text in the other sort of quotation marks.',
    ),
  ));

test('points at an opening bracket', () =>
  expectIssues(
    source('title: The book of leaves\nauthors: ‸[A, B\npublisher: Leaf Press\nkind: press\n'),
    spoilt(
      'A bracket [ is opened here and not closed.',
      'Everything after it would be read as part of the list or the record.',
      'Close it, or put the text in quotation marks if the bracket belongs to it.',
    ),
  ));

test('finds a colon in a bare text', () =>
  expectIssues(
    source('title: ‸The book: of leaves\npublisher: Leaf Press\nkind: press\n'),
    spoilt(
      'A colon stands in a text without quotation marks, or a line is indented too far.',
      'A colon with a space after it parts a key from its value.',
      'Put the whole text in quotation marks, or correct the indentation.',
    ),
  ));

test('finds a tab, a line without a colon and a text that begins with a sign', () => {
  expectIssues(
    source('title: The book of leaves\nauthors:\n‸\t- A\npublisher: Leaf Press\nkind: press\n'),
    spoilt(
      'A tab stands where the line is indented.',
      'YAML is indented with spaces.',
      'Write two spaces for each tab.',
    ),
  );
  expectIssues(
    source('title: The book of leaves\n‸publisher Leaf Press\nkind: press\n'),
    spoilt(
      'This line has no colon with a space behind it after its key.',
      'A record is made of keys and values, each with a colon and a space between them.',
      'Write "key: value", or indent the line if it goes on from the one above.',
    ),
  );
  expectIssues(
    source('title: ‸@leaves\npublisher: Leaf Press\nkind: press\n'),
    spoilt(
      'A text begins with a sign that means something else in YAML.',
      'The signs @ ` % & * ! | > { [ # cannot begin a text without quotation marks.',
      'Put the whole text in quotation marks.',
    ),
  );
});

test('points at the second of two equal keys, and reads on', () =>
  expectIssues(source('title: The book of leaves\n‡publisher: Leaf Press\n‸publisher: Other Press\nkind: ‸Press\n'), [
    {
      rule: 'yaml-duplicate-key',
      what: 'The key "publisher" stands twice in one record.',
      why: 'Of two equal keys one would be lost without a word.',
      fix: 'Delete one of them, or join their values.',
    },
    {
      rule: 'bad-id',
      what: '"kind" is "Press", which cannot be an id.',
      why: 'An id is made of lower-case letters and digits joined by single hyphens, because it is part of addresses.',
      fix: 'Write it like "press".',
    },
  ]));

test('refuses tags, anchors and aliases', () => {
  const fault = (what: string, fix = 'Delete it and write the value out.'): Expected => ({
    rule: 'yaml-feature',
    what,
    why: 'Records are plain lists, keys and values, so that every editor understands them.',
    fix,
  });
  expectIssues(source('title: ‸!!js/function "x"\npublisher: ‸&p Leaf Press\nauthors: [‡*p, ‸*q]\nkind: press\n'), [
    fault('The tag !!js/function is not read.'),
    fault(
      'The anchor &p is not read.',
      'Put the whole text in quotation marks where it is a part of it, or delete it.',
    ),
    fault('The alias *q is not read.'),
  ]);
  for (const [written, meant] of [
    ['0x7e6', '2022'],
    ['0o3746', '2022'],
    ['2.022e3', '2022'],
    ['+2022', '2022'],
    ['2022.0', '2022'],
  ])
    expectIssues(source(`title: The book of leaves\npublisher: Leaf Press\npublished: ‸${written}\nkind: press\n`), [
      fault(`The number ${written} is not read.`, `Write ${meant}, or put it in quotation marks where it is a text.`),
    ]);
});

test('refuses a second document', () =>
  expectIssues(source('title: The book of leaves\npublisher: Leaf Press\nkind: press\n‸---\ntitle: Another\n'), [
    {
      rule: 'yaml-documents',
      what: 'A second YAML document begins here.',
      why: 'A file holds one document.',
      fix: 'Delete the line with three hyphens, or move the second document to a file of its own.',
    },
  ]));

test('finds the marks of a merge in any file', () =>
  expectIssues(
    source(
      '‸<<<<<<< HEAD\ntitle: The book of leaves\n‡=======\ntitle: The leaf book\n‡>>>>>>> other\n' +
        'publisher: Leaf Press\nkind: press\n',
    ),
    [
      {
        rule: 'merge-marker',
        what: 'The line "<<<<<<< HEAD" was left by a merge.',
        why: 'Both sides of the merge would be published.',
        fix: 'Keep one side and delete the lines with these signs.',
      },
    ],
  ));

test('bears lists a hundred thousand deep', () =>
  expectIssues(
    source(`‸${'['.repeat(100_000)}`),
    spoilt(
      'This YAML is nested too deeply to be read.',
      'Records are plain lists, keys and values.',
      'Look for a long row of brackets or hyphens.',
    ),
  ));

test('finds a directive, and a key that is no word', () => {
  expectIssues(source('‸%YAML 1.1\n---\ntitle: The book of leaves\npublisher: Leaf Press\nkind: press\n'), [
    {
      rule: 'yaml-feature',
      what: 'The directive %YAML is not read.',
      why: 'Another version of YAML takes words, dates and numbers for other ones.',
      fix: 'Delete the line, and the one with three hyphens after it.',
    },
  ]);
  expectIssues(source('title: The book of leaves\npublisher: Leaf Press\nkind: press\n? ‸[note]\n: So.\n'), [
    {
      rule: 'yaml-feature',
      what: 'The key [note] is not read.',
      why: 'Records are plain lists, keys and values, so that every editor understands them.',
      fix: 'Delete it and write the value out.',
    },
  ]);
});
