import type { ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
/** The options as given on the command line, by name. */
export type BenchValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** What a file in tests/bench exports as `bench`. */
export interface Bench {
  /** What it measures, and its options, for --help. */
  help: string;
  options?: Options;
  /**
   * Measures. @returns what is printed: one JSON object.
   * @param keep takes what is printed if the process ends before that.
   */
  run(
    say: (line: string) => void,
    values: BenchValues,
    keep: (figures: Record<string, unknown>) => void,
  ): Promise<Record<string, unknown>>;
}

/** A whole number given as an option. @throws when it is none, or out of bounds. */
export function wholeNumber(values: BenchValues, name: string, [least, most]: [number, number]): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`--${name} takes a whole number from ${least} to ${most}`);
}
