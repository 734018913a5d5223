import { inOneUnit } from "./mixed-measures.ts";
import { type Found, type Piece, shared, VITAL_SIGNS } from "./statement.ts";
import { flat } from "./text.ts";

interface Vital {
  name: string;
  label: string;
  value: string;
  unit: string;
  /** The unit to note when none is printed and only one can be meant. */
  only: string | null;
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const GAP = String
  .raw`\s*(?:\([^)]{1,20}\)|(?:today|now|check(?:ed)?|1st|first|reading|sitting|standing|lying|supine|seated|repeat|average|mean|home|clinic|office|(?:left|right|[lr]) arm|(?:on|at) (?:admission|discharge|arrival|rest|presentation|booking|registration)|bei (?:aufnahme|entlassung)|was|is|of|at|auf|a l'admission)\b)*\s*[:=–-]?\s*`;
/** The vital signs of https://hl7.org/fhir/R4/observation-vitalsigns.html by what is printed before and behind the number. */
const VITALS: Vital[] = [
  {
    name: "Heart rate",
    label:
      "heart rate|pulse rate|pulse|hr|pr(?=[^a-z\\d]{0,5}\\d{2,3} ?(?:/ ?min|bpm|beats))|p|puls|herzfrequenz|hf|pouls|frequence cardiaque|fc|frecuencia cardiaca|pulso|frequenza cardiaca|frequencia cardiaca|polso|hartslag|hartritme|pols|tetno|nabiz|tep|syke|hartfrequentie|puls(?:frekvens)?",
    value: String.raw`(\d{2,3})`,
    unit: "/ ?min(?:ute)?|bpm|beats ?/ ?min(?:ute)?|beats per minute|schlage/min|bat/min|lpm|bpm|puls/min",
    only: "/min",
  },
  {
    name: "Body temperature",
    label:
      "temperature|temp|body temperature|t|korpertemperatur|temperatur|temperatura|tª|ta(?=[\\s:=]*\\d\\d(?:[.,]\\d)? ?[°º])|tc",
    value: String.raw`(\d{2,3}(?:[.,]\d{1,2})?)`,
    unit: "° ?c|° ?f|degc|degf|c|f|grad c|ºc|ºf",
    only: null,
  },
  {
    name: "Respiratory rate",
    label:
      "respiratory rate|respiration rate|respirations?|resp(?: rate)?|rr|atemfrequenz|af|frequence respiratoire|fr|frecuencia respiratoria|frequenza respiratoria|frequencia respiratoria",
    value: String.raw`(\d{1,2})`,
    unit: "/ ?min(?:ute)?|breaths ?/ ?min(?:ute)?|bpm|rpm|breaths per minute|cpm|cycles/min",
    only: "/min",
  },
  {
    name: "SpO2",
    label:
      "spo2|sp o2|sao2|o2 sat(?:uration)?|oxygen saturation|o2 sats?|oxygen saturations|saturations|sats|sauerstoffsattigung|saturation(?: en o2| o2)?|sat ?o2|saturacion(?: de oxigeno| o2)?|saturazione(?: o2)?|saturacao(?: de o2| de oxigenio)?|saturatie|zuurstofsaturatie|saturasjon|syremattnad",
    value: String.raw`(\d{2,3})`,
    unit: "%",
    only: "%",
  },
  {
    name: "Body weight",
    label:
      "body weight|weight|wt|gewicht|korpergewicht|poids|peso(?: corporal)?|peso corporeo|vikt|vaegt|vekt|masa ciala|waga",
    value: String.raw`(\d{1,3}(?:[.,]\d{1,3})?)`,
    unit: "kg|kgs|lbs?|pounds|g",
    only: null,
  },
  {
    name: "Body height",
    label:
      "body height|height|ht|grosse|große|korpergrosse|korpergroße|lengte|langd|taille|talla|estatura|altezza|statura|altura|length",
    value: String.raw`(\d{1,3}(?:[.,]\d{1,3})?)`,
    unit: "cm|m|in(?:ches)?",
    only: null,
  },
  {
    name: "Body mass index",
    label: "bmi|body mass index|imc|indice de masse corporelle|indice de masa corporal",
    value: NUMBER,
    unit: "kg ?/ ?m(?:2|²|\\^2)",
    only: "kg/m2",
  },
];
const PRESSURE = new RegExp(
  String
    .raw`(?<!(?:target|goal|aim|aim for|aiming for|ideal|below|above|under|over|keep|if|when)(?: (?:a|an|the|of|for|is|systolic|home|clinic|office))* ?)(?<![a-z])(?:blood pressure|bp|b\.p\.|b/p|rr|blutdruck|tension arterielle|pression arterielle|ta|pa|tension|presion arterial|pressione arteriosa|pressao arterial|bloeddruk|blodtryk?k?|blodtryck|cisnienie(?: tetnicze)?|nibp)${GAP}(\d{2,3})\s?[/x×]\s?(\d{2,3})(?![\d.,]*\d)\s*(mm ?hg|mm\[hg\])?`,
  "g",
);
/** Where, how and when a pressure is taken. */
const TAKEN =
  "repeat(?:ed)?|recheck(?:ed)?|manual|standing|lying|supine|seated|sitting|home|clinic|office|surgery|left|right|[lr]|arm|average|mean|am|pm|1st|2nd|3rd|first|second|third|reading";
/** A further pressure of the same line: "BP lying 140/80, standing 122/70", "; clinic 150/92", "142/88, 138/84". */
const FURTHER = new RegExp(
  String
    .raw`^(?:\s*mm ?hg)?\s*(?:\([^)]{1,20}\)\s*)?(?:(?:(?:[,;/|→]|and|then|to|vs\.?)\s*)+(?:(?:on|in|at|the|bp|${TAKEN})[ :=]+)*|(?:(?:${TAKEN})[ :=]+)+)(\d{2,3})\s?/\s?(\d{2,3})(?![\d/]|\.\d)`,
);
const PATTERNS = VITALS.map((vital) => ({
  ...vital,
  pattern: new RegExp(
    String
      .raw`(?<![a-z])(?:${vital.label})\.?(?![a-z])${GAP}${vital.value}(?![\d.,]*\d|/\d)\s*(${vital.unit})?(?![a-z])`,
  ),
}));

/** The vital signs a text states, each once: "BP 120/80 mmHg, pulse 72/min, temp 36.8 °C, SpO2 98 %". */
export function readVitals(piece: Piece, when: string | null): Found[] {
  const text = withOxygen(eachBehindItsLabel(flat(piece.text)));
  const plain = inOneUnit(text.replace(/²/g, "2").replace(PERCENTILE, " "));
  const found: Found[] = [];
  const add = (name: string, number: string, unit: string | null) =>
    found.push({
      line: piece.line,
      stated: {
        ...shared(piece, name),
        type: "observation",
        occurred_on: when,
        section: VITAL_SIGNS,
        specimen: null,
        method: null,
        value: { kind: "quantity", number: number.replace(",", "."), comparator: null },
        unit,
        reference_range: null,
        flag: null,
      },
    });
  for (const [systolic, diastolic] of pressuresIn(plain)) {
    add("Systolic blood pressure", systolic, "mmHg");
    add("Diastolic blood pressure", diastolic, "mmHg");
  }
  for (const { name, pattern, only } of PATTERNS) {
    const match = plain.match(pattern);
    if (!match) continue;
    const unit = match[2] ?? only ?? (name === "Body temperature" ? scaleOf(match[0], match[1]!) : null);
    if (unit) add(name, match[1]!, unitOf(name, unit));
  }
  return found;
}

/** "Sp02", "02 saturation": an O that was read as a nought beside the digit it stands at. */
const withOxygen = (plain: string): string =>
  plain.replace(/(?<![a-z\d])(sp ?|sat? ?)[o0]{1,2}2(?![\d.,/])/g, "$1o2").replace(/(?<![\d.,/-])02(?= sat)/g, "o2");

/** "Weight / Height   64.0 kg / 166 cm": two labels and two values, in the same order. */
const eachBehindItsLabel = (plain: string): string => plain.replace(TWO_AND_TWO, "$1 $3; $2 $4");
const TWO_AND_TWO =
  /(?<![a-z])([a-z]{2,12}) ?[/&] ?([a-z]{2,12})[\s:]+(\d{1,3}(?:[.,]\d{1,2})? ?(?:kg|cm|m|lbs?|in)) ?[/&,] ?(\d{1,3}(?:[.,]\d{1,2})? ?(?:kg|cm|m|lbs?|in))(?![a-z/])/g;

/** "(P 55)" behind a child's measure is its percentile, and no pulse. */
const PERCENTILE =
  /\(\s*(?:p|pc|perz\.?|perzentile|percentil[eo]?|centil[eo]?)\s?\.?\s?\d{1,2}(?:[.,]\d)?\s*\)|(?<![a-z\d])p\d{1,2}(?![\d./])/g;

/**
 * The scale of a temperature printed without one. Nobody has 36 °F or 98 °C: https://loinc.org/8310-5, and 34 to 43 in the one lies
 * outside of what the other can be. Only behind the whole word: a "T" has other meanings.
 */
function scaleOf(printed: string, number: string): string | null {
  const value = Number(number.replace(",", "."));
  if (!/^(?:body )?temp|^korpertemp/.test(printed) || !/[.,]\d/.test(number)) return null;
  return value >= 34 && value < 43 ? "c" : value >= 94 && value < 109 ? "f" : null;
}

/** The blood pressures of a text: each that is named, and those that follow one, told apart by where or how they were taken. */
function pressuresIn(plain: string): [systolic: string, diastolic: string][] {
  const found: [string, string][] = [];
  const can = ([, systolic, diastolic]: RegExpMatchArray, least = 30) =>
    Number(systolic) > Number(diastolic) && Number(systolic) < 320 && Number(systolic) > least &&
    Number(diastolic) >= least - 30;
  let from = 0;
  for (const match of plain.matchAll(PRESSURE)) {
    if (match.index < from) continue;
    for (let one: RegExpMatchArray | null = match, at = match.index; one && can(one, one === match ? 30 : 60);) {
      found.push([one[1]!, one[2]!]);
      from = at + one[0].length;
      one = plain.slice(from).match(FURTHER);
      at = from;
    }
  }
  return found;
}

/** A temperature's scale and the rest in the spelling of the unit table. */
function unitOf(name: string, unit: string): string {
  if (name === "Body temperature") return /f/.test(unit) ? "°F" : "°C";
  if (name === "Heart rate" || name === "Respiratory rate") return "/min";
  if (name === "Body mass index") return "kg/m2";
  return unit === "kgs" ? "kg" : /^pounds$|^lb/.test(unit) ? "lb" : /^in/.test(unit) ? "in" : unit;
}
