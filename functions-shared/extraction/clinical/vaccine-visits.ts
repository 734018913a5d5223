import type { Line } from "../layout/lines.ts";
import { datesIn } from "./dates.ts";
import { doseNumberOf } from "./dose-numbers.ts";
import { immunization, parseImmunization } from "./immunizations.ts";
import { cellsApart, pieceOf } from "./items.ts";
import { isNotGiven } from "./not-given.ts";
import { DAY_FIRST, isNoise } from "./person-lines.ts";
import type { ClinicalContext, Found } from "./statement.ts";
import { flat } from "./text.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** What a line says that tells the day of a visit. */
const VISIT =
  /\b(?:visit|date(?: given| of visit| administered| of vaccination)?|given(?: on)?|administered(?: on)?|appointment|session|impftermin|termin|datum|fecha|data|visite|visita|seance|prikmoment)\b/;
const OTHERWISE =
  /\b(?:print(?:ed)?|issued?|birth|born|expir\w*|review\w*|valid|report|updated?|due|next|signed|registered|geboren|naissance|nacimiento|nascita|nascimento)\b/;

/**
 * Doses in blocks of a visit: its day stands once, above the vaccines given, and each of them tells its lot. Only with the lot: a
 * vaccine named alone below a day may be one to come.
 */
export function visitDoses(lines: Line[], { order }: ClinicalContext): { found: Found[]; used: Line[] } {
  const found: Found[] = [], used: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const visit = lines[i]!;
    if (!isVisit(visit)) continue;
    const { dates } = datesIn(visit.text, order);
    const [date] = dates;
    if (dates.length !== 1 || !date || !("value" in date)) continue;
    for (let next = i + 1; next < lines.length && isNear(lines[next]!, lines[next - 1]!); next++) {
      const line = lines[next]!;
      const own = namesOneVaccine(line.text) ? parseImmunization(cellsApart(line), order).parts : [];
      if (own.length !== 1 || own[0]!.date !== null || own[0]!.lot === null) break;
      if (next === i + 1) used.push(visit);
      used.push(line);
      const piece = pieceOf([line]);
      found.push(...immunization({ ...own[0]!, date }, { ...piece, words: [...visit.words, ...piece.words] }));
    }
  }
  return { found, used };
}

const isVisit = (line: Line): boolean => {
  const plain = flat(line.text);
  return /\d/.test(plain) && (VISIT.test(plain) || DAY_FIRST.test(line.text)) && !OTHERWISE.test(plain) &&
    !namesOneVaccine(line.text) &&
    !isNoise(line) && !isNotGiven(line.text);
};

const isNear = (line: Line, above: Line) =>
  line.page === above.page && line.box[1] - (above.box[1] + above.box[3]) < 2 * Math.max(line.box[3], above.box[3]);

/** "Dose 1 of 3" alone in its line. */
const isDoseAlone = ({ text, words }: Line): boolean =>
  words.length <= 4 && !/\d{3}|\d[./-]\d{1,2}[./-]/.test(text) && !namesOneVaccine(text) &&
  (doseNumberOf(text) !== null || /^(?:single|annual|yearly|one|only) dose$/.test(flat(text)));

/**
 * The lines with the number of a dose and the day in the line below it made one: "Dose 1 of 3" above "Administered: 12/02/2023" is of
 * that day, and not of the one above.
 */
export function withTheirDays(lines: Line[], { order }: ClinicalContext): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!, next = lines[i + 1];
    const { dates } = next && isDoseAlone(line) && !isDoseAlone(next) && !namesOneVaccine(next.text)
      ? datesIn(next.text, order)
      : { dates: [] };
    const isBehind = dates.length === 1 && next!.text.indexOf(dates[0]!.printed) > 0;
    if (!isBehind) {
      out.push(line);
      continue;
    }
    const number = doseNumberOf(line.text), { printed } = dates[0]!;
    const text = isNotGiven(next!.text)
      ? `${next!.text} (${line.text})`
      : number === null || number === "booster"
      ? `${printed} ${number ?? ""}`.trim()
      : `Dose ${number}: ${printed}`;
    out.push({ ...line, text, words: [...line.words, ...next!.words], cells: line.cells });
    i++;
  }
  return out;
}
