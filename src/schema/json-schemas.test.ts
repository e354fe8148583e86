import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas } from './json-schemas.ts';
import { isPartialDate } from './partial-date.ts';

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
  assert.deepEqual(dateForms()[1], { type: 'integer', minimum: 1000, maximum: 9999 });
});

test('a text that is no date is no date to an editor, but for a 29 February', () => {
  const isDate = new RegExp(dateForms()[0]!.pattern!);
  const numbers = Array.from({ length: 40 }, (_, number) => String(number).padStart(2, '0'));
  const texts = numbers.flatMap((month) => [`2025-${month}`, ...numbers.map((day) => `2025-${month}-${day}`)]);
  const signs = [
    '2025',
    '2025~',
    '2025-04?',
    '2025-04-27%',
    '0999',
    '201X',
    '19XX',
    '2024-34',
    '2024-34~',
    '20X5',
    '2X',
  ];
  for (const text of [...texts, ...signs])
    if (text !== '2025-02-29') assert.equal(isDate.test(text), isPartialDate(text), text);
});

/** In which forms a date may be written. */
function dateForms(): readonly { readonly type: string; readonly pattern?: string }[] {
  const claims = JSON.parse(jsonSchemas().get('claims.json') ?? '') as {
    items: { properties: { on: { anyOf: { type: string; pattern?: string }[] } } };
  };
  return claims.items.properties.on.anyOf;
}

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
