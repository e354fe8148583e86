/**
 * A record that leads to its neighbours. Each is looked up when it is first asked for, and kept: nodes lead to one
 * another in circles, so that none of them could be made whole before the others.
 */
export function withNeighbours<T extends object, N extends object>(
  record: T,
  find: { readonly [K in keyof N]: () => N[K] },
): T & Readonly<N> {
  for (const [key, neighbours] of Object.entries(find) as [string, () => unknown][])
    Object.defineProperty(record, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = neighbours();
        Object.defineProperty(record, key, { enumerable: true, value });
        return value;
      },
    });
  return record as T & Readonly<N>;
}
