import type { Claim } from "./agreement.ts";
import type { Draft } from "../draft.ts";
import { codingsOf, dateOf, displayOf, periodOf, personName } from "./datatypes.ts";
import { at, attribute, childrenOf, pathOf, textOf, within, type XmlElement } from "./tree.ts";

/** What a part of a document gives: statements to be compared with the narrative, and elements that give none, with the reason. */
export interface Reading {
  claims: Claim[];
  unread: { element: XmlElement; reason: string; text?: string }[];
}

export const nothing = (element: XmlElement, reason: string): Reading => ({
  claims: [],
  unread: [{ element, reason }],
});
export const claimed = (...claims: Claim[]): Reading => ({ claims, unread: [] });
export const together = (readings: Reading[]): Reading => ({
  claims: readings.flatMap(({ claims }) => claims),
  unread: readings.flatMap(({ unread }) => unread),
});

/** What is common to all statements. `code` is the coded value that says what it is of. */
export function common(element: XmlElement, code: XmlElement | null, name: string) {
  const { from } = periodOf(element);
  return {
    name,
    codings: codingsOf(code),
    occurred_on: from,
    status: statusOf(element),
    source: { path: pathOf(element) },
    confidence: 1,
  };
}

export const statusOf = (element: XmlElement) => attribute(at(element, "statusCode"), "code")?.toLowerCase() ?? null;

/** The claim a draft makes: it goes by the names of its codes, and refers to passages by its own texts, not by those of what it is made of. */
export function claim(draft: Draft, element: XmlElement, ...codes: (XmlElement | null)[]): Claim {
  const names = [draft.name, ...codes.flatMap(namesOf)];
  return { draft, names: [...new Set(names)], references: referencesOf(element) };
}

function namesOf(code: XmlElement | null): string[] {
  if (!code) return [];
  const all = [code, ...childrenOf(code, "translation")];
  return all.flatMap((one) => [attribute(one, "displayName"), textOf(at(one, "originalText"))]).filter((name) =>
    name !== null
  );
}

/** The identifiers of the passages a statement refers to, and not those of the statements within it. */
const referencesOf = (element: XmlElement): string[] =>
  childrenOf(element).filter(({ name }) => !["entryRelationship", "component", "precondition"].includes(name)).flatMap((
    child,
  ) =>
    [...(child.name === "reference" ? [child] : []), ...within(child, "reference")].flatMap((one) =>
      attribute(one, "value")?.replace(/^#/, "") ?? []
    )
  );

/** The day an author wrote it down, for what has no day of its own. */
export const authoredOn = (...elements: XmlElement[]): string | null =>
  elements.map((element) => dateOf(attribute(at(element, "author", "time"), "value"))).find((day) => day !== null) ??
    null;

/** Why a statement states no fact about the past: a plan, a refusal, an absence, a mistake. Null when it does. */
export function voidReason(element: XmlElement, moods: string[] = ["EVN"]): string | null {
  const mood = attribute(element, "moodCode") ?? "EVN";
  if (attribute(element, "negationInd") === "true") return "not-done";
  if (attribute(element, "nullFlavor")) return "null-flavor";
  if (!moods.includes(mood)) return mood === "GOL" ? "goal" : "planned";
  const status = statusOf(element);
  return status !== null && ["cancelled", "aborted", "nullified", "held"].includes(status) ? `status-${status}` : null;
}

/** Who took part, by name. */
export const personIn = (element: XmlElement | null): string | null =>
  element
    ? within(element, "assignedPerson").map((one) => personName(at(one, "name"))).find((name) => name !== null) ?? null
    : null;

/** The text of the narrative that a part of a statement refers to, where it is short enough to be a name. */
export function narratedName(part: XmlElement | null, narrated: (id: string) => string | null): string | null {
  const own = part ? referencesOf(part).map(narrated).find((text) => text !== null) : null;
  return own && own.length <= 80 ? own : null;
}

export { displayOf };
