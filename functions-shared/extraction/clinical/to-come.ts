import { namesClinical } from "../../coding/named.ts";
import type { Line } from "../layout/lines.ts";
import { pieceOf } from "./items.ts";
import { type Found, unreadPiece } from "./statement.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** "MMR   Complete" in a list of what is to come. */
const SETTLED = /\b(?:complete|completed|up to date|not (?:needed|required|due))\b/i;

const saysSomething = ({ text }: Line) =>
  /\d/.test(text) || (namesOneVaccine(text) || namesClinical(text)) && !SETTLED.test(text);

/** The lines under a heading of what is to come ("Next due", "Refusals"): nothing there was given, and nothing of it is passed over. */
export const readToCome = (lines: Line[]): Found[] =>
  lines.filter(saysSomething).map((line) => unreadPiece(pieceOf([line]), "not-given"));
