/** "LIND, Anna" and "Anna Lind" are one name. */
export const nameKey = (name: string) => (name.toLowerCase().match(/\p{L}+/gu) ?? []).sort().join(" ");

/** Different people among the names; "Smith, John" or "J. A. Smith" is the "John Albert Smith" named beside. */
export function people<T extends { value: string }>(names: T[]): T[] {
  const parts = names.map(({ value }) =>
    nameKey(value).split(" ").filter((part) => !/^([js]n?r|junior|senior)$/.test(part))
  );
  return names.filter((_, i) =>
    !parts.some((other, k) => k !== i && isWithin(parts[i]!, other) && (!isWithin(other, parts[i]!) || k < i))
  );
}

/** Whether each part of a name is a part of the other or the initial of one, and at least one is written out in both. */
function isWithin(parts: string[], other: string[]): boolean {
  const fits = (part: string) => other.some((one) => one === part || (part.length === 1 && one.startsWith(part)));
  return parts.length > 1 && parts.every(fits) && parts.some((part) => part.length > 1 && other.includes(part));
}
