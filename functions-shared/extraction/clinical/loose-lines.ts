import { hasAnswers } from "./answers.ts";
import { unitsOfAmounts } from "../fields/amounts.ts";
import { isProse } from "../layout/headings.ts";
import type { Line } from "../layout/lines.ts";
import { fullDate } from "./dates.ts";
import { immunization, parseImmunization } from "./immunizations.ts";
import { cellsApart, pieceOf } from "./items.ts";
import { dosesBelowNames, eachVaccine, readImmunizations } from "./lists.ts";
import { isNotGiven } from "./not-given.ts";
import { isNoise } from "./person-lines.ts";
import { dayOfStay } from "./sections.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { vaccineSentences } from "./vaccine-sentences.ts";
import { namesOneVaccine, namesVaccine, speaksOfDoses } from "./vaccine-words.ts";
import { readSigns } from "./signs.ts";
import { readVitals } from "./vitals.ts";

/** Reads lines under no heading: vaccines of a record of vaccines, and a blood pressure. @returns the lines it read, too. */
export function readLoose(
  lines: Line[],
  isVaccineRecord: boolean,
  context: ClinicalContext & { told: string | null; examined: boolean },
): { found: Found[]; used: Line[] } {
  const doses = new Set(isVaccineRecord ? dosesBelowNames(lines) : []);
  const all = readImmunizations([...doses].map((line) => pieceOf([line])), context), used = [...doses];
  const told = isVaccineRecord
    ? vaccineSentences(lines.filter((line) => !doses.has(line)), context)
    : { found: [], used: [] };
  all.push(...told.found);
  used.push(...told.used);
  for (const pair of brokenPressures(lines.filter((line) => !used.includes(line)))) {
    const whole = pieceOf(pair);
    all.push(...readSigns(whole, dayOfStay(whole.text, context) ?? context.told, context), ...measuredBeside(whole));
    used.push(...pair);
  }
  const measures = blocksOfSigns(lines);
  let measured: Line | null = null;
  /** The day told with the signs of the line above, which those right below it go on with. */
  let above: { line: Line; day: string | null } | null = null;
  const isBelow = (line: Line, one: Line | undefined): boolean =>
    one !== undefined && one.page === line.page && lines.indexOf(line) - lines.indexOf(one) === 1;
  const signsOf = (line: Line): Found[] => {
    const day = isBelow(line, above?.line) ? above!.day : null;
    return readSigns(pieceOf([line]), dayOfStay(line.text, context) ?? day ?? context.told, context);
  };
  for (const line of lines.filter((one) => !used.includes(one))) {
    const found = isVaccineRecord
      ? isToCome(line) ? [unreadPiece(pieceOf([line]), "not-given")] : vaccinesIn(line, context)
      : [];
    if (found.length === 0 && measures.has(line)) {
      found.push(...signsOf(line));
    }
    const near = isBelow(line, measured ?? undefined);
    const isExamined = context.examined || isExamination(line.text);
    if (found.length === 0 && (near || isExamined || PRESSURE.test(line.text))) {
      const vitals = signsOf(line);
      // Two of them below a blood pressure go on with it; weight and height elsewhere may be of an order's form.
      if (
        (near || isExamined) && vitals.length > 1 ||
        vitals.some(({ stated }) => stated?.name === "Systolic blood pressure")
      ) {
        found.push(...vitals);
        measured = line;
      }
    }
    const signs = found.filter(({ stated }) => stated?.type === "observation");
    if (signs.length > 0) {
      above = { line, day: signs[0]!.stated!.occurred_on };
      found.push(...measuredBeside(pieceOf([line])));
    }
    // A form's boxes under no heading: what was asked is for a person to read.
    if (found.length === 0 && hasAnswers(line.text)) found.push(unreadPiece(pieceOf([line]), "not-understood"));
    if (found.length > 0) used.push(line);
    all.push(...found);
  }
  return { found: all, used };
}

/** Two lines of a text that a blood pressure is broken over: "heart rate 88 and blood / pressure 134/76 mmHg". */
function brokenPressures(lines: Line[]): [Line, Line][] {
  const tells = (...own: Line[]) =>
    readVitals(pieceOf(own), null).some(({ stated }) => stated?.name === "Systolic blood pressure");
  return lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1];
    const goesOn = next !== undefined && next.page === line.page && line.cells.length + next.cells.length === 2 &&
      next.box[1] - (line.box[1] + line.box[3]) < line.box[3] && /^[\p{Ll}\d]/u.test(next.text) &&
      /[\p{Ll},]$/u.test(line.text) && /\d\/\d/.test(next.text);
    return goesOn && tells(line, next) && !tells(line) && !tells(next) ? [[line, next]] : [];
  });
}

/** Sentences beside one of vital signs that tell of other measurements: "BP 132/78. His cholesterol in February was 3.1 mmol/L." */
function measuredBeside(piece: Piece): Found[] {
  return piece.text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u).filter((said) =>
    isProse(said) && unitsOfAmounts(said.split(/[\s;]+|,(?!\d)/)).length > 0 &&
    readVitals({ ...piece, text: said }, null).length === 0
  ).map((text) => unreadPiece({ ...piece, text }, "not-understood"));
}

/**
 * Lines of signs below each other without a heading, a blood pressure among them: "BP: 120/80", "Pulse: 72", "Wt: 70 kg". Weight and
 * height elsewhere may be of an order's form.
 */
function blocksOfSigns(lines: Line[]): Set<Line> {
  const own = new Set<Line>();
  let block: Line[] = [];
  const close = () => {
    if (block.length > 1 && block.some(({ text }) => PRESSURE.test(text))) { for (const line of block) own.add(line); }
    block = [];
  };
  for (const line of lines) {
    const above = block.at(-1);
    const isNear = above === undefined ||
      above.page === line.page && line.box[1] - (above.box[1] + above.box[3]) < 1.5 * line.box[3];
    if (!isNear) close();
    if (isOfSigns(line)) block.push(line);
    else close();
  }
  close();
  return own;
}

/** A line that begins with a sign and its value. */
const isOfSigns = (line: Line): boolean =>
  /^\W*\p{L}[^\d]{0,32}\d/u.test(line.text) && !isProse(line.text) && readVitals(pieceOf([line]), null).length > 0;

/** "The next booster against tetanus is due in 2033": told of a vaccine, with a number that nothing else is to read. */
const isToCome = (line: Line): boolean =>
  /\d/.test(line.text) && namesOneVaccine(line.text) && !isNoise(line) && isNotGiven(line.text);

/** Whether what a table was read as states less than half of the vaccines its lines do by themselves. */
export function statesLess(found: Found[], lines: Line[], context: ClinicalContext): boolean {
  const alone = lines.filter((line) => vaccinesIn(line, context).some(({ stated }) => stated));
  return found.filter(({ stated }) => stated).length * 2 < alone.length;
}

function vaccinesIn(line: Line, { order }: ClinicalContext): Found[] {
  if (!/\d{2}/.test(line.text) || !namesVaccine(line.text) || isNoise(line)) return [];
  // A sentence may tell of several, of one to come or of none: for a person to read.
  if (isProse(line.text)) return tellsOfDose(line, order) ? [unreadPiece(pieceOf([line]), "not-understood")] : [];
  return eachVaccine({ ...pieceOf([line]), text: cellsApart(line) }).flatMap((piece) =>
    parseImmunization(piece.text, order).parts.filter(({ date, name }) => date !== null && namesVaccine(name))
      .flatMap((one) =>
        // "Impfungen von Leni (…, 15.05.2022)": no vaccine is named, and the day may be any.
        namesOneVaccine(one.name) || isNotGiven(line.text)
          ? immunization(one, pieceOf([line]))
          : [unreadPiece(pieceOf([line]), "no-name")]
      )
  );
}

/** A sentence that names a vaccine and a day, and speaks of giving it. */
const tellsOfDose = (line: Line, order: ClinicalContext["order"]): boolean =>
  namesOneVaccine(line.text) && fullDate(line.text, order) !== null && speaksOfDoses(line.text);

/** Words for a blood pressure. */
export const PRESSURE =
  /\b(?:bp|b\.p|b\/p|blood pressure|blutdruck|rr|ta|pa|tension|presi[oó]n|pression|pressione|press[aã]o|bloeddruk|blodtryc?k+|ci[sś]nienie)\b/i;

/** "On examination: pulse 78 bpm, weight 71.5 kg": what follows was measured, whether a blood pressure is among it or not. */
export const isExamination = (text: string): boolean =>
  /^\W*(?:o|o\/e|objective|objetivo|eo|lo|on examination|(?:physical |clinical )?exam(?:ination)?|klinischer befund|körperliche untersuchung|examen (?:clinique|physique)|exploración física|esame obiettivo|exame físico|lichamelijk onderzoek)\s*(?:[:–-]|\/\/|$)/i
    .test(text);

/** What is measured in blood ("Vitamin B12: 412 pg/mL") is no dose: medicines are printed in mg/mL and units/mL. */
export const CONCENTRATION =
  /\d\s*(?:(?:pg|ng|[fpnmuµμ]mol|[mµuμ]I?U)\/m?l|(?:[mnµuμ]?c?g|mmol)\/dl|[mµuμ]?g\/l|[pn]mol\/l|fl|pg)(?![/])(?![\p{L}\d])/iu;
