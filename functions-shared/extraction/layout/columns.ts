import type { ReadWord } from "../../reading/reading.ts";
import { parseDate } from "../fields/dates.ts";
import { type Line, right, textOf } from "./lines.ts";
import type { Page } from "../../contracts/source.ts";

/** What a column of a table of results holds. `previous` are earlier results, `ignored` anything else. */
export type Role =
  | "name"
  | "value"
  | "unit"
  | "range"
  | "flag"
  | "method"
  | "specimen"
  | "loinc"
  | "previous"
  | "dated"
  | "ignored";

export interface Column {
  role: Role;
  words: ReadWord[];
  text: string;
  /** Columns run from `from` to `to` (units of the page); set once the rows below are known. */
  from: number;
  to: number;
}

const WORDINGS: [role: Role, wordings: string][] = [
  [
    "name",
    "test|tests|test name|test names|name of test|test description|test parameter|test parameters|tests performed|test performed|investigation|investigations|investigation name|name of investigation|analyte|analytes|analysis|parameter|parameters|parameter name|examination|examinations|exam|component|components|component name|determination|determinations|assay|assays|lab test|laboratory test|description|test report|test item|item|items|observation|observations|measurement|procedure|service|service name|constituent|name|marker|biomarker|estudio|estudios|exame|exames|ensaio|prova|untersuchung|untersuchungen|analyse|analysen|parametername|messgröße|bezeichnung|analyses|examen|examens|paramètre|paramètres|prueba|pruebas|determinación|determinaciones|análisis|parámetro|esame|esami|analisi|onderzoek|bepaling|analys|undersökning|prov",
  ],
  [
    "value",
    "result|results|value|values|observed value|observed values|observed|observation value|your value|your result|your results|current result|current results|current value|current|result value|test result|test results|patient value|patient result|patients value|measured value|measurement value|measured|reading|finding|findings|obtained value|in range|out of range|within range|outside range|normal result|abnormal result|result s|lab result|ergebnis|ergebnisse|wert|messwert|resultat|resultate|befund|résultat|résultats|valeur|valeurs|resultado|resultados|valor|risultato|risultati|valore|uitslag|resultaat|waarde|svar|värde|numeric result|result numeric|conventional|resultat aktuell|aktueller wert|aktuell|valor obtenido|resultado obtenido|valor atual|resultado atual|valor actual|resultado actual|valeur actuelle|esito",
  ],
  [
    "unit",
    "unit|units|uom|unit of measure|units of measure|unit of measurement|measurement unit|result unit|result units|einheit|einheiten|unité|unités|unidad|unidades|unità|unità di misura|eenheid|enhet|unidade|unidades|dimension|u m|um|u d m|udm|u de m",
  ],
  [
    "range",
    "reference range|reference ranges|reference interval|reference intervals|reference value|reference values|reference|reference limits|reference range units|reference range and units|ref range|ref ranges|ref interval|ref intervals|ref value|ref values|ref|ref limits|bio ref interval|bio ref range|bio ref intervals|bio reference interval|biological ref interval|biological ref intervals|biological ref range|biological reference interval|biological reference intervals|biological reference range|biological reference value|biological reference|biological interval|normal range|normal ranges|normal value|normal values|normal|normal interval|normal limits|expected range|expected values|standard range|limits|range|ranges|interval|desirable range|target range|target|norm|referenzbereich|referenzbereiche|referenz|referenzwert|referenzwerte|referenzintervall|normbereich|normalbereich|normwert|normwerte|valeurs de référence|valeurs usuelles|valeurs normales|référence|références|intervalle de référence|valores de referencia|valor de referencia|rango de referencia|intervalo de referencia|referencia|valori di riferimento|intervallo di riferimento|riferimento|referentiewaarden|referentiewaarde|referentie|referensintervall|referensvärden|referensområde|ref intervall|valores de referência|valor de referência|intervalo de referência|referência|valeurs de reference|valeur de référence|valores normales|valor normal|rango|rangos|límites|intervalo biológico de referencia|intervalo biológico|v r|v ref|val ref|valores ref|valor ref|valori rif|valori di rif|reference interval units|std range",
  ],
  [
    "flag",
    "flag|flags|abn|abnormal|abnormal flag|abn flag|h l|l h|hi lo|indicator|alert|result flag|result status|interpretation|status flag|flg|out|markierung|bewertung|auffällig",
  ],
  [
    "method",
    "method|methods|methodology|technique|test method|methode|méthode|método|metodo|instrument|method instrument",
  ],
  ["specimen", "specimen|specimen type|sample|sample type|material|probenmaterial|probe|type of sample|matrix"],
  ["loinc", "loinc|loinc code|loinc codes"],
  [
    "previous",
    "previous|previous result|previous results|previous value|previous values|prior|prior result|prior results|prior value|last|last result|last value|earlier result|historical result|history|historic|vorbefunde|prev|prev result|prior results|letzter wert|resultado previo|valor previo|previo|resultados anteriores|vorwert|vorwerte|vorbefund|antériorité|antériorités|antécédent|antécédents|anterior|resultado anterior|valor anterior|precedente|vorige|vorige uitslag|föregående|tidigare|change|delta|trend|previous date|date previous result|previous result date|baseline",
  ],
  [
    "ignored",
    "lab|performing lab|performing site|site|date|date time|time|collected|date collected|reported|code|test code|s no|s n|sl no|sr no|sr|sl|no|nr|n°|#|comment|comments|remark|remarks|note|notes|status|specimen id|analyzer|accreditation|a|state|performed|verified|kommentar|bemerkung|datum|si|graph|trend graph",
  ],
];

const ROLES = new Map<string, Role>();
for (const [role, wordings] of WORDINGS) for (const wording of wordings.split("|")) ROLES.set(wording, role);

const normal = (text: string) =>
  text.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/[^\p{L}\p{N}#°]+/gu, " ").replace(/ \d$/, "").trim();

/** The role a heading announces; one made of two ("Previous result and date") has the role of its first. */
export const roleOf = (text: string): Role | null =>
  ROLES.get(normal(text)) ?? ROLES.get(normal(text.split(/\s(?:and|und|et|y|e|&)\s|\s[-–]\s|\//)[0]!)) ?? null;

/** A row of column headings and how many lines it takes. */
export interface TableHeader {
  columns: Column[];
  lines: Line[];
}

/**
 * The table header that starts with the line, or null. A header names at least a result and, besides, the test, unit or range;
 * every one of its cells is a known heading, or nearly every. Headings may be broken over two or three lines.
 */
export function headerAt(lines: Line[], at: number): TableHeader | null {
  let best: TableHeader | null = null;
  for (const count of [1, 2, 3]) {
    const rows = lines.slice(at, at + count);
    if (rows.length < count || rows.some((row, i) => i > 0 && !follows(rows[i - 1]!, row))) break;
    const columns = columnsOf(rows);
    const later = count > 1 && columnsOf(rows.slice(1));
    if (columns && later && score(later) >= score(columns)) break;
    if (columns && (!best || score(columns) >= score(best.columns))) best = { columns, lines: rows };
  }
  return best;
}

/** Headings understood less headings not understood. */
const score = (columns: Column[]) =>
  columns.reduce(
    (sum, { text, role }) => sum + (roleOf(text) !== null || role === "dated" || role === "previous" ? 1 : -1),
    0,
  );

const follows = (above: Line, below: Line) =>
  above.page === below.page && below.box[1] - (above.box[1] + above.box[3]) < 0.8 * above.box[3] &&
  below.cells.every(({ text }) => !/\d/.test(text) || isTime(text) || parseDate(text, "day-month") !== null);

const isTime = (text: string) => /^\d{1,2}[:.]\d{2}( ?[ap]m| uhr| h)?$/i.test(text);

function columnsOf(rows: Line[]): Column[] | null {
  const cells = rows.length === 1 ? splitCells(rows[0]!) : mergedCells(rows);
  const columns = cells.map((words) => columnOf(words));
  const known = columns.filter(({ role, text }) => role !== "ignored" || roleOf(text) !== null);
  const roles = new Set(columns.map(({ role }) => role));
  const labelled = columns.some(({ text }) => /^:|:\s|:$/.test(text));
  const measured = roles.has("value") || (roles.has("dated") && !labelled);
  if (!measured || !(roles.has("name") || (roles.has("unit") && roles.has("range")))) return null;
  if (columns.length < 2 || known.length < 0.6 * columns.length) return null;
  if (
    !roles.has("name") && columns[0]!.role === "ignored" && (roles.has("dated") || roleOf(columns[0]!.text) === null)
  ) {
    columns[0]!.role = "name";
  }
  if (roles.has("value")) {
    columns.filter(({ role }) => role === "dated").forEach((column) => (column.role = "previous"));
  }
  return columns;
}

function columnOf(words: ReadWord[]): Column {
  const text = textOf(words);
  const dated = /\d/.test(text) && parseDate(text, "day-month") !== null;
  const role = roleOf(text) ?? (dated ? "dated" : "ignored");
  return { role, words, text, from: words[0]!.box[0], to: Math.max(...words.map(right)) };
}

/** The cells of a line; a cell that is no heading by itself is split into the headings it is made of. */
function splitCells(line: Line): ReadWord[][] {
  return line.cells.flatMap(({ words, text }) =>
    roleOf(text) || words.length === 1 ? [words] : phrases(words) ?? [words]
  );
}

function phrases(words: ReadWord[]): ReadWord[][] | null {
  if (words.length === 0) return [];
  for (let end = Math.min(words.length, 5); end > 0; end--) {
    if (!roleOf(textOf(words.slice(0, end)))) continue;
    const rest = phrases(words.slice(end));
    if (rest) return [words.slice(0, end), ...rest];
  }
  return null;
}

/** Cells of several lines that stand above each other are one heading. */
function mergedCells(rows: Line[]): ReadWord[][] {
  const merged: ReadWord[][] = [];
  for (const cell of rows.flatMap((row) => splitCells(row))) {
    const [x, end] = [cell[0]!.box[0], Math.max(...cell.map(right))];
    const over = merged.find((words) => words.some((word) => word.box[0] < end && right(word) > x));
    if (over) over.push(...cell);
    else merged.push([...cell]);
  }
  return merged.sort((a, b) => a[0]!.box[0] - b[0]!.box[0]);
}

/**
 * Sets where each column begins and ends: between two headings the boundary runs where it cuts the fewest words of the rows, in
 * the middle of the widest such gap. Neighbouring columns may reach beyond their headings.
 */
export function setBounds(columns: Column[], rows: Line[], page: Page): void {
  const words = rows.flatMap((row) => row.words);
  columns.forEach((column, i) => {
    column.from = i === 0 ? 0 : columns[i - 1]!.to;
    const next = columns[i + 1];
    column.to = next ? boundary(column.words, next.words, words, page) : Math.max(page.width, 1) + 1;
  });
}

function boundary(left: ReadWord[], next: ReadWord[], words: ReadWord[], page: Page): number {
  const low = Math.min(...left.map((word) => word.box[0])), high = Math.max(...next.map(right));
  const start = Math.max(...left.map(right)), end = Math.min(...next.map((word) => word.box[0]));
  const near = words.filter((word) => word.box[0] < high && right(word) > low);
  const cuts = (x: number, among: ReadWord[]) => among.filter((word) => word.box[0] < x && right(word) > x).length;
  const step = Math.max(page.unit === "cell" ? 0.5 : 1, (high - low) / 1000);
  const runs: { cost: number; from: number; to: number }[] = [];
  for (let x = low + step; x < high; x += step) {
    const outside = x < start - step || x > end + step ? 0.5 : 0;
    const cost = cuts(x, near) + 3 * cuts(x, [...left, ...next]) + outside;
    const run = runs.at(-1);
    if (run?.cost === cost) run.to = x;
    else runs.push({ cost, from: x, to: x });
  }
  runs.sort((a, b) => a.cost - b.cost || (b.to - b.from) - (a.to - a.from));
  return (runs[0]!.from + runs[0]!.to) / 2;
}
