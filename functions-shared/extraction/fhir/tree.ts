import type { Coding } from "../../contracts/extraction.ts";
import type { Json } from "../../reading/json.ts";
import { writtenOut } from "../fields/numbers.ts";

/** A JSON object as FHIR has them. */
export type Node = { [key: string]: Json };

/** A resource with its path from the root: `Bundle.entry[3].resource`. */
export interface Located {
  resource: Node;
  path: string;
  /** Full URL of the entry, by which others may refer to it. */
  fullUrl: string | null;
  /** The resource that contains it, for contained resources. */
  parent: Located | null;
}

export const asNode = (json: Json | undefined): Node | null =>
  json !== null && typeof json === "object" && !Array.isArray(json) ? json : null;
export const asNodes = (json: Json | undefined): Node[] =>
  (Array.isArray(json) ? json : [json]).map((item) => asNode(item)).filter((node) => node !== null);
export const asText = (json: Json | undefined): string | null =>
  typeof json === "string" && json.trim() !== "" ? json.trim() : null;

export const typeOf = (node: Node) => asText(node["resourceType"]) ?? "";
export const referenceOf = (json: Json | undefined) => asText(asNode(json)?.["reference"]);

/** The codings of a CodeableConcept that name a system and a code. */
export function codingsOf(json: Json | undefined): Coding[] {
  return asNodes(asNode(json)?.["coding"]).flatMap((coding) => {
    const system = asText(coding["system"]), code = asText(coding["code"]);
    return system && code ? [{ system, code, display: asText(coding["display"]) }] : [];
  });
}

/** What a CodeableConcept is called: its text, else the display of its codings, else a code. */
export function nameOf(json: Json | undefined): string | null {
  const concept = asNode(json);
  if (!concept) return null;
  const codings = asNodes(concept["coding"]);
  const display = codings.map((coding) => asText(coding["display"])).find((text) => text !== null);
  return asText(concept["text"]) ?? display ??
    codings.map((coding) => asText(coding["code"])).find((text) => text !== null) ?? null;
}

/** The code of a CodeableConcept's first coding, for statuses. */
export const codeOf = (json: Json | undefined) =>
  asNodes(asNode(json)?.["coding"]).map((coding) => asText(coding["code"]))[0] ?? null;

/** The date part of a FHIR date, dateTime, instant or the start of a Period. */
export function dateOf(json: Json | undefined): string | null {
  const text = asText(json) ?? asText(asNode(json)?.["start"]) ?? asText(asNode(json)?.["end"]);
  return text?.match(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(?=$|T)/)?.[0] ?? null;
}

/** A FHIR decimal as plain decimal text; null when it is none, or longer than any result. */
export function decimalOf(json: Json | undefined): string | null {
  const text = asText(json);
  return text === null ? null : writtenOut(text);
}
