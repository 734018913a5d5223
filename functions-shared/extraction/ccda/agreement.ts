import type { Draft } from "../draft.ts";
import { asserts, deniedBy } from "./assertion.ts";
import { sameUnit } from "./measures.ts";
import { daysIn, numbersIn, type Passage } from "./narrative.ts";
import type { Narrative } from "./narrative-index.ts";
import { speaksOf } from "./wording.ts";

/** A statement of an entry, with what else it is called and the passages it refers to. */
export interface Claim {
  draft: Draft;
  names: string[];
  references: string[];
}

/** Parts of a statement that the narrative contradicts while it agrees with the rest. */
export type Doubt = "reference_range" | "flag" | "dose" | "frequency" | "status" | "ended_on";

/** How a statement stands to the narrative of its section. */
export type Agreement =
  | { relation: "agrees" | "unmentioned"; passages: Passage[]; doubts: Doubt[] }
  | { relation: "contradicts"; passages: Passage[] };

/**
 * Compares a statement with the narrative, which is what its author attested (C-CDA R2.1, 4.3: entries must not say more or
 * other than the narrative). Some passage has to speak of the thing with the same value and day. Where the passages that speak of it,
 * or those the entry refers to, all say otherwise, the narrative contradicts it.
 */
export function agreementOf(claim: Claim, narrative: Narrative, american: boolean): Agreement {
  const referred = narrative.referredBy(claim.references);
  const best = referred.filter((passage) => isAbout(claim, passage) && fits(claim.draft, passage, american));
  // What it refers to says it: nobody needs to look at the rest.
  const speaking = best.length > 0 ? [] : narrative.about(claim.names);
  const fitting = speaking.filter((passage) => fits(claim.draft, passage, american));
  const own = best.length > 0 ? best : isElsewhere(claim, referred) ? [] : fitting;
  if (own.length > 0) {
    const doubts = own.map((passage) => doubtsOf(claim.draft, passage, american));
    return { relation: "agrees", passages: own, doubts: doubts.sort((a, b) => a.length - b.length)[0]! };
  }
  // A visit goes by many names; the one it is referred to by is one of them.
  const visit = claim.draft.type === "encounter" ? referred.filter((one) => fits(claim.draft, one, american)) : [];
  if (visit.length > 0) return { relation: "agrees", passages: visit, doubts: [] };
  const against = [...new Set([...referred, ...speaking, ...deniedBy(claim.draft, narrative.passages)])];
  return against.length > 0
    ? { relation: "contradicts", passages: against }
    : { relation: "unmentioned", passages: [], doubts: [] };
}

/**
 * What an entry refers to names something else: that another passage fits it is another entry's doing. A result whose number and
 * day stand beside its name is what the narrative says, however wrong it points.
 */
const isElsewhere = (claim: Claim, referred: Passage[]): boolean =>
  !["encounter", "observation"].includes(claim.draft.type) && referred.length > 0 &&
  referred.every((passage) => passage.cells.length > 1 && !isAbout(claim, passage));

/** What is asked of a passage again for every statement: a section may have thousands of both. */
interface Known {
  days: Map<boolean, string[]>;
  numbers?: number[];
}

const known = new WeakMap<Passage, Known>();

function knownOf(passage: Passage): Known {
  const found = known.get(passage) ?? { days: new Map() };
  known.set(passage, found);
  return found;
}

const isAbout = ({ names }: Claim, { text }: Passage): boolean => names.some((name) => speaksOf(text, name));

function daysOf(passage: Passage, american: boolean): string[] {
  const { days } = knownOf(passage);
  const told = days.get(american) ?? daysIn(passage.text, american);
  days.set(american, told);
  return told;
}

const numbersOf = (passage: Passage): number[] => knownOf(passage).numbers ??= numbersIn(passage.text);

function fits(draft: Draft, passage: Passage, american: boolean): boolean {
  if (!asserts(draft, passage)) return false;
  const days = daysOf(passage, american);
  if (draft.occurred_on && days.length > 0 && !days.some((day) => sameDay(day, draft.occurred_on!))) return false;
  if (draft.type !== "observation") return true;
  if (draft.value.kind === "text") return true;
  const numbers = numbersOf(passage);
  const number = Number(draft.value.number);
  return numbers.length === 0 || numbers.includes(number) && sameUnit(passage.text, number, draft.unit);
}

/** Two days agree as far as both are told. */
const sameDay = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

function doubtsOf(draft: Draft, passage: Passage, american: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  const days = daysOf(passage, american);
  const ended = "ended_on" in draft ? draft.ended_on : null;
  if (ended && days.length > 1 && !days.some((day) => sameDay(day, ended))) doubts.push("ended_on");
  if (!sameStatus(draft.status, passage.text)) doubts.push("status", ...(ended ? ["ended_on" as const] : []));
  if (draft.type === "observation" && !sameRange(draft, passage)) doubts.push("reference_range");
  if (draft.type === "observation" && !sameFlag(draft.flag, passage)) doubts.push("flag");
  if (draft.type === "medication") doubts.push(...dosageDoubts(draft, passage));
  return [...new Set(doubts)];
}

const OFF = /\b(inactive|resolved|discontinued|stopped|completed|aborted)\b/i;

/** Only where both say whether it goes on. */
function sameStatus(status: string | null, text: string): boolean {
  const going = status === null ? null : status === "active" ? true : OFF.test(status) ? false : null;
  if (going === null) return true;
  return going ? !/\b(inactive|resolved|discontinued|stopped)\b/i.test(text) : !/\bactive\b/i.test(text);
}

/** The limits stand in the narrative, or it gives none: its numbers beside the value's own. */
function sameRange(draft: Extract<Draft, { type: "observation" }>, passage: Passage): boolean {
  const limits = [draft.reference_range?.low, draft.reference_range?.high].flatMap((limit) =>
    limit ? [Number(limit)] : []
  );
  const value = draft.value.kind === "quantity" ? Number(draft.value.number) : null;
  // A day written with hyphens is no range.
  const ranges = passage.cells.filter((cell) =>
    daysIn(cell, true).length === 0 && numbersIn(cell.replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1 ")).length > 1
  );
  const printed = ranges.flatMap((cell) => numbersIn(cell.replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1 "))).filter((number) =>
    number !== value
  );
  return printed.length < 2 || limits.every((limit) => printed.includes(limit));
}

/** A cell that says only "Normal", "Low" or "High" says what the flag has to say. */
function sameFlag(flag: string | null, { cells }: Passage): boolean {
  const directionOf = (text: string) =>
    /^(n|normal)$/i.test(text)
      ? "normal"
      : /\b(low|ll?)\b/i.test(text)
      ? "low"
      : /\b(high|hh?)\b/i.test(text)
      ? "high"
      : null;
  const printed = cells.filter((cell) => /^(normal|low|high|abnormal)$/i.test(cell.trim())).map(directionOf)[0];
  const own = flag === null ? null : directionOf(flag);
  return !printed || own === null || own === printed;
}

/** Hours between two doses, of the wordings of prescriptions. */
const HOURS: [RegExp, (m: RegExpMatchArray) => number][] = [
  [/\b(?:q|every)\s*(\d+)\s*(?:h|hrs?|hours?)\b/i, (m) => Number(m[1])],
  [/\b(?:qid|four times (?:a|per) day|4 times (?:a|per) day|four times daily)\b/i, () => 6],
  [/\b(?:tid|three times (?:a|per) day|3 times (?:a|per) day|three times daily)\b/i, () => 8],
  [/\b(?:bid|twice (?:a|per) day|twice daily|2 times (?:a|per) day)\b/i, () => 12],
  [/\b(?:qd|once (?:a|per) day|once daily|daily|every day)\b/i, () => 24],
];

function dosageDoubts(draft: Extract<Draft, { type: "medication" }>, { text }: Passage): Doubt[] {
  const doubts: Doubt[] = [];
  const amount = draft.dose?.match(/^\d+(\.\d+)?/)?.[0], numbers = numbersIn(text);
  const amountUnit = draft.dose?.match(/^[\d.]+ (\S+)/)?.[1] ?? null;
  const isOther = (number: number) => !numbers.includes(number) || !sameUnit(text, number, amountUnit);
  if (amount && numbers.length > 0 && isOther(Number(amount))) doubts.push("dose");
  const [, times, every, unit] = draft.frequency?.match(/^(\d+) per (\d+(?:\.\d+)?) (h|d)\b/) ?? [];
  const own = every ? Number(every) * (unit === "d" ? 24 : 1) / Number(times) : null;
  const [pattern, hoursOf] = HOURS.find(([one]) => one.test(text)) ?? [];
  const printed = pattern && hoursOf ? hoursOf(text.match(pattern)!) : null;
  if (own !== null && printed !== null && own !== printed) doubts.push("frequency");
  return doubts;
}

/** A statement without the parts in doubt. */
export function without(draft: Draft, doubts: Doubt[]): Draft {
  const left = { ...draft } as Record<string, unknown>;
  for (const doubt of doubts) left[doubt] = null;
  return left as Draft;
}
