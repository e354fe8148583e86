import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemas } from '#schema/json-schemas.ts';

// Writes what editors need to help an author. To be run after a change in src/schema/.
const folder = resolve(import.meta.dirname, '../../content/schemas');
mkdirSync(folder, { recursive: true });
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeFileSync(resolve(folder, name), text);
console.log(`Wrote ${schemas.size} schemas to content/schemas/.`);
