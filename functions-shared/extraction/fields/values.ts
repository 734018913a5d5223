import type { Value } from "../../contracts/extraction.ts";
import { isFlag, LEADING_FLAG, oneFlag, STUCK_FLAG } from "./flags.ts";
import { isMarker, withoutMarkerBefore } from "./footnotes.ts";
import { decimal, type DecimalMark } from "./numbers.ts";
import { isUnit } from "./units.ts";

/** What stands in a result cell. */
export interface ParsedValue {
  value: Value;
  flag: string | null;
  unit: string | null;
}

const COMPARATORS: Record<string, "<" | "<=" | ">" | ">="> = {
  "<": "<",
  "<=": "<=",
  "=<": "<=",
  "≤": "<=",
  ">": ">",
  ">=": ">=",
  "=>": ">=",
  "≥": ">=",
  "≦": "<=",
  "≧": ">=",
  "＜": "<",
  "＞": ">",
};

/** Comparators in words, as a result may begin with one: "less than 5 mg/L". */
const BELOW =
  /^\s*(?:less than|lower than|below|under|kleiner als|weniger als|unter|inférieur à|moins de|menor (?:que|de|a)|inferior a|menos de|minore di|inferiore a|menos que|lager dan|minder dan|kleiner dan|mindre än|mindre end|mindre enn)\s+(?=\d)/i;
const ABOVE =
  /^\s*(?:greater than|more than|higher than|above|over|größer als|mehr als|über|supérieur à|plus de|mayor (?:que|de|a)|superior a|más de|maggiore di|superiore a|maior que|mais de|mais que|hoger dan|meer dan|groter dan|mer än|mere end|mer enn)\s+(?=\d)/i;

const withSign = (text: string) => text.replace(BELOW, "<").replace(ABOVE, ">");

/** Whether a text gives one bound in words, as ranges do. */
export const isSpokenBound = (text: string) => BELOW.test(text) || ABOVE.test(text);

/** Results that say there is none. */
const NO_RESULT =
  /^((results? |test |analysis )?(is |are |was )?(pending|(to|will) follow|not (yet )?(done|performed|tested|run|available|reported|calculated|calculable|requested|required|indicated|applicable|received|processed|analysed|analyzed|determined|measured)|sent (out|away|to .*)|unable to (calculate|report|perform).*|could not be (calculated|performed|reported|determined)|cancel+ed|in progress|awaited|outstanding)\.?|(please )?see (note|comment|below|report|separate|attached).*|tnp|qns|insufficient.*|(grossly |slightly |mildly |moderately )?(h(a)?emoly[sz]ed|clotted|lip(a)?emic|icteric|contaminated).*|n\/?a|(sample|specimen) (not received|clotted|lost|unsuitable.*|h(a)?emoly[sz]ed.*)|ausstehend|(wert |ergebnis |befund )?folgt|in arbeit|in bearbeitung|nicht (durchgeführt|bestimmt|bestimmbar|angefordert|möglich|auswertbar|berechenbar|beurteilbar)|n\.? ?(b|d)\.|hämolyt\w*\.?|geronnen|lipämisch|siehe (bemerkung|kommentar|hinweis|unten|text)|s\. ?(bem|komm|u)\.|en cours|à suivre|non (effectué|réalisé|dosé|rendu|interprétable|calculable|parvenu)e?|(échantillon )?(hémolysé|coagulé)e?|voir (commentaire|note|remarque|ci-dessous)|pendiente|en (curso|proceso)|no (realizado|procesado|procede|valorable|remitid[oa]|calculable|solicitado)|(muestra )?(hemolizad[oa]|coagulad[oa]|insuficiente)|ver (nota|comentario|observaç\w+|observaci\w+|abajo|abaixo)|in (corso|lavorazione|esecuzione)|(a )?seguire|non (eseguit[oa]|pervenut[oa]|calcolabile|dosabile|valutabile|richiest[oa])|(campione )?(emolizzato|coagulato|insufficiente)|vedi (nota|commento)|pendente|em andamento|não (realizado|efetuado|calculado|solicitado)|(amostra )?hemolisada|volgt( later)?|in bewerking|niet (bepaald|uitgevoerd|mogelijk|aangevraagd|te bepalen)|gehemolyseerd|zie opmerking|pågår|ej (utfört|utförd|analyserat|beställd)|svar (följer|kommer)|hemolyserat|se kommentar|w toku|nie wykonano|-+|\.+|_+)$/i;

const QUALITATIVE =
  /^((strongly |weakly |weak |faintly )?(positive|negative|pos|neg)\.?( \(?([-+]{1,4}|\d\+)\)?)?|(non|not)[- ]?reactive|reactive|(not |un)?detected|(not|none|no (organisms?|bacteria|parasites?|cells|growth|ova|crystals|casts)) (seen|isolated|observed|identified|detected|cultured|found)|none|scant(y)?|numerous|abundant|incompatible|compatible|nil|absent|present( ?\(?\+{1,4}\)?)?|traces?|\(?[-+]{1,4}\)?|[1-4]\+|\+[1-4]|few|occasional|rare|moderate|many|plenty|normal|abnormal|clear( (and|&) colou?rless)?|slightly (turbid|cloudy|hazy)|turbid|cloudy|hazy|(pale |light |dark |straw )?yellow|straw|amber|colou?rless|no growth(?: (?:after|at|in|for|to) \d{1,2} (?:h|hrs?|hours?|d|days?))?|growth|immune|non-immune|equivocal|indeterminate|borderline|acidic|alkaline|neutral|negativ|positiv|n(icht|icht) nachgewiesen|nachgewiesen|(ej |inte )?påvisa[dt]|absence|présence|absent[es]?|ausentes?|presentes?|(no )?detectado|(no )?reactivo|(não )?reagente|(não )?reativo|(non )?réactif|(non )?reattivo|negatie[fv]|positie[fv]|(niet )?aantoonbaar|assenti?|tracce|trazas|indícios|vestigios|spuren|spår|amarillo|amarelo( claro| citrino)?|ámbar|gelb|klar|trüb|l[ií]mpid[oa]|giallo|paglierino|jaune( p[âa]le| clair)?|trouble|limpide|claire?|gul|transparente|turvo|turbio|escas[oa]s|rar[oa]s|vereinzelt|reichlich|numeros[oa]s|norm\.?|normaal|normale|o\.?b\.?|unauffällig|indéterminé|indeterminado|schwach positiv|débilmente positivo|fracamente positivo|ikke påvist|(a|b|ab|o) rh ?[-+]|nachweisbar|nicht nachweisbar|n[ée]gati(?:f|ve)|positif|negativo|positivo|(a|b|ab|o) ?\(?(positive|negative|pos|neg|\+)\)?|[abo]b? rh ?[d]? ?(positive|negative|pos|neg)?)$/i;

export const isNoResult = (text: string) => text.trim() === "" || NO_RESULT.test(text.trim());
/** The index a result in words was told by: "Negative (0.24)", "Non-reactive (0.31 S/CO)". */
const INDEX =
  /(?<=\p{L})\s*\(\s*(?:(?:[íi]ndice|index|ratio|s\/co|coi)\s*[:=]?\s*)?[<>]?\s?\d+[.,]\d+\s*(?:S\/CO|COI|index)?\s*\)$/iu;

/** A result in words without the index it was told by. */
export const withoutIndex = (text: string) => text.trim().replace(INDEX, "");
export const isQualitative = (text: string) => QUALITATIVE.test(withoutIndex(text));

/** A result in words with its flag behind: "REACTIVE A", "DETECTED (!)". Null for any other text. */
export function wordWithFlag(printed: string): { text: string; flag: string } | null {
  const [, text = "", flag = ""] = printed.match(/^(\p{L}[^\t]*?)\s+(\S{1,4})$/u) ?? [];
  return text && isFlag(flag) && isQualitative(text) ? { text, flag } : null;
}

/** Whether anything was found, said behind a number. */
const FOUND = /^(?:not )?detected$/i;

/** How a result came about, between brackets behind it. What casts doubt on it ("hemolyzed") is none of these. */
const CIRCUMSTANCE =
  /(?<=\S)\s+\((?:(?:non[- ]?)?fasting|random|post[- ]?prandial|repeated|rechecked|re-?tested|confirmed|verified|calculated|calc\.?|nüchtern|berechnet|kontrolliert|wiederholt|à jeun|calculée?|contrôlée?|vérifiée?|en ayunas|calculad[oa]|comprobad[oa]|verificad[oa]|repetid[oa]|(?:em )?jejum|confirmad[oa]|a digiuno|calcolat[oa]|controllat[oa]|ripetut[oa]|nuchter|berekend|herhaald|gecontroleerd|fastande|beräknat)\)\s*$/i;

/** Whether the text is nothing but such a remark. */
export const isCircumstance = (text: string) => CIRCUMSTANCE.test(`x ${text}`);

/**
 * Reads a result cell: "14.2", "14.2 H", "5.9*", "H 14.2 g/dL", "<0.01", "1:80", "2-4 /hpf", "Negative". Null when the cell
 * holds more than a value with its flag and unit, or a number that cannot be read with certainty.
 */
export function parseValue(printed: string, mark: DecimalMark): ParsedValue | null {
  const text = withSign(withoutMarkerBefore(printed.replace(CIRCUMSTANCE, "")));
  const joinable = /^\S* ?\d+( \d{3})+/.test(text.trim());
  let tokens = text.replace(/^\s*[:：=]\s*(?=\S)/, "").replace(/([<>])\s*or\s*=\s*(?=\d)/i, "$1=").replace(
    /([<>≤≥≦≧＜＞]=?|=[<>])\s+(?=\d)/g,
    "$1",
  ).replace(
    /(\d) : (\d)/,
    "$1:$2",
  )
    .replace(/(\d) [-–] (\d)/, "$1-$2").split(/\s+/).filter((token) => token !== "");
  let flag: string | null = null;
  const lead = tokens[0]?.match(LEADING_FLAG);
  if (lead) tokens = [lead[1]!, lead[2]!, ...tokens.slice(1)];
  if (tokens.length > 1 && isFlag(tokens[0]!) && /\d/.test(tokens[1]!)) flag = tokens.shift()!;
  const [, second = "", sign = ""] = tokens[1]?.match(/^(\d{3}(?:[.,]\d+)?)(\*{1,2}|!|↑|↓|HH?|LL?)?$/) ?? [];
  if (joinable && mark !== "mixed" && second !== "" && decimal(`${tokens[0]} ${second}`, mark)) {
    tokens.splice(0, 2, `${tokens[0]} ${second}`, ...(sign ? [sign] : []));
  }
  if (tokens.length === 0) return null;
  const stuck = tokens[0]!.match(STUCK_FLAG);
  if (stuck) tokens.splice(0, 1, stuck[1]!, stuck[2]!);
  const glued = tokens[0]!.match(/^([<>≤≥=]*[-+]?[\d.,]*\d)((?:%|‰|\/|[a-zµμ]).*)$/i);
  if (glued && isUnit(glued[2]!) && !/^e[+-]?\d{1,2}$/i.test(glued[2]!)) tokens.splice(0, 1, glued[1]!, glued[2]!);
  const value = numeric(tokens[0]!, mark);
  if (!value) return null;
  // "<20 DETECTED", "<15 Not detected": what a count below the least that can be counted means.
  if (/^[<≤]/.test(tokens[0]!)) {
    tokens = tokens.filter((_, i) =>
      i === 0 || !FOUND.test(tokens.slice(i).join(" ")) && !FOUND.test(tokens.slice(i - 1).join(" "))
    );
  }
  const rest = restOf(
    tokens.slice(1).filter((token, i, all) => {
      // "0,9 1)" points to a footnote, "(0 - 5)" ends a range.
      const closes = token.endsWith(")") && !token.startsWith("(") && text.includes("(");
      return closes || !(isMarker(token) && (i === 0 || i === all.length - 1));
    }),
  );
  const both = rest && oneFlag(flag, rest.flag);
  return rest && both !== undefined ? { value, flag: both, unit: rest.unit } : null;
}

/**
 * A result that came as text: a number with nothing else but its unit is one, as many laboratories send every result as
 * text. Null when there is none.
 */
export function told(text: string | null, mark: DecimalMark): Pick<ParsedValue, "value" | "unit"> | null {
  const words = text?.trim();
  if (!words) return null;
  const parsed = words.length <= 40 ? parseValue(words, mark) : null;
  return parsed && parsed.flag === null
    ? { value: parsed.value, unit: parsed.unit }
    : { value: { kind: "text", text: words }, unit: null };
}

/** Flag and unit in either order, nothing else. */
function restOf(tokens: string[]): { flag: string | null; unit: string | null } | null {
  if (tokens.length === 0) return { flag: null, unit: null };
  const text = tokens.join(" ");
  if (tokens.length === 1 && isFlag(text)) return { flag: text, unit: null };
  const first = tokens[0]!, last = tokens[tokens.length - 1]!;
  const phrase = [3, 2].find((count) => count <= tokens.length && isFlag(tokens.slice(-count).join(" ")));
  if (phrase) {
    const unit = tokens.slice(0, -phrase).join(" "), flag = tokens.slice(-phrase).join(" ");
    if (unit === "" || isUnit(unit)) return { flag, unit: unit || null };
  }
  const bracketed = /^([([].*[)\]]|HH?|LL?)$/.test(last) && isFlag(last) && isUnit(tokens.slice(0, -1).join(" "));
  if (isUnit(text) && !bracketed) return { flag: null, unit: text };
  if (isFlag(first) && isUnit(tokens.slice(1).join(" "))) return { flag: first, unit: tokens.slice(1).join(" ") };
  if (isFlag(last) && isUnit(tokens.slice(0, -1).join(" "))) return { flag: last, unit: tokens.slice(0, -1).join(" ") };
  return null;
}

function numeric(token: string, mark: DecimalMark): Value | null {
  const [, sign = "", digits = ""] = token.match(/^([<>≤≥≦≧＜＞=]{0,2})(.*)$/)!;
  const comparator = COMPARATORS[sign] ?? null;
  if (sign !== "" && !comparator) return null;
  const number = decimal(digits, mark);
  if (number !== null) return { kind: "quantity", number, comparator };
  if (/^\d+:\d+$/.test(digits) || /^\d+([.,]\d+)?[-–]\d+([.,]\d+)?$/.test(digits)) return { kind: "text", text: token };
  if (/^\d{2,3}\/\d{2,3}$/.test(digits) || /^([1-4]\+|\+[1-4])$/.test(digits)) return { kind: "text", text: token };
  return null;
}
