import type { Line } from "../layout/lines.ts";
import type { Role } from "./column-wordings.ts";
import type { Meaning } from "./columns.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/**
 * The column below which a vaccine stands, where days and lots have headings and nothing heads the names: there are more words
 * for a vaccine than can be listed. Null where the headings name it, or no cell below does.
 */
export function unnamedVaccines(meanings: (Meaning | null)[], below: Line | undefined): number | null {
  const has = (role: Role) => meanings.some((one) => one?.role === role);
  if (!has("lot") || !has("date") || !below || below.cells.length < meanings.length - 1) return null;
  if (meanings.some((one) => one?.names.includes("immunizations") || one?.role === "brand" || one?.anyName)) {
    return null;
  }
  const at = meanings.findIndex((one, i) => one === null && namesOneVaccine(below.cells[i]?.text ?? ""));
  return at < 0 ? null : at;
}
