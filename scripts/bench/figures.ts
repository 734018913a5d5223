import process from "node:process";

type Result = Record<string, unknown>;

/**
 * What a bench found, printed once: when it is done, or else when the process ends before that, as one that was interrupted
 * and takes too long to stop does.
 */
export class Figures {
  #kept: Result | null = null;

  /**
   * @param json one JSON object, instead of a line for each figure.
   * @param print takes a line of standard output.
   * @param atExit takes what is to be done last.
   */
  constructor(
    private readonly json: boolean,
    private readonly print: (line: string) => void = console.log,
    atExit: (last: () => void) => void = (last) => process.once("exit", last),
  ) {
    atExit(() => this.tell());
  }

  /** Takes what was counted so far. */
  keep(result: Result): void {
    this.#kept = result;
  }

  /** Prints what was kept, if it was not printed yet. */
  tell(): void {
    const result = this.#kept;
    this.#kept = null;
    if (!result) return;
    if (this.json) return this.print(JSON.stringify(result));
    for (const [key, value] of Object.entries(result)) this.print(`${key}: ${JSON.stringify(value)}`);
  }
}
