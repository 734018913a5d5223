import type { Figures } from "./score-figures.ts";
import type { Report } from "./score.ts";

const short = (value: number | undefined): string =>
  value === undefined ? "" : Number.isInteger(value) ? String(value) : value.toFixed(value > 10 ? 1 : 4);

/** Prints the figures of all and of each class beside each other. */
export function printFigures({ classes, ...all }: Omit<Report, "differences">, print: (line: string) => void): void {
  const columns: [string, Figures][] = [["all", all], ...Object.entries(classes) as [string, Figures][]];
  const cells = (texts: string[]) => texts.map((text) => text.padStart(13)).join("");
  print(`${"".padEnd(25)}${cells(columns.map(([name]) => name))}`);
  for (const name of Object.keys(all) as (keyof Figures)[]) {
    print(`${name.padEnd(25)}${cells(columns.map(([, figures]) => short(figures[name])))}`);
  }
}
