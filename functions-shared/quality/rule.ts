import type { Flag, GuardInput, Identity } from "../contracts/verdict.ts";

export type GuardEvent = GuardInput["events"][number];

/** What every rule may look at. Identity has been decided before the first rule runs. */
export interface Findings {
  input: GuardInput;
  identity: Identity;
}

/** A flag a rule raises; `holds` keeps its event out of the record until a person has decided. */
export interface Raised extends Flag {
  holds: boolean;
}

/**
 * One rule: one file, one paragraph of why, one list of flags. A rule sees everything and changes nothing; the same input
 * gives the same flags in the same order. Details hold no patient data: the flag's event and the document tell the rest.
 */
export interface Rule {
  /** Names the rule's file; its flags carry this or the codes the file lists. */
  name: string;
  check(findings: Findings): Raised[];
}

/** A flag on one event. */
export function onEvent(
  event: GuardEvent,
  code: string,
  detail: string,
  severity: Flag["severity"] = "warning",
): Raised {
  return { code, detail, severity, event_id: event.id, holds: severity !== "info" };
}

/** A flag on the document. */
export function onDocument(code: string, detail: string, severity: Flag["severity"]): Raised {
  return { code, detail, severity, event_id: null, holds: false };
}

/** A rule that looks at one event at a time. */
export function eachEvent(name: string, check: (event: GuardEvent, findings: Findings) => Raised | null): Rule {
  return {
    name,
    check: (findings) => findings.input.events.map((event) => check(event, findings)).filter((flag) => flag !== null),
  };
}
