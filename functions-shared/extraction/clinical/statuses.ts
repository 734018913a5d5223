import { flat } from "./text.ts";

const STATUSES: [RegExp, string][] = [
  [/\b(?:stop(?:ped)?|discontinued?|ceased|abgesetzt|inactive)\b/, "stopped"],
  [/\b(?:on[- ]hold|held|hold|paused|pausiert)\b/, "on-hold"],
  [/\b(?:completed|finished)\b/, "completed"],
  [/\b(?:resolved|remission|inaktiv|resuelto)\b/, "resolved"],
  [
    /\b(?:active|continued?|new|changed|started|ongoing|current|unchanged|aktiv|activ[eo]|actif|attivo|ativo)\b/,
    "active",
  ],
];

/** What a cell of a status says in the words of FHIR; a word nobody knows is kept as it is. */
export function statusOf(text: string | null): string | null {
  if (text === null) return null;
  return STATUSES.find(([pattern]) => pattern.test(flat(text)))?.[1] ?? text.toLowerCase();
}
