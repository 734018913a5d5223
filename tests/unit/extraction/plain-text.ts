import type { Extraction, ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

/** What is extracted from lines of plain text. */
export const extract = (...lines: string[]): Promise<Extraction> =>
  extractDocument(new TextEncoder().encode(lines.join("\n")));

/** Each result as "name number unit low high flag". */
export const results = ({ statements }: Extraction): string[] =>
  statements.filter((one): one is ObservationStatement => one.type === "observation").map((one) => {
    const { value, reference_range: range } = one;
    const printed = value.kind === "quantity" ? value.number : value.text;
    return [one.name, printed, one.unit, range?.low, range?.high, one.flag].map((part) => part ?? "").join(" ").trim();
  });
