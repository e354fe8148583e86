import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as wholeText } from 'node:stream/consumers';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { printedReport } from '#issues/report.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { faultsThatCome } from '#writing/faults-that-come.ts';
import { fieldsOf, SORTS, sortNamed, written, type Given } from '#writing/new-record.ts';

const TEA = join(import.meta.dirname, '../../e2e/fixtures/tea');
const tea = filesOnDisk(TEA);

/** What somebody says of a new record of each sort, in the subject about tea. */
const EXAMPLES: Readonly<Record<string, Given>> = {
  source: {
    title: ['A notice: the third'],
    publisher: ['Green Hill'],
    kind: ['company-statement'],
    published: ['2024-02-01'],
  },
  claim: {
    file: ['letters'],
    statement: ['River Bank said on 1 March 2019 that clause #7 is its own.'],
    about: ['river-bank,green-hill'],
    on: ['2019-03-01'],
    status: ['stated'],
    source: ['notice-2019'],
    locator: ['Opening'],
  },
  page: { kind: ['garden'], title: ['Far Field'], summary: ['A garden far away.'] },
  relation: { type: ['supplies'], from: ['river-bank'], to: ['茶馆'], claims: ['river-2022'], id: ['bank-again'] },
  kind: {
    id: ['harbour'],
    label: ['Harbour'],
    plural: ['Harbours'],
    description: ['Where leaf is landed.'],
    shape: ['thing'],
  },
  'relation-type': {
    id: ['ships-to'],
    label: ['ships leaf to'],
    past: ['shipped leaf to'],
    inverse: ['gets leaf shipped by'],
    inverse_past: ['got leaf shipped by'],
    group: ['trade'],
    description: ['The garden puts leaf on a ship to the house.'],
    from: ['garden'],
    to: ['house'],
  },
  'source-kind': {
    id: ['tea-book'],
    label: ['Tea book'],
    description: ['What somebody who is no party wrote of tea.'],
    one: ['one tea book'],
    several: ['tea books alone'],
  },
  disagreement: {
    question: ['Who sold the first leaf?'],
    about: ['green-hill'],
    position: ['Green Hill did. = sole-2019', 'River Bank did. = river-2022'],
    follows: ['open'],
    why: ['Neither says so.'],
  },
  gap: { sought: ['The weight of a chest'], found: ['A count of chests.'], about: ['green-hill'] },
};

test('a record of each sort passes the check as it was written', () => {
  assert.deepEqual(Object.keys(EXAMPLES), Object.keys(SORTS));
  for (const [name, given] of Object.entries(EXAMPLES)) {
    const record = written(sortNamed(name), given);
    const before = tea.files.get(record.path);
    const text = record.text(before && new TextDecoder().decode(before as Uint8Array));
    const { errors } = faultsThatCome(tea, new Map([[record.path, text]]));
    assert.equal(printedReport(errors), '', name);
  }
});

test('what the guide for authors shows can be typed, one line after another', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
  const lines = [...guide.matchAll(/^npm run new -- (\S+) (.*)$/gm)];
  assert.ok(lines.length >= 5);
  let subject = filesOnDisk(join(import.meta.dirname, '../../content'));
  for (const [line, name, rest = ''] of lines) {
    const sort = sortNamed(name);
    const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    const options = Object.fromEntries(
      fieldsOf(sort).map((field) => [field.name, { type: 'string', multiple: true } as const]),
    );
    const record = written(sort, parseArgs({ args, options }).values as Given);
    const before = subject.files.get(record.path);
    const text = record.text(before && new TextDecoder().decode(before as Uint8Array));
    assert.equal(printedReport(faultsThatCome(subject, new Map([[record.path, text]])).errors), '', line);
    subject = { ...subject, files: new Map([...subject.files, [record.path, new TextEncoder().encode(text)]]) };
  }
});

test('texts are quoted where they must be, ids stand on one line, and what may follow is named', () => {
  const { path, text } = written(sortNamed('claim'), EXAMPLES['claim']!);
  assert.equal(path, 'claims/letters.yaml');
  const [record = '', ...offered] = text(undefined).split(/\n(?= {2}#)/);
  assert.equal(
    record,
    `- id: river-bank-said-on-1-march
  statement: "River Bank said on 1 March 2019 that clause #7 is its own."
  about: [river-bank, green-hill]
  on: 2019-03-01
  status: stated
  sources:
    - source: notice-2019
      locator: Opening`,
  );
  assert.deepEqual(
    offered.map((line) => /# (\w+):/.exec(line)?.[1]),
    ['headline', 'amount', 'note'],
  );
});

test('each field says what it is, and what is missing is named', () => {
  for (const sort of Object.values(SORTS))
    for (const { name, says } of fieldsOf(sort)) assert.ok(says.length > 3, `${name} says nothing`);
  assert.throws(() => written(sortNamed('gap'), {}), /--sought .*\n.*--found .*\n.*--about /);
  assert.throws(() => sortNamed('chapter'), /source, claim, page/);
});

test('the command writes the file, and nothing where a fault would come', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(TEA, join(folder, 'tea'), { recursive: true });
  const run = (...given: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'new.ts'), ...given], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: join(folder, 'tea'), NODE_TEST_CONTEXT: undefined },
    });
  const gap = ['gap', '--sought', 'The weight', '--found', 'A count.', '--about'];
  const { status, stdout } = run(...gap, 'green-hill');
  assert.equal(status, 0);
  assert.match(stdout, /^"the-weight" is written in tea\/gaps\.yaml\.\n/);
  const text = readFileSync(join(folder, 'tea/gaps.yaml'), 'utf8');
  assert.match(
    text,
    /\n\n- id: the-weight\n {2}sought: The weight\n {2}found: A count\.\n {2}about: \[green-hill\]\n$/,
  );
  const wrong = run(...gap, 'nowhere', '--id', 'other');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /unknown-page[^]*Nothing was written\.\n$/);
  assert.equal(readFileSync(join(folder, 'tea/gaps.yaml'), 'utf8'), text);
  assert.equal(run('gap').status, 2);
  const misspelt = run('gap', '--sougt', 'The weight');
  assert.deepEqual([misspelt.status, misspelt.stderr], [2, 'There is no option --sougt. Did you mean "--sought"?\n']);
  assert.match(
    run('gap', '--title', 'The weight').stderr,
    /^There is no option --title\. It takes --sought, --found, /,
  );
});

test('what is not given is asked for, and answers that come before their question are kept', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'asked-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(TEA, join(folder, 'tea'), { recursive: true });
  const answered = (input: string, ...given: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'new.ts'), ...given], {
      encoding: 'utf8',
      input,
      env: { ...process.env, CONTENT_DIR: join(folder, 'tea'), NODE_TEST_CONTEXT: undefined },
    });
  const { status, stdout } = answered('gap\nThe weight of leaf\nA count.\ngreen-hill\n\n\n\n');
  assert.equal(status, 0, stdout);
  assert.match(
    stdout,
    /What\? source, [^]*\nsought: [^]*\nid \(may be left out\): [^]*"the-weight-of-leaf" is written/,
  );
  // Of what is needed one answer is missing.
  const { status: short, stderr } = answered('A count.\n', 'gap', '--sought', 'The smell of leaf');
  assert.deepEqual([short, /These fields are needed:\n {2}--about /.test(stderr)], [2, true]);
});

test('a pipe on which nobody answers is told at once what is missing, and not waited for', async () => {
  const ended = async (...given: readonly string[]) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'new.ts'), ...given], {
      env: { ...process.env, CONTENT_DIR: TEA, NODE_TEST_CONTEXT: undefined },
    });
    const [says, [code]] = await Promise.all([wholeText(child.stderr), once(child, 'exit')]);
    return [code, says];
  };
  assert.deepEqual(
    (await ended('gap', '--sought', 'The weight')).map((told) => String(told).split('\n')[0]),
    ['2', 'These fields are needed:'],
  );
  assert.match(String((await ended())[1]), /source, claim, page/);
});
