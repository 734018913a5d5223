import { type LabelField, labelField } from "./fields/labels.ts";
import { parseDate } from "./fields/dates.ts";
import { parseAge, parseSex } from "./fields/person.ts";

/** What stands behind one label about several things: "Patient (Name, DOB, Sex): Ada Holm, 12/03/1980, F". */
export interface Combined {
  name: string;
  birth: string | null;
  /** Sex and age as printed. */
  rest: string;
}

const PERSONAL = new Set<LabelField | null>(["name", "family_name", "given_name", "birth_date", "sex", "age"]);

/** The parts of a line whose label announces the name and more of a person; null for any other line. */
export function combinedIn(text: string): Combined | null {
  const [, label = "", value = ""] = text.match(/^([\p{L}][\p{L}' .,/()|&-]{5,80}?)\s*[:：]\s*(\S.{4,100})$/u) ?? [];
  const announced = label.split(/\s*[,/()|&]\s*|\s+(?:and|und|et|y|e|en|och)\s+/).filter((part) => part !== "").map(
    labelField,
  );
  if (announced.length < 2 || !announced.every((field) => PERSONAL.has(field)) || !announced.includes("name")) {
    return null;
  }
  if (!announced.some((field) => field === "birth_date" || field === "sex" || field === "age")) return null;
  const marked = /\s[/|;]\s|[|;]/.test(value);
  const parts = value.split(marked ? /\s+\/\s+|\s*[|;]\s*/ : /\s*,\s*/).map((part) => part.trim()).filter((part) =>
    part !== ""
  );
  const names: string[] = [], rest: string[] = [];
  let birth: string | null = null;
  for (const part of parts) {
    if (parseDate(part, "day-month", true, 2100) && announced.includes("birth_date") && birth === null) birth = part;
    else if (/\d/.test(part) ? parseAge(part, true) !== null : part.length < 12 && parseSex(part) !== null) {
      rest.push(part);
    } else if (/\d/.test(part)) return null;
    else names.push(part);
  }
  return names.length > 0 && names.length <= 2 && (birth || rest.length > 0)
    ? { name: names.join(", "), birth, rest: rest.join(", ") }
    : null;
}

/** A Swedish personal number in a text, with the birth date it begins with. */
export interface PersonalNumber {
  printed: string;
  birth: string;
}

const PERSONNUMMER = /(?<![\d-])(18|19|20)?(\d{2})(\d{2})(\d{2})([-+])(\d{4})(?![\d-])/;

/**
 * Reads a personnummer: six digits of the birth date (eight with the century), "-", or "+" from the year on in which somebody turns
 * 100, and four more of which the last is a check digit by modulus 10 with the weights 2 and 1. `year` is that of the document, by
 * which a number without its century is told. Source: Skatteverket, Rättslig vägledning, "Personnummer",
 * https://www4.skatteverket.se/rattsligvagledning/edition/2020.9/330245.html
 */
export function personnummerIn(text: string, year: number | null): PersonalNumber | null {
  const [printed, century, yy, mm, dd, sign, last] = text.match(PERSONNUMMER) ?? [];
  if (!printed || !isChecked(`${yy}${mm}${dd}${last}`)) return null;
  const full = century ? Number(`${century}${yy}`) : year === null ? null : bornIn(Number(yy), sign!, year);
  const birth = full === null ? null : parseDate(`${full}-${mm}-${dd}`, null);
  return birth && "value" in birth ? { printed, birth: birth.value } : null;
}

function bornIn(yy: number, sign: string, year: number): number {
  const latest = year - ((((year - yy) % 100) + 100) % 100);
  return sign === "+" ? latest - 100 : latest;
}

/** Weights 2 and 1 from the left; of a product of two digits, both count. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return all + Math.floor(product / 10) + product % 10;
  }, 0);
  return sum % 10 === 0;
}
