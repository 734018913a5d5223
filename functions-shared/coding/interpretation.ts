import type { Interpretation, Issue } from "../contracts/event.ts";
import type { ObservationStatement } from "../contracts/extraction.ts";
import { compareDecimal } from "./decimal.ts";
import { plain } from "./names.ts";

/** Abnormal flags as laboratories print them; HL7 v2 table 0078 and v3 ObservationInterpretation. */
const PRINTED: [RegExp, Interpretation][] = [
  [/^(n|normal|within normal limits|wnl|ok)$/, "N"],
  [
    /^(l|low|lo|alert low|below( low)?( normal)?|below( low)? reference limit|niedrig|erniedrigt|tief|vermindert|bajo|baixo|bas|basso|lag|lagt|lav|verlaagd|laag|te laag|dusuk|niski|obnizony|nizky|snizen[aoey]?|scazut|alacsony|rendah|abaisse)$/,
    "L",
  ],
  [
    /^(h|high|hi|alert high|above( high)?( normal)?|above( high)? reference limit|elevated|raised|hoch|erhoht|alto|eleve|haut|elevado|hog|hogt|hoj|hoy|verhoogd|hoog|te hoog|yuksek|wysoki|podwyzszony|vysoky|zvysen[aoey]?|povisen[aoi]?|crescut|magas|tinggi)$/,
    "H",
  ],
  [/^(ll|l l|critical(ly)? low|low critical|panic low|low panic|cl|lp|very low)$/, "LL"],
  [/^(hh|h h|critical(ly)? high|high critical|panic high|high panic|ch|hp|very high)$/, "HH"],
  [/^(a|abnormal|abn|out of range)$/, "A"],
  [/^(aa|a a|critical|critically abnormal|panic|crit)$/, "AA"],
];

/** Signs without letters. An asterisk says abnormal without a direction; German laboratories print + and -. */
const SIGNS: Record<string, Interpretation> = {
  "+": "H",
  "-": "L",
  "*": "A",
  "**": "AA",
  "!": "A",
  "!!": "AA",
  "↑": "H",
  "▲": "H",
  "⬆": "H",
  "↑↑": "HH",
  "↓": "L",
  "▼": "L",
  "⬇": "L",
  "↓↓": "LL",
};

/** What a printed flag says, or null when it says nothing known. */
export function fromFlag(flag: string): Interpretation | null {
  const sign = SIGNS[flag.replace(/\s/g, "")];
  if (sign) return sign;
  const lettered = flag.replace(/[*!()[\]]/g, " ");
  const low = /[↓▼]/.test(flag);
  const high = /[↑▲]/.test(flag);
  const s = plain(lettered);
  if (s === "" && (low || high)) return low ? "L" : "H";
  return PRINTED.find(([pattern]) => pattern.test(s))?.[1] ?? null;
}

/** Where a number lies in its printed range: L, N or H. Null when a comparator leaves that open. */
export function againstRange(
  number: string,
  comparator: string | null,
  low: string | null,
  high: string | null,
): "L" | "N" | "H" | null {
  if (low === null && high === null) return null;
  const below = low === null ? 1 : compareDecimal(number, low);
  const above = high === null ? -1 : compareDecimal(number, high);
  if (comparator === null) return below < 0 ? "L" : above > 0 ? "H" : "N";
  if (comparator.startsWith("<")) {
    if (below < 0 || (below === 0 && comparator === "<" && low !== null)) return "L";
    return low === null && above <= 0 ? "N" : null;
  }
  if (above > 0 || (above === 0 && comparator === ">" && high !== null)) return "H";
  return high === null && below >= 0 ? "N" : null;
}

const DIRECTION: Record<Interpretation, "L" | "N" | "H" | null> = {
  L: "L",
  LL: "L",
  N: "N",
  H: "H",
  HH: "H",
  A: null,
  AA: null,
};

/** The interpretation of a statement, printed or computed, and whether the print contradicts its own range. */
export function interpret(statement: ObservationStatement): { interpretation: Interpretation | null; issues: Issue[] } {
  const { value, reference_range: range, flag } = statement;
  const computed = value.kind === "quantity"
    ? againstRange(value.number, value.comparator, range?.low ?? null, range?.high ?? null)
    : null;
  const printed = flag === null ? null : fromFlag(flag);
  if (printed === null) return { interpretation: computed, issues: [] };
  // An undirected sign says that something is off: outside the range it is as good as the direction.
  const agrees = computed === null || (DIRECTION[printed] ?? (computed === "N" ? null : computed)) === computed;
  const detail = `The printed flag says ${printed}, the printed range says ${computed}.`;
  const issues = agrees ? [] : [{ code: "flag-contradicts-range", detail }];
  return { interpretation: printed === "A" && computed !== null && computed !== "N" ? computed : printed, issues };
}
