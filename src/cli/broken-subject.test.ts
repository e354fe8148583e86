import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Issue } from '#issues/issue.ts';
import { printedReport } from '#issues/report.ts';
import { checkedContent, checkResult, FaultyContent } from './checked-content.ts';

// UPDATE_REPORT=1 writes the expected report anew; read what has changed before you commit it.
const BROKEN = join(import.meta.dirname, '../../e2e/fixtures/broken');
const EXPECTED = `${BROKEN}.report.txt`;
const TEA = join(import.meta.dirname, '../../e2e/fixtures/tea');
const CHECK = join(import.meta.dirname, 'check.ts');

const folder = mkdtempSync(join(tmpdir(), 'subject-'));
after(() => rmSync(folder, { recursive: true }));

test('one run shows every fault of the broken subject, in words and place', () => {
  const report = `${printedReport(checkResult(BROKEN).issues, Infinity)}\n`;
  if (process.env['UPDATE_REPORT']) writeFileSync(EXPECTED, report);
  const blocks = (text: string) => text.split('\n\n');
  assert.deepEqual(blocks(report), blocks(readFileSync(EXPECTED, 'utf8')));
});

/** A copy of the tea subject with changes that a repository cannot hold. */
function teaWith(name: string, change: (path: (inside: string) => string) => void): string {
  const copy = join(folder, name, 'tea');
  cpSync(TEA, copy, { recursive: true });
  change((inside) => join(copy, inside));
  return copy;
}

const heads = (subject: string) =>
  printedReport(checkResult(subject).issues)
    .split('\n\n')
    .map((block) => block.split('\n').slice(0, 2).join(' '));

test('names what a repository cannot hold', () => {
  const subject = teaWith('odd', (path) => {
    writeFileSync(path('claims/utf-16.yaml'), Buffer.from('\uFEFF- id: a\n', 'utf16le'));
    writeFileSync(path('claims/nul-sign.yaml'), '- id: b\n  statement: "\0"\n');
    writeFileSync(path('claims/latin-1.yaml'), Buffer.from('- id: c\n  statement: caf\xe9\n', 'latin1'));
    writeFileSync(path('claims/large.yaml'), `- id: d\n  note: ${'x'.repeat(1024 * 1024)}\n`);
    symlinkSync('gone.yaml', path('claims/link.yaml'));
    symlinkSync(process.execPath, path('claims/outside.yaml'));
    writeFileSync(
      path('topics/what?.mdx'),
      '---\ntitle: What\nsummary: An example.\n' +
        'answers: [{ question: "What?", answer: That., claims: [any-house] }]\n---\n',
    );
    writeFileSync(
      path('entities/garden/Green-Hill.mdx'),
      readFileSync(path('entities/garden/green-hill.mdx'), 'utf8').replace('title: Green Hill', 'title: Greener Hill'),
    );
  });
  const found = heads(subject).filter((line) => / {2}[a-z0-9-]+ {3}/.test(line));
  assert.deepEqual(found, [
    'tea/claims/large.yaml:1:1  unreadable-file   The file is 1.0 MiB.',
    'tea/claims/latin-1.yaml:2:17  unreadable-file   The file holds bytes that are not UTF-8.',
    'tea/claims/link.yaml:1:1  unreadable-file   This is a link to a file that is not there.',
    'tea/claims/nul-sign.yaml:2:15  unreadable-file   The file holds a NUL character.',
    'tea/claims/outside.yaml:1:1  unreadable-file   This is a link out of the folder of the subject.',
    'tea/claims/utf-16.yaml:1:1  unreadable-file   The file is saved as UTF-16.',
    'tea/entities/garden/Green-Hill.mdx:1:1  case-clash   The names "entities/garden/Green-Hill.mdx" ' +
      'and "entities/garden/green-hill.mdx" differ in case or in the way their accents are stored.',
    'tea/topics/what?.mdx:1:1  bad-file-name   The name "what?" cannot be an id.',
  ]);
});

test('a byte order mark and the line ends of other systems change nothing', () => {
  const { records } = checkResult(TEA);
  const subject = teaWith('crlf', (path) => {
    for (const file of [
      'site.yaml',
      'claims/trade.yaml',
      'topics/first-flush.mdx',
      'entities/garden/green-hill.mdx',
      'relations/supplies.yaml',
    ])
      writeFileSync(path(file), `\uFEFF${readFileSync(path(file), 'utf8').replaceAll('\n', '\r\n')}`);
  });
  const { records: same, issues } = checkResult(subject);
  assert.deepEqual(issues, []);
  const values = ({ site, claims, relations, entities, topics }: typeof records) =>
    [site, claims, relations, entities, topics].map((entries) => [entries].flat().map((entry) => entry?.value));
  assert.deepEqual(values(same), values(records));
});

test('a build goes no further with an error', () => {
  assert.throws(() => checkedContent(BROKEN), FaultyContent);
  assert.equal(checkedContent(TEA).site.name, checkResult(TEA).graph?.site.name);
});

/** Runs the command as a person does. */
function check(contentDir: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...given], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, NODE_TEST_CONTEXT: undefined },
  });
  return { status, stdout, stderr };
}

test('the command ends with 0 for a sound subject', () => {
  const { status, stdout, stderr } = check(TEA);
  assert.equal(status, 0);
  // Where there is no browser, its diagram is not drawn.
  assert.match(stderr, /^(?:Diagrams in prose were not drawn.*\n)?$/);
  assert.match(stdout, /^Checked 9 pages, \d+ claims, \d+ relations and \d+ sources in \d+\.\d s\.\n$/);
});

test('the command ends with 1 for a broken one, prints a hundred issues and no stack', () => {
  const { status, stderr } = check(BROKEN);
  assert.equal(status, 1);
  assert.equal(stderr.match(/^broken\/\S.*:\d+:\d+ {2}[a-z0-9-]+/gm)?.length, 100);
  assert.match(stderr, /… and \d+ more\./);
  assert.doesNotMatch(stderr, /\n\s+at .*\(.*:\d+:\d+\)/);
});

test('--json holds the same on the output', () => {
  const { status, stdout } = check(BROKEN, '--json');
  const { errors, warnings, issues } = JSON.parse(stdout) as {
    errors: number;
    warnings: number;
    issues: Issue[];
  };
  assert.equal(status, 1);
  assert.equal(errors + warnings, issues.length);
  const printed = readFileSync(EXPECTED, 'utf8');
  const explained = readFileSync(join(import.meta.dirname, '../../content/rules.md'), 'utf8');
  for (const { rule, at, what } of issues)
    // Only where there is a browser can it be told that a diagram cannot be drawn: it is an example in the reference.
    if (rule === 'undrawable-diagram')
      assert.ok(explained.includes(`${at.file}:${at.line}  `) && explained.includes(what), `${at.file}: ${what}`);
    else
      assert.ok(
        printed.includes(`${at.file}:${at.line}:${at.column}  ${rule}`),
        `${rule} at ${at.file} is not in the printed report`,
      );
});

test('--watch checks again what is saved', { timeout: 60_000 }, async () => {
  const subject = teaWith('watched', () => {});
  const child = spawn(process.execPath, [CHECK, '--watch'], {
    env: { ...process.env, CONTENT_DIR: subject, NODE_TEST_CONTEXT: undefined },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const says = async (what: RegExp) => {
    while (!what.test(output)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
    output = '';
  };
  await says(/Checked again whenever/);
  const claims = join(subject, 'claims/trade.yaml');
  const sound = readFileSync(claims, 'utf8');
  writeFileSync(claims, sound.replace('status: stated', 'status: started'));
  await says(/trade\.yaml:\d+:\d+ {2}wrong-value[^]*Checked 9 pages/);
  writeFileSync(claims, sound);
  await says(/^(?!.*wrong-value)[^]*Checked 9 pages/);
  // As many editors save: into another file, which then takes the place of the first; and once more.
  const hidden = join(subject, 'claims/.trade.yaml.tmp');
  for (const text of [sound.replace('status: stated', 'status: started'), sound]) {
    writeFileSync(hidden, text);
    renameSync(hidden, claims);
    await says(text === sound ? /^(?!.*wrong-value)[^]*Checked 9 pages/ : /wrong-value[^]*Checked 9 pages/);
  }
  const garden = join(subject, 'entities/garden');
  renameSync(garden, join(subject, 'entities/plot'));
  await says(/unknown-kind[^]*Checked 9 pages/);
  renameSync(join(subject, 'entities/plot'), garden);
  await says(/^(?!.*unknown-kind)[^]*Checked 9 pages/);
  writeFileSync(join(garden, 'green-hill.mdx'), '');
  await says(/green-hill\.mdx:1:1 {2}unreadable-file[^]*Checked/);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [null, 'SIGINT']);
});

test('the command ends with 2 and one sentence for wrong usage', () => {
  assert.deepEqual(check(TEA, '--jsn'), {
    status: 2,
    stdout: '',
    stderr: 'There is no option --jsn. Did you mean "--json"?\n',
  });
  const nowhere = join(folder, 'nowhere');
  assert.deepEqual(check(nowhere), {
    status: 2,
    stdout: '',
    stderr: `There is no folder "${nowhere}". CONTENT_DIR names the folder of a subject; left out, it is content in the folder in which the command runs.\n`,
  });
  assert.equal(check(CHECK).status, 2);
});
