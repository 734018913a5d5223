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
  .raw`\s*(?:\([^)]{1,20}\)|(?:today|now|reading|sitting|standing|lying|on admission|on discharge|on arrival|was|is|of|at|auf|a l'admission)\b)*\s*[:=–-]?\s*`;
/** The vital signs of https://hl7.org/fhir/R4/observation-vitalsigns.html by what is printed before and behind the number. */
const VITALS: Vital[] = [
  {
    name: "Heart rate",
    label:
      "heart rate|pulse rate|pulse|hr|p|puls|herzfrequenz|hf|pouls|frequence cardiaque|fc|frecuencia cardiaca|pulso|frequenza cardiaca|frequencia cardiaca|polso|hartslag|pols|hartfrequentie|puls(?:frekvens)?",
    value: String.raw`(\d{2,3})`,
    unit: "/ ?min(?:ute)?|bpm|beats ?/ ?min(?:ute)?|beats per minute|schlage/min|bat/min|lpm|bpm|puls/min",
    only: "/min",
  },
  {
    name: "Body temperature",
    label: "temperature|temp|body temperature|t|korpertemperatur|temperatur|temperatura|tª|tc",
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
      "spo2|sp o2|sao2|o2 sat(?:uration)?|oxygen saturation|o2 sats?|sats|sauerstoffsattigung|saturation(?: en o2| o2)?|sat ?o2|saturacion(?: de oxigeno| o2)?|saturazione(?: o2)?|saturacao(?: de o2| de oxigenio)?",
    value: String.raw`(\d{2,3})`,
    unit: "%",
    only: "%",
  },
  {
    name: "Body weight",
    label: "body weight|weight|wt|gewicht|korpergewicht|poids|peso(?: corporal)?|peso corporeo",
    value: String.raw`(\d{1,3}(?:[.,]\d{1,3})?)`,
    unit: "kg|kgs|lbs?|pounds|g",
    only: null,
  },
  {
    name: "Body height",
    label:
      "body height|height|ht|grosse|große|korpergrosse|korpergroße|lengte|langd|taille|talla|estatura|altezza|statura|altura|length",
    value: String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`,
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
    .raw`(?<![a-z])(?:blood pressure|bp|b\.p\.|b/p|rr|blutdruck|tension arterielle|pression arterielle|ta|pa|tension|presion arterial|pressione arteriosa|pressao arterial|bloeddruk|nibp)${GAP}(\d{2,3})\s?/\s?(\d{2,3})\s*(mm ?hg|mm\[hg\])?`,
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
  const plain = flat(piece.text).replace(/²/g, "2");
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
  const pressure = plain.match(PRESSURE);
  if (pressure && Number(pressure[1]) > Number(pressure[2]) && Number(pressure[1]) < 320 && Number(pressure[1]) > 30) {
    add("Systolic blood pressure", pressure[1]!, "mmHg");
    add("Diastolic blood pressure", pressure[2]!, "mmHg");
  }
  for (const { name, pattern, only } of PATTERNS) {
    const match = plain.match(pattern);
    if (!match) continue;
    const unit = match[2] ?? only;
    if (unit) add(name, match[1]!, unitOf(name, unit));
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
