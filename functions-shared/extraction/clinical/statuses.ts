import { flat } from "./text.ts";

/** https://hl7.org/fhir/R4/valueset-medication-statement-status.html */
export const NOT_TAKEN = "not-taken";

const STATUSES: [RegExp, string][] = [
  [/\bnot (?:currently |presently )?tak(?:ing|en)\b/, NOT_TAKEN],
  [
    /\b(?:stop(?:ped)?|no longer tak(?:ing|en)|discontinued?|ceased|abgesetzt|inactive|suspendid[oa]|suspender|sospes[oa]|suspens[oa]|gestaakt|avslutat|avsluttet|arretee?|seponer(?:t|et)|gestopt|utsatt)\b/,
    "stopped",
  ],
  [/\b(?:on[- ]hold|held|hold|paused|pausiert)\b/, "on-hold"],
  [/\b(?:completed|finished)\b/, "completed"],
  [/\b(?:resolved|remission|inaktiv|resuelt[oa]|resolvid[oa]|risolt[oa]|resolue?|opgelost)\b/, "resolved"],
  [
    /\b(?:active|continued?|new|changed|started|ongoing|current|unchanged|aktiv|activ[eo]|actif|attivo|ativo|ongewijzigd|gewijzigd|nieuw|oforandra[dt]|andra[dt]|nyinsatt?|uendret|endret|uaendret|nuevo|nueva|continuar?|sin cambios|modificad[oa]|nouveau|inchangee?|modifiee?|poursuivre|neu|unverandert|geandert|weiter|nuov[oa]|invariat[oa]|modificat[oa]|nov[oa]|mantid[oa]|manter|alterad[oa])\b/,
    "active",
  ],
];

/** What a cell of a status says in the words of FHIR; a word nobody knows is kept as it is. */
export function statusOf(text: string | null): string | null {
  if (text === null) return null;
  return STATUSES.find(([pattern]) => pattern.test(flat(text)))?.[1] ?? text.toLowerCase();
}

/** Whether a cell says a status this folder has a word for. */
export const isKnownStatus = (text: string): boolean => STATUSES.some(([pattern]) => pattern.test(flat(text)));
