import { flat } from "./text.ts";

/** https://hl7.org/fhir/R4/valueset-medication-statement-status.html */
export const NOT_TAKEN = "not-taken";

/*
 * Words for a medicine that is taken no more, or not for now, in the languages of the papers that are read: sources of regular
 * expressions for text in flat form. Headings, columns, sentences and cells all tell it by them.
 */

/** It was stopped. Of a day behind such a word it is known that it has passed. */
export const STOPPED =
  "stopped|discontinued|ceased|abgesetzte?|arretee?s?|suspendid[oa]s?|suspendue?s?|sospes[oaie]|suspens[oa]s?|gestopte?|gestaakt|" +
  "avslutat|a[vf]slutte(?:t|de)|utsatta?|seponer(?:te?|ete?|ede)|odstawion[oaey]";

/** It is to be stopped. */
export const STOP =
  "stop(?: taking)?|discontinue|cease|do not take|suspender?|sospendere|arreter|stopper|stoppen|interrump?ir|" +
  "interromp(?:er|ere)|seponer(?:es|a)?|odstawic";

/** It is not to be taken for now. */
export const ON_HOLD = "on[- ]hold|held|hold|withheld|paused|pausiert|pausieren?|pausad[oa]s?|en pause";

const NO_LONGER = "no longer tak(?:ing|en)";

/** "(Patient not taking: Reported on 02/01/2025)": neither a day nor a direction of it is the medicine's. */
export const NOT_TAKING =
  /\([^()]*\bnot (?:currently |presently )?tak(?:ing|en)\b[^()]*\)?|\b(?:(?:patient|pt) )?(?:is )?not (?:currently |presently )?taking\b/;

/** What a text about a medicine says of it, by the words that say nothing else. */
const SAID: [RegExp, string][] = [
  [
    new RegExp(String.raw`\b(?:${STOPPED}|${STOP}|${NO_LONGER}|absetzen|(?:arret|suspension|sospensione)(?= d))\b`),
    "stopped",
  ],
  [new RegExp(String.raw`\b(?:${ON_HOLD})\b`), "on-hold"],
  [/\b(completed|finished)\b(?! the)/, "completed"],
  [/\b(active|continued?|ongoing|unchanged|current|new|start(?:ed)?|changed|increased|decreased|reduced)\b/, "active"],
];

/** What the text of a medicine, in flat form, says of it in brackets, behind a dash at its end, or where it says nothing else. */
export function statusSaid(flatText: string): string | null {
  // A bracket may go on in the next line of its cell.
  const tagged = flatText.match(/[([]\s*([a-z ]{3,20})\s*[)\]|]/g)?.map((tag) => tag.slice(1, -1).trim()) ?? [];
  const said = [
    ...tagged,
    flatText.match(/(?:status|\s-\s|—|–)\s*:?\s*([a-z-]{3,14})\s*$/)?.[1] ?? "",
    /^[a-z ]{3,30}[:\s]*$/.test(flatText) ? flatText : "",
  ];
  return SAID.find(([pattern]) => said.some((text) => pattern.test(text) && text.length <= 30))?.[1] ?? null;
}

const STATUSES: [RegExp, string][] = [
  [/\bnot (?:currently |presently )?tak(?:ing|en)\b/, NOT_TAKEN],
  [new RegExp(String.raw`\b(?:${STOPPED}|${STOP}|${NO_LONGER}|inactive)\b`), "stopped"],
  [new RegExp(String.raw`\b(?:${ON_HOLD})\b`), "on-hold"],
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
