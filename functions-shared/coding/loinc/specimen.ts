import { plain } from "../names.ts";

/** What a test is made on. `serum` is serum or plasma; `body` is the person (vital signs); `any` is unspecified. */
export type Specimen =
  | "serum"
  | "blood"
  | "arterial"
  | "venous"
  | "capillary"
  | "urine"
  | "urine-24h"
  | "csf"
  | "stool"
  | "other"
  | "body"
  | "any";

const TERM: [RegExp, Specimen][] = [
  [/24 hour Urine/, "urine-24h"],
  [/Urine/, "urine"],
  [/Cerebral spinal fluid|\bCSF\b/, "csf"],
  [/Stool/, "stool"],
  [/Semen|Sweat|Amniotic|Respiratory specimen/, "other"],
  [/Pulse oximetry/, "body"],
  [/Arterial blood/, "arterial"],
  [/Venous blood/, "venous"],
  [/Capillary blood/, "capillary"],
  [/Serum|Plasma|plasma/, "serum"],
  [/Blood(?! pressure)|Red Blood|^MC[VH]|^Erythrocyte|Hematocrit|^INR|Bleeding time/, "blood"],
  [/^Prothrombin time|^Thrombin time|^dRVVT|^aPTT|^Reptilase/, "serum"],
  [/in Specimen/, "any"],
];

/** The specimen a LOINC long common name fixes. */
export function specimenOfTerm(name: string): Specimen {
  if (/blood pressure|panel|Panel/.test(name)) return "body";
  return TERM.find(([pattern]) => pattern.test(name))?.[1] ?? "body";
}

/** A day in the words a collection is announced with. */
const DAY = String.raw`\b(?:24 ?(?:h|hrs?|hours?|std|stunden|heures|horas|ore|uurs?|timmar|timers?)|dobow\w*)\b`;
/** Urine as one word with how or when it was passed: "Spontanharn", "Morgenurin"; collected over a day: "Sammelharn", "dygnsurin". */
const URINE = String
  .raw`\b(?:spontan|morgen|mittelstrahl|nacht|morgon|ochtend|portions?|kast)?(?:urin(?!ezuur|syr)|harn(?!stoff|saure))|\borina\b`;

const PRINTED: [RegExp, Specimen][] = [
  [new RegExp(`${DAY}.*(?:${URINE})|(?:${URINE}).*${DAY}|\\b(?:sammel|tages|dygns|dogn)(?:urin|harn)`), "urine-24h"],
  [new RegExp(URINE), "urine"],
  [/\becbu\b|\buroana|\buranalys|\bvirtsa\b/, "urine"],
  [/\bcsf\b|cerebro ?spinal|\bliquor\b/, "csf"],
  [/\bstool\b|\bfa?ec(al|es)\b|\bstuhl\b|\bselles\b|\bheces\b|\bfezes\b/, "stool"],
  [/\bsemen\b|\bsweat\b|amniotic|\bsputum\b|\bswab\b|saliva|pleural|ascitic|synovial|interstitial/, "other"],
  [/(?<!presion |tension |pressao )\barterial\b|\babg\b/, "arterial"],
  [/\bcapillary\b|\bfingerstick\b/, "capillary"],
  [/\bwhole blood\b|\bedta\b|\bvollblut\b|\bsan(g|gre|gue) total\b|\bvolbloed\b/, "blood"],
  [/\bserum\b|\bplasma\b|\bsr\b|\bserique\b|\bsuero\b|\bsoro\b|\bsiero\b/, "serum"],
];

/** The same in scripts that {@link plain} leaves out: Chinese and Japanese, Korean, Russian and Ukrainian, Greek, Arabic. */
const OTHER_SCRIPTS: [RegExp, Specimen][] = [
  [/尿(?!素|酸)|소변|요검사|моч(?!евин|ев[а-я]+ кислот)|сеч(?!овин|ова кислот)|ούρων|ούρα|بول/u, "urine"],
  [/脑脊液|脳脊髄液|髄液|뇌척수액|ликвор|спинномозгов/u, "csf"],
  [/粪|大便|便潜血|대변|(?<!\p{L})кал(?:а|е|у)?(?!\p{L})|копрограмм/u, "stool"],
];

/**
 * The specimen a printed text speaks of; null when it names none, more than one, or only "blood", which reports print for
 * everything drawn from a vein.
 */
export function specimenOfText(text: string | null): Specimen | null {
  if (text === null) return null;
  const s = plain(text), lower = text.toLowerCase();
  const found = new Set(
    [...PRINTED.filter(([pattern]) => pattern.test(s)), ...OTHER_SCRIPTS.filter(([pattern]) => pattern.test(lower))]
      .map(([, specimen]) => specimen),
  );
  if (found.has("urine-24h")) found.delete("urine");
  return found.size === 1 ? [...found][0]! : null;
}

const FAMILY = new Set<Specimen>(["serum", "blood", "body", "any"]);

/**
 * How well a term's specimen answers what the document says: 2 exactly, 1 by convention, 0 not at all. Without a word about
 * the specimen a laboratory reports on blood; serum stands for a report on several tubes and admits the blood count.
 */
export function specimenFit(said: Specimen | null, term: Specimen): 0 | 1 | 2 {
  if (said === null) return FAMILY.has(term) ? 2 : 0;
  if (said === term) return 2;
  if (said === "serum" || said === "blood") return FAMILY.has(term) ? 1 : 0;
  if (said === "arterial" || said === "capillary") return FAMILY.has(term) ? 1 : 0;
  return 0;
}
