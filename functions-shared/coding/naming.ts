import type { Issue } from "../contracts/event.ts";
import type { Coding } from "../contracts/extraction.ts";
import { keyOf, words } from "./names.ts";
import { addTo } from "./tables.ts";

/** A code when certain, else why not and what came into question. */
export interface Coded {
  code: Coding | null;
  candidates: Coding[];
  issues: Issue[];
}

/** The certain answer. */
export const certain = (code: Coding): Coded => ({ code, candidates: [], issues: [] });

/**
 * No code: `ambiguous-code` when several entries are plausible, `unknown-code` when none is. Candidates that are not
 * plausible (the name fits, the unit does not) are kept for whoever reviews.
 */
export function uncertain(candidates: Coding[], plausible = candidates.length): Coded {
  const [code, detail] = plausible === 0
    ? ["unknown-code", "No dictionary entry fits."]
    : ["ambiguous-code", `${plausible} dictionary entries come into question.`];
  return { code: null, candidates, issues: [{ code, detail }] };
}

/** Exactly one is certain. */
export function oneOf(candidates: Coding[]): Coded {
  return candidates.length === 1 ? certain(candidates[0]!) : uncertain(candidates);
}

/**
 * The code the document itself carries. In the dictionary: certain. Of a system the dictionary covers but not in it: held,
 * kept as candidate. Of no such system: null, the name decides.
 */
export function carriedCode(
  codings: Coding[],
  dictionaries: Map<string, (code: string) => string | null>,
): Coded | null {
  const covered = codings.filter(({ system }) => dictionaries.has(system));
  for (const { system, code } of covered) {
    const display = dictionaries.get(system)!(code);
    if (display !== null) return certain({ system, code, display });
  }
  if (covered.length === 0) return null;
  const detail = "The document carries a code that is not in the dictionary.";
  return { code: null, candidates: covered, issues: [{ code: "code-outside-dictionary", detail }] };
}

/** Names and the entries they stand for, met by {@link keyOf}; words of `noise` never tell entries apart. */
export class NameIndex<T> {
  readonly #exact = new Map<string, Set<T>>();
  readonly #noise: ReadonlySet<string>;

  constructor(noise: Iterable<string> = []) {
    this.#noise = new Set([...noise].flatMap(words));
  }

  add(name: string, entry: T): void {
    for (const key of this.#keys(name)) addTo(this.#exact, key, entry);
  }

  /** The entries of a name: read whole, then part by part, where every part that is not noise must agree. */
  find(name: string): T[] {
    for (const key of this.#keys(name)) {
      const whole = this.#exact.get(key);
      if (whole) return [...whole];
    }
    const parts = name.split(/[()[\]/,;:]| - | – /).map(words).filter((part) => part.length > 0);
    if (parts.length < 2) return [];
    const meaningful = parts.map((part) => part.filter((word) => !this.#noise.has(word))).filter((part) =>
      part.length > 0
    );
    const sets = meaningful.map((part) => this.#exact.get(keyOf(part)) ?? new Set<T>());
    const [first, ...rest] = sets;
    return first ? [...first].filter((entry) => rest.every((set) => set.has(entry))) : [];
  }

  #keys(name: string): string[] {
    const all = words(name);
    const bare = all.filter((word) => !this.#noise.has(word));
    return [...new Set([keyOf(all), keyOf(bare)])].filter((key) => key !== "");
  }
}
