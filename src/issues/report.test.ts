import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from './issue.ts';
import { inOrder } from './order.ts';
import { jsonReport, printedReport } from './report.ts';

const issue = (file: string, line: number, more: Partial<Issue> = {}): Issue => ({
  rule: 'bad-id',
  at: { file, line, column: 1 },
  what: 'This is wrong.',
  why: 'It cannot stand.',
  fix: 'Mend it.',
  ...more,
});

test('prints five parts and every place, sorted, errors and warnings together', () => {
  const also = [{ file: 'a.yaml', line: 9, column: 4 }];
  assert.equal(
    printedReport([issue('b.yaml', 1), issue('a.yaml', 10, { rule: 'not-read' }), issue('a.yaml', 2, { also })]),
    [
      'a.yaml:2:1  bad-id\n  This is wrong.\n  It cannot stand.\n  Mend it.\n  See also a.yaml:9:4',
      'a.yaml:10:1  not-read  (warning)\n  This is wrong.\n  It cannot stand.\n  Mend it.',
      'b.yaml:1:1  bad-id\n  This is wrong.\n  It cannot stand.\n  Mend it.',
      '2 errors and 1 warning. Each rule is explained under its name in content/rules.md.',
    ].join('\n\n'),
  );
});

test('prints nothing when nothing is wrong', () => assert.equal(printedReport([]), ''));

test('prints a hundred and counts the rest', () => {
  const report = printedReport(Array.from({ length: 103 }, (_, index) => issue('a.yaml', index + 1)));
  assert.equal(report.match(/^a\.yaml/gm)?.length, 100);
  assert.match(report, /\n… and 3 more\. Mend these first; the rest will be listed then\.\n\n103 errors\. .*$/);
});

test('says the same thing once', () => assert.equal(inOrder([issue('a.yaml', 1), issue('a.yaml', 1)]).length, 1));

test('gives programs every issue', () => {
  const issues = Array.from({ length: 103 }, (_, index) => issue('a.yaml', index + 1));
  const told = JSON.parse(jsonReport(issues)) as { errors: number; warnings: number; issues: Issue[] };
  assert.deepEqual([told.errors, told.warnings, told.issues.length], [103, 0, 103]);
  assert.deepEqual(told.issues[0], { severity: 'error', ...issues[0] });
});
