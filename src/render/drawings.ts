import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { kept } from '#keeping/kept.ts';
import type { Diagram, Shape } from '#views/diagram/diagram.ts';
import type { Links } from './in-page/clean.ts';

/**
 * The drawings of a diagram as markup, the widest first, with placeholders for addresses.
 *
 * @param folder - Where `renderDiagrams` has put them.
 */
export function drawing(folder: string, diagram: Diagram): string {
  return diagram.shapes
    .map((shape) => {
      const markup = kept(fileOf(folder, diagram, shape));
      if (!markup) throw new Error(`The drawing of "${diagram.title}" is not in the cache, or not whole: ${folder}`);
      return String(markup);
    })
    .join('');
}

/** Where a drawing is kept, by everything of the diagram that shows in it. */
export function fileOf(folder: string, diagram: Diagram, shape: Shape): string {
  const { id, title, description, text } = diagram;
  const key = createHash('sha256')
    .update(JSON.stringify([shape, id, title, description, text, Object.entries(linksOf(diagram))]))
    .digest('hex')
    .slice(0, 24);
  return join(folder, `${key}.svg`);
}

/** Whether all its drawings are there and whole. */
export const isDrawn = (folder: string, diagram: Diagram): boolean =>
  diagram.shapes.every((shape) => kept(fileOf(folder, diagram, shape)) !== undefined);

/** Where the nodes and lines of a diagram lead, as placeholders. */
export function linksOf({ nodes, lines }: Diagram): Links {
  return Object.fromEntries([
    ...[...nodes].map(([id, page]) => [id, { to: page === undefined ? 'list:' : `page:${page}` }] as const),
    ...[...lines].map(
      ([id, { claim, name }]) => [id, { to: claim === undefined ? 'list:' : `claim:${claim}`, name }] as const,
    ),
  ]);
}
