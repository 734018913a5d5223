import type { Disposition, GuardInput, Identity, Verdict } from "../contracts/verdict.ts";
import { matchIdentity } from "../identity/match.ts";
import type { Raised, Rule } from "./rule.ts";
import { brokenRange } from "./rules/broken-range.ts";
import { codingIssues } from "./rules/coding-issues.ts";
import { contradiction } from "./rules/contradiction.ts";
import { dates } from "./rules/dates.ts";
import { farOffRange } from "./rules/far-off-range.ts";
import { lowConfidence } from "./rules/low-confidence.ts";
import { negativeAmount } from "./rules/negative-amount.ts";
import { nothingFound } from "./rules/nothing-found.ts";
import { possibleLostDecimal } from "./rules/possible-lost-decimal.ts";
import { rangeUnlikeTable } from "./rules/range-unlike-table.ts";
import { subject } from "./rules/subject.ts";
import { uncoded } from "./rules/uncoded.ts";
import { unreadLines } from "./rules/unread-lines.ts";
import { unitUnlikeTable } from "./rules/unit-unlike-table.ts";
import { wordsForNumber } from "./rules/words-for-number.ts";

/** Every rule, in the order its flags are listed: the document's first, then the events'. */
export const RULES: readonly Rule[] = [
  subject,
  nothingFound,
  unreadLines,
  codingIssues,
  uncoded,
  dates,
  lowConfidence,
  wordsForNumber,
  negativeAmount,
  brokenRange,
  rangeUnlikeTable,
  unitUnlikeTable,
  farOffRange,
  possibleLostDecimal,
  contradiction,
];

/** The date a printed age was true: the document's latest event, as far as it was not in the future. */
function documentDate(input: GuardInput): string {
  const past = input.events.map(({ occurred_on }) => occurred_on)
    .filter((on): on is string => on !== null && on.length === 10 && on <= input.uploaded_on);
  return past.sort().at(-1) ?? input.uploaded_on;
}

/** Somebody else's is quarantined; what is not certain, holds nothing or is held altogether waits for a person. */
function dispose(identity: Identity, events: number, held: number): Exclude<Disposition, "rejected"> {
  if (identity.outcome === "other") return "quarantined";
  return identity.outcome === "unsure" || held === events ? "needs_review" : "filed";
}

/** Decides about a document and its events: whose it is, what may be filed, what is held, and why. */
export function judge(input: GuardInput): Verdict {
  const { subject, also_named, profile_id, profiles } = input;
  const identity = matchIdentity(subject, also_named, profile_id, profiles, documentDate(input));
  const raised: Raised[] = RULES.flatMap((rule) => rule.check({ input, identity }));
  const held = new Set(raised.filter(({ holds }) => holds).map(({ event_id }) => event_id));
  return {
    disposition: dispose(identity, input.events.length, held.size),
    identity,
    held_event_ids: input.events.map(({ id }) => id).filter((id) => held.has(id)),
    flags: raised.map(({ holds: _, ...flag }) => flag),
  };
}
