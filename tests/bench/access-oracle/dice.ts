import { Dice as Rolls } from "../fuzz/dice.ts";

/** What a world is thrown with: the same for the same seed. */
export class Dice extends Rolls {
  /** A whole number from least to most. */
  between(least: number, most: number): number {
    return least + this.roll(most - least + 1);
  }
  chance(share: number): boolean {
    return this.roll(1_000) < share * 1_000;
  }
  /** The first with this share, else one of the others. */
  usually<T>(share: number, first: T, ...others: T[]): T {
    return this.chance(share) ? first : this.pick(others);
  }
  times<T>(least: number, most: number, make: (nth: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, nth) => make(nth));
  }
  /** A UUID of version 4. */
  id(): string {
    const hex = (digits: number) => this.roll(16 ** digits).toString(16).padStart(digits, "0");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
  }
}
