import type { Extraction, Subject } from "../../contracts/extraction.ts";
import { nobody } from "../draft.ts";
import { announcedDate, type DateOrder } from "../fields/dates.ts";
import { parseName } from "../fields/names.ts";
import { parseSex } from "../fields/person.ts";
import type { CsvColumn, CsvRole } from "./columns.ts";

const SUBJECT: CsvRole[] = ["patient", "family_name", "given_name", "birth_date", "sex", "identifier"];

/** Whether the rows themselves say whom they are about. */
export const namesSubject = (columns: CsvColumn[]) =>
  columns.some(({ role }) => role === "patient" || role === "family_name");

/** A row with its index in the file. */
export interface CsvRow {
  at: number;
  cells: string[];
}

/** The one subject all rows name; nobody, and each by name, when they name several. */
export function subjectOf(
  columns: CsvColumn[],
  rows: CsvRow[],
  order: DateOrder,
): { subject: Subject; patients: Extraction["also_named"] } {
  const own = columns.filter(({ role }) => SUBJECT.includes(role));
  const key = ({ cells }: CsvRow) => own.map(({ at }) => (cells[at] ?? "").toLowerCase()).join("|");
  const told = rows.filter(({ cells }) => own.some(({ at }) => cells[at]));
  const first = new Map(told.map((row) => [key(row), row] as const).reverse());
  const subjects = [...first.values()].reverse().map((row) => readSubject(own, row, order));
  const [only] = subjects;
  if (only && subjects.length === 1) return { subject: only, patients: [] };
  const patients = subjects.flatMap(({ name }) =>
    name ? [{ role: "patient", name: name.value, source: name.source }] : []
  );
  return { subject: nobody(), patients };
}

function readSubject(columns: CsvColumn[], { at, cells }: CsvRow, order: DateOrder): Subject {
  const find = (role: CsvRole) => columns.find((column) => column.role === role && cells[column.at]);
  const place = (column: CsvColumn) => ({ path: `row[${at}].${column.text}` });
  const [whole, family, given, birth, sex] = (["patient", "family_name", "given_name", "birth_date", "sex"] as const)
    .map(find);
  const printed = whole
    ? cells[whole.at]!
    : [given, family].flatMap((column) => column ? [cells[column.at]!] : []).join(" ");
  const named = whole ?? family, name = printed ? parseName(printed).name : null;
  const date = birth ? announcedDate(cells[birth.at]!, order, true) : null;
  const parsedSex = sex ? parseSex(cells[sex.at]!) : null;
  return {
    ...nobody(),
    name: name && named ? { value: name, printed, source: place(named) } : null,
    birth_date: birth && date && "value" in date ? { ...date, source: place(birth) } : null,
    sex: sex && parsedSex ? { value: parsedSex, printed: cells[sex.at]!, source: place(sex) } : null,
    identifiers: columns.filter(({ role }) => role === "identifier").flatMap((column) => {
      const value = cells[column.at];
      return value ? [{ value: { system: column.text, value }, printed: value, source: place(column) }] : [];
    }),
  };
}
