import { ReadingError } from "../../reading/errors.ts";
import { LIMITS } from "../../reading/limits.ts";
import type { Passage } from "./narrative.ts";
import { asking, type Word, wordsOf } from "./wording.ts";

/** The passages of a section by what entries ask for: a section may have thousands of both. */
export class Narrative {
  readonly #byId = new Map<string, Passage[]>();
  readonly #place = new Map<Passage, number>();
  readonly #about = new Map<string, Passage[]>();
  #words: Word[][] | undefined;
  #comparisons = 0;

  constructor(readonly passages: Passage[]) {
    for (const [place, passage] of passages.entries()) {
      this.#place.set(passage, place);
      for (const id of passage.ids) {
        const same = this.#byId.get(id);
        if (same) same.push(passage);
        else this.#byId.set(id, [passage]);
      }
    }
  }

  /** The passages with one of these identifiers, or with something in them that has one. */
  referredBy(references: string[]): Passage[] {
    const referred = references.flatMap((id) => this.#byId.get(id) ?? []);
    this.#count(referred.length);
    return this.#inOrder(referred);
  }

  /**
   * The passages that may speak of what goes by one of these names.
   * @throws {ReadingError} when there is more to compare than one document may take.
   */
  about(names: string[]): Passage[] {
    const found = names.map((name) => {
      const told = this.#about.get(name) ?? this.#compare(name);
      this.#about.set(name, told);
      return told;
    });
    this.#count(found.reduce((sum, { length }) => sum + length, 0));
    return found.length === 1 ? found[0]! : this.#inOrder(found.flat());
  }

  #compare(name: string): Passage[] {
    this.#count(this.passages.length);
    this.#words ??= this.passages.map(({ text }) => wordsOf(text));
    const asked = asking(name), words = this.#words;
    return this.passages.filter((_, i) => asked(words[i]!));
  }

  #count(comparisons: number): void {
    this.#comparisons += comparisons;
    if (this.#comparisons > LIMITS.comparisons) {
      throw new ReadingError("too-large", `More than ${LIMITS.comparisons} comparisons of entries with the narrative.`);
    }
  }

  #inOrder(passages: Passage[]): Passage[] {
    if (passages.length < 2) return passages;
    return [...new Set(passages)].sort((a, b) => this.#place.get(a)! - this.#place.get(b)!);
  }
}
