import { test } from 'node:test';
import { HOST_FORM } from '#schema/web-address.ts';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const claims = (text: string) => ({ 'claims/more.yaml': text });
const source = (text: string) => ({ 'sources/leaf-book.yaml': text });

test('takes an unknown field for the one that is missing', () =>
  expectIssues(source('‸titel: The book of leaves\npublisher: Leaf Press\nkind: press\n'), [
    {
      rule: 'unknown-field',
      what: 'No field of this source is called "titel".',
      why: 'A field that nobody reads would be lost without a word. Fields here: title, publisher, authors, published, url, kind, read_as, read_at, archived, archived_on, standing, note, moved.',
      fix: 'Did you mean "title"?',
    },
  ]));

test('refuses a text that is still to be written, wherever readers would see it', () => {
  const said = (statement: string) =>
    claims(
      `- { id: leaks, statement: ${statement}, about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }`,
    );
  for (const text of [
    'TODO',
    'The todo of leaves',
    'FIXME what leaves',
    'Lorem ipsum dolor',
    'TBD',
    '"???"',
    '...',
    '<The fact>',
  ])
    expectIssues(said(`‸${text}`), [
      {
        rule: 'wrong-value',
        what: `"statement" is "${text.replaceAll('"', '')}", which is still to be written.`,
        why: 'A reader would see the note to its author.',
        fix: 'Write the text; a note to other authors stands after # with two spaces before it.',
      },
    ]);
  expectSound(said('Fixing the todos of Lorem <so> and on…'));
  expectSound(source('title: "?!"\npublisher: Leaf Press\nkind: press\n'));
});

test('wants the day of an archived copy', () =>
  expectIssues(
    source(
      '‸title: The book of leaves\npublisher: Leaf Press\nkind: press\narchived: https://archive.example.org/leaf\n',
    ),
    [
      {
        rule: 'missing-field',
        what: 'The source has only one of archived and archived_on.',
        why: 'A copy shows the work as it was on a day.',
        fix: 'Give both: the address of the copy, and the day on which it was taken.',
      },
    ],
  ));

test('names a missing field at its record', () =>
  expectIssues(
    claims(
      '- id: leaks\n  statement: It leaks.\n  about: [tea-pot]\n  status: stated\n‸- id: drips\n  statement: It drips.\n  status: stated\n  sources: [{ source: leaf-book }]\n'
        .replace('- id: leaks', '‸- id: leaks')
        .replace('‸- id: drips', '- ‸id: drips')
        .replace('‸- id: leaks', '- ‸id: leaks'),
    ),
    [
      {
        rule: 'missing-field',
        what: '"sources" is missing.',
        why: 'Where it is said; at least one, the best first.',
        fix: 'Add "sources:" with a list.',
      },
      {
        rule: 'missing-field',
        what: '"about" is missing.',
        why: 'Ids of the entities and topics it is about, the most concerned first.',
        fix: 'Add "about:" with a list.',
      },
    ],
  ));

test('finds a claim without a source', () =>
  expectIssues(claims('- { id: leaks, statement: It leaks., about: [tea-pot], status: stated, ‸sources: [] }'), [
    {
      rule: 'too-short',
      what: '"sources" needs at least 1 entry.',
      why: 'Where it is said; at least one, the best first.',
      fix: 'Add what is missing.',
    },
  ]));

test('finds wrong types, and what is empty', () =>
  expectIssues(
    source(
      'title: ‸2020\npublisher: [a]\n‸authors: Leaf\nkind: press\n‸note:\n'
        .replace('publisher: [a]', '‸publisher: [a]')
        .replace('‸authors: Leaf', 'authors: ‸Leaf'),
    ),
    [
      {
        rule: 'wrong-type',
        what: '"title" is the number 2020, and text is needed.',
        why: 'Title of the work as its publisher gives it.',
        fix: 'Put it in quotation marks, or write text.',
      },
      {
        rule: 'wrong-type',
        what: '"publisher" is a list, and text is needed.',
        why: 'Who published it.',
        fix: 'Put it in quotation marks, or write text.',
      },
      {
        rule: 'wrong-type',
        what: '"authors" is the text "Leaf", and a list is needed.',
        why: 'Its authors by name, in the order of the work.',
        fix: 'Write a list: [Leaf].',
      },
      {
        rule: 'wrong-type',
        what: '"note" is empty, and text is needed.',
        why: 'What a reader should know about the work or the way it was read.',
        fix: 'Write text, or leave the field out.',
      },
    ],
  ));

test('finds texts that are too long and texts that nobody sees', () =>
  expectIssues(source(`title: ‸"\u3000\u00A0"\npublisher: ‸${'x'.repeat(121)}\nkind: press\n`), [
    {
      rule: 'empty-text',
      what: '"title" holds nothing that can be seen.',
      why: 'Title of the work as its publisher gives it.',
      fix: 'Write the text, or leave the field out.',
    },
    {
      rule: 'too-long',
      what: '"publisher" is longer than 120 characters.',
      why: 'Who published it.',
      fix: 'Shorten it.',
    },
  ]));

test('finds words of a list in the wrong case, and none that is near', () =>
  expectIssues(
    claims(
      '- { id: leaks, statement: It leaks., about: [tea-pot], status: ‸Stated, sources: [{ source: leaf-book }] }\n- { id: drips, statement: It drips., about: [tea-pot], status: ‸certain, sources: [{ source: leaf-book }] }',
    ),
    [
      {
        rule: 'wrong-value',
        what: '"status" is "Stated".',
        why: 'It must be one of: stated, reported, expected, disputed, retracted, defined, not-found, inferred.',
        fix: 'Did you mean "stated"?',
      },
      {
        rule: 'wrong-value',
        what: '"status" is "certain".',
        why: 'It must be one of: stated, reported, expected, disputed, retracted, defined, not-found, inferred.',
        fix: 'Choose one of these words.',
      },
    ],
  ));

test('finds dates that the calendar does not have', () => {
  const REMEDIES: Readonly<Record<string, string>> = {
    '2023-02-31': 'Correct the date: 2023-02 has 28 days.',
    '2023-2-3': 'Write 2023-02-03.',
    '12 May 2023': 'Write 2023-05-12.',
    '2023-04-27T10:00': 'Write 2023-04-27.',
  };
  const fault = (date: string): Expected => ({
    rule: 'bad-date',
    what: `"on" is "${date}", which is not a date of the calendar.`,
    why: 'A date is written 2026, 2026-04 or 2026-04-27 and must exist; a rough one 2026~, 2026?, 202X or 2026-34.',
    fix: REMEDIES[date] ?? 'Correct the date.',
  });
  const dates = ['2023-02-31', '2023-13', '20266', '2023-2-3', '12 May 2023', '2023-04-27T10:00', '0204', '2023-04-'];
  expectIssues(
    claims(
      dates
        .map(
          (date, index) =>
            `- { id: leaks-${index}, statement: It leaks ${index} times., about: [tea-pot], on: ‸${date}, status: stated, sources: [{ source: leaf-book }] }\n`,
        )
        .join(''),
    ),
    dates.map((date) => fault(date === '0204' ? '204' : date)),
  );
});

test('takes a year for a date, written as a number or in quotation marks', () =>
  expectSound(
    claims(
      '- { id: leaks, statement: It leaked in 2023., about: [tea-pot], on: 2023, status: stated, sources: [{ source: leaf-book }] }\n- { id: drips, statement: It dripped in 2023., about: [tea-pot], on: "2023", status: stated, sources: [{ source: leaf-book }] }',
    ),
  ));

test('finds what is no id, no currency and no address', () =>
  expectIssues(
    {
      ...claims(
        '- { id: ‸It Leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }\n- { id: drips, statement: It drips., about: [tea-pot], amount: { value: ‸-3, currency: ‸usd }, status: stated, sources: [{ source: leaf-book }] }',
      ),
      ...source(
        'title: The book of leaves\npublisher: Leaf Press\nkind: press\nurl: ‸http://localhost:3000/\nread_at: ‸http://127.0.0.1/\n',
      ),
    },
    [
      {
        rule: 'bad-id',
        what: '"id" is "It Leaks", which cannot be an id.',
        why: 'An id is made of lower-case letters and digits joined by single hyphens, because it is part of addresses.',
        fix: 'Write it like "it-leaks".',
      },
      {
        rule: 'wrong-value',
        what: '"value" is -3.',
        why: 'The number in full, such as 50000000000; for a percentage, 27.',
        fix: 'Write a number of at least 0.',
      },
      {
        rule: 'wrong-value',
        what: '"currency" is "usd", which is not a currency code.',
        why: 'Three letters of ISO 4217: USD.',
        fix: 'Write three capital letters.',
      },
      {
        rule: 'bad-address',
        what: '"url" is "http://localhost:3000/", which is not an address of the web.',
        why: `It must start with https:// or http:// and lead to a public host. ${HOST_FORM}`,
        fix: 'Correct the address, or leave the field out.',
      },
      {
        rule: 'bad-address',
        what: '"read_at" is "http://127.0.0.1/", which is not an address of the web.',
        why: `It must start with https:// or http:// and lead to a public host. ${HOST_FORM}`,
        fix: 'Correct the address, or leave the field out.',
      },
    ],
  ));

test('wants a unit or a currency', () =>
  expectIssues(
    claims(
      '- id: drips\n  statement: It drips.\n  about: [tea-pot]\n  ‸amount: { value: 3 }\n  status: stated\n  sources: [{ source: leaf-book }]\n',
    ),
    [
      {
        rule: 'missing-field',
        what: '"currency" is missing.',
        why: 'Three letters of ISO 4217: USD.',
        fix: 'Add "currency:" with text, or "unit:" instead.',
      },
    ],
  ));

test('takes HTML in a name for text, and refuses it elsewhere', () => {
  expectSound({
    'entities/vessel/tea-pot.mdx':
      '---\ntitle: Tea <b>pot</b> <script>alert(1)</script>\naliases: ["<img src=x onerror=alert(1)>"]\nsummary: It holds tea & more.\n---\n',
  });
  for (const [text, tag] of [
    ['It <i>leaks</i>.', '<i>'],
    ['It leaks<br/> there.', '<br/>'],
    ['It leaks. <!-- ask Ada -->', '<!--'],
  ] as const)
    expectIssues(
      claims(
        `- { id: leaks, statement: ‸${text}, about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }`,
      ),
      [
        {
          rule: 'stray-mark',
          what: `"statement" is "${text}", which has a tag of HTML.`,
          why: 'A field is plain text, and a reader would see the tag as it is written.',
          fix: `Write the words without ${tag}, as plain text.`,
        },
      ],
    );
  expectSound(
    claims(
      '- { id: leaks, statement: It is 3 < 4 and a <pot>., about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }',
    ),
  );
});

test('shows the faults of a record and of what it refers to in one run', () =>
  expectIssues(
    claims(
      '- id: leaks\n  statement: ‸7\n  colour: red\n  about: [‸tea-pott]\n  status: stated\n  sources: [{ source: ‸leaf-bok }]\n'.replace(
        'colour',
        '‸colour',
      ),
    ),
    [
      {
        rule: 'wrong-type',
        what: '"statement" is the number 7, and text is needed.',
        why: 'One sentence in our own words, whole without its context.',
        fix: 'Put it in quotation marks, or write text.',
      },
      {
        rule: 'unknown-field',
        what: 'No field of this claim is called "colour".',
        why: 'A field that nobody reads would be lost without a word. Fields here: id, statement, headline, about, also, on, since, first_stated, held_on, not_before, announced, ended, through, unclear_from, date_note, amount, part_of, same_as, covers, figures, ahead, status, sources, note, reason, moved.',
        fix: 'Delete it, or use one of these fields.',
      },
      {
        rule: 'unknown-page',
        what: 'No page has the id "tea-pott".',
        why: 'An entity or a topic has a file under entities/ or topics/; its name is the id.',
        fix: 'Did you mean "tea-pot"?',
      },
      {
        rule: 'unknown-source',
        what: 'No source has the id "leaf-bok".',
        why: 'A work that is cited has a file of its own under sources/; its name is the id.',
        fix: 'Did you mean "leaf-book"?',
      },
    ],
  ));
