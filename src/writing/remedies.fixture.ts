import type { Issue } from '#issues/issue.ts';
import type { RuleName } from '#issues/rules.ts';
import { edited } from './edit.ts';

/** The texts of a subject by path, to be mended in place. */
export type Texts = Map<string, string>;

/** Does to a subject what the remedy of an issue says. */
export type Remedy = (texts: Texts, issue: Issue) => void;

const pathOf = ({ at }: Issue) => at.file.slice(at.file.indexOf('/') + 1);

/** Where the line of an issue begins, and that many lines after it. */
function lineStart(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
  return start;
}

function change(texts: Texts, path: string, start: number, length: number, instead: string): void {
  const text = texts.get(path)!;
  texts.set(path, edited(text, [{ start, end: start + length, text: instead }]));
}

/** Writes other words, from the line of the issue on. */
const write =
  (found: string, instead: string): Remedy =>
  (texts, issue) => {
    const path = pathOf(issue);
    const start = texts.get(path)!.indexOf(found, lineStart(texts.get(path)!, issue.at.line));
    if (start < 0) throw new Error(`"${found}" does not stand in ${path} from line ${issue.at.line} on.`);
    change(texts, path, start, found.length, instead);
  };

/** Writes other words, wherever in the file they stand first. */
const anywhere =
  (found: string, instead: string): Remedy =>
  (texts, issue) =>
    write(found, instead)(texts, { ...issue, at: { ...issue.at, line: 1 } });

/** Deletes lines, that of the issue first. */
const deleteLines =
  (count = 1): Remedy =>
  (texts, issue) => {
    const path = pathOf(issue);
    const text = texts.get(path)!;
    const start = lineStart(text, issue.at.line);
    change(texts, path, start, lineStart(text, issue.at.line + count) - start, '');
  };

/** Writes lines below that of the issue. */
const below =
  (lines: string): Remedy =>
  (texts, issue) =>
    change(texts, pathOf(issue), lineStart(texts.get(pathOf(issue))!, issue.at.line + 1), 0, `${lines}\n`);

/** Writes at the end of the file. */
const atEnd =
  (words: string, file?: string): Remedy =>
  (texts, issue) => {
    const path = file ?? pathOf(issue);
    texts.set(path, `${texts.get(path)!}${words}\n`);
  };

const deleteFile: Remedy = (texts, issue) => void texts.delete(pathOf(issue));

/** Moves a file, and the links to it, as editors do. */
const move =
  (to: string): Remedy =>
  (texts, issue) => {
    const from = pathOf(issue);
    const own = texts.get(from)!;
    texts.delete(from);
    for (const [path, text] of texts) texts.set(path, text.replaceAll(`../${from})`, `../${to})`));
    texts.set(to, own);
  };

const all =
  (...remedies: readonly Remedy[]): Remedy =>
  (texts, issue) =>
    remedies.forEach((remedy) => remedy(texts, issue));

const DEAL = 'entities/deal/date-missing.mdx';
const dayOfDeal: Remedy = (texts) =>
  void texts.set(
    DEAL,
    texts
      .get(DEAL)!
      .replace('summary: ', 'on: 2020\nsummary: ')
      .replace(/(on: 2020\n)+/, '$1'),
  );

/**
 * "Did you mean …?" with the word of the author in quotation marks before it: written where it stands, or as a name.
 */
export const nearestWord: Remedy = (texts, issue) => {
  const [, nearest] = /^Did you mean "([^"]+)"\?/.exec(issue.fix)!;
  const path = pathOf(issue);
  const text = texts.get(path)!;
  const words = [...issue.what.matchAll(/"([^"]+)"/g)].map(([, word]) => word!);
  const start = lineStart(text, issue.at.line) + issue.at.column - 1;
  const rest = text.slice(start);
  const link = /^[^)\s"]+(?=\))/.exec(rest)?.[0];
  const word = words.findLast((one) => rest.slice(0, 40).includes(one));
  if (word !== undefined) change(texts, path, start + rest.indexOf(word), word.length, nearest!);
  else if (link !== undefined) change(texts, path, start, link.length, nearest!.replace(/^(?=[^./])/, './'));
  // A folder or a file whose name is a word of the vocabulary.
  else move(path.replace(words[0]!, nearest!))(texts, issue);
};

/** What the remedy of each rule says, done to its example in `e2e/fixtures/broken/`. */
export const REMEDIES: Partial<Record<RuleName, Remedy>> = {
  'absolute-link': write('/one/', './one.mdx'),
  'bad-address': write('http://localhost:4321/', 'https://books.example.org/field'),
  'bad-date': write('2021-02-31', '2021-02-28'),
  'bad-file-name': move('entities/thing/capital.mdx'),
  'bad-id': write('Not An Id', 'not-an-id'),
  'case-clash': deleteFile,
  'changed-edition': (texts) => void texts.set('editions/2019-01-01/claims.json', '[]\n'),
  'clause-order': all(write('at: one', 'at: date-missing'), dayOfDeal),
  'clause-words': write('claims: [sound]', 'claims: [sound], says: so'),
  'code-in-content': write('{process.exit(1)}', '\\{process.exit(1)}'),
  'diagram-address': deleteLines(),
  'diagram-config': deleteLines(4),
  'diagram-link': deleteLines(),
  'diagram-too-large': write(
    '  a40 -->',
    '```\n\n```mermaid {#two}\nflowchart LR\n  accTitle: Two\n  accDescr: The rest.\n  a40 -->',
  ),
  'diagram-without-id': write('```mermaid', '```mermaid {#short-id}'),
  'diagram-without-text': write('flowchart LR', 'flowchart LR\n  accTitle: One\n  accDescr: One and two.'),
  'copied-file': deleteFile,
  'duplicate-alias': write('aliases: [The Shared Name]\n', ''),
  'duplicate-anchor': write('{#one}', '{#two}'),
  'duplicate-field': write(' claim="sound"', ''),
  'duplicate-id': deleteFile,
  'duplicate-relation': deleteLines(5),
  'duplicate-source': all(deleteFile, (texts) =>
    texts.set('claims/cites.yaml', texts.get('claims/cites.yaml')!.replace('    - source: twin-b\n', '')),
  ),
  'duplicate-statement': write('it has', 'in other words it has'),
  'duplicate-synonym': write(', Keep', ''),
  'duplicate-title': write('The same title', 'Another title'),
  'empty-diagram': deleteLines(2),
  'empty-heading': deleteLines(),
  'empty-link': write('()', '(./two.mdx)'),
  'empty-text': write('"\\u3000"', 'A text'),
  'end-before-start': all(write('2019', '2021'), anywhere('2019', '2021')),
  'exclusive-clash': write('[on-2022-05-01]\n  since: 2022-05-01', '[on-2022-05-02]\n  since: 2022-05-02'),
  'expected-passed': write('expected', 'stated'),
  'fence-word': write('```Mermaid {#one}', '```mermaid {#short-id}'),
  'front-matter': deleteLines(2),
  'future-date': all(write('2025', '2023'), anywhere('2025', '2023')),
  'heading-attribute': write('{#one onclick=alert(1)}', '{#one}'),
  'heading-too-deep': write('####', '###'),
  'heading-without-id': write('## One', '## One {#one}'),
  'hidden-sign': write('\\u3164', ''),
  'home-change': write('one', 'date-missing'),
  'home-date': (texts) =>
    void texts.set(
      'claims/sound.yaml',
      texts
        .get('claims/sound.yaml')!
        .replace('It is so, without a headline.', 'It was so in 2020.\n  headline: So it is\n  on: 2020'),
    ),
  'html-in-content': write('<b onclick="alert(1)">bold</b>', '**bold**'),
  'image-in-content': deleteLines(),
  'inconsistent-claim': write('.\n', '.\n  figures: [$3 million]\n'),
  'late-amount': all(
    deleteLines(),
    atEnd(
      '- { id: of-its-own, from: one, to: two, claims: [sold-later], since: 2005, amount: { value: 3000000, currency: USD } }',
    ),
  ),
  'link-form': write('./one', './one.mdx'),
  'link-scheme': write('javascript:alert(1)', 'https://press.example.org/'),
  'link-to-this-machine': write('http://localhost:4321/one/', './one.mdx'),
  'link-without-text': write('[]', '[one]'),
  'lock-form': write('claims/what-was-said', 'claims/sound/'),
  'long-answer': write(' word word word word', ''),
  'loose-day': write('told of this day', 'told of 4 March 2020'),
  'lost-address': atEnd(
    '- { id: a-page-of-before, sort: page, title: Before, on: 2024-01-01, reason: It ended. }',
    'gone.yaml',
  ),
  'lost-cell': write('| 2 | 3', '| 2 \\| 3'),
  'mdx-syntax': write('<!-- so -->', '{/* so */}'),
  'merge-marker': all(deleteLines(7), write('>>>>>>> branch\n', '')),
  'misplaced-file': all(
    move('entities/thing/no-kind-folder.mdx'),
    atEnd('\nSee [it](./no-kind-folder.mdx).', 'entities/thing/one.mdx'),
  ),
  'missing-day': dayOfDeal,
  'missing-file': (texts, issue) =>
    void texts.set(
      pathOf(issue),
      ['company-statement', 'press', 'tale']
        .map((id) => `- { id: ${id}, label: One, description: It is one. }\n`)
        .join(''),
    ),
  'missing-field': write('value: 3', 'value: 3, unit: cups'),
  'mixed-scripts': write('tеa', 'tea'),
  'moved-id': write('id: one,', 'id: one-before,'),
  'nested-too-deep': write('> > > ', '> '),
  'not-a-question': write('here', 'here?'),
  'not-read': deleteFile,
  'open-fence': atEnd('```'),
  'other-dialect': all(write('[^1]', '<Cite claim="sound" />'), write('\n[^1]: https://leaves.example\n', '')),
  'overstated-relation': deleteLines(),
  'parted-letters': (texts, issue) => void texts.set(pathOf(issue), texts.get(pathOf(issue))!.normalize('NFC')),
  'period-order': anywhere('{ since: 2020,', '{ since: 2020, through: 2020,'),
  'repeated-id': write('two, one', 'two'),
  'reserved-anchor': write('{#relations}', '{#short-id}'),
  'reserved-id': move('entities/thing/four-oh-four.mdx'),
  'retracted-support': write('sound-taken-back', 'sound'),
  'second-h1': write('#', '##'),
  'self-pointer': write('page: reference-self', 'page: one'),
  'self-relation': write('to: one', 'to: far'),
  'silent-address': write('https://books.example.org/tea', 'https://books.example.org/all-about-tea'),
  'skipped-level': write('###', '##'),
  'stray-mark': write('[the pot]', '\\[the pot\\]'),
  'styled-letter': (texts, issue) => void texts.set(pathOf(issue), texts.get(pathOf(issue))!.replace('𝐆', 'G')),
  'text-in-citation': write('<Cite claim="sound">It is so</Cite>', 'It is so<Cite claim="sound" />'),
  'text-in-comment': write('By clause #7 it holds.', '"By clause #7 it holds."'),
  'too-long': (texts, issue) => void texts.set(pathOf(issue), texts.get(pathOf(issue))!.replace(/(?: Very)+/, ' Very')),
  'too-short': write('[]', '[{ source: book }]'),
  'two-dates': deleteLines(),
  'two-ends': all(deleteLines(), anywhere(', or through 2022', '')),
  'two-starts': all(deleteLines(), anywhere('was announced in 2021 and ', '')),
  'uncarried-negative': deleteLines(),
  'uncarried-part': below('  carried_by: { scope: [on-2001] }'),
  uncited: write('$3 billion', '$3 million<Cite claim="sold-later" />'),
  'unknown-amount-kind': write('heaviness', 'price'),
  'unknown-source-kind': write('scroll', 'press'),
  'unknown-anchor': write('#quite-elsewhere', ''),
  'unknown-claim': write('claim-that-is-not-there', 'no-headline'),
  'unknown-claim-file': write(', claims: [never-written]', ''),
  'unknown-diagram': write('picture', 'flowchart'),
  'unknown-entity': write('nobody-heard-of', 'far'),
  'unknown-field': deleteLines(),
  'unknown-group': write('elsewhere', 'rights'),
  'unknown-kind': write('creature', 'thing'),
  'unknown-link': write('./fourth.mdx', './two.mdx'),
  'unknown-page': write('nowhere-at-all', 'one'),
  'unknown-position': write('3', '2'),
  'unknown-relation': anywhere('  replaces:\n    - { relation: never-written-down, claim: on-2002 }\n', ''),
  'unknown-relation-type': deleteFile,
  'unknown-source': write('no-such-work', 'book'),
  'unknown-tag': write('<Note>so</Note>', 'so'),
  'unlinked-page': atEnd('\nSee [it](./reference-unlinked.mdx).', 'entities/thing/one.mdx'),
  'unlinked-term': write('nameless right', '[nameless right](./term.mdx)'),
  'unmatched-account': deleteLines(),
  'unreadable-file': deleteFile,
  'unreasoned-change': below('  reason: The day was misread.'),
  'unrelated-claim': write('no-headline', 'on-2001'),
  'unsourced-day': write('first_stated', 'held_on'),
  'unsupported-amount': write('value: 4', 'value: 3'),
  'unsupported-date': write('2019', '2020-03-04'),
  'unsupported-figure': write('$4 million', '$3 million'),
  'unused-address': deleteLines(),
  'unused-source': deleteFile,
  'verdict-elsewhere': write('of 2020', 'of another year'),
  'weaker-source-first': write(
    '{ source: book }, { source: weaker-first }',
    '{ source: weaker-first }, { source: book }',
  ),
  'wrong-end': write('date-missing', 'far'),
  'wrong-type': deleteFile,
  'wrong-value': write('dollars', 'USD'),
  'yaml-documents': deleteLines(),
  'yaml-duplicate-key': anywhere('  on: 2020\n', ''),
  'yaml-feature': all(write('&both ', ''), write('*both', '[one, two]')),
  'yaml-syntax': write('It is so: all of it.', '"It is so: all of it."'),
};
