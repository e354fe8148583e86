import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagram, Shape } from '#views/diagram/diagram.ts';
import type { Links } from './clean-in-page.ts';

/** Set by `renderDiagrams`, read here: the two need not be in one bundle. */
const FOLDER_VARIABLE = 'ACCORD_DRAWINGS';

export const useDrawingsIn = (folder: string): void => void (process.env[FOLDER_VARIABLE] = folder);

/**
 * The drawings of a diagram as markup, the widest first, with placeholders for addresses.
 * They must have been made by `renderDiagrams` before, in the same process.
 */
export function drawing(diagram: Diagram): string {
  return diagram.shapes.map((shape) => readFileSync(fileOf(diagram, shape), 'utf8')).join('');
}

/** Where a drawing is kept, by everything of the diagram that shows in it. */
export function fileOf(diagram: Diagram, shape: Shape): string {
  const folder = process.env[FOLDER_VARIABLE];
  if (folder === undefined)
    throw new Error('A fault of the engine: a page was printed before its diagrams were drawn.');
  const { id, title, description, text } = diagram;
  const key = createHash('sha256')
    .update(JSON.stringify([shape, id, title, description, text, Object.entries(linksOf(diagram))]))
    .digest('hex')
    .slice(0, 24);
  return join(folder, `${key}.svg`);
}

export const isDrawn = (diagram: Diagram): boolean =>
  diagram.shapes.every((shape) => existsSync(fileOf(diagram, shape)));

/** Where the nodes and lines of a diagram lead, as placeholders. */
export function linksOf({ nodes, lines }: Diagram): Links {
  return Object.fromEntries([
    ...[...nodes].map(([id, page]) => [id, { to: page === undefined ? 'list:' : `page:${page}` }] as const),
    ...[...lines].map(
      ([id, { claim, name }]) => [id, { to: claim === undefined ? 'list:' : `claim:${claim}`, name }] as const,
    ),
  ]);
}
