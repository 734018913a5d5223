import type { Extraction, ObservationStatement, Statement } from "../../../functions-shared/contracts/extraction.ts";
import type { Fixture } from "../../fixtures/source/corpus.ts";
import { isResult, type Result } from "../../fixtures/source/results.ts";

/** The parts of a result that its row prints. */
export interface Row {
  name: string;
  value: string;
  unit: string | null;
  low: string | null;
  high: string | null;
  flag: string | null;
}

const isObservation = (statement: Statement): statement is ObservationStatement => statement.type === "observation";

/** PDF fonts have one glyph for the micro sign and the Greek mu. */
const mu = (text: string) => text.replaceAll("µ", "μ");

export const printedRows = (fixture: Fixture): Row[] =>
  fixture.items.filter(isResult).map(({ name, value, unit, low, high, flag }: Result) => ({
    name,
    value,
    unit: unit ? mu(unit) : null,
    low,
    high,
    flag: flag || null,
  }));

export const readRows = (extraction: Extraction): Row[] =>
  extraction.statements.filter(isObservation).map(({ name, value, unit, reference_range: range, flag }) => ({
    name,
    value: value.kind === "text" ? value.text : `${value.comparator ?? ""}${value.number}`,
    unit: unit && mu(unit),
    low: range?.low ?? null,
    high: range?.high ?? null,
    flag,
  }));

/** The words of the document inside the box of a statement, in reading order. */
export function wordsInside({ words }: Extraction, { source }: Statement): string {
  if (!("box" in source)) return "";
  const [x, y, width, height] = source.box;
  return words.filter(({ page, box }) => {
    const [cx, cy] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    return page === source.page && cx >= x && cx <= x + width && cy >= y && cy <= y + height;
  }).map(({ text }) => text).join(" ");
}
