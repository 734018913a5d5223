import { allergy, isNoAllergy, parseAllergy } from "./allergies.ts";
import { anyDate } from "./dates.ts";
import { type Cell, type Entry, hasData } from "./entry.ts";
import { ICD10CM, parseProblem, problem } from "./problems.ts";
import { voidStatus } from "./void.ts";
import { parseProcedure, procedure } from "./procedures.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { statusOf } from "./statuses.ts";
import { isVaccination, vaccination } from "./vaccination.ts";

export function allergyEntry(cell: Cell, piece: Piece, { order }: ClinicalContext): Found[] {
  const name = cell("name");
  if (!name || isNoAllergy(name)) return [];
  const parts = parseAllergy(name);
  if (!parts) return [unreadPiece(piece, "not-understood")];
  return allergy(
    { name: parts.name, reaction: cell("reaction") ?? parts.reaction, severity: cell("severity") ?? parts.severity },
    { ...piece, text: [cell("start"), cell("date")].filter((one) => one).join(" ") },
    statusOf(cell("status")),
    order,
  );
}

export function problemEntry(entry: Entry, cell: Cell, piece: Piece, { order }: ClinicalContext): Found[] {
  const name = cell("name"), code = cell("code");
  if (!name) return hasData(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  const heading = entry.fields.find(({ role }) => role === "code")?.heading ?? "";
  const parts = parseProblem(code ? `${name} (${code})` : name, order, heading);
  if (!parts) return [unreadPiece(piece, "not-understood")];
  const start = cell("start") ?? cell("date"), end = cell("stop");
  const read = {
    ...parts,
    codings: parts.codings.map((one) => /cm/i.test(heading) ? { ...one, system: ICD10CM } : one),
    start: (start ? anyDate(start, order) : null) ?? parts.start,
    end: end ? anyDate(end, order) : null,
    status: statusOf(cell("status")) ?? parts.status,
    void: parts.void ?? voidStatus(cell("status") ?? ""),
  };
  return problem(read, piece, entry.status);
}

export function procedureEntry(cell: Cell, piece: Piece, { order }: ClinicalContext): Found[] {
  const name = cell("name"), date = cell("date") ?? cell("start");
  if (!name) return hasData(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  if (isVaccination(name)) return vaccination(date ? `${date}  ${name}` : name, piece, order);
  const parts = parseProcedure(name, order);
  if (!parts) return [unreadPiece(piece, "not-understood")];
  return procedure({ ...parts, date: (date ? anyDate(date, order) : null) ?? parts.date }, piece);
}
