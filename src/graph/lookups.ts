/** The record under an id that `buildGraph` has already found to be there. */
export function the<K, V>(records: ReadonlyMap<K, V>, id: K): V {
  const found = records.get(id);
  if (found === undefined)
    throw new Error(`A fault of the engine: the graph has no record "${String(id)}", though it was checked.`);
  return found;
}
