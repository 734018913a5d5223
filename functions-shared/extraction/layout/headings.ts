import type { Line } from "./lines.ts";

const PANEL =
  /\b(h(a)?ematology|bio ?chemistry|clinical chemistry|chemistry|immunology|serology|microbiology|urin(e|alysis)|urines|urina|orina|urin|harn|stool|stuhl|selles|heces|fezes|coagulation|endocrinology|toxicology|hormones?|vitamins?|electrolytes?|lipids?|profile|panel|function tests?|examination|analysis|blood count|c\.?b\.?c\.?|differential( count)?|indices|metabolic|thyroid|liver|renal|kidney|cardiac markers?|tumou?r markers?|iron studies|department of|hämatologie|klinische chemie|gerinnung|blutbild|elektrolyte|hématologie|biochimie|hematología|bioquímica|ematologia|chimica clinica|blood gas(es)?|immunoassay|csf|plasma|serum|whole blood|urinsediment|microscopy|physical|chemical|vital signs|vitals)\b/i;

const METHOD_LABEL = /^\(?\s*(method|methodology|technique|methode|méthode|metodo|método)\s*[:\-–]\s*(.+?)\)?$/i;
const TECHNIQUE =
  /(?<!\p{L})(hplc|eclia|clia|elisa|cmia|(?:spe[ck]tro)?(?:ph|f)otom[eé]tr\p{L}*|[ck]olorim[eé]tr\p{L}*|hexokinase|god[- ]?pod|god[- ]?pap|ise|electrical impedance|impedance|flow cytometry|(?:inm?uno|immun\p{L}*)?turbidim[eé]tr\p{L}*|n[eé](?:ph|f)[eé]lom[eé]tr\p{L}*|poten[czt]iom[eé]tr\p{L}*|jaffe|urease|biuret|ifcc|enzymati[cq]\p{L}*|enzymatisch|enzimátic[oa]|enzimatic[oa]|\p{L}*lumin[ei]s[cz]en[cztsç]\p{L}*|chromatography|westergren|calculated|automated|electrode|dipstick|reflectance|chod[- ]?pap|diazo|bromocresol|sls|vcs|pcr|derived from \p{L}+|kinetic)(?!\p{L})/iu;
const COMMENT =
  /^(\W*)(please note|note|notes|comment|comments|interpretation|remark|remarks|clinical significance|disclaimer|advice|impression|conclusion|reference|references|explanation|kommentar|hinweis|bemerkung|beurteilung)\b\s*[:\-.]?/i;
const FOOTER =
  /(end of (the )?report|page\s*:?\s*\d+\s*(of|\/)\s*\d+|\bpage\s*:?\s*\d{1,3}\s*$|\b(clia|cap|cola|nabl|cofrac|accredia|inab|nata|ukas|swedac|a2la)\b\s*(no|number|id|nr|n[°º]|#|:)*[.:\s]*[a-z]{0,2}-?\d[\da-z-]{5,}|electronically (signed|generated)|this is a computer)|^(yours (sincerely|faithfully|truly)|(kind|best|warm)( kind)? regards|sincerely( yours)?|mit (?:[a-zäöü]+,? ){1,3}grü(?:ß|ss)en|cordialement|atentamente)\b|^\W*(address|addr|adresse|anschrift|dirección|endereço|indirizzo|adres|(tele)?phone|tel|telefon|téléphone|teléfono|telefone|fax|mobile|e-?mail|website|www)\b[\s.]*[:.+\d(]/i;
const FUNCTION_WORDS =
  /\b(the|is|are|was|were|be|been|of|in|on|and|or|to|for|with|by|may|should|this|that|these|as|not|if|than|from|der|die|das|und|bei|oder|ist|les|des|est|dans|pour|please|can|has|have|indicates?|suggests?)\b/gi;

const PERSON_CELL =
  /^(dr|drs|prof|lic|q\.?f\.?b|biol|dott|dipl)\b\.?[ \p{L}]|\b(m\.?d|mbbs|dcp|dnb|frcpath|fcap|rmt|mls|ascp|fpsp|ph\.?d|pathologist|ha?ematologist|biochemist|microbiologist|medical (technologist|laboratory scientist|director)|laboratory (director|manager|supervisor)|technician|technologist|scientist|signature|signed|validated by|verified by|laborarzt|biologiste|responsable sanitario|bioquímic[oa]|biomédic[oa]|crm|crf|crbm|licen[cs]e no|lic\.? no|prc no|reg\.? no)\b/iu;

/** Whether every cell of a line names the people who answer for a report: their names, degrees, posts and licences. */
export const isSignature = ({ cells }: Line) => cells.length > 0 && cells.every(({ text }) => PERSON_CELL.test(text));

/** A line that names the panel or department of the rows below it. */
export function isHeading(text: string): boolean {
  const clean = text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const words = clean.split(" ").length;
  if (words > 8 || text.startsWith("(") || /[.;]$/.test(text.trim()) || /\d{3,}/.test(clean) || isComment(text)) {
    return false;
  }
  return PANEL.test(clean) && !isProse(text) && !/\d\s*(%|[a-z]+\/)/i.test(text);
}

/** Whether the line is in capitals throughout. */
export const isCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** The method a line below a row gives: "Method: HPLC", "(Photometric)"; null when it gives none. */
export function methodOf(text: string): string | null {
  const labelled = text.match(METHOD_LABEL);
  if (labelled) return labelled[2]!.trim();
  const bracketed = text.trim().match(/^[([]([^()]+)[)\]]$/)?.[1];
  if (bracketed && !/\d|\b(serum|plasma|blood|urine|csf|stool|total|free|fasting)\b/i.test(bracketed)) return bracketed;
  const bare = bracketed ?? text.trim();
  return TECHNIQUE.test(bare) && bare.split(/\s+/).length <= 6 && !/\d+[.,]\d/.test(bare) ? bare : null;
}

export const isComment = (text: string) => COMMENT.test(text.trim());
export const isFooter = (text: string) => FOOTER.test(text);

/** "Not detected" is a result. */
const NOT_FOUND = /\bnot (?=detected|reactive|seen|isolated|observed|found|identified|requested|performed)/gi;

/** Sentences: enough small words among the others. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  const told = text.replace(NOT_FOUND, "");
  return words >= 5 && (told.match(FUNCTION_WORDS)?.length ?? 0) >= Math.max(2, words / 8);
}

/** Whether two lines belong to one paragraph or cell: nearer to each other than lines of a table usually are. */
export function isTight(above: Line, below: Line): boolean {
  return above.page === below.page &&
    below.box[1] - (above.box[1] + above.box[3]) < 0.35 * Math.min(above.box[3], below.box[3]);
}

/** What a portal prints beside its results for people to click on. */
const CONTROL =
  /^(?:(?:view|see|show|hide)(?: all| your)? (?:trends?|graphs?|charts?|details|history|more|less|past results?|previous results?|notes?)|compare (?:results?|past results?)|learn more|about this (?:test|result))$/i;

export const isControl = ({ text }: Line) => CONTROL.test(text);
