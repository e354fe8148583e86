/** Several values under a key, each once, in the order in which they were added. */
export class Multimap<K, V> {
  readonly #found = new Map<K, Set<V>>();

  add(key: K, value: V): void {
    const values = this.#found.get(key);
    if (values) values.add(value);
    else this.#found.set(key, new Set([value]));
  }

  /** The values under a key; none where there is no such key. */
  of(key: K): readonly V[] {
    return [...(this.#found.get(key) ?? [])];
  }
}
