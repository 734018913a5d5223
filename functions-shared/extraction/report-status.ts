import type { Statement } from "../contracts/extraction.ts";
import type { PageSource } from "../contracts/source.ts";
import { flat } from "./clinical/text.ts";
import { isProse } from "./layout/headings.ts";
import { type Line, right } from "./layout/lines.ts";

/** How final a result is, as FHIR ObservationStatus (https://hl7.org/fhir/R4/valueset-observation-status.html). */
type ResultStatus = "preliminary" | "final" | "amended" | "corrected";

/** The words for it, in the languages that are read. */
const WORDS: [ResultStatus, string][] = [
  ["amended", "amended|modified|modifie|modificado|modificato|geandert"],
  [
    "corrected",
    "corrected|revised|korrigiert\\w*|berichtigt\\w*|corrige|rectifie|rectificatif|corregido|rectificado|corretto|rettificato|corrigido|retificado|gecorrigeerd|rattat|korrigerat|korrigert|korrigeret",
  ],
  [
    "preliminary",
    "preliminary|interim|provisional|unverified|vorlaufig\\w*|provisoire|preliminaire|preliminar|provisorio|provvisorio|preliminare|voorlopige?|preliminart?|forelopig|forelobig\\w?",
  ],
  ["final", "final|endgultig\\w*|definitif|definitivo|definitief|slutgiltigt|endelig"],
];
const REPORT =
  "(?:(?:lab(?:oratory)?|test|pathology|microbiology|culture) )?(?:reports?|results?|befund\\w*|bericht|ergebnis\\w*|rapport|compte[- ]rendu|resultats?|informe|resultados?|referto|laudo|uitslag|svar|rapportage)";
const ARTICLE = "(?:an?|der|le|un|el|il|o) ";

/** What a line of the head says of the report as a whole: "PRELIMINARY REPORT", "Report status: Corrected", "Korrigierter Befund". */
const PATTERNS = WORDS.map(([status, words]): [ResultStatus, RegExp[]] => [status, [
  new RegExp(String.raw`^\W*(?:${ARTICLE})?(?:${words}) ${REPORT}(?: (?:of|vom|du|de|del|dated) \S+)?\W*$`),
  new RegExp(String.raw`^\W*${REPORT} (?:${words})(?: (?:on|am|le|el) \S+)?\W*$`),
  new RegExp(
    String
      .raw`\b(?:(?:report|result|befund)?[ -]?status|statut|estado|stato)(?: (?:of report|du compte rendu|del informe))?\s*[:=]\s*(?:${words})\b(?! (?:pending|to))`,
  ),
  new RegExp(String.raw`\bthis is an? (?:${words}) (?:and \w+ )?(?:report|result)\b`),
]]);
/** A stamp: the word alone, in capitals or between stars. */
const STAMP =
  /^[*\s#=-]*(PRELIMINARY|INTERIM|CORRECTED|AMENDED|VORLÄUFIG|KORRIGIERT|PROVISOIRE|CORRIGÉ|PRELIMINAR|CORREGIDO)[*\s#=!-]*$/;

/** Lines from the top of the first page in which a report says of itself what it is. */
const HEAD = 25;

/** The one status the head of a report tells without doubt; null when it tells none, or more than one. */
function reportStatusOf(lines: Line[]): ResultStatus | null {
  const told = new Set(
    lines.slice(0, HEAD).flatMap((line) => [line.text, ...line.cells.map(({ text }) => text)].flatMap(toldBy)),
  );
  // A correction of what was final is both.
  if (told.size === 2 && told.has("final")) told.delete("final");
  return told.size === 1 ? [...told][0]! : null;
}

function toldBy(text: string): ResultStatus[] {
  const plain = flat(text.trim().normalize("NFC")), stamp = text.match(STAMP)?.[1];
  if (stamp) return [wordOf(flat(stamp))!];
  if (text.length > 120 || isProse(text) && !/\bthis is an? /.test(plain)) return [];
  return PATTERNS.filter(([, patterns]) => patterns.some((one) => one.test(plain))).map(([status]) => status);
}

const wordOf = (plain: string): ResultStatus | null =>
  WORDS.find(([, words]) => new RegExp(`^(?:${words})$`).test(plain))?.[0] ?? null;

const HEADING = /^(?:result |report |test )?status$|^estado$|^statut$|^stato$/i;

interface Heading {
  page: number;
  y: number;
  from: number;
  to: number;
}

/** The headings of columns that tell the status of each row. */
const headingsIn = (lines: Line[]): Heading[] =>
  lines.flatMap(({ cells, page, box: [, y] }) =>
    cells.length < 3 ? [] : cells.filter(({ text }) => HEADING.test(text)).map(({ words, box: [x, , width] }) => ({
      page,
      y,
      from: x - width / 2,
      to: right(words.at(-1)!) + width,
    }))
  );

/** What the column says of a row: the word in the lines of it that stands below the heading. */
function statusAt(lines: Line[], headings: Heading[], { page, box: [, y, , height] }: PageSource): ResultStatus | null {
  const heading = headings.filter((one) => one.page === page && one.y < y).at(-1);
  if (!heading) return null;
  const isOwn = (line: Line) => {
    const middle = line.box[1] + line.box[3] / 2;
    return line.page === page && middle > y && middle < y + height;
  };
  const cells = lines.filter(isOwn).flatMap(({ cells }) => cells);
  const words = cells.filter(({ box: [x] }) => x >= heading.from && x <= heading.to).map(({ text }) =>
    wordOf(flat(text.trim()))
  );
  return words.find((word) => word !== null) ?? null;
}

/** Results with the status their row or their report tells; a row's own counts more. */
export function withStatuses(statements: Statement[], lines: Line[]): Statement[] {
  const whole = reportStatusOf(lines), headings = headingsIn(lines);
  if (whole === null && headings.length === 0) return statements;
  return statements.map((statement) => {
    if (statement.type !== "observation" || statement.status !== null || !("page" in statement.source)) {
      return statement;
    }
    return { ...statement, status: statusAt(lines, headings, statement.source) ?? whole };
  });
}
