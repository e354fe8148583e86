import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { broken, dataSchemas, SHAPES_FILE, shapeLines } from '#schema/data-shapes.ts';
import { jsonSchemas } from '#schema/json-schemas.ts';
import { hostingFiles } from '#serving/hosts/files.ts';
import { rulesReference } from './rules-reference.ts';

// Writes what is derived from the code, for authors and for hosts. To be run after a change in src/schema/, of a rule,
// or in src/serving/.
const content = resolve(import.meta.dirname, '../../content');
mkdirSync(resolve(content, 'schemas'), { recursive: true });
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeFileSync(resolve(content, 'schemas', name), text);
writeFileSync(resolve(content, 'rules.md'), rulesReference());

// Of the shapes of data a version only ever gains: what it had is kept, so that the test names what is no more.
const lock = resolve(import.meta.dirname, '../schema', SHAPES_FILE);
const given = existsSync(lock) ? readFileSync(lock, 'utf8').trimEnd().split('\n') : [];
const lines = shapeLines(dataSchemas());
writeFileSync(lock, `${[...lines, ...broken(given, lines)].toSorted().join('\n')}\n`);

for (const [name, text] of hostingFiles()) {
  const path = join(resolve(import.meta.dirname, '../../hosting'), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

console.log(`Wrote ${schemas.size} schemas to content/schemas/, content/rules.md, the shapes of data, and hosting/.`);
