import { isProse } from "../layout/headings.ts";
import type { Line } from "../layout/lines.ts";
import { namesBrand } from "../../coding/named.ts";
import { datesIn } from "./dates.ts";
import { DOSE_NUMBER, doseNumberOf } from "./dose-numbers.ts";
import {
  immunization,
  type ImmunizationParts,
  isTestOf,
  lotIn,
  onlyCounts,
  withoutOtherDays,
} from "./immunizations.ts";
import { pieceOf } from "./items.ts";
import { isNotGiven } from "./not-given.ts";
import type { ParsedDate } from "../fields/dates.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { flat } from "./text.ts";
import { namesOneVaccine, speaksOfDoses, tellsVaccination, vaccinesNamed } from "./vaccine-words.ts";
import { voidOf } from "./void.ts";

/**
 * Doses a letter tells of in sentences: "Typhoid vaccine (Typhim Vi, batch T1B032) was given on 11/04/2025." A dose is stated where the
 * sentence says that it was given, each vaccine has its day behind it or all share the only one, and nothing in it speaks of what is to
 * come, was refused, or is of somebody else. Any other sentence with a vaccine and a day is left to a person.
 */
export function vaccineSentences(lines: Line[], context: ClinicalContext): { found: Found[]; used: Line[] } {
  const found: Found[] = [], used: Line[] = [];
  for (const paragraph of paragraphsOf(lines)) {
    const read = sentencesOf(paragraph).flatMap((piece) => readSentence(piece, context));
    if (read.length === 0) continue;
    found.push(...read);
    used.push(...paragraph);
  }
  return { found, used };
}

/** Lines that run on into each other, one of them at least prose. */
function paragraphsOf(lines: Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const above = all.at(-1)?.at(-1);
    if (above && runsOn(above, line)) all.at(-1)!.push(line);
    else all.push([line]);
  }
  return all.filter((paragraph) => paragraph.some(({ text }) => isProse(text)));
}

const runsOn = (above: Line, line: Line): boolean =>
  above.page === line.page && line.box[1] - (above.box[1] + above.box[3]) < 0.9 * line.box[3] &&
  !/[.!?:]$/.test(above.text) && (above.words.length >= 8 || /,$/.test(above.text)) && line.cells.length === 1;

/** The sentences of a paragraph; "Dr. Holt" and "No. 4" end none. */
function sentencesOf(lines: Line[]): Piece[] {
  const { words } = pieceOf(lines), [line] = lines;
  return lines.map(({ text }) => text).join(" ").split(
    /(?<=(?:[\p{Ll})\d]{2}|\p{Lu}{2}))(?<!\b(?:No|Nr|Dr|St|approx))\.\s+(?=\p{Lu})/u,
  )
    .map((text) => ({ text, line: line!, words }));
}

/** What says that it was done. */
const GIVEN =
  /\b(?:(?:was|were|been|being) (?:\w+ )?(?:given|administered|vaccinated|immuni[sz]ed)|received|completed|had (?:his|her|a|an|the|one|two|three)|(?:we|i) (?:gave|administered)|wurden? .{0,80}?(?:verabreicht|geimpft|gegeben|durchgefuhrt)|(?:hat|haben) .{0,80}?erhalten|(?:a|ont|ai|avons) (?:bien )?(?:ete )?(?:recue?s?|vaccinee?s?|administree?s?|effectuee?s?)|(?:ha|fue|fueron|han) (?:\w+ )?(?:recibido|vacunad[oa]s?|administrad[oa]s?)|recibio|se (?:le )?(?:administr\w+|aplic\w+)|ha (?:\w+ )?ricevuto|(?:e|sono) stat[oaei] (?:vaccinat|somministrat|eseguit)[oaei]|recebeu|foi (?:vacinad[oa]|administrad[oa])|(?:is|zijn|werd|werden|heeft) .{0,80}?(?:gevaccineerd|toegediend|gekregen|gegeven)|(?:har )?(?:fatt|vaccinerats|fick)|har (?:faet|fatt))\b/;

/** What says that it may be to come, may not have been, or was something else. */
const OTHERWISE =
  /\b(?:will|should|shall|would|needs?|requires?|must|may|can|if|unless|wird|soll\w*|muss|doit|devra|sera|debe\w*|sera|deve|dovra|sara|moet|zal|ska|bor|skal|immune? ?globulin\w*|immunoglobulin\w*|exposed|exposure|bite|bitten|infection|disease|illness|outbreak|no record|reaction to|allerg\w*)\b/;

interface Mention {
  name: string;
  from: number;
  to: number;
  lot: string | null;
  days: ParsedDate[];
}

function readSentence(piece: Piece, { order }: ClinicalContext): Found[] {
  const text = withoutOtherDays(piece.text), plain = flat(text);
  if (!/\d/.test(text) || !namesOneVaccine(text)) return [];
  if (isNotGiven(piece.text)) return [unreadPiece(piece, "not-given")];
  const { dates, rest } = datesIn(text, order);
  if (dates.length === 0) return [];
  const doubt = [unreadPiece(piece, "not-understood")];
  if (isTestOf(text) || voidOf(plain) !== null || OTHERWISE.test(flat(rest)) || !GIVEN.test(flat(rest))) {
    return isTestOf(text) || speaksOfDoses(text) ? doubt : [];
  }
  const mentions = mentionsOf(text);
  const certain = tellsVaccination(text) ||
    mentions.every(({ name }) => namesBrand(name) || /\p{Lu}\p{L}*\p{Lu}|^T[Dd](?:ap)?$|^Hib$/u.test(name));
  if (!certain || !withDays(mentions, dates, text)) return doubt;
  return mentions.flatMap(({ name, lot, days, from }, i) => {
    let above = mentions[i - 1]?.to ?? 0;
    return days.flatMap((date) => {
      const at = Math.max(text.indexOf(date.printed, Math.max(above, from)), above);
      const number = flat(text.slice(above, at)).match(DOSE_NUMBER)?.[0];
      above = at + date.printed.length;
      const parts: ImmunizationParts = {
        ...NOTHING,
        name,
        date,
        lot: days.length === 1 ? lot : null,
        dose_number: number ? doseNumberOf(number) : null,
      };
      return immunization(parts, piece);
    });
  });
}

const NOTHING = { site: null, route: null, dose: null, manufacturer: null };

/** What stands between the names of one vaccine: "measles, mumps and rubella", "diphtheria/tetanus". */
const ONE_GAP = /^[\s/-]+$/;
const LISTED_GAP = /^(?:\s*,\s*|\s+(?:and|und|et|y|e|en|och|og)\s+|\s*,\s*(?:and|et|y|e)\s+|\s*&\s*)$/;
const ANTIGEN =
  /^(?:diphth?eri\w*|difteri\w*|tetanus|tetanos|tetano|pertussis|whooping cough|keuchhusten|coqueluche|polio\w*|measles|mumps|rubella|masern|roteln|rougeole|oreillons|rubeole|sarampion|parotiditis|rubeola|haemophilus)$/;

/** The vaccines of a sentence, with brand and lot from the brackets behind each. */
function mentionsOf(text: string): Mention[] {
  const brackets = [...text.matchAll(/\([^()]*\)/g)].map(({ index, 0: all }) => ({
    from: index,
    to: index + all.length,
  }));
  const isInside = (at: number) => brackets.some(({ from, to }) => at > from && at < to);
  const spans: { from: number; to: number }[] = [];
  for (const span of vaccinesNamed(text)) {
    if (isInside(span.from)) continue;
    const above = spans.at(-1), gap = above && text.slice(above.to, span.from);
    const isOne = above && (ONE_GAP.test(gap!) ||
      LISTED_GAP.test(gap!) && ANTIGEN.test(flat(text.slice(span.from, span.to))) &&
        ANTIGEN.test(flat(text.slice(above.from, above.to)).split(/[\s,/&-]+(?:and |und |et |y |e )?/).at(-1)!));
    if (isOne) above.to = span.to;
    else spans.push({ ...span });
  }
  return spans.map(({ from, to: end }, i) => {
    const called = text.slice(end).match(/^(?:\s+[\w-]+){0,2}?\s+(?:vaccine|toxoid)(?: series)?\b/i)?.[0] ?? "";
    const bracket = brackets.find((one) => /^\s*$/.test(text.slice(end + called.length, one.from)) && one.from >= end);
    const said = bracket ? text.slice(bracket.from + 1, bracket.to - 1) : "";
    const brand = said.split(/[,;]/)[0]!.trim();
    const isBrand = /^\p{Lu}[\p{L}\d' -]{2,24}$/u.test(brand) && !/^(?:lot|batch|ch\b)/i.test(brand) &&
      /\p{Ll}/u.test(brand);
    const to = bracket?.to ?? end + called.length;
    const behind = text.slice(to, spans[i + 1]?.from ?? text.length);
    const name = text.slice(from, end + called.length).trim().replace(/ series$/i, "");
    return { name: isBrand ? `${name} (${brand})` : name, from, to, lot: lotIn(said) ?? lotIn(behind), days: [] };
  });
}

/** "Completed by 14/03/2024", "since 2019": a day before or after which it was, and not the one it was given on. */
const NOT_ON =
  /\b(?:by|before|until|till|since|after|prior to|from|bis|vor(?: dem)?|seit(?: dem)?|nach(?: dem)?|avant le|depuis le|apres le|antes del?|desde el|prima del|dal|antes de|desde|voor|sinds|vanaf|fore|sedan|efter)\s*$/;

/** Gives each vaccine its days. @returns whether that is certain for all of them. */
function withDays(mentions: Mention[], dates: ParsedDate[], text: string): boolean {
  if (mentions.length === 0 || dates.some((date) => !("value" in date))) return false;
  if (dates.some(({ printed }) => NOT_ON.test(flat(text.slice(0, text.indexOf(printed)))))) return false;
  let from = 0;
  const places = dates.map(({ printed }) => {
    const at = text.indexOf(printed, from);
    from = at + printed.length;
    return at;
  });
  if (dates.length === 1) {
    for (const one of mentions) one.days = [dates[0]!];
    return true;
  }
  if (places[0]! < mentions[0]!.from) return false;
  mentions.forEach((one, i) => {
    const next = mentions[i + 1]?.from ?? Infinity;
    one.days = dates.filter((_, k) => places[k]! > one.from && places[k]! < next);
  });
  for (let i = mentions.length - 2; i >= 0; i--) {
    const one = mentions[i]!, next = mentions[i + 1]!;
    if (one.days.length === 0 && LISTED_GAP.test(text.slice(one.to, next.from))) one.days = next.days;
  }
  const isPlain = ({ days, from }: Mention) =>
    days.slice(1).every((day, k) => {
      const above = text.indexOf(days[k]!.printed, from) + days[k]!.printed.length;
      return onlyCounts(text.slice(above, text.indexOf(day.printed, above)));
    });
  return mentions.every((one) => one.days.length > 0 && isPlain(one));
}
