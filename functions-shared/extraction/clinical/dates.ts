import { type DateOrder, parseDate, type ParsedDate } from "../fields/dates.ts";
import type { Line } from "../layout/lines.ts";
import { flat } from "./text.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

const MONTH =
  "jan(?:uary|uar|vier|eiro|uari)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|ruar|rero|braio|ruari)?|fev(?:rier|ereiro)?|mar(?:ch|s|zo|co)?|marz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|mag(?:gio)?|maio|mei|jun[ei]?|juin|junio|giu(?:gno)?|junho|jul[iy]?|juil(?:let)?|julio|lug(?:lio)?|julho|aug(?:ust)?|aout|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|set(?:tembre|embro)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?";
const STARTS: [RegExp, number][] = [
  [/^(ja|en|ge)/, 1],
  [/^f/, 2],
  [/^(marz|mar|maart)/, 3],
  [/^(ap|av|ab)/, 4],
  [/^(may|mai|mag|mei)/, 5],
  [/^(jun|jui(?!l)|giu)/, 6],
  [/^(jul|juil|lug)/, 7],
  [/^(au|ao|ag)/, 8],
  [/^s/, 9],
  [/^o/, 10],
  [/^n/, 11],
  [/^d/, 12],
];
const MONTH_YEAR = new RegExp(String.raw`(?<!\d[\s.-]?)\b(${MONTH})\.?[\s,/-]*(?:de )?((?:19|20)\d{2})(?!\d)`);
const NUMERIC_MONTH = /(?<![\d/.-])(0?[1-9]|1[0-2])[/.-]((?:19|20)\d{2})(?![\d/.-])/;
const YEAR_MONTH = /(?<![\d/.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d/.-])/;
const YEAR = /(?<![\d/.,-])((?:19|20)\d{2})(?![\d/.,-]*\d|\s*(?:mg|mcg|ug|ml|g|iu|ie|ui|units?)\b)/;

const month = (value: number) => String(value).padStart(2, "0");

/** A month or a year alone. */
function partial(text: string): ParsedDate | null {
  const plain = flat(text);
  const named = plain.match(MONTH_YEAR);
  if (named) {
    const found = STARTS.find(([pattern]) => pattern.test(named[1]!))!;
    return { value: `${named[2]}-${month(found[1])}`, printed: named[0] };
  }
  const numeric = plain.match(NUMERIC_MONTH);
  if (numeric) return { value: `${numeric[2]}-${month(Number(numeric[1]))}`, printed: numeric[0] };
  const iso = plain.match(YEAR_MONTH);
  if (iso) return { value: `${iso[1]}-${iso[2]}`, printed: iso[0] };
  const year = plain.match(YEAR);
  return year ? { value: year[1]!, printed: year[0] } : null;
}

/** The first full date of a text. */
export const fullDate = (text: string, order: DateOrder): ParsedDate | null => parseDate(text, order);

/** The first date of a text, a month or a year alone too ("since 2015", "03/2024"). */
export const anyDate = (text: string, order: DateOrder): ParsedDate | null => parseDate(text, order) ?? partial(text);

/** The full dates of a text, in order, with what is left between them. */
export function datesIn(text: string, order: DateOrder): { dates: ParsedDate[]; rest: string } {
  const dates: ParsedDate[] = [];
  let rest = text;
  for (let i = 0; i < 12; i++) {
    const date = parseDate(rest, order);
    if (!date) break;
    dates.push(date);
    rest = rest.replace(date.printed, " ");
  }
  dates.sort((a, b) => text.indexOf(a.printed) - text.indexOf(b.printed));
  return { dates, rest };
}

const PLACE_AND_DAY =
  /^(?:[\p{L}][\p{L} .'’()-]{1,30}(?:(?<=\p{L}),?\s+(?:le |den |a |il |em |the |am )|,\s*(?:le |den |a |il |em |the |am )?|(?<=\p{L}|\))\s+)|(?:le |den |a |il |em |the |am |,\s*)?)(?:date|datum|fecha|data)?[\s:,]*$/iu;
const ISSUED =
  /^(?:(?:date )?(?:filled|dispensed)(?: on)?|(?:fill|dispensing|dispense) date|date (?:of )?(?:dispensing|prescription|prescribed|issue[d]?|written|of issue|de prescription|d'emission)|prescription date|prescribed(?: on)?|issued?(?: on)?|rx date|date written|ausgestellt(?: am)?|ausstellungsdatum|verordnungsdatum|stand|fecha de (?:emision|prescripcion|la receta)|data (?:di )?(?:prescrizione|emissione)|data (?:da|de) (?:prescricao|emissao|receita)|emise? le|fait(?: a [a-z -]+,?)? le|dated?|date of (?:the )?(?:clinic|visit|appointment|consultation|letter|review|examination|assessment|encounter|service)|clinic date|visit date|appointment date|consultation date|(?:was )?seen(?: in clinic| today)? on|date seen|untersuchungsdatum|untersuchungstag|undersokningsdatum|besoksdatum|datum besok|onderzoeksdatum|konsultasjonsdato|data badania|data wizyty|visit|encounter|appointment|consultation|date of encounter|encounter date|procedure date|date of procedure|exam date|date of exam(?:ination)?|examination date|service date|date of service|study date|date of study|vorgestellt am|untersucht am|vue? (?:en consultation )?le|vist[oa] el|visita del|datum der untersuchung|date de (?:la )?consultation|fecha de (?:la )?(?:consulta|visita)|data (?:della )?visita|data da consulta)[\s:]*$/;
/** "James Whitfield was seen on 02/14/2025 with …", "Visit February 14, 2025 with Dr. Kim", "Arrival: 02/14/2025 21:40" */
const SEEN =
  /(?:^|\s)(?:was seen(?: in clinic| today| here)? on|i (?:saw|reviewed|met|assessed|examined) .{3,60} on|(?:presented|attended)(?: to .{3,40})? on)\s*$|^(?:(?:date of )?(?:\p{L}+ )?visit(?: date)?|encounter(?: date)?|(?:date of )?arrival|arrived|attendance|accesso|seen(?: in clinic| today| here)?(?: on)?|\p{L}+ d\.d\.)\s*:?\s*$/u;
/** "01/22/2023  Saint Brendan Emergency Department": when and where of a visit. */
const WHERE =
  /^[\s,|–-]+\p{Lu}[^\d:]*\b(?:department|clinic|hospital|medical (?:center|centre)|health (?:center|centre)|urgent care|surgery|practice|ambulanz|praxis|klinik|ambulatorio|ospedale|consultorio|centro de salud|hôpital|cabinet)\b/iu;
/** A list of medicines may say no more than when it was printed. */
const PRINTED =
  /(?:^|\s)(?:ausgedruckt(?: am)?|gedruckt(?: am)?|druckdatum|printed(?: on)?|print date|date printed|imprime le|impreso(?: el)?|stampato il|impresso em|as of|updated(?: on)?|last updated(?: on)?|reviewed(?: on)?|date of review|aktualisiert am)[\s:]*$/;
const OTHERS =
  /\b(?:ne\(?e?\)? le|nee le|dob|birth|born|geb|nacid|nato|nata|nasc|naissance|valid|expir|next|review(?!ed)|follow)/;

/**
 * The day a document was written: behind a label of its own, or alone with a place ("Paris, le 14/03/2025"). Null when none
 * or several different ones are printed so.
 */
export function issuedOn(lines: Line[], order: DateOrder): string | null {
  const found = { labelled: new Set<string>(), placed: new Set<string>(), printed: new Set<string>() };
  for (const line of [...lines.slice(0, 25), ...lines.slice(25).slice(-12)]) {
    const parts = line.text.split(/\s*[|•·]\s*/);
    for (const [i, text] of [line.text, ...line.cells.map((cell) => cell.text), ...parts.slice(1)].entries()) {
      const date = /\d/.test(text) && !OTHERS.test(flat(text)) ? parseDate(text, order) : null;
      if (!date || !("value" in date)) continue;
      const at = text.indexOf(date.printed);
      const before = flat(text.slice(0, at).normalize("NFC")), behind = text.slice(at + date.printed.length);
      if (SEEN.test(before)) found.labelled.add(date.value);
      if (before.trim() === "" && WHERE.test(behind) && lines.indexOf(line) < 10) found.placed.add(date.value);
      // "Data de nascimento:" in the cell before says what day it is.
      if (i > 1 && at === 0 && OTHERS.test(flat(line.cells[i - 2]?.text ?? ""))) continue;
      if (!/^[\s.,;]*(?:\d{1,2}[:.]\d{2}.*)?$/.test(behind)) continue;
      if (ISSUED.test(before)) found.labelled.add(date.value);
      else if (PRINTED.test(before)) found.printed.add(date.value);
      else if (PLACE_AND_DAY.test(text.slice(0, at)) && !namesOneVaccine(text)) found.placed.add(date.value);
    }
  }
  for (const days of [found.labelled, found.placed, found.printed]) if (days.size === 1) return [...days][0]!;
  return null;
}

/** The day an operation was done, behind a label of its own. */
const OPERATED =
  /(?:date of (?:the )?(?:procedure|operation|surgery|service|exam(?:ination)?)|(?:procedure|operation|surgery|operative) date|op-?(?:datum|tag)|datum der (?:operation|op|untersuchung|prozedur)|operationsdatum|date (?:de l'(?:intervention|operation|acte|examen)|operatoire)|fecha de (?:la )?(?:intervencion|cirugia|operacion|prueba)|data (?:dell'intervento|intervento|dell'esame|da cirurgia|do procedimento|do exame)|operatiedatum|datum operatie|operasjonsdato|operationsdato)\s*:\s*$/;

/** The day of a clinic or a session of vaccination, behind a label of its own. */
const GIVEN_ON =
  /(?:(?:clinic|session|visit|service|vaccination|immuni[sz]ation|administration) date|date (?:of (?:the )?(?:clinic|session|visit|service|vaccination|immuni[sz]ation|administration)|given|administered)|impfdatum|datum der impfung|date de (?:la )?(?:vaccination|seance)|fecha de (?:vacunacion|aplicacion)|data (?:della )?vaccinazione|data da vacinacao|vaccinatiedatum|vaccinationsdatum|vaksinasjonsdato)\s*:\s*$/;

/** The one day a paper prints as that of its operation or procedure; null where it prints none, or several. */
export const operatedOn = (lines: Line[], order: DateOrder): string | null => dayBehind(OPERATED, lines, order);

/** The one day a paper prints as that of all its vaccines; null where it prints none, or several. */
export const vaccinatedOn = (lines: Line[], order: DateOrder): string | null => dayBehind(GIVEN_ON, lines, order);

function dayBehind(label: RegExp, lines: Line[], order: DateOrder): string | null {
  const days = new Set<string>();
  for (const { text } of lines) {
    const plain = /\d/.test(text) ? flat(text.normalize("NFC")) : "";
    for (let at = plain.search(/\d/); at >= 0;) {
      const date = label.test(plain.slice(0, at)) ? parseDate(text.slice(at, at + 20), order) : null;
      if (date && "value" in date) days.add(date.value);
      const next = plain.slice(at).search(/[^\d./-]\s*\d/);
      at = next < 0 ? -1 : at + next + plain.slice(at + next).search(/\d/);
    }
  }
  return days.size === 1 ? [...days][0]! : null;
}
