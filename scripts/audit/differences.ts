import type { Finding } from "./findings.ts";
import type { Entries } from "./entries.ts";

const hashes = (entries: Entries) =>
  new Map(Array.from({ length: entries.count }, (_, nth) => [entries.id(nth), entries.hash(nth)] as const));

/** How the events of a root differ from those that were published, by id. */
export function differences(published: Entries, present: Entries): Finding[] {
  const [before, now] = [hashes(published), hashes(present)];
  const homes = new Map([...before].map(([id, hash]) => [hash, id] as const));
  const found: Finding[] = [];
  // Two of one id: the table allows it in two of its parts.
  const seen = new Set<number>();
  for (let nth = 0; nth < present.count; nth++) {
    const id = present.id(nth);
    if (seen.has(id)) found.push({ kind: "added", event: id, why: "there are several of this id" });
    seen.add(id);
  }
  const moved = new Set<number>();
  for (const [id, hash] of now) {
    if (before.get(id) === hash) continue;
    const home = homes.get(hash);
    if (home !== undefined) {
      moved.add(home);
      found.push({ kind: "reordered", event: id, why: `it is what event ${home} was` });
    } else {
      found.push(before.has(id) ? { kind: "changed", event: id } : { kind: "added", event: id });
    }
  }
  for (const id of before.keys()) if (!now.has(id) && !moved.has(id)) found.push({ kind: "removed", event: id });
  return found;
}
