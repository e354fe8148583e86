import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas } from './json-schemas.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the schemas for editors are those of the code (npm run reference writes them)', () => {
  const written = globSync('content/schemas/*.json', { cwd: ROOT }).map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  );
  assert.deepEqual(written.sort(), [...jsonSchemas().values()].sort());
});

test('every field is described', () => {
  const bare: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, field] of Object.entries(
      (schema as { properties?: Record<string, { description?: string }> }).properties ?? {},
    ))
      if (!field.description) bare.push(`${path}.${key}`);
    for (const [key, inner] of Object.entries(schema)) visit(inner, `${path}/${key}`);
  };
  for (const [name, text] of jsonSchemas()) visit(JSON.parse(text), name);
  assert.deepEqual(bare, []);
});

test('a date may be a year without quotation marks', () => {
  const claims = JSON.parse(jsonSchemas().get('claims.json') ?? '') as { items: { properties: { on: object } } };
  assert.deepEqual(claims.items.properties.on, {
    description: 'The day of an event or of a statement.',
    anyOf: [
      { type: 'string', pattern: String.raw`^(\d{4}(-\d{2}(-\d{2})?)?[~?%]?|\d{3}X|\d{2}XX)$` },
      { type: 'integer', minimum: 1000, maximum: 9999 },
    ],
  });
});

test('editors are told which schema is for which file', () => {
  const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string | string[]>;
  };
  const mapped = Object.keys(schemas).map((path) => path.replace('./.cache/hints/', ''));
  const frontMatter = ['entity.json', 'topic.json'];
  assert.deepEqual(mapped.sort(), [...jsonSchemas().keys()].filter((name) => !frontMatter.includes(name)).sort());
  for (const pattern of Object.values(schemas).flat())
    assert.ok(globSync(pattern, { cwd: ROOT }).length > 0, `${pattern} fits no file`);
});
