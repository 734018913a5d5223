/** Reading the generated dictionary modules: split when first asked for, never at import. */

export type Row = string[];

/** The rows of a generated module. */
export function table(text: string): Row[] {
  return text.split("\n").map((line) => line.split("\t"));
}

/** The items of a list cell. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split("|") : [];
}

/** A value made on first use. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Adds `value` to the set under `key`. */
export function addTo<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const set = index.get(key);
  if (set) set.add(value);
  else index.set(key, new Set([value]));
}
