import type { Draft, Unread } from "../draft.ts";
import type { Resources } from "./bundle.ts";
import { asNode, asNodes, asText, codeOf, codingsOf, dateOf, type Located, type Node } from "./tree.ts";

/** Statements of one resource with what of it gives none, or the reason why it gives none at all. */
export type ResourceReading = { drafts: Draft[]; unread?: Unread[] } | string;

export type Reader = (located: Located, resources: Resources) => ResourceReading;

/** Statuses under which nothing is stated as a fact (https://hl7.org/fhir/R4/valueset-event-status.html and its kin). */
const VOID = new Set([
  "entered-in-error",
  "cancelled",
  "not-done",
  "not-taken",
  "intended",
  "refuted",
  "draft",
  "planned",
  "proposed",
  "preparation",
  "declined",
  "stopped-before-start",
]);

/** What is common to all statements; `dates` are the elements that may tell the day, the best first. */
export const common = (
  { resource, path }: Located,
  name: string,
  code: Node[string] | undefined,
  dates: string[],
) => ({
  name,
  codings: codingsOf(code),
  occurred_on: dates.map((key) => dateOf(resource[key])).find((date) => date !== null) ?? null,
  status: asText(resource["status"]),
  source: { path },
  confidence: 1,
});

/** Why a resource states no fact: what it is about was not done, is planned, or was a mistake. Null when it does. */
export function voidReason(resource: Node): string | null {
  // Who does not know what it modifies must not read what it modifies (https://hl7.org/fhir/R4/extensibility.html#modifierExtension).
  if (asNodes(resource["modifierExtension"]).length > 0) return "modifier-extension";
  const status = [asText(resource["status"]), codeOf(resource["verificationStatus"])].find((one) =>
    one !== null && VOID.has(one)
  );
  if (asText(resource["doNotPerform"]) === "true" || resource["doNotPerform"] === true) return "do-not-perform";
  return status ? `status-${status}` : null;
}

/** The last day of a Period. */
export const endOf = (json: Node[string] | undefined) => dateOf(asNode(json)?.["end"]);

/** Codes and names that say there is none: "No known allergies", "No current problems". */
export const isNone = (name: string) => /^no (known|current|significant)\b|\bno known\b/i.test(name);
