import type { DateOrder } from "../fields/dates.ts";
import { immunization, parseImmunization } from "./immunizations.ts";
import { type Found, type Piece, unreadPiece } from "./statement.ts";
import { flat } from "./text.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** "First rotavirus vaccination", "Influenza immunisation": an act by name, and a vaccine that was given. */
export const isVaccination = (text: string): boolean =>
  /\b(?:vaccinations?|immuni[sz]ations?|schutzimpfung|impfung|vacunacion|vacinacao|vaccinazione|vaccinatie)\b/.test(
    flat(text),
  ) &&
  namesOneVaccine(text);

/** The dose a record of acts tells of in a phrase; without a day nothing says that it was given. */
export function vaccination(text: string, piece: Piece, order: DateOrder): Found[] {
  const { parts } = parseImmunization(text, order);
  if (parts.length !== 1 || parts[0]!.date === null) return [unreadPiece(piece, "not-understood")];
  return immunization(parts[0]!, piece);
}
