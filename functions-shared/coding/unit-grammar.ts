/**
 * Units as laboratories of several countries spell them, read part by part: what is counted, per what. It only spells; which
 * units exist is the table's to say. Units: UCUM (https://ucum.org/ucum), case-sensitive. A spelling with two meanings has
 * none here.
 */

/** Prefixes of metric numerators. "mcg", "mikrog" and "µg" are one. */
const MICRO = "micro|mikro|micr|mic|mc|u";

const alternatives = (words: string): string => words.split(" ").join("|");

/** Spellings of a numerator without its prefix, and what UCUM writes. */
const BASES: [RegExp, string][] = [
  [/^(?:g|gr|gm|gms|grs|gramm|grams?|gramos?)$/, "g"],
  [/^(?:mol|mole|moles|mols)$/, "mol"],
  [/^(?:eq|val)$/, "eq"],
  [/^(?:osm|osmol|osmole|osmoles)$/, "osm"],
  [/^(?:kat)$/, "kat"],
  [/^(?:u|unit|units|einheiten)$/, "U"],
  [/^(?:iu|ui|ie)$/, "[IU]"],
];

/** Numerators that take no prefix. */
const WHOLE: [RegExp, string][] = [
  [
    new RegExp(`^(?:${alternatives("tsd tausend thou thous thousand thousands miles mila mille x1000 1000")})$`),
    "10*3",
  ],
  [
    new RegExp(`^(?:${alternatives("mio mill million millions millionen millones milhoes milioni miljoen milj")})$`),
    "10*6",
  ],
  [/^(?:mrd|milliarden|giga|gpt)$/, "10*9"],
  // The German billion is a million millions; the English one is not, and stays unknown.
  [/^(?:billionen|tera|tpt)$/, "10*12"],
  [/^(?:lakh|lakhs|lac|lacs)$/, "10*5"],
  [/^x?(?:10)?(?:\^|\*{1,2}|e|exp|x)?\(?[⁺+]?(3|5|6|9|12)\)?$/, "10*$1"],
  [/^(?:n|nr|no|cells?|cel|cels|cellul[ae]s?|celulas?|zellen|zell|leu|leuk|leuko|leukos|wbc|rbc|ery|erys|ecs)?$/, ""],
  [/^(?:copies|copias|kopien|copie|cop|kop)$/, "{copies}"],
  [/^(?:cfu|ufc|kbe|kve)$/, "[CFU]"],
  // Units of antibody against an allergen, as ImmunoCAP reports print them.
  [/^kua$/, "kU"],
  [/^(?:au|ua|ru|re)$/, "[arb'U]"],
  [/^gpl(?:-?u)?$/, "[GPL'U]"],
  [/^mpl(?:-?u)?$/, "[MPL'U]"],
];

const CREATININE = "(?:de)?(?:creatinin[ae]?|kreatinin|creat|kreat|crea|krea|cr)(?:u|urine|urin)?";
const DAY = "24(?:h|hr|hrs|hour|hours|hora|horas|ore|std|stunden|stdn|u|uur|t|heures)";

/** Denominators. */
const PER: [RegExp, string][] = [
  [/^(?:dl|100ml|100cc)$/, "dL"],
  [/^(?:l|lt|ltr|lit|liter|litre|litro)$/, "L"],
  [/^(?:ml|cc|cm3)$/, "mL"],
  [/^(?:ul|mcl|mm3|mmc|cumm|cmm|mmcu|mikrol|microl)$/, "uL"],
  [/^(?:nl)$/, "nL"],
  [/^(?:pl)$/, "pL"],
  [/^(?:fl)$/, "fL"],
  [new RegExp(`^(?:${DAY}|d|day|dia|die|giorno|tag|jour|dag|dogn)$`), "(24.h)"],
  [/^(?:h|hr|hour|hora|heure|ora|std|stunde)$/, "h"],
  [/^(?:min|mn)$/, "min"],
  [/^(?:g)$/, "g"],
  [/^(?:kg|kgh2o|kgwasser)$/, "kg"],
  [/^(?:mol)$/, "mol"],
  [/^(?:mmol)$/, "mmol"],
  [/^(?:mg)$/, "mg"],
  [new RegExp(`^(k?g|mg|mmol|mol)${CREATININE}$`), "$1{creat}"],
  [/^(k?g|mol|mmol)(?:hb|hgb|hemoglobin)$/, "$1{Hb}"],
  [/^g(?:stool|stuhl|feces|fezes|heces|feci|selles)$/, "g{feces}"],
];

function rewritten(part: string, table: [RegExp, string][]): string | null {
  for (const [pattern, ucum] of table) {
    const found = pattern.exec(part);
    if (found) return ucum.replace("$1", found[1] ?? "");
  }
  return null;
}

const PREFIXED = new RegExp(`^(k|${MICRO}|m|n|p|f)(.+)$`);

/** A power of ten in place of a prefix, as Danish laboratories write "10^-3 IU/l". */
const POWER = /^x?10(?:\^|\*{1,2})?-(3|6|9)(?=[a-z])/;
const BY_POWER: Record<string, string> = { 3: "m", 6: "u", 9: "n" };

function numerator(printed: string): string | null {
  const part = printed.replace(POWER, (_, power: string) => BY_POWER[power]!);
  const whole = rewritten(part, [...WHOLE, ...BASES]);
  if (whole !== null) return whole;
  const [, prefix, rest] = PREFIXED.exec(part) ?? [];
  const base = rest === undefined ? null : rewritten(rest, BASES);
  if (base === null) return null;
  return (/^[kmnpf]$/.test(prefix!) ? prefix! : "u") + base;
}

/** Notes that some laboratories print behind a unit, and what UCUM makes of them: fibrinogen equivalents differ from D-dimer units. */
const NOTES: [RegExp, string][] = [
  [/\s*\(?\bFEU\)?$/i, "{FEU}"],
  [/\s*\(?\bD-?DU\)?$/i, "{DDU}"],
  [/\s*\(?\bBCE\)?$/i, "{BCE}"],
  [/\s*\(?\b(?:IFCC|NGSP|DCCT)\)?$/i, ""],
  [/(?<=[µμu]l)\s+Urin$/i, ""],
];

/** "mm/1. Std.", "mm 1ª hora", "mm à 1 h", "mm n. 1 h": a sedimentation rate after one hour. */
const SEDIMENTATION = new RegExp(
  "^mm ?(?:/|n\\.?|nach|a|after|in|en|alla|la)? ?(?:la ?)?(?:1 ?(?:\\.|a|o|st|re|ere|er|st\\.|°)? ?|prima ?)?" +
    "(?:h|hr|hrs|hour|hora|heure|ora|std|stunde|uur|u|time)\\.?$",
);

const FILTRATION =
  /^ml ?(?:\/|per|por) ?(?:min|mn) ?(?:\/|per|por|\(| )? ?1[.,]73 ?\)?(?: ?(?:m2|m\^2|qm|sq\.? ?m|m))?$/;

/** Lower case, one micro, no accents; "10³" and "10^3" alike. */
function simple(text: string): string {
  return text.normalize("NFKD").replace(/[×✕∗]/g, "x").replace(/[μµ]/g, "u").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/\s+/g, " ").trim();
}

/**
 * The UCUM spelling of a printed unit by its parts, or null. `known` says whether the tables have the unit: a composition
 * they do not have is none.
 */
export function composed(printed: string, known: (ucum: string) => boolean): string | null {
  const [pattern, note = ""] = NOTES.find(([pattern]) => pattern.test(printed)) ?? [];
  const text = simple(pattern ? printed.replace(pattern, "") : printed);
  if (SEDIMENTATION.test(text)) return "mm/h";
  if (FILTRATION.test(text)) return "mL/min/{1.73_m2}";
  const [above, below, ...more] = text.replace(/(?<=^|\/ ?)per /, "").replace(/ per /, "/").split("/");
  if (below === undefined || more.length > 0) return null;
  const squeezed = (part: string) => part.replace(/[\s.]/g, "").replace(/mm\^3/, "mm3");
  const [top, bottom] = [numerator(squeezed(above!).replace(/^\*(?=10)/, "x")), rewritten(squeezed(below), PER)];
  if (top === null || bottom === null) return null;
  const unit = `${top}/${bottom}${note}`;
  return known(unit) ? unit : null;
}
