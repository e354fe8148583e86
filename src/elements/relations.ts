import type { RelationTable } from '#views/as-of/relation-table.ts';

/** The data that `data-relations` of an element names, fetched when first asked for, and again if it did not come. */
export function relationsOf(element: HTMLElement): () => Promise<RelationTable> {
  let file: Promise<RelationTable> | undefined;
  const fetched = async () => {
    const address = element.dataset['relations'];
    if (address === undefined) throw new Error(`${element.localName}: data-relations is missing.`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as RelationTable;
  };
  return () =>
    (file ??= fetched().catch((error: unknown) => {
      file = undefined;
      throw error;
    }));
}
