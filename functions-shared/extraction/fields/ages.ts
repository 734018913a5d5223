/** The part of a text that is for some age, and between which ages in years. */
interface AgePart {
  from: number;
  to: number;
  text: string;
}

const UNITS: [years: number, names: string][] = [
  [1, "years?|yrs?|y|jahren?|jahr|ans?|años?|anni|anos|jaar|år|lat|rok[uůy]?|let|yaş|éves|ani|vuotta"],
  [1 / 12, "months?|mos?|mths?|monaten?|monat|mois|mes(?:es)?|mes[ei]|maanden|månader|mdr|miesięcy|luni"],
  [7 / 365.25, "weeks?|wks?|wochen|semaines?|semanas|settimane|weken|veckor|uger"],
  [1 / 365.25, "days?|d|tagen?|tage?|jours?|d[ií]as?|giorni|dagen|dagar|dage|dni|zile"],
];
const UNIT = UNITS.map(([, names]) => names).join("|");
const NUMBER = String.raw`\d{1,3}`;
const OLDER = String
  .raw`\+|(?:and|or|&) (?:older|above|over|more|up)|und älter|et plus|y más|o más|e più|e oltre|en ouder|och äldre|e mais|ou mais`;
const BEHIND = String.raw`\s*[:=]?\s*(?=[\d<>≤≥(\[]|up ?to|bis|hasta|até|[fmwh]\b)`;
const LABELS = new RegExp(
  [
    String
      .raw`(?<a>${NUMBER})\s*(?<au>${UNIT})?\.?\s*(?:-|–|to|bis|à|a|til|till|do)\s*(?<b>${NUMBER})\s*(?<bu>${UNIT})(?!\p{L})\.?`,
    String.raw`(?<from>${NUMBER})\s*(?<fu>${UNIT})?\.?\s*(?:${OLDER})(?:\s*(?:${UNIT})(?!\p{L}))?`,
    String
      .raw`(?:>=?|≥|over|above|from|ab|über|plus de|más de|mayores de|oltre|dai|vanaf|från)\s*(?<over>${NUMBER})\s*(?<ou>${UNIT})(?!\p{L})\.?`,
    String
      .raw`(?:<=?|≤|under|below|up to|bis|unter|moins de|menores de|hasta|fino a|tot|jonger dan)\s*(?<under>${NUMBER})\s*(?<uu>${UNIT})(?!\p{L})\.?`,
    String.raw`(?<adult>adults?|erwachsene|adultes|adultos|adulti|volwassenen|vuxna|voksne)(?!\p{L})`,
    String.raw`(?<child>children|child|kinder|enfants|niños|bambini|crianças|kinderen|barn|børn)(?!\p{L})`,
  ].map((one) => `(?:${one})`).join("|").replace(/^(.*)$/s, `(?<![\\p{L}\\d.,])(?:$1)${BEHIND}`),
  "giu",
);

const inYears = (number: string, unit: string | undefined) =>
  Number(number) * (UNITS.find(([, names]) => new RegExp(`^(?:${names})$`, "iu").test(unit ?? "years"))?.[0] ?? 1);

/** No longer text is a range. */
const LONGEST = 400;
/** From this age on somebody is grown up. */
const GROWN = 18;

/**
 * The parts of a range that is printed for several ages ("0-12 months: 0.2-0.4, 1-17 years: 0.3-0.7, 18 years and older: 0.7-1.3");
 * none where at most one age is named.
 */
function ageParts(text: string): AgePart[] {
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const labels = [...text.matchAll(LABELS)];
  if (labels.length < 2) return [];
  return labels.map((label, i) => {
    const { a, au, b, bu, from, fu, over, ou, under, uu, adult } = label.groups!;
    const own = text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length)
      .replace(/[\s;,|/)]+$/, "");
    // The upper age is one that somebody is until the next birthday.
    if (b) return { from: inYears(a!, au ?? bu), to: inYears(String(Number(b) + 1), bu), text: own };
    if (from) return { from: inYears(from, fu), to: Infinity, text: own };
    if (over) return { from: inYears(over, ou), to: Infinity, text: own };
    if (under) return { from: 0, to: inYears(under, uu), text: own };
    return adult ? { from: GROWN, to: Infinity, text: own } : { from: 0, to: GROWN, text: own };
  });
}

/**
 * What of a range that is printed for several ages is for somebody of this age; "" where that is not certain. Null where the text
 * names no ages.
 */
export function ofAge(text: string, age: number | null): string | null {
  const parts = ageParts(text);
  if (parts.length === 0) return null;
  const own = age === null ? [] : parts.filter(({ from, to }) => age >= from && age < to);
  return own.length === 1 ? own[0]!.text : "";
}
