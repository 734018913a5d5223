import type { Statement } from "../../../../functions-shared/contracts/extraction.ts";
import { extract } from "../plain-text.ts";

export { extract };

/** The statements of one type. */
export async function stated<T extends Statement["type"]>(
  type: T,
  ...lines: string[]
): Promise<Extract<Statement, { type: T }>[]> {
  const { statements } = await extract(...lines);
  return statements.filter((one): one is Extract<Statement, { type: T }> => one.type === type);
}
