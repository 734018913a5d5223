import type { PageSource } from "../contracts/source.ts";
import type { ReadWord } from "../reading/reading.ts";
import { labelField } from "./fields/labels.ts";
import { namedBefore, parseName } from "./fields/names.ts";
import { parseSex } from "./fields/person.ts";
import { type Cell, type Line, sourceOf, textOf } from "./layout/lines.ts";
import { pairsOf } from "./layout/pairs.ts";

/** A name no label announces, with the place it is printed in. */
export interface UnlabelledName {
  value: string;
  printed: string;
  source: PageSource;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]*`;
const ADDRESSED = new RegExp(
  String
    .raw`^(?:M(?:r|rs|s|ISS|iss|R|RS|S|(?=\.))|Herrn?|Frau|HERRN?|FRAU|Madame|Mme|MME|Mlle|Monsieur|Sra?|SRA?|Srta|(?:Sig\.?\/)?Sig(?:\.?ra)?|Dhr|Mevr)\.?\s+(?:${CAPITALISED}|de|da|del|do|dos|la|von|van|der|den|zu)(?:\s+(?:${CAPITALISED}|de|da|del|do|dos|la|von|van|der|den|zu))*`,
  "u",
);
/** "Si dimette in data odierna il Sig. Umberto Malaspina,": a name at the end of a sentence's first line. */
const ADDRESSED_LAST = new RegExp(String.raw`(?<=^|\s)(${ADDRESSED.source.slice(1)})\s*,?\s*$`, "u");
const BIRTH_FIRST =
  /^(?:born|geb(?:oren)?\b|née?\b|nat[oa](?:\/[ao])?\b|nacid[oa]\b|nascid[oa]\b|född|født|geboren|d\.?o\.?b)/iu;
const FAMILY_FIRST = new RegExp(
  String.raw`^${CAPITALISED}(?: ${CAPITALISED}){0,3}, ${CAPITALISED}\p{Ll}[\p{L}'’-]*(?: ${CAPITALISED}){0,3}$`,
  "u",
);
/** Two to four names and nothing else. */
const PLAIN = new RegExp(
  String.raw`^${CAPITALISED}(?: (?:${CAPITALISED}|de|da|del|do|dos|la|von|van|der|den|zu|bin|al)){1,3}$`,
  "u",
);
const NO_PERSON =
  /\b(m\.?d|ph\.?d|mbbs|frc\w+|d\.?o(?!\.?b)|r\.?n|laborator\w*|labor\w*|labs?|health\w*|medical|medicine|diagnos\w+|patholog\w+|care|group|hospital|clinic|klinik\w*|centre|center|institut\w*|university|street|road|avenue|suite|report|results?|panel|department|dept)\b/i;
/** Words of titles, institutions and salutations: with one of them a few capitalised words are no name. */
const NO_NAME =
  /(?<!\p{L})(discharge|summary|letter|records?|history|certificate|statement|consultation|service|ward|unit|surgery|practice|trust|nhs|notes?|visit|progress|encounter|admission|list|plan|card|immuni[sz]\w*|vaccin\w*|impf\w*|medication\w*|medikation\w*|allerg\w*|problems?|confidential|personal|childhood|child|outpatient|inpatient|ospedale|h[oô]pital\w*|hospital\w*|krankenhaus|klinikum|praxis|abteilung|reparto|servi[cz]io|ziekenhuis|sjukhus\w*|sykehus|sygehus|arztbrief|entlass\w+|lettera|lettre|dimissione|sortie|informe|alta|resumo|relat[oó]rio|compte[- ]rendu|egregi[oa]|gentil\w*|collega|coll[eè]gue|confr[eè]re|docteur|docteure|doutora?|doctora|dottor\w*|doktor|dr|dra|drs|prof|professor\w*|professeur|kollege\w*|kollegin\w*|colega|dear|doctor|visita|ambulatori\w*|referto|caderneta|cartilla|carnet|libretto|vacuna\w*|vacina\w*|vaccinazion\w*|official|state|registry|department|ministry)(?!\p{L})/iu;

const HONORIFIC_ALONE = /^(herrn?|frau|mr|mrs|ms|m|mme|mlle|monsieur|madame|sra?|sig|sig\.?ra|dhr|mevr)\.?:?$/i;
/** "For:   JANE DOE", as a register addresses a statement. */
const FOR = /^(?:for|für|pour|para|per|voor|för)\s*:$/i;
const REPORT_FOR = new RegExp(
  String
    .raw`\b(?:reports?|results?|records?|history|summary|list|card|statement|immuni[sz]ations?|vaccinations?|befund|résultats?|resultados?|informe|referto|laudo)\s+(?:for|of|für|von|de|pour|del|di|para)\s+(${CAPITALISED}(?: ${CAPITALISED}){1,3})$`,
  "u",
);

/** The name a text is when nothing else stands in it but a bracket or a comma behind. */
function aloneIn(text: string): string | null {
  const bare = text.replace(/^(?:re|to|for|name)\s*:?\s+/i, "").replace(/\s*[([].*$/, "").replace(/[\s,;:–-]+$/, "");
  if (/^(dear|hello|hi|sehr|liebe|hallo|ch[eè]re?|estimad|gentile|prezad|geachte|beste|hej)/i.test(bare)) return null;
  if (NO_NAME.test(bare)) return null;
  return PLAIN.test(bare) || FAMILY_FIRST.test(bare) || CAPITALS.test(bare) ? parseName(bare).name : null;
}

/** "WHITFIELD, BRENDA", "WHITFIELD,BRENDA" */
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?, ?\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’.-]*)?$/u;

/** The words of the cell that begins where the birth date on the line below does, else where its first cell does. */
function alignedWith(line: Line, below: Line): ReadWord[] {
  const field = below.cells.find(({ text }) => BIRTH_FIRST.test(text)) ?? below.cells[0]!;
  return line.cells.find(({ box }) => Math.abs(box[0] - field.box[0]) < below.box[3] / 2)?.words ?? [];
}

/** The cells of a line, a title together with the name in the cell behind it, or behind a colon that stands apart. */
const addressed = ({ cells }: Line): Pick<Cell, "text" | "words">[] =>
  cells.filter(({ text }) => text !== ":").map((cell, i, all) => {
    const title = all[i - 1];
    if (!title || !HONORIFIC_ALONE.test(title.text)) return cell;
    return { text: `${title.text.replace(/:$/, "")} ${cell.text}`, words: [...title.words, ...cell.words] };
  });

const PATIENT =
  /^(patient|patientin|paciente|paziente|utente)s?[' ]*s? ?(information|info|details?|data|demographics|daten|angaben)?:?$/i;

/** The name that stands as a cell of its own right below the heading of the patient's fields. */
function underHeading(line: Line, above: Line | undefined): UnlabelledName | null {
  if (!above || above.page !== line.page || line.box[1] - (above.box[1] + above.box[3]) > 1.5 * line.box[3]) {
    return null;
  }
  const heading = above.cells.find(({ text }) => PATIENT.test(text));
  return heading ? nameIn(line.cells.find((cell) => isUnder(cell, heading))) : null;
}

/** The name that stands as a cell of its own right above one that begins with a field of the subject. */
function overFields(line: Line, below: Line): UnlabelledName | null {
  const fields = below.cells.filter(({ text }) => {
    const field = labelField(text.match(/^([^:：\d]{2,30})[:：]/)?.[1] ?? "");
    return field === "birth_date" || field === "sex" || field === "identifier";
  });
  const over = fields.flatMap((field) => line.cells.filter((cell) => isUnder(field, cell)));
  return over.length === 1 ? nameIn(over[0]) : null;
}

const isUnder = (cell: Cell, above: Cell) => Math.abs(cell.box[0] - above.box[0]) < cell.box[3] / 2;

function nameIn(cell: Cell | undefined): UnlabelledName | null {
  const value = cell && !NO_PERSON.test(cell.text) ? aloneIn(cell.text) : null;
  return value ? { value, printed: cell!.text, source: sourceOf(cell!.words) } : null;
}

/** The words of a line of fields before its first label, the stroke between them or a personal number. */
function beforeLabel(line: Line): ReadWord[] {
  const stroke = line.words.findIndex(({ text }) => /^[|•·]$/.test(text));
  const label = pairsOf(line).flatMap((pair) => pair.marked && pair.label[0] !== line.words[0] ? pair.label : [])[0];
  const number = line.words.findIndex(({ text }) => /^(?:19|20)?\d{6}[-+]\d{4}$/.test(text));
  const ends = [stroke, number, label ? line.words.indexOf(label) : -1].filter((at) => at > 0);
  return line.words.slice(0, ends.length > 0 ? Math.min(...ends) : 0);
}

/**
 * The names that stand among the fields of the subject without a label: one that is addressed ("Madame Nuñez") up to four lines
 * above and two below a birth date, sex or identifier, or one with the family name first ("Holm, Ada") right above one.
 * `anchors` are the indexes of the lines with such fields.
 */
export function unlabelledNames(lines: Line[], anchors: number[]): UnlabelledName[] {
  return lines.flatMap((line, i) => {
    const near = anchors.some((at) => i >= at - 4 && i <= at + 2 && lines[at]!.page === line.page);
    const above = anchors.includes(i + 1) && lines[i + 1]!.page === line.page;
    const headed = underHeading(line, lines[i - 1]) ?? (above ? overFields(line, lines[i + 1]!) : null);
    if (headed) return [headed];
    if (!near) return [];
    const below = above ? lines[i + 1]! : null;
    if (NO_PERSON.test(line.text)) return addressedIn(line, below);
    const titled = HONORIFIC_ALONE.test(lines[i - 1]?.text ?? "") ? line.words : [];
    const before = anchors.includes(i) ? beforeLabel(line) : above ? alignedWith(line, lines[i + 1]!) : titled;
    const first = line.cells[0]!.words, inFirst = first.every((word) => before.includes(word)) ? first : [];
    const meant = line.cells.length === 2 && FOR.test(line.cells[0]!.text) ? line.cells[1]!.words : [];
    for (const words of [before, inFirst, meant]) {
      const alone = aloneIn(textOf(words));
      if (alone) return [{ value: alone, printed: textOf(words), source: sourceOf(words) }];
    }
    return addressedIn(line, below);
  });
}

/** The names that cells of a line address, or that stand at their end above the birth date on the line below. */
function addressedIn(line: Line, below: Line | null): UnlabelledName[] {
  return addressed(line).filter(({ text }) => !NO_PERSON.test(text)).flatMap(({ text, words }) => {
    const last = below && BIRTH_FIRST.test(below.text) ? text.match(ADDRESSED_LAST)?.[1] : null;
    const printed = last ?? text.replace(/^(?:to|for|an|an:|à|para|a|re)\s*:\s*/i, "").match(ADDRESSED)?.[0] ??
      text.match(REPORT_FOR)?.[1] ?? (below && FAMILY_FIRST.test(text) ? text : null);
    const value = printed && parseName(printed).name;
    return value && !NO_NAME.test(value) && /\p{L}[.\s,]+\S*\p{L}{2}/u.test(value)
      ? [{ value, printed, source: sourceOf(words) }]
      : [];
  });
}

const BORN = String.raw`(?:(?:DOB|dob|born|geb\.?|né[e]?|nat[ao](?: il)?)[:\s]+)?`;
const DAY = String
  .raw`(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[ -]\p{L}{3,9}[ -]\d{4})`;
const SEX = String.raw`(?:[mwfMWF]|[Mm]ale|[Ff]emale)`;
/** The sex stands in brackets or between commas, or before a date with points, as nothing else does. */
const IN_ONE = [
  String.raw`^(\p{Lu}[\p{L}'’ -]+?),?\s+\(?([mwfMWF])\)?,?\s+(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?:\s|$)`,
  String.raw`^(\p{Lu}[\p{L}'’, -]+?),?\s*\((${SEX})\),?\s+${BORN}${DAY}(?:[\s,;]|$)`,
  String.raw`^(\p{Lu}[\p{L}'’ -]+?),\s*(${SEX}),\s*${BORN}${DAY}(?:[\s,;]|$)`,
].map((pattern) => new RegExp(pattern, "u"));

const PARTICLE = "de|da|del|do|dos|la|von|van|der|den|zu|bin|al|el|af|di";
/** The words that tell a birth date in a sentence or a title, up to its first digit or the name of its month. */
const BIRTH_WORD =
  /(?<![\p{L}])(?:born|d\.?o\.?b\.?|date of birth|geb(?:\.|oren)?|née?(?:\(e\))?(?= le)|nat[oa](?: a \p{L}+)?(?= il)|nacid[oa](?= el)|nascid[oa](?= em)|född|født|f\.)(?![\p{L}])[\s:]*(?:on |am |op |le |il |el |em |den )?(?=\d|\p{Lu}\p{Ll}{2,8} \d)|(?<=\s|^)[*](?=\s?\d{1,2}\.)/iu;
const AGE_OR_SEX =
  /(?:[,;(\s]+(?:\d{1,3}[ -]?(?:years?|yrs?|y\/?o|jahre?|ans|años|anos|anni|jaar|år)(?:[ -]old)?|aged? \d{1,3}|male|female|[mwf]))?[,;(\s]*$/iu;
/** "Ada Holm (id #21177, dob: …": the number of the chart between a name and its birth date. */
const NUMBER_BEHIND =
  /[\s,]*\((?:id|pid|mrn|patient id|chart|acct)\.?\s*(?:no\.?)?\s*[#:]*\s*[A-Z]{0,3}\d[\w-]{1,14}[,;\s]*$/iu;
const NAME_AT_END = new RegExp(
  String
    .raw`(?:^|[^\p{L}'’-])((?:\p{Lu}{2}[\p{Lu}'’-]*(?: \p{Lu}{2}[\p{Lu}'’-]*)?, |\p{Lu}[\p{Ll}'’-]+, (?=\p{Lu}[\p{Ll}'’-]+$))?${CAPITALISED}(?: (?:${CAPITALISED}|${PARTICLE})){0,5})$`,
  "u",
);
/** What stands before a name in a sentence and is none of it. */
const BEFORE_NAME =
  /^(?:(?:re|for|of|patient(?:in)?|pazient[ei]|paciente|our|the|für|pour|per|para|betreft|betr|concerne|oggetto|asunto|name|child)\.?:?\s+)+/i;

/**
 * The name a text gives right before a birth date, and what follows it: "for Amelia Hartley, born 12 March 2019", "Frau Lena Vogt,
 * geb. 04.07.1962", "Sr. João Almeida, 66 anos, nascido em 21/08/1958". Null where it gives none.
 */
export function bornIn(text: string): { name: string | null; birth: string } | null {
  const match = text.match(BIRTH_WORD);
  if (!match) return null;
  const { named, whose } = namedLast(text.slice(0, match.index));
  if (whose === "other") return null;
  const printed = whose === "mother" ? null : named?.replace(BEFORE_NAME, "") ?? null;
  const name = printed && !NO_NAME.test(printed) ? parseName(printed).name : null;
  return {
    name: name && /\p{L}{2}[\s,.]+\S*\p{L}/u.test(name) ? name : null,
    birth: text.slice(match.index! + match[0].length),
  };
}

/** "Laborwerte Frau Ada Holm": what stands before the title is no part of the name. */
const BEFORE_TITLE =
  /^.*\s(?=(?:Mr|Mrs|Ms|Miss|Herrn?|Frau|Madame|Mme|Mlle|Monsieur|Sra?|Srta|Sig(?:ra)?|Dhr|Mevr)\.?\s)/u;

/** The name a text ends with, and whose it is by the words before, the last of which a capital may have made part of it. */
function namedLast(text: string): { named: string | null; whose: ReturnType<typeof namedBefore> } {
  const told = text.replace(NUMBER_BEHIND, "").replace(AGE_OR_SEX, "").replace(AGE_OR_SEX, "").replace(
    /\s+(?:sex|gender|age)\s*:?\s*$/i,
    "",
  );
  // "Mother DOB": a relative alone.
  if (namedBefore(told)) return { named: null, whose: namedBefore(told) };
  const named = told.match(NAME_AT_END)?.[1]?.replace(BEFORE_TITLE, "") ?? null;
  if (named === null) return { named, whose: null };
  const before = told.slice(0, told.length - named.length), words = named.split(" ");
  const leads = words.map((_, at) => `${before}${words.slice(0, at).join(" ")} `);
  return { named, whose: leads.map((lead) => namedBefore(lead)).find((whose) => whose !== null) ?? null };
}

/** Whether what follows a text is about a relative it names last: "came with her father, Thomas Barker, born …". */
export const endsWithRelative = (text: string) => namedLast(text).whose === "other";

/**
 * The day right behind a name, alone, behind an age or behind what says that it is the birth date: "Mrs Ada Holm, 12/05/1948, NHS …",
 * "Ada Holm, b. 8/25/1944", "Ada Holm, 59 anos (DN 30/01/1966)"; null for any other text.
 */
export const dayBehindName = (text: string): string | null => text.match(DAY_BEHIND_NAME)?.[1] ?? null;
const DAY_BEHIND_NAME = new RegExp(
  String
    .raw`^(?:\p{L}+\.? )?\p{Lu}[\p{L}'’.-]*,?(?: [\p{L}'’.-]+){1,4}(?:, \d{1,3}[ -]?(?:years?|yrs?|y|jahre?|ans|años|anos|anni|jaar))?[\s,(]+(?:(?:b\.|dn|ddn|geb\.?|\*)[\s:]*)?(${
    DAY.slice(1, -1)
  })(?!\d)`,
  "iu",
);

/** "Olivia Barnes | 06/02/1988 | Female" */
const BETWEEN_STROKES =
  /^(\p{Lu}[\p{L}'’., -]+?)\s*(?:[|•·]|,|\s)\s*([\d./-]{8,10}|\d{1,2} \p{L}{3,9} \d{4})\s*(?:[|•·]|,|\s)\s*(male|female|m|f|w|weiblich|männlich|homme|femme|hombre|mujer)(?:\s*[|•·,]|\s|$)/iu;

/** Name, sex and birth date together without labels ("HOLM Ada w 2.3.1980"), as printed; null for any other text. */
export function identityIn(text: string): { name: string; sex: string; birth: string } | null {
  const [, name, sex, birth] = IN_ONE.map((pattern) => text.match(pattern)).find((match) => match !== null) ?? [];
  if (name && sex && birth && !NO_NAME.test(name)) {
    return /\p{L}{2},?\s+\p{L}/u.test(name) ? { name, sex, birth } : null;
  }
  const [, named, born, gender] = text.match(BETWEEN_STROKES) ?? [];
  return named && born && gender && parseSex(gender) && PLAIN.test(named.replace(/[,.]$/, "")) && !NO_NAME.test(named)
    ? { name: named, sex: gender, birth: born }
    : null;
}
