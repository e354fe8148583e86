import type { BuiltSite } from '#publishing/built-site.ts';
import type { Diagram } from '#views/diagram/diagram.ts';

/** Pages lack drawings that they should show. It is a matter of the cache or of a template: programs end with `exitCode`. */
class LostDrawings extends Error {
  override readonly name = 'LostDrawings';
  readonly exitCode = 3;
}

/**
 * Makes sure that every drawing is on the pages of a built site.
 *
 * @param diagrams - All of them, by the address of their page and their anchor.
 * @throws {LostDrawings} otherwise.
 */
export function demandDrawings(
  diagrams: ReadonlyMap<string, Pick<Diagram, 'id' | 'shapes'>>,
  { documents }: Pick<BuiltSite, 'documents'>,
): void {
  const byFolder = Map.groupBy(documents.values(), ({ file }) => file.split('/').slice(0, -1).join('/'));
  const lost = [...diagrams].flatMap(([address, { id, shapes }]) => {
    const page = address.split('#', 1)[0]!;
    // A larger form stands on a page of its own below.
    const around = [...byFolder].filter(([folder]) => folder === page || folder.startsWith(`${page}/`));
    const shown = new Set(around.flatMap(([, its]) => its.flatMap(({ anchors }) => [...anchors])));
    return shapes.every((shape) => shown.has(`${id}-${shape}-t`)) ? [] : [address];
  });
  if (lost.length === 0) return;
  throw new LostDrawings(
    `Drawings are not on their pages: ${lost.join(', ')}. Remove .cache/diagrams and build again; ` +
      'if that does not help, a template has lost them. The last good site is as it was.',
  );
}
