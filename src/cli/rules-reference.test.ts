import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '#issues/rules.ts';
import { rulesReference } from './rules-reference.ts';

test('the reference of rules is that of the code (npm run reference writes it)', () => {
  const written = readFileSync(join(import.meta.dirname, '../../content/rules.md'), 'utf8');
  assert.deepEqual(written.split('\n\n'), rulesReference().split('\n\n'));
});

test('every rule is explained once, under its name', () => {
  const headings = [...rulesReference().matchAll(/^### (.*)$/gm)].map(([, name]) => name!);
  assert.deepEqual(headings.sort(), Object.keys(RULES).sort());
});
