import type { Coding } from "../../contracts/extraction.ts";
import type { DateOrder, ParsedDate } from "../fields/dates.ts";
import { anyDate } from "./dates.ts";
import { present } from "./medications.ts";
import { procedure } from "./procedures.ts";
import { voidOf } from "./void.ts";
import { dated, type Found, type Piece, shared, unreadPiece } from "./statement.ts";
import { flat, MARKER, trimmed } from "./text.ts";

/** https://terminology.hl7.org/ICD.html: the clinical modification of the US, the German one, and the edition of the WHO. */
export const ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
const ICD10GM = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";
const ICD10 = "http://hl7.org/fhir/sid/icd-10";
const SNOMED = "http://snomed.info/sct";

const ICD =
  /(?<![A-Za-z\d.])(?:(?:ICD|CIM|CIE|CID)(?:[- ]?10(?:[- ]?(?:CM|GM|WHO))?)?\s*:?\s*)?([A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)([-+*!]?)\s?([GVZA])?(?![A-Za-z\d.])/;
const SCT = /(?:SNOMED(?:[- ]CT)?|SCT)\s*:?\s*(\d{6,18})/i;

const STATUS: [RegExp, string][] = [
  [/\b(?:resolved|inactive|remitted|cured|recovered|abgeheilt|gueri|resuelto|risolt[oa]|resolvid[oa])\b/, "resolved"],
  [/\b(?:in remission|remission)\b/, "remission"],
  [/\b(?:active|ongoing|current|aktiv|actif|activ[oa]|attiv[oa]|ativ[oa])\b/, "active"],
];
const SINCE =
  /(?:\(?\b(?:since|from|dx|diagnosed(?: on| in)?|onset|ed\.?|est\.?|seit|ed|depuis|diagnostique(?: en)?|desde|dal?|diagnosticad[oa](?: en| em)?|in|en|year|date)\b[\s:.]*|(?:[(,]|(?<![a-z\d])[–-])\s*)(?=\(?(?:\d{4}|\d{1,2}[./-]|[a-z]{3,9}\.? ))/;

/** "Principal: pneumonia", "Secondary: anaemia": which of several it is, and no part of its name. */
const RANK =
  /^(?:primary|principal|secondary|main|additional|other|admitting|final|discharge|haupt|neben|principale|secondaires?|associée?s?|secundari[oa]s?|otros|principali|secondarie?)\s*:\s*/i;

/** "Essential hypertension - Primary", as an American visit lists its diagnoses. */
const RANK_BEHIND = /\s+[-–]\s+(?:primary|principal|secondary)$|\s*\((?:primary|principal|secondary)\)$/i;

export interface ProblemParts {
  name: string;
  codings: Coding[];
  start: ParsedDate | null;
  end: ParsedDate | null;
  status: string | null;
  /** Why this is nothing the person has; null when it is. */
  void: string | null;
}

/** The system of a printed ICD-10 code: as the document says, the German edition by its mark of certainty. */
function icdSystem(label: string, certainty: string | undefined): string {
  if (/cm/i.test(label)) return ICD10CM;
  return /gm/i.test(label) || certainty ? ICD10GM : ICD10;
}

/** Reads "Type 2 diabetes mellitus (E11.9), since 2015", "I10 Essential hypertension", "J45.9 G Asthma bronchiale". */
export function parseProblem(printed: string, order: DateOrder, label = ""): ProblemParts | null {
  let text = printed.normalize("NFC").replace(/\s+/g, " ").trim().replace(MARKER, "");
  const plain = flat(text);
  const codings: Coding[] = [];
  const icd = text.match(ICD), sct = text.match(SCT);
  if (
    icd &&
    (/\d/.test(icd[1]!) &&
      (icd[1]!.includes(".") ||
        /[([]|icd|cim|cie|cid/i.test(text.slice(Math.max(0, icd.index! - 1), icd.index! + icd[0].length)) ||
        icd.index === 0 || icd.index! + icd[0].length === text.length || icd[3]))
  ) {
    codings.push({ system: icdSystem(label + icd[0], icd[3]), code: icd[1]!, display: null });
    text = `${text.slice(0, icd.index)} ${text.slice(icd.index! + icd[0].length)}`;
  }
  if (sct) {
    codings.push({ system: SNOMED, code: sct[1]!, display: null });
    text = text.replace(sct[0], " ");
  }
  text = text.replace(/\b(?:ICD|CIM|CIE|CID)[- ]?10(?:[- ]?(?:CM|GM))?\b\s*:?/gi, " ").replace(/[([]\s*[)\]]/g, " ");
  const { start, rest } = onset(text, order);
  text = rest;
  const status = statusOf(flat(text));
  text = text.replace(
    /[\s,;–-]+[([]?(?:status\s*:\s*)?(?:resolved|inactive|active|ongoing|current|chronic|stable|aktiv|actif|activo)[)\]]?\s*$/i,
    "",
  ).replace(/^status\s*:\s*\w+/i, "");
  text = text.replace(
    /^(?:(?:primary|secondary|principal|main|final|admitting|haupt|neben)?\s*(?:diagnos[ei]s|diagnosen?|problem|dx|diagnóstico|diagnostic))\s*\d*\s*:\s*/i,
    "",
  );
  text = text.replace(RANK, "").replace(RANK_BEHIND, "");
  text = text.replace(/[\s,(]+(?:since|from) (?:childhood|birth|infancy|adolescence)\)?$/i, "");
  const history = text.match(
    /^(?:history of|h\/o|hx of|known (?:case of )?|k\/c\/o|z\.\s?n\.|zustand nach|st\.?\s?p\.|bekannte[rs]?|antécédent de|historia de)\s*:?\s+/i,
  )?.[0] ?? "";
  const name = trimmed(text.slice(history.length).replace(/\s*[([]\s*[)\]]/g, "").replace(/\s+/g, " "));
  if (!/\p{L}{2}/u.test(name) || name.length > 140) return null;
  const excluded = icd?.[3] === "A" ? "negated" : icd?.[3] === "V" ? "uncertain" : null;
  return { name, codings, start, end: null, status, void: excluded ?? voidOf(plain) };
}

function statusOf(plain: string): string | null {
  return STATUS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The day, month or year a problem is printed to have begun. */
function onset(text: string, order: DateOrder): { start: ParsedDate | null; rest: string } {
  const plain = flat(text);
  const match = plain.match(SINCE);
  const after = match ? match.index! + match[0].length : -1;
  const date = after < 0 ? anyDate(text, order) : anyDate(text.slice(after, after + 26), order) ?? anyDate(text, order);
  if (!date) return { start: null, rest: text };
  const at = plain.indexOf(flat(date.printed));
  if (at < 0) return { start: date, rest: text };
  const lead = plain.slice(0, at).match(
    /[\s,;(–-]*(?:\b(?:since|from|dx|diagnosed(?: on| in)?|onset|seit|ed\.?|depuis|diagnostique en|desde|dal|in|en)\b)?[\s:.(]*$/,
  )![0].length;
  const tail = plain.slice(at + date.printed.length).match(/^\s*\)?/)![0].length;
  return { start: date, rest: `${text.slice(0, at - lead)} ${text.slice(at + date.printed.length + tail)}`.trim() };
}

export function problem(parts: ProblemParts, piece: Piece, status: string | null): Found[] {
  if (parts.void === "negated" || parts.void === "family") return [];
  if (parts.void) return [unreadPiece(piece, "uncertain-diagnosis")];
  if (parts.codings.length === 0 && isOperation(parts.name)) {
    return procedure({ name: parts.name.replace(/^(?:status post|s\/p)\s+/i, ""), date: parts.start }, piece);
  }
  const start = dated(piece, parts.start), end = dated(piece, parts.end);
  return [
    {
      line: piece.line,
      undated: parts.start !== null,
      stated: {
        ...shared(piece, parts.name),
        type: "condition",
        codings: parts.codings,
        status: parts.status ?? status,
        occurred_on: start.value,
        ...present({ ended_on: end.value }),
      },
    },
    ...start.found,
    ...end.found,
  ];
}

/** A past operation among the problems is what was done: the suffixes of the names of operations, at the end of the name. */
const isOperation = (name: string): boolean =>
  /(?:ectomy|ektomie|ectomie|ectomia|ektomi|ektomia|plasty|plastie|otomy|otomie|ostomy|rrhaphy)(?:,? (?:left|right|bilateral|links|rechts|[lr]))?$/
    .test(flat(name).trim());
