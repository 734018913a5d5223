import type { Sex } from "../../contracts/extraction.ts";

const MALE =
  /(?:^|[^\p{L}])(m|male|männlich|maschio|masculin|masculino|masc|masculina|hombre|varón|varon|homme|uomo|mann|man|boy|mies|mężczyzna|muž|férfi|erkek|bărbat|мужской|муж|mand|男|男性|남|남자|남성)(?![\p{L}'])/iu;
const FEMALE =
  /(?:^|[^\p{L}])(f|w|female|weiblich|femmina|féminin|fem|feminina|feminino|femenina|femenino|mujer|femme|donna|vrouw|woman|girl|kvinna|kvinne|frau|nainen|kobieta|žena|nő|kadın|femeie|женский|жен|kvinde|女|女性|여|여자|여성)(?![\p{L}'])/iu;

/** Administrative sex as printed ("F", "34 Y / Male", "weiblich"); null when none or both are printed. Letters that stand for one sex in one language and for another in the next need their label. */
export function parseSex(printed: string, label = ""): Sex | null {
  const letter = printed.trim().toLowerCase();
  if (letter === "v" && /geslacht|m\s*\/\s*v/i.test(label)) return "female";
  if (letter === "h" && /sexo|sexe/i.test(label)) return "male";
  if (letter === "k" && /płeć|cinsiyet|kön|køn|kjønn/i.test(label)) return "female";
  if (letter === "e" && /cinsiyet/i.test(label)) return "male";
  if (letter === "ж" && /пол/i.test(label)) return "female";
  if (letter === "м" && /пол/i.test(label)) return "male";
  const text = printed.replace(/\d+\s*\p{L}+\.?/gu, " ");
  const male = MALE.test(text), female = FEMALE.test(text);
  if (male !== female) return male ? "male" : "female";
  if (/\b(other|intersex|diverse?|non-?binary)\b/i.test(text)) return "other";
  return /^\s*(unknown|not known|u)\s*$/i.test(text) ? "unknown" : null;
}

/**
 * Age in completed years as printed: "34 Y / F", "34 years", "8 Months" (0), "2Y 3M". A bare number counts only where the
 * label says age.
 */
export function parseAge(text: string, labelled: boolean): number | null {
  const years = text.match(/(?<![\d./-])(\d{1,3})\s*(?:y|yrs?|years?|jahre?|ans|años|anni|jaar|år)(?![\p{L}])/iu);
  const small =
    /(?<![\d./-])\d{1,3}\s*(?:m|mo|mos|mths?|months?|monate?|mois|w|wks?|weeks?|wochen|d|days?|tage?)(?![\p{L}])/iu;
  if (years) return within(Number(years[1]));
  if (labelled && small.test(text)) return 0;
  const bare = text.match(/^\s*(?:[mf]\s*\/\s*)?(\d{1,3})\s*(?:\/\s*[a-z]+)?\s*$/i) ??
    text.match(/^\s*\(?\s*(\d{1,3})\s*\/\s*[mf]\b/i);
  return bare && (labelled || text.includes("/")) ? within(Number(bare[1])) : null;
}

const within = (age: number) => age <= 150 ? age : null;
