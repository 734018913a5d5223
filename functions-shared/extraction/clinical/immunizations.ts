import type { DateOrder, ParsedDate } from "../fields/dates.ts";
import { meaningOf } from "./columns.ts";
import { anyDate, datesIn } from "./dates.ts";
import { countedAlone, DOSE_NUMBER, doseNumberOf, NUMBERED, NUMBERED_AFTER, numbersOf } from "./dose-numbers.ts";
import { present } from "./medications.ts";
import { AMOUNT, ROUTE, spansOf } from "./sig.ts";
import { isNotGiven, OTHER_DAY } from "./not-given.ts";
import { dated, type Found, type Piece, shared, unreadPiece } from "./statement.ts";
import { flat, MARKER, trimmed } from "./text.ts";
import { namesVaccine } from "./vaccine-words.ts";

/** https://terminology.hl7.org/CVX.html */
const CVX = "http://hl7.org/fhir/sid/cvx";

export interface ImmunizationParts {
  name: string;
  /** A printed CVX code. */
  code?: string | null;
  date: ParsedDate | null;
  lot: string | null;
  site: string | null;
  route: string | null;
  dose: string | null;
  dose_number: string | null;
  manufacturer: string | null;
}

export function immunization(parts: ImmunizationParts, piece: Piece): Found[] {
  const date = dated(piece, parts.date);
  if (isNotGiven(piece.text)) return [unreadPiece(piece, "not-given")];
  const { name, code, date: _, ...rest } = parts;
  return [
    {
      line: piece.line,
      undated: true,
      stated: {
        ...shared(piece, name),
        type: "immunization",
        codings: code ? [{ system: CVX, code, display: null }] : [],
        occurred_on: date.value,
        ...present(rest),
      },
    },
    ...date.found,
  ];
}

const LOT =
  /(?:lot(?:to|e)?(?: (?:no|nr|number|#|n°|num))?|batch(?:[ -]?(?:no|number|nr|nummer))?|partij(?:nummer|nr)?|ch\.?\s?-?\s?b(?:ez|\.)?|chargen?(?:\s?-?\s?(?:nr|bez|nummer|bezeichnung))?|n° ?de lot|n[°º] ?lote)\.?\s*[:#.]?\s*([a-z0-9][a-z0-9/-]{2,14}(?: (?:[a-z]{1,2}|(?=[a-z]*\d)[a-z0-9]{1,4})(?=\s*(?:[,;|)]|$)))?)/i;
export const SITE =
  /(?:(?:left|right|l\.?|r\.?|linke?r?|rechte?r?|gauche|droite?|izquierd[oa]|derech[oa]|sinistr[oa]|destr[oa]|esquerd[oa]|direit[oa])\s+(?:upper\s+|vastus\s+)?(?:deltoid(?:e|es|eo|eus)?|arm|thigh|oberarm|oberschenkel|lateralis|buttock|gluteal|forearm|shoulder|leg|brazo|braccio|braco|bras|cuisse|muslo|coscia)|(?:deltoid(?:e|es|eo|eus)?|oberarm|vastus lateralis|anterolateral thigh|m\. deltoideus|bras|brazo|braccio|braco|muslo|cuisse|arm|thigh|gluteus)\s*,?\s*(?:left|right|links|rechts|gauche|droite?|izquierdo|derecho|sinistro|destro|esquerdo|direito|\(?[lr]\)?(?=[\s,;)]|$))|\b(?:ld|rd|lt|rt|la|ra|lvl|rvl)\b(?=\s*(?:[,;|)]|$))|(?:left|right)(?=\s*(?:[,;|)]|$))|(?:linker|rechter)(?:boven)?(?:arm|been|dij)|(?:vanster|hoger)\s?(?:over)?(?:arm|lar)|(?:venstre|hojre|hoyre)\s(?:over)?arm|deltoid|vastus lateralis)/;
const MANUFACTURER =
  /(?:(?:mfr(?=[.:]|\s\p{L}{3})|mfg|manufacturer|hersteller|fabricant|fabricante|produttore)\.?\s*:?\s*([\p{L}&.\- ]{2,40})|\(?\b(pfizer(?:[-/ ]biontech)?|biontech|moderna|sanofi(?: pasteur)?|glaxosmithkline|gsk|merck(?: sharp (?:&|and) dohme)?|msd|seqirus|novavax|janssen|astrazeneca|bavarian nordic|valneva|serum institute of india|bharat biotech|dynavax|takeda|csl|novartis|mylan|viatris|emergent|abbott|sinovac|sinopharm|biological e|bio-med|panacea)\b\)?)/u;
/** The month or day until which it keeps, behind the lot: "AC1234A / 12/2025". */
const EXPIRY = /(?<=\w)\s*[\s/,;(]\s*(?:\d{1,2}[./-])?\d{1,2}[./-](?:20)?\d{2}\)?$/;

/** "Sanofi Pasteur U3452": under "Manufacturer and batch no." both stand in one cell. */
const MAKER_AND_LOT = /^(?:[\p{L}&.'-]{3,}[\s,/]+){1,4}((?=[A-Z/-]*\d)[A-Z\d][A-Z\d/-]{3,14})$/u;

/** The lot a text names with a label: "batch T1B032V". */
export const lotIn = (text: string): string | null => {
  const lot = text.match(LOT)?.[1];
  return lot && /\d/.test(lot) ? lot : null;
};

/** A lot number in a cell of its own. */
export const lotOf = (text: string): string | null => {
  const labelled = text.match(LOT)?.[1];
  const printed = trimmed(text.replace(/\b(?:exp|expiry|verfall)\b.*$/i, "").replace(EXPIRY, ""));
  const own = labelled ?? printed.match(MAKER_AND_LOT)?.[1] ?? printed;
  return /\d/.test(own) || /^[A-Z]{3,8}$/.test(own) ? own : null;
};

/** Reads a line that says which vaccine was given when: "03/12/2020 Influenza (Fluzone) lot U3452, left deltoid, IM". */
export function parseImmunization(text: string, order: DateOrder): { parts: ImmunizationParts[]; vaccine: boolean } {
  const printed = eachDay(text.normalize("NFC").replace(/\s+/g, " ").replace(MARKER, "").trim());
  if (isTestOf(printed)) return { parts: [], vaccine: false };
  let rest = withoutOtherDays(printed).replace(GIVEN_AS, "").replace(REQUIRED, "");
  const whole = rest;
  const behindDates = numbersOf(rest, NUMBERED_AFTER);
  if (behindDates.length > 1) rest = rest.replace(NUMBERED_AFTER, (whole) => whole.replace(/\s*\([^)]*\)$/, ""));
  const numbers = behindDates.length > 1 ? behindDates : numbersOf(rest, NUMBERED);
  const { dates, rest: without } = datesIn(numbers.length > 1 ? rest.replace(NUMBERED, "") : rest, order);
  if (areApart(dates, rest)) return { parts: [], vaccine: false };
  const partial = dates.length === 0 ? anyDate(rest, order) : null;
  const last = dates.at(-1) ?? partial, further = last ? laterDays(rest, last, order) : [];
  rest = partial ? withoutDay(rest, partial) : without;
  for (const day of further) rest = withoutDay(rest, day);
  const take = (pattern: RegExp, group = 0): string | null => {
    const match = flat(rest).match(pattern) ?? rest.match(pattern);
    if (!match) return null;
    const at = match.index!, whole = rest.slice(at, at + match[0].length);
    const value = group === 0 ? whole : whole.slice(match[0].lastIndexOf(match[group] ?? match[0]), whole.length);
    rest = `${rest.slice(0, at)} | ${rest.slice(at + match[0].length)}`;
    return value.trim();
  };
  const lot = take(LOT, 1) ?? take(BARE_LOT);
  const dose = take(new RegExp(String.raw`(?:dose\s*:?\s*)?${AMOUNT}`));
  const ordinal = rest.match(ORDINAL_FIRST);
  if (ordinal) rest = rest.replace(ordinal[0], `${ordinal[1]} dose | ${ordinal[2]} `);
  const numberText = flat(rest).match(DOSE_NUMBER)?.[0] ?? null;
  if (numberText) take(DOSE_NUMBER);
  const site = take(SITE);
  const route = spansOf(ROUTE, rest, flat(rest))[0]?.text ?? null;
  if (route) take(new RegExp(ROUTE.source));
  const manufacturer = manufacturerIn(rest);
  rest = rest.replace(
    /\b(?:date(?: given| administered)?|given(?: on)?|administered(?: on)?|site|route|dose|on|geimpft am|am|le|el|vaccine|impfstoff)\s*:\s*/gi,
    " | ",
  )
    .replace(MAKER_TOLD, " ")
    .replace(/\b(?:given|administered|received|on|in|at|geimpft am|am)\s*(?=\||$)/gi, " ");
  const name = rest.split(/\s*\|\s*|\s[–—-]\s|;\s/).filter((part, _i, all) =>
    !isOtherField(part) || !all.some((other) => other !== part && namesVaccine(other))
  ).map((part) =>
    trimmed(
      part.replace(/\(\s*[)]?\s*$|\(\s*\)/g, "").replace(COUNTS_BEHIND, "").replace(
        /\s(?:on|am|le|el|il|em|op|den|vom)\s*$/i,
        "",
      ),
    )
  ).filter((
    part,
  ) => /\p{L}{2}/u.test(part));
  const vaccine = vaccineOf(name.map((part) => part.replace(BY_WHOM, "").replace(/^of /i, "")));
  if (!vaccine || vaccine.length > 90) return { parts: [], vaccine: false };
  const doses: (ParsedDate | null)[] = [...(dates.length > 0 ? dates : [partial]), ...further];
  // "MMR 1": no product's name ends with a number as small.
  const behind = numberText || doses.length > 1 ? null : vaccine.match(/\p{L}\s([1-5])$/u)?.[1] ?? null;
  return {
    vaccine: namesVaccine(printed),
    parts: doses.map((date, i) => ({
      name: vaccine.replace(/,$/, "").replace(/\s*\([^)]*$/, "").replace(behind ? /\s[1-5]$/ : /$^/, ""),
      date,
      lot: doses.length > 1 ? null : lot,
      site,
      route,
      dose: dose?.replace(/^dose\s*:?\s*/i, "") ?? null,
      dose_number: doses.length > 1
        ? numbers.length === doses.length ? numbers[i]! : null
        : numberText
        ? doseNumberOf(numberText)
        : countedAlone(whole) ?? behind,
      manufacturer,
    })),
  };
}

/** What counted the doses of a line and is left behind the name: "Rotarix  +", "Varilrix   und", "Shingrix 1ª  , 2ª". */
const COUNTS_BEHIND =
  /(?<=[\p{L})])(?:\s+(?:und|et|y|e|and|og|och|booster|refuerzo|rappel|richiamo|\d(?:ª|º))|\s*[+,&/])+\s*$/iu;

/** "4, 11 and 25 Feb 2020" are three days of one month, which is printed once. */
const eachDay = (text: string): string =>
  text.replace(
    SAME_MONTH,
    (_, days: string, last: string, month: string) =>
      [...days.match(/\d{1,2}/g)!, last].map((day) => `${day} ${month}`).join(", "),
  );
const SAME_MONTH =
  /(?<![\d./-])((?:\d{1,2}\.?(?:st|nd|rd|th)?\s*,\s*)*\d{1,2}\.?(?:st|nd|rd|th)?\s*)(?:,|&|and|und|et|y|e|en|og|och)\s+(\d{1,2})\.?(?:st|nd|rd|th)?\s+((?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4})(?!\d)/giu;

/** The text without a day, matched as {@link anyDate} finds it: without accents and capitals. */
const withoutDay = (text: string, { printed }: ParsedDate): string =>
  text.replace(new RegExp(printed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"), " ");

/** Months and years behind the last day of a line where only words that count doses stand between: "2019, booster 2020". */
function laterDays(text: string, last: ParsedDate, order: DateOrder): ParsedDate[] {
  const later: ParsedDate[] = [];
  let rest = text.slice(text.toLowerCase().indexOf(last.printed.toLowerCase()) + last.printed.length);
  for (
    let date = anyDate(rest, order);
    date && "value" in date && date.value.length < 10;
    date = anyDate(rest, order)
  ) {
    const at = rest.toLowerCase().indexOf(date.printed.toLowerCase());
    // "lot U1913" holds no year.
    if (
      at < 0 || /\p{L}$/u.test(rest.slice(0, at)) || !onlyCounts(rest.slice(0, at)) ||
      !/[,;&+]|\p{L}/u.test(rest.slice(0, at))
    ) break;
    later.push(date);
    rest = rest.slice(at + date.printed.length);
  }
  return later;
}

/** "Mfr: Sanofi Pasteur"; in Denmark and Norway MFR is the vaccine of measles, mumps and rubella. */
const MAKER_TOLD = /\b(?:(?:mfr(?=[.:]|\s\p{L}{3})|mfg)|manufacturer|hersteller)\.?\s*:?\s*[^|,;]*/iu;

/** Capitals and at least three digits in a cell of their own: a lot without a label, no vaccine's name is so long a code. */
const BARE_LOT = /(?<=\s{2}|[|,;]\s?)(?=(?:[A-Z-]*\d){3})(?=[\d-]*[A-Z])(?!PP?S?V|PCV)[A-Z\d-]{5,12}(?=\s|[,;|]|$)/;

/** "SARS-CoV-2 vaccine - COVID-19 Vaccine AstraZeneca": what it is against, and the product. */
function vaccineOf(parts: string[]): string | undefined {
  const [first, second] = parts.filter(namesVaccine);
  if (first === undefined) return parts[0];
  return second === undefined || flat(first).includes(flat(second))
    ? first
    : `${first} (${second.replace(/[()]/g, "")})`;
}

/** "Source: vaccine record" tells something of the dose that is not its name. */
function isOtherField(part: string): boolean {
  const label = part.match(/^\s*\(?([\p{L}][\p{L} .'’/-]{2,24}):\s/u)?.[1];
  if (label === undefined || namesVaccine(label)) return false;
  const meaning = meaningOf(label);
  return meaning?.role !== "brand" && meaning?.anyName !== true && meaning?.names.includes("immunizations") !== true;
}

/** Days of one line are doses where only their numbers stand between; "21/02/2013 … Hospital San José  21/02/2014" are two things. */
function areApart(dates: ParsedDate[], text: string): boolean {
  let from = 0;
  const between = dates.map(({ printed }, i) => {
    const at = text.indexOf(printed, from), gap = i === 0 ? "" : text.slice(from, at);
    from = at + printed.length;
    return flat(gap).replace(COUNTING, " ");
  });
  return between.some((gap) => /\p{L}{2}/u.test(gap) && (gap.match(/\p{L}{3,}/gu) ?? []).length > 1);
}
const COUNTING =
  /\b(?:and|und|et|y|e|en|och|og|dose|dosis|dosi|dos|shot|impfung|rappel|refuerzo|richiamo|reforco|booster|auffrischung\w*|given|administered|first|second|third|fourth|fifth|lot|batch|date|left|right|deltoid|arm|thigh)\b/g;

/**
 * A test of the skin or the blood, or the disease itself, tells of immunity, and is no vaccine: "PPD 5 U", "Hepatitis B titer", "anti-HBs",
 * "History of disease: varicella".
 */
export const isTestOf = (text: string): boolean =>
  /\b(?:(?:tb|skin) test|tuberculin\w*|tuberkulin\w*|mantoux|idr|ppd|tst|quantiferon|igra|t-spot|tit(?:er|re)s?|serolog\w*|antibod(?:y|ies)|igg|anti-?h[bav]s?)\b/
    .test(flat(text)) || /^\W*(?:history of (?:the )?disease|disease history)\b/.test(flat(text));

/** " given by pharmacist" */
const BY_WHOM = /\s+(?:given|administered|done)\s+(?:by|at|in|elsewhere)\b.*$/i;

/** Whether what stands between two days only counts doses: "and the second on". */
export const onlyCounts = (gap: string): boolean =>
  !/\p{L}{3}/u.test(
    flat(gap).replace(COUNTING, " ").replace(/\b(?:the|was|were|documented|recorded|then|again|with|une?)\b/g, " "),
  );

/** The text without days that are not the day it was given; matched without accents, cut from the text itself. */
export function withoutOtherDays(text: string): string {
  let rest = text;
  for (const match of [...flat(text).matchAll(OTHER_DAY)].reverse()) {
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  return rest;
}

/** "Administration of first dose of SARS-CoV-2 vaccine": what was done, not what with. */
const GIVEN_AS =
  /\b(?:administration of|given|immuni[sz]ation (?:with|against)|vaccination (?:with|against))\s+(?=\p{L})/giu;

/** "Tdap (one dose as adult)", "Influenza (current season)": how often it is wanted, not what it is. */
const REQUIRED =
  /\s*\((?:(?:[a-z]+ )?(?:doses?|series|season|booster)\b[a-z ]*|(?:given )?(?:with)?in (?:the )?(?:last|past) [a-z\d ]+)\)/g;

/** "First MMR vaccination", "Second DTaP immunisation": the dose, and what it was of. */
const ORDINAL_FIRST =
  /(?<=^|\s{2}|[|,;:]\s?)(first|second|third|fourth)\s+(?!dose)(\p{L}.{1,40}?)\s+(?:vaccination|immuni[sz]ation)\b/iu;

function manufacturerIn(text: string): string | null {
  const match = flat(text).match(MANUFACTURER);
  if (!match) return null;
  const group = match[1] ?? match[2]!;
  const at = match.index! + match[0].indexOf(group);
  return trimmed(text.slice(at, at + group.length)) || null;
}
