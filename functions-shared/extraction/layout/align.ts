import { type Band, textsIn } from "./bands.ts";
import type { Column } from "./columns.ts";
import { Mix } from "./kinds.ts";
import { type Line, right } from "./lines.ts";
import type { Role } from "./wordings.ts";

/** Which heading stands over a band (null for a band without one), and how well all of them do together. */
export interface Alignment {
  headings: Map<Band, Column | null>;
  score: number;
}

/** What it costs to leave a band without a heading, a heading without a band, and to put two bands under one heading. */
const BARE = -0.8, EMPTY = -0.2, SHARED = -0.4;

interface Cell {
  score: number;
  /** What the last step was. */
  step: "match" | "share" | "bare" | "empty" | "start";
}

/**
 * Aligns the bands of the rows with the headings above them, both from left to right, so that as many as can stand over what
 * they announce: by place, by a common edge, and by what the band holds. The best of all alignments in order is taken.
 */
export function align(bands: Band[], columns: Column[], rows: Line[]): Alignment {
  const mixes = bands.map((band) => new Mix(textsIn(band, rows)));
  const fit = bands.map((band, i) => columns.map((column) => place(band, column) + meaning(mixes[i]!, column.role)));
  const grid: Cell[][] = Array.from({ length: bands.length + 1 }, () => []);
  for (let i = 0; i <= bands.length; i++) {
    for (let k = 0; k <= columns.length; k++) {
      const steps: Cell[] = [];
      if (i === 0 && k === 0) steps.push({ score: 0, step: "start" });
      if (i > 0 && k > 0) steps.push({ score: grid[i - 1]![k - 1]!.score + fit[i - 1]![k - 1]!, step: "match" });
      if (i > 1 && k > 0 && isMatch(grid[i - 1]![k]!)) {
        steps.push({
          score: grid[i - 1]![k]!.score + SHARED + Math.min(place(bands[i - 1]!, columns[k - 1]!), 0.6),
          step: "share",
        });
      }
      if (i > 0) steps.push({ score: grid[i - 1]![k]!.score + BARE, step: "bare" });
      if (k > 0) steps.push({ score: grid[i]![k - 1]!.score + EMPTY, step: "empty" });
      grid[i]![k] = steps.reduce((best, one) => one.score > best.score ? one : best);
    }
  }
  return trace(grid, bands, columns);
}

const isMatch = ({ step }: Cell) => step === "match" || step === "share";

function trace(grid: Cell[][], bands: Band[], columns: Column[]): Alignment {
  const headings: Alignment["headings"] = new Map();
  let [i, k] = [bands.length, columns.length];
  while (i > 0 || k > 0) {
    const { step } = grid[i]![k]!;
    if (step !== "empty") headings.set(bands[i - 1]!, isMatch(grid[i]![k]!) ? columns[k - 1]! : null);
    if (step !== "empty") i--;
    if (step === "match" || step === "empty") k--;
  }
  return { headings, score: grid[bands.length]![columns.length]!.score };
}

/** How well a heading stands over a band: its share of the narrower of the two, more with a common edge, less with distance. */
function place(band: Band, { words }: Column): number {
  const from = Math.min(...words.map(({ box }) => box[0])), to = Math.max(...words.map(right));
  const height = Math.max(...words.map(({ box }) => box[3]), 1);
  const shared = Math.min(to, band.to) - Math.max(from, band.from);
  const offsets = [from - band.from, to - band.to, (from + to - band.from - band.to) / 2];
  const edge = Math.min(...offsets.map(Math.abs)) < 0.4 * height ? 0.6 : 0;
  return edge + (shared > 0 ? 0.4 + shared / Math.min(to - from, band.to - band.from) : shared / (3 * height));
}

/** How well what a band holds fits what the heading says. */
function meaning(mix: Mix, role: Role): number {
  const says = (right: Parameters<Mix["mostly"]>, wrong: Parameters<Mix["mostly"]>) =>
    mix.mostly(...right) ? 0.8 : mix.mostly(...wrong) ? -1.2 : 0;
  switch (role) {
    case "value":
    case "dated":
    case "previous":
      return says(["number", "measure", "result"], ["unit", "range", "flag"]);
    case "unit":
      return says(["unit"], ["number", "range", "flag", "measure"]);
    case "range":
      return says(["range"], ["unit", "flag", "measure"]);
    case "low":
    case "high":
      return says(["number"], ["unit", "flag", "range"]);
    case "flag":
      return says(["flag"], ["number", "unit", "range", "measure"]);
    case "name":
      return says(["text", "unit"], ["number", "range", "flag", "measure"]);
    default:
      return 0;
  }
}
