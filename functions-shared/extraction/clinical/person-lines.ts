import { parseDate } from "../fields/dates.ts";
import { type Line, textOf } from "../layout/lines.ts";
import { type Pair, pairsOf } from "../layout/pairs.ts";
import { bornIn } from "../unlabelled.ts";
import { headingOf } from "./sections.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** Lines that stand between the items of a list without being one: page headers with the patient's name, page numbers. */
const PAGE =
  /^\W*(?:page|seite|pagina|página|sida|continued|tel|phone|fax|(?:(?:date|last|report|record|statement) )?(?:printed|updated|reviewed|verified|retrieved|generated|changed|saved)|ausgedruckt|gedruckt|abgerufen|aktualisiert|utskriven|uppdaterad|afgedrukt|afdrukdatum|bijgewerkt|imprimé|mis à jour|impreso|actualizado|stampato|aggiornato|impresso|atualizado)\b.*[:\d]/i;
export const PERSONAL = /^(?:name|family_name|given_name|birth_date|sex|age|identifier|date:|role:)/;

export function isNoise(line: Line): boolean {
  if (PAGE.test(line.text) || tellsBirth(line.text)) return true;
  const pairs = pairsOf(line);
  const [first] = pairs;
  if (first?.marked && first.label[0] === line.words[0] && PERSONAL.test(first.field) && !isNoDay(first)) return true;
  return pairs.some(({ field, marked }) =>
    marked && IDENTIFYING.test(field) && !(field === "age" && DAY_FIRST.test(line.text))
  ) && !namesOneVaccine(line.text);
}

/** "Körperlicher Befund: RR 145/85": a label that sounds like one of a day, with something else behind it. */
const isNoDay = ({ field, value }: Pair): boolean =>
  field.startsWith("date:") && value.length > 2 && parseDate(textOf(value), "day-month") === null &&
  parseDate(textOf(value), "month-day") === null;

/** "12-03-2019   (age 3 months)": a visit, and how old somebody was then. */
export const DAY_FIRST = /^\W*(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)(?=\s|$)/;

/** A line that tells a birth date is about the person, whatever title it stands below. */
const tellsBirth = (text: string): boolean => bornIn(text) !== null || BIRTH.test(text);
const IDENTIFYING = /^(?:birth_date|sex|age|identifier)$/;

/** The person's block, with a name alone above or below it: whatever heading it stands under, it is no item of a list. */
export function personalLines(lines: Line[]): Set<Line> {
  const own = lines.filter((line, i) => isNoise(line) && !PAGE.test(line.text) && !isDayOfDose(line, lines[i - 1]));
  const near = lines.filter((line, i) =>
    NAME_ALONE.test(line.text) && !namesOneVaccine(line.text) && headingOf(line) === null &&
    [lines[i - 1], lines[i + 1]].some((one) => one !== undefined && own.includes(one) && tellsPerson(one))
  );
  return new Set([...own, ...near]);
}

/** "Date: 11/23/2022" set in below the name of a vaccine is the day of the dose, and not that of the document. */
export const isDayOfDose = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && above.page === line.page && line.box[0] > above.box[0] + 0.6 * Math.min(line.box[3], 1) &&
  /^(?:date|datum|fecha|data)\s*:/i.test(line.text) && line.words.length <= 5 && namesOneVaccine(above.text) &&
  !/\d{2}/.test(above.text);

const NAME_ALONE =
  /^(?:[A-Z]\w{1,4}\.? )?\p{Lu}[\p{L}'’-]+,?(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|del|van|von|der|den|dos|la)){1,4}$/u;
const tellsPerson = (line: Line) =>
  tellsBirth(line.text) || pairsOf(line).some(({ field, marked }) => marked && IDENTIFYING.test(field));

const BIRTH =
  /(?<![\p{L}])(?:born|d\.?o\.?b\.?|date of birth|birth ?date|geb\.?|geboren|geburtsdatum|né(?:\(e\)|e)? le|date de naissance|nacid[oa]|(?:fecha de )?nacimiento|nat[oa] il|data di nascita|nascid[oa]|nascimento|född|født|fødselsdato)(?![\p{L}])[\s:.]*(?:on |am |el |em |op )?\d/iu;
