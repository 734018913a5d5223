import { extractDocument } from "../../../../functions-shared/extraction/extract.ts";
import type { Extraction, Statement } from "../../../../functions-shared/contracts/extraction.ts";

/** What is extracted from lines of plain text. */
export const extract = (...lines: string[]): Promise<Extraction> =>
  extractDocument(new TextEncoder().encode(lines.join("\n")));

/** The statements of one type. */
export async function stated<T extends Statement["type"]>(
  type: T,
  ...lines: string[]
): Promise<Extract<Statement, { type: T }>[]> {
  const { statements } = await extract(...lines);
  return statements.filter((one): one is Extract<Statement, { type: T }> => one.type === type);
}
