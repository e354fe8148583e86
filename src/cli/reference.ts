import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemas } from '#schema/json-schemas.ts';
import { rulesReference } from './rules-reference.ts';

// Writes what helps an author and is derived from the code. To be run after a change in src/schema/ or of a rule.
const content = resolve(import.meta.dirname, '../../content');
mkdirSync(resolve(content, 'schemas'), { recursive: true });
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeFileSync(resolve(content, 'schemas', name), text);
writeFileSync(resolve(content, 'rules.md'), rulesReference());
console.log(`Wrote ${schemas.size} schemas to content/schemas/, and content/rules.md.`);
