import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { broken, dataSchemas, SHAPES_FILE, shapeLines } from '#schema/data-shapes.ts';
import { jsonSchemas } from '#schema/json-schemas.ts';
import { rulesReference } from './rules-reference.ts';

// Writes what helps an author and is derived from the code. To be run after a change in src/schema/ or of a rule.
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

console.log(`Wrote ${schemas.size} schemas to content/schemas/, content/rules.md, and the shapes of data.`);
