import type { ReferenceRange, Sex } from "../../contracts/extraction.ts";
import { ofAge } from "./ages.ts";
import { decimal, type DecimalMark } from "./numbers.ts";
import { isUnit } from "./units.ts";

const NUMBER = String.raw`[-+]?\d[\d.,' ]*\d|[-+]?\d|\.\d+`;
const BETWEEN = new RegExp(
  String
    .raw`^(${NUMBER})\s*(?:--?|–|—|−|‐|‑|~|～|〜|∼|÷|;|to|bis|do|à|a|(?<=\s)(?:e|et|y|and|und|och)(?=\s)|tot|t\/m|till|til|\.\.\.?|…)\s*(${NUMBER})(?:\s+(.+)|([%a-zµμ/].*))?$`,
  "i",
);
const BELOW = new RegExp(
  String
    .raw`^(?:<=?|=<|≤|up ?to|upto|bis|less than|below|under|not more than|no more than|at most|max\.?|maximum|maximal|höchstens|au plus|maximaal|hoogstens|jusqu'à|inférieur à|fino a|hasta|inf\.? [aà]|inférieure à|inferior[ei]? a|menor (?:que|de|a)|hasta|até|fino a|minore di|kleiner(?: als)?|unter|< ?ou ?=|≦|[～〜]|alle|under|mindre än|poniżej|do|(?:kleiner|lager|minder) dan|tot|menos de|menos que|moins de|meno di|mindre end|abaixo de|por debajo de|sotto|onder|fino ad?|entro|máx\.?|no mayor de)\s*(${NUMBER})(?:\s+(.+)|([%a-zµμ/].*))?$`,
  "i",
);
const ABOVE = new RegExp(
  String
    .raw`^(?:>=?|=>|≥|more than|greater than|above|over|at least|not less than|no less than|min\.?|minimum|mind\.?|mindestens|minimal|au moins|al menos|pelo menos|almeno|minimaal|minstens|ten minste|≥ ?|ab|from|über|mehr als|supérieur à|sup\.? [aà]|supérieure à|superior[ei]? a|mayor (?:que|de|a)|maior que|desde|a partir de|maggiore di|größer(?: als)?|≧|yli|över|mer än|powyżej|od|(?:groter|hoger|meer) dan|vanaf|oltre|más de|mais de|mais que|plus de|più di|mere end|mer enn|acima de|por encima de|sopra|boven)\s*(${NUMBER})(?:\s+(.+)|([%a-zµμ/].*))?$`,
  "i",
);
/** A bound in words behind its number: "16 or more", "5 % or less". */
const OR_MORE = new RegExp(
  String
    .raw`^(${NUMBER})\s*(\S+)?\s+(?:or|and|oder|und|ou|et|o|y|e|of|en|eller)\s+(?:(more|above|greater|higher|over|up|mehr|höher|plus|más|mais|più|meer|hoger|mer)|less|lower|below|fewer|under|weniger|moins|menos|meno|minder|lager|mindre)(?: than)?$`,
  "i",
);
/** A word that only says what the sign behind it says: "above >=60". */
const SAID_TWICE =
  /^(?:(?:above|over|more than|greater than|at least)\s*(?=[>≥])|(?:below|under|less than|up to|at most)\s*(?=[<≤]))/i;
const LABEL =
  /^(?:adults?|adult[oei]s?|adulti|erwachsene|volwassenen|vuxna|voksne|normal|desirable|optimal|ref(?:erence)?\.?|reference (?:range|interval)|normal range|expected|range|normbereich|all ages?|von|de|da|du|van|från|entre|between|zwischen|tra|n|norm(?:al(?:es?|werte?)?)?|norm(?:es?|a)|vn|goal|target|(?:therapeutic|target|treatment) (?:range|interval|level)|trough(?: target| level| range)?|peak(?: target| level| range)?|therapeutic|therapeutischer? bereich|zielbereich|rango terap[eé]utico|intervallo terapeutico|intervalle thérapeutique|ideal|deseable|desejável|desiderabile|souhaitable|wünschenswert|óptimo|ótimo|erwünscht|ref|vr|v\.? ?r\.?|valores? de refer[eê]ncia|valeurs? de référence)(?:\s*\([^()\d]{0,3}\d*[^()\d]{2,30}\))?\s*[:=]?\s*(?=[\d<>≤≥.(\[]|up ?to|bis|hasta|até|inf|sup|menor|mayor|maior)/i;
/** Whom a range is for: men or women, in the languages reports are printed in. Behind 1.73 stands the square metre; "(f13)" and "(m6)" are an allergen's. */
const SEXES =
  /(?:^|(?<!1[.,]73)[\s;,|/(])(m|f|w|h|male|female|males|females|men|women|man|woman|adult males?|adult females?|herren|damen|männer|frauen|männlich|weiblich|hommes?|femmes?|hombres?|varones|mujer(?:es)?|homens?|mulher(?:es)?|masculino|feminino|femenino|uomini|uomo|donne|donna|maschi|femmine|mannen|vrouwen|män|kvinnor)\s*[:=-]?\s*(?=[\d<>≤≥]|up ?to|bis|hasta|até)(?!\d{1,3}\))/gi;
const FEMALE = /^(adult )?(f|w|d(?=amen|onn)|mujer|mulher|vrouw|kvinn)/i;

export interface ParsedRange extends ReferenceRange {
  unit: string | null;
}

/**
 * Reads a printed reference range: "3.5 - 5.1", "< 200", "Up to 40", "[13,5–17,5]", "13.0-17.0 g/dL", or one of two by sex
 * ("M: 13-17 F: 12-15"), chosen by the subject's printed sex, or of several by age. What fits none of these keeps `printed` with
 * null limits. Null when the text is empty.
 */
export function parseRange(
  printed: string,
  mark: DecimalMark,
  sex: Sex | null,
  age: number | null = null,
): ParsedRange | null {
  const text = printed.trim();
  if (text === "") return null;
  const own = ofAge(text, age) ?? text;
  const limits = bySex(own, mark, sex) ?? limitsOf(own, mark) ?? { low: null, high: null, unit: null };
  return { ...limits, printed: text };
}

/** A range a message gives by its ends, by a text, or both: the text says what the ends do not. Null when it gives neither. */
export function rangeGiven(
  low: string | null,
  high: string | null,
  text: string | null,
): Omit<ParsedRange, "unit"> | null {
  if (low || high) {
    return { low, high, printed: text ?? (low && high ? `${low} - ${high}` : low ? `>= ${low}` : `<= ${high}`) };
  }
  const read = parseRange(text ?? "", "mixed", null);
  return read && { low: read.low, high: read.high, printed: read.printed };
}

/** The range between two ends printed apart, either of which may be blank or a dash; null when one cannot be read. */
export function rangeBetween(low: string, high: string, mark: DecimalMark): ParsedRange | null {
  const [from, to] = [low, high].map((end) => end.replace(/^\W*$|^[<>≤≥]=?\s*/, ""));
  const printed = [low, high].filter((end) => end !== "").join(" - ");
  return { ...within(from || null, to || null, null, mark) ?? { low: null, high: null, unit: null }, printed };
}

/** Whether the text is a range with limits, or ranges by sex. */
export function looksLikeRange(text: string, mark: DecimalMark): boolean {
  return limitsOf(text, mark) !== null || [...text.matchAll(SEXES)].length > 0 || ofAge(text, null) !== null;
}

type Limits = Omit<ParsedRange, "printed">;

function bySex(text: string, mark: DecimalMark, sex: Sex | null): Limits | null {
  const labels = [...text.matchAll(SEXES)];
  if (labels.length === 0) return null;
  const parts = labels.map((label, i) => ({
    sex: FEMALE.test(label[1]!) ? "female" : "male",
    text: text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length).replace(/[\s;,|/)]+$/, ""),
  }));
  const own = parts.filter((part) => part.sex === sex);
  return own.length === 1 ? limitsOf(own[0]!.text, mark) : { low: null, high: null, unit: null };
}

/** What a range says of how the result came about. */
const CIRCUMSTANCE = /\s*\((?:fasting|adults?|calc(?:ulated)?\.?|nüchtern|à jeun|en ayunas|jejum)\)\s*/i;

function limitsOf(printed: string, mark: DecimalMark): Limits | null {
  const bare = printed.replace(CIRCUMSTANCE, " ").trim();
  const [, inside, behind] = bare.match(/^[[(]([^()[\]]+)[\])]\s*(\S.*)$/) ?? [];
  let text = (inside && isUnit(behind!) ? `${inside} ${behind}` : bare).replace(
    /([<>])\s*(?:or|ou|o|oder)\s*=\s*/i,
    "$1=",
  ).replace(
    / of total (hgb|hb|h(a)?emoglobin)$/i,
    "",
  )
    .replace(/^[[({]\s*|\s*[\])}]$/g, "").replace(LABEL, "").replace(/^[[({]\s*|\s*[\])}]$/g, "")
    .trim();
  let before: string | null = null;
  const [, head, tail] = text.match(/^(\S+)\s+(.+)$/) ?? [];
  if (head && isUnit(head) && /\d/.test(tail!)) [before, text] = [head, tail!.replace(/^[[(]|[\])]$/g, "")];
  text = text.replace(/\s+\*+$/, "").replace(SAID_TWICE, "");
  const between = text.match(BETWEEN);
  if (between) return within(between[1]!, between[2]!, between[3] ?? between[4] ?? before, mark);
  const below = text.match(BELOW);
  if (below) return within(null, below[1]!, below[2] ?? below[3] ?? before, mark);
  const [, bound, of, more] = text.match(OR_MORE) ?? [];
  if (bound) return more ? within(bound, null, of ?? before, mark) : within(null, bound, of ?? before, mark);
  const above = text.match(ABOVE);
  return above ? within(above[1]!, null, above[2] ?? above[3] ?? before, mark) : null;
}

function within(low: string | null, high: string | null, unit: string | null, mark: DecimalMark): Limits | null {
  const [from, to] = [low, high].map((limit) => limit === null ? null : decimal(limit.trim(), mark));
  if ((low !== null && from === null) || (high !== null && to === null)) return null;
  if (from !== null && to !== null && Number(from) > Number(to)) return null;
  const clean = unit?.replace(/^[[(]|[\])]$/g, "").trim() || null;
  if (clean !== null && !isUnit(clean)) return null;
  return { low: from ?? null, high: to ?? null, unit: clean };
}
