import {
  authoredOn,
  claim,
  claimed,
  common,
  narratedName,
  nothing,
  type Reading,
  statusOf,
  voidReason,
} from "./claims.ts";
import { at, attribute, childrenOf, follows, statementsIn, within, type XmlElement } from "./tree.ts";
import { codingsOf, displayOf, periodOf } from "./datatypes.ts";

/** What a reader may ask of its section. */
export interface Narrated {
  /** The text an identifier of the narrative stands for. */
  (id: string): string | null;
}

/** A code that says there is none: "no known allergies", "no current problems" (SNOMED CT situations with explicit context). */
const NONE = /^no (known|current|significant)|\bno known\b/i;

/** A Problem Observation (template 4.4): its value is the condition, its concern act says whether it still is of concern. */
export function readProblem(observation: XmlElement, concern: XmlElement | null): Reading {
  const value = at(observation, "value"), name = displayOf(value);
  const reason = attribute(at(observation, "code"), "code") === "281694009" ? "at-risk" : voidReason(observation);
  if (reason) return nothing(observation, reason);
  if (!name) return nothing(observation, "no-name");
  if (NONE.test(name)) return nothing(observation, "none-known");
  const { from, to } = periodOf(observation);
  if (from && to && to < from.slice(0, to.length)) return nothing(observation, "ends-before-it-begins");
  const draft = {
    ...common(observation, value, name),
    type: "condition" as const,
    occurred_on: from ?? authoredOn(observation, ...(concern ? [concern] : [])),
    status: problemStatus(observation, concern, to),
    ended_on: to,
  };
  return claimed(claim(draft, observation, value));
}

/** As its status observation (4.6) says; else resolved by its last day; else active while its concern is. */
function problemStatus(observation: XmlElement, concern: XmlElement | null, ended: string | null): string | null {
  const told = statementsIn(observation).find((one) => follows(one, "6", "28") || isStatus(one));
  const status = displayOf(at(told, "value"))?.toLowerCase() ?? null;
  if (status !== null) return status;
  if (ended) return "resolved";
  return concern && statusOf(concern) === "active" ? "active" : null;
}

const isStatus = (element: XmlElement) => attribute(at(element, "code"), "code") === "33999-4";

/** An Allergy - Intolerance Observation (4.7): the participant is the substance, or the value where there is none. */
export function readAllergy(observation: XmlElement, concern: XmlElement | null, narrated: Narrated): Reading {
  const substance = childrenOf(observation, "participant").filter(({ attributes }) => attributes["typeCode"] === "CSM")
    .map((one) => at(one, "participantRole", "playingEntity", "code")).find((code) => code !== null) ?? null;
  const value = at(observation, "value");
  const reason = voidReason(observation);
  if (reason) return nothing(observation, reason === "not-done" ? "none-known" : reason);
  const coded = substance && codingsOf(substance).length > 0 ? substance : null;
  const name = displayOf(substance) ?? narratedName(substance, narrated) ?? (coded ? null : displayOf(value));
  if (!name) return nothing(observation, "no-name");
  if (NONE.test(name)) return nothing(observation, "none-known");
  const { from, to } = periodOf(observation);
  const reactions = statementsIn(observation).filter((one) => follows(one, "9"));
  const draft = {
    ...common(observation, substance ?? value, name),
    type: "allergy" as const,
    occurred_on: from ?? authoredOn(observation, ...(concern ? [concern] : [])),
    status: problemStatus(observation, concern, to),
    ended_on: to,
    reaction: reactions.flatMap((one) => narratedName(at(one, "text"), narrated) ?? displayOf(at(one, "value")) ?? [])
      .join(", ") || null,
    severity: severityOf(observation, reactions, concern, narrated),
  };
  const entity = substance?.parent ? at(substance.parent, "name") : null;
  const read = claim(draft, observation, substance ?? value);
  return claimed({
    ...read,
    names: [...read.names, ...(entity ? [displayText(entity)] : [])].filter((one) => one !== ""),
  });
}

const displayText = (element: XmlElement) =>
  element.children.filter((child) => typeof child === "string").join(" ").trim();

/** How bad the allergy is: its own severity (4.8), else that of its only reaction, else that of the concern. */
function severityOf(observation: XmlElement, reactions: XmlElement[], concern: XmlElement | null, narrated: Narrated) {
  const holders = [observation, ...(reactions.length === 1 ? reactions : []), ...(concern ? [concern] : [])];
  const severity = holders.map((holder) => statementsIn(holder).find((one) => follows(one, "8"))).find((one) => one);
  if (!severity) return null;
  return narratedName(at(severity, "text"), narrated) ?? displayOf(at(severity, "value"));
}

export const isAllergy = (element: XmlElement) => follows(element, "7", "90");
export const isProblem = (element: XmlElement) => follows(element, "4");

/** Names in a "no known" statement's references are of no use; kept for what refers to the whole section. */
export const referencesWithin = (element: XmlElement): string[] =>
  within(element, "reference").flatMap((one) => attribute(one, "value")?.replace(/^#/, "") ?? []);
