import { parseDate } from "../fields/dates.ts";
import { type LabelField, labelField } from "../fields/labels.ts";
import { type Role, roleOf } from "../layout/wordings.ts";

/** What a column of a file of results holds: a role of a table of results, a field of its subject, or one of the rest. */
export type CsvRole =
  | Role
  | "status"
  | "section"
  | "comment"
  | Extract<LabelField, "family_name" | "given_name" | "birth_date" | "sex" | "identifier" | `date:${string}`>
  | "patient";

export interface CsvColumn {
  at: number;
  /** The heading as it is printed. */
  text: string;
  role: CsvRole;
}

const SECTION =
  /^(panel|panel name|profile|profile name|section|category|group|test group|battery|order|order name|department|gruppe|kategorie|bereich|catégorie|chapitre|categoría|sección|pannello|groep|rubriek)$/;
const STATUS = /^(status|result status|statut|estado|stato|state)$/;
const COMMENT = /^(comments?|remarks?|notes?|kommentar|bemerkung(en)?|commentaires?|comentarios?|note)$/;
const PATIENT =
  /^(patient|patient name|patient full name|name of patient|full name|patientenname|nom du patient|paciente|paziente|patiënt|subject|subject name)$/;
const BARE_NAME = /^(name|nom|nombre|nome|naam)$/i;
const BARE_DATE = /^(date|datum|fecha|data|date time|datetime|result date|test date|befunddatum|timestamp|time)$/;

const plain = (heading: string) =>
  heading.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[_./]+/g, " ").replace(/\s+/g, " ").trim();

function roleOfHeading(printed: string): CsvRole {
  const text = plain(printed), low = text.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/\s+/g, " ").trim();
  if (PATIENT.test(low)) return "patient";
  if (SECTION.test(low)) return "section";
  if (STATUS.test(low)) return "status";
  if (COMMENT.test(low)) return "comment";
  if (BARE_DATE.test(low)) return "date:authored";
  if (/^loinc/.test(low)) return "loinc";
  const field = labelField(text);
  if (field?.startsWith("date:")) return field as CsvRole;
  if (field === "birth_date" || field === "sex" || field === "identifier") return field;
  if (field === "family_name" || field === "given_name") return field;
  if (/\d/.test(text) && parseDate(text, "day-month") !== null) return "dated";
  return roleOf(text) ?? "ignored";
}

/** The columns a row of headings announces, or null when it does not announce results: a test and its result, or days of results. */
export function columnsOf(row: string[]): CsvColumn[] | null {
  const columns = row.map((text, at): CsvColumn => ({ at, text, role: text === "" ? "ignored" : roleOfHeading(text) }));
  const has = (role: CsvRole) => columns.some((column) => column.role === role);
  if (has("value")) { for (const column of columns) if (column.role === "dated") column.role = "previous"; }
  // "TEST … NAME, DOB": beside a column of tests and a birth date a bare name is the patient's.
  const tests = columns.filter(({ role }) => role === "name");
  const person = tests.length > 1 && has("birth_date") && tests.find(({ text }) => BARE_NAME.test(text));
  if (person) person.role = "patient";
  return has("name") && (has("value") || has("dated")) ? columns : null;
}
