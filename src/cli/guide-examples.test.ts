import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { printedReport } from '#issues/report.ts';
import { isError } from '#issues/rules.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { ReadBefore } from '#reading/read-before.ts';
import { readContent } from '#reading/read-content.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const { name, files: all } = filesOnDisk(CONTENT);
// What was published of a record is told of the record as it is, not of an example.
const files = new Map([...all].filter(([path]) => !/^(?:editions\/|published\.txt)/.test(path)));
const texts = new Map(
  [...files]
    .filter(([path]) => /\.(?:mdx|yaml)$/.test(path))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes as Uint8Array)]),
);

/** A line without its comment, and without its place in a list of lists. */
const bare = (line: string) => line.replace(/\s+#.*$/, '').trim();
const indentOf = (line: string) => /^ */.exec(line)![0];
const keyOf = (line: string) => /^[\s-]*'?(\w+)'?:/.exec(line)?.[1] ?? '';

/** From a line to the next one that does not go on from it. */
function extent(
  lines: readonly string[],
  from: number,
  isItem = lines[from]!.trim().startsWith('- '),
): [number, number] {
  const deeper = `${indentOf(lines[from]!)} `;
  const goesOn = (line: string) =>
    line.trim() === '' || line.startsWith(deeper) || (!isItem && line.startsWith(`${indentOf(lines[from]!)}- `));
  const length = lines.slice(from + 1).findIndex((line) => !goesOn(line));
  return [from, length < 0 ? lines.length : from + 1 + length];
}

/** The text of a file with the record that is most like an example in its place. */
function withRecord(example: readonly string[]): [path: string, text: string] {
  const said = new Set(example.map(bare));
  const found = [...texts].flatMap(([path, text]) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      if (bare(line) !== bare(example[0]!)) return [];
      const [from, to] = extent(lines, index);
      const shared = lines.slice(from, to).filter((one) => said.has(bare(one))).length;
      const own = example.map((one) => indentOf(line) + one);
      return [{ path, shared, text: lines.toSpliced(from, to - from, ...own, '').join('\n') }];
    });
  });
  const [best] = found.sort((a, b) => b.shared - a.shared);
  assert.ok(best, `No record of the content begins with "${example[0]}".`);
  return [best.path, best.text];
}

/** The text of a file in which a record, known by how its first line begins, has the fields of an example. */
function withFields(path: string, begins: string, example: readonly string[]): [path: string, text: string] {
  const lines = texts.get(path)!.split('\n');
  const keys = new Set(example.filter((line) => indentOf(line) === indentOf(example[0]!)).map(keyOf));
  const first = lines.findIndex((line) => line.startsWith(begins));
  const [from, to] = begins.startsWith('- ') ? extent(lines, first) : [0, lines.indexOf('---', 1)];
  for (let at = to - 1; at > from; at--)
    if (keys.has(keyOf(lines[at]!)) && indentOf(lines[at]!) === indentOf(example[0]!)) {
      const [, end] = extent(lines, at, false);
      lines.splice(at, end - at);
    }
  return [path, lines.toSpliced(first + 1, 0, ...example).join('\n')];
}

/** What the file is, and where it lies, in which an example of the guide stands. */
function laid({ language, text }: { language: string; text: string }): [path: string, text: string] {
  const lines = text.trimEnd().split('\n');
  const [, title] = /^title: (.*)$/m.exec(text) ?? [];
  // Fields alone and records of a file of their own say first where they belong.
  const [, file = '', of = ''] = /^# (\S+\.(?:yaml|mdx)): (.*)$/.exec(lines[0]!) ?? [];
  if (language === 'mdx')
    return [[...texts].find(([path, page]) => path.endsWith('.mdx') && page.includes(`\ntitle: ${title}\n`))![0], text];
  if (file.endsWith('.mdx')) return withFields(file, 'title: ', lines.slice(1));
  if (texts.get(file)?.includes(`- id: ${of}\n`)) return withFields(file, `- id: ${of}`, lines.slice(1));
  return file === '' ? withRecord(lines) : [file, `${texts.get(file) ?? ''}\n${text}`];
}

const guide = readFileSync(join(CONTENT, 'README.md'), 'utf8');
const examples = [...guide.matchAll(/^```(yaml|mdx)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}));
const before = new ReadBefore();
/** The faults that are there with an example, in words. */
function faultsOf(example: { language: string; text: string }): string {
  const [path, text] = laid(example);
  const laidOver = new Map([...files, [path, new TextEncoder().encode(text)]]);
  const { records, issues } = readContent({ name, files: laidOver }, before);
  return printedReport(buildGraph(records, issues).issues.filter(isError));
}

test('every example of the guide for authors passes the check where it belongs', () => {
  assert.ok(examples.length >= 20);
  for (const example of examples) assert.equal(faultsOf(example), '', example.text);
});

test('an example that does not pass is found', () => {
  const [first, second] = examples.filter(({ text }) => /^ *claims: \[/m.test(text));
  for (const example of [first!, second!])
    assert.match(
      faultsOf({ ...example, text: example.text.replace(/claims: \[/, 'claims: [nobody-said, ') }),
      /unknown-claim/,
    );
});
