import type { Extraction, Statement } from "../../contracts/extraction.ts";
import { readPlainText } from "../../reading/text.ts";
import { nobody, structured } from "../draft.ts";
import { decimalMark } from "../fields/numbers.ts";
import { linesOf } from "../layout/lines.ts";
import type { Context } from "../observations.ts";
import { orderOf } from "../order.ts";
import { readHeader } from "../subject.ts";
import { columnsOf, type CsvColumn } from "./columns.ts";
import { readCsvRow } from "./rows.ts";
import { type CsvRow, namesSubject, subjectOf } from "./subject.ts";

/** Rows above the headings that may say whom and when they are of. */
const PREAMBLE = 40;

/**
 * Extracts a file of separated values with one result a row. The place of a value is `row[i].heading`, where `i` is the row in the
 * file counted from 0, blank lines left out. Null when no row of headings announces results: the text is read as laid out then.
 */
export function extractCsv(rows: string[][]): Extraction | null {
  const head = rows.slice(0, PREAMBLE).findIndex((row) => columnsOf(row) !== null);
  const columns = head < 0 ? null : columnsOf(rows[head]!);
  if (!columns) return null;
  const data = rows.map((cells, at): CsvRow => ({ at, cells })).slice(head + 1).filter(({ cells }) =>
    cells.some((cell) => cell !== "")
  );
  const order = orderOf(rows.flat().join("\n"), []);
  const above = preamble(rows.slice(0, head), order);
  const named = namesSubject(columns) ? subjectOf(columns, data, order) : { subject: above.subject, patients: [] };
  const context: Context = {
    mark: markOf(columns, data),
    order,
    sex: named.subject.sex?.value ?? null,
    age: null,
  };
  const readings = data.map((row) => readCsvRow(columns, row, context));
  const day = above.dates.find(({ role }) => role === "collected") ??
    above.dates.find(({ role }) => role === "authored");
  return structured("csv", {
    kind: "lab_report",
    issuer: null,
    subject: named.subject,
    also_named: [...named.patients, ...above.also_named],
    dates: above.dates,
    drafts: readings.flatMap(({ drafts }) => drafts).map((draft) => ({
      ...draft,
      occurred_on: draft.occurred_on ?? (columns.some(isDate) ? null : day?.value ?? null),
    })),
    unread: readings.flatMap(({ unread }) => unread),
  });
}

const isDate = ({ role }: CsvColumn) => role.startsWith("date:") || role === "dated";

const markOf = (columns: CsvColumn[], rows: CsvRow[]) =>
  decimalMark(
    columns.filter(({ role }) => ["value", "range", "low", "high", "dated"].includes(role)).flatMap(({ at }) =>
      rows.flatMap(({ cells }) => (cells[at] ?? "").split(/\s+/))
    ),
  );

/** What stands above the table: labels and values, a pair a row or a row of them. */
function preamble(rows: string[][], order: Context["order"]): Pick<Extraction, "subject" | "also_named" | "dates"> {
  const text = rows.map((cells) => cells.filter((cell) => cell !== "").join("\t").replaceAll("|", " ")).join("\n");
  if (text.trim() === "") return { subject: nobody(), also_named: [], dates: [] };
  const { pages, words } = readPlainText(text);
  const { subject, also_named, dates } = readHeader(linesOf(pages, words), order);
  const place = <T extends { source: Statement["source"] }>(one: T): T => ({
    ...one,
    source: { path: "box" in one.source ? `row[${one.source.box[1]}]` : "row[0]" },
  });
  const { name, birth_date, sex, age, identifiers } = subject;
  return {
    subject: {
      name: name && place(name),
      birth_date: birth_date && place(birth_date),
      sex: sex && place(sex),
      age: age && place(age),
      identifiers: identifiers.map(place),
    },
    also_named: also_named.map(place),
    dates: dates.map(place),
  };
}
