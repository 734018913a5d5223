import type { Coding, Value } from "../../contracts/extraction.ts";
import { decimalOf } from "../fhir/tree.ts";
import { told } from "../fields/values.ts";
import { at, attribute, childrenOf, textOf, type XmlElement } from "./tree.ts";

/** Code systems by their OID (HL7 Terminology, https://terminology.hl7.org/external_terminologies.html, and OID registry). */
const SYSTEMS: Record<string, string> = {
  "2.16.840.1.113883.6.1": "http://loinc.org",
  "2.16.840.1.113883.6.96": "http://snomed.info/sct",
  "2.16.840.1.113883.6.88": "http://www.nlm.nih.gov/research/umls/rxnorm",
  "2.16.840.1.113883.12.292": "http://hl7.org/fhir/sid/cvx",
  "2.16.840.1.113883.6.59": "http://hl7.org/fhir/sid/cvx",
  "2.16.840.1.113883.6.90": "http://hl7.org/fhir/sid/icd-10-cm",
  "2.16.840.1.113883.6.103": "http://hl7.org/fhir/sid/icd-9-cm",
  "2.16.840.1.113883.6.12": "http://www.ama-assn.org/go/cpt",
  "2.16.840.1.113883.6.69": "http://hl7.org/fhir/sid/ndc",
  "2.16.840.1.113883.4.9": "http://fdasis.nlm.nih.gov",
  "2.16.840.1.113883.5.4": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
  "2.16.840.1.113883.4.1": "http://hl7.org/fhir/sid/us-ssn",
  "2.16.840.1.113883.4.6": "http://hl7.org/fhir/sid/us-npi",
};

/** The URI of a code system or of who issues an identifier. */
export const systemOf = (oid: string): string =>
  SYSTEMS[oid] ?? (/^[\da-f]{8}-/i.test(oid) ? `urn:uuid:${oid}` : `urn:oid:${oid}`);

/** The codings of a coded value: its own, then its translations. */
export function codingsOf(value: XmlElement | null): Coding[] {
  if (!value) return [];
  return [value, ...childrenOf(value, "translation")].flatMap((one) => {
    const code = attribute(one, "code"), system = attribute(one, "codeSystem");
    return code && system && !/\s/.test(code)
      ? [{ system: systemOf(system), code, display: attribute(one, "displayName") }]
      : [];
  });
}

/** What a coded value is called: its display name, its original text where it stands inline, or that of a translation. */
export const displayOf = (value: XmlElement | null): string | null =>
  value &&
  (attribute(value, "displayName") ?? textOf(at(value, "originalText")) ??
    childrenOf(value, "translation").map((one) => attribute(one, "displayName")).find((name) => name !== null) ?? null);

/**
 * The day of a point in time (TS: YYYY[MM[DD[HH[MM[SS]]]]] with an optional offset), as far as it is told; null for what is
 * no day of the calendar.
 */
export function dateOf(time: string | null | undefined): string | null {
  const match = time?.match(/^(\d{4})(?:(\d{2})(?:(\d{2})(?:\d{2}){0,3}(?:\.\d+)?)?)?(?:[+-]\d{4})?$/);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
  if (day && (Number(day) < 1 || Number(day) > last)) return null;
  return [year, month, day].filter((part) => part).join("-");
}

/** First and last day of the times of a statement; a point in time is its first day. */
export function periodOf(element: XmlElement): { from: string | null; to: string | null } {
  const times = childrenOf(element, "effectiveTime").filter((time) => !/^(PIVL|EIVL)_TS$/.test(typeOf(time) ?? ""));
  const bound = (name: string) =>
    times.map((time) => dateOf(attribute(at(time, name), "value"))).find((date) => date !== null) ?? null;
  const point = times.map((time) => dateOf(attribute(time, "value"))).find((date) => date !== null) ?? null;
  return { from: bound("low") ?? point ?? bound("center"), to: bound("high") };
}

/** The data type an element is of, without its prefix. */
export const typeOf = (element: XmlElement) => attribute(element, "xsi:type")?.replace(/^.*:/, "") ?? null;

export interface Measured {
  value: Value;
  unit: string | null;
}

const quantity = (number: string, comparator: "<" | "<=" | ">" | ">=" | null, unit: string | null): Measured => ({
  value: { kind: "quantity", number, comparator },
  unit,
});
const words = (text: string | null): Measured | null =>
  text === null ? null : { value: { kind: "text", text }, unit: null };
const unitOf = (element: XmlElement | null) => {
  const unit = attribute(element, "unit");
  return unit === "1" ? null : unit;
};

/**
 * What an observation's value says (CDA R2 data types); null when it says nothing, as with a nullFlavor. A code that the expected
 * system does not have (nullFlavor OTH) is said in its original text or by its translation.
 */
export function measuredIn(value: XmlElement): Measured | null {
  const missing = attribute(value, "nullFlavor");
  if (missing) return missing === "OTH" && /^C[DEO]$/.test(typeOf(value) ?? "") ? words(displayOf(value)) : null;
  const type = typeOf(value), plain = attribute(value, "value"), number = decimalOf(plain ?? undefined);
  if (type === "IVL_PQ" || type === "IVL_INT" || type === "IVL_REAL") return interval(value);
  if (type === "RTO_PQ_PQ" || type === "RTO") return ratio(value);
  if (type === "TS") return words(dateOf(plain));
  if (type === "BL") return words(plain);
  if (number !== null) return quantity(number, null, unitOf(value));
  if (type === "ST" || type === "ED") return told(plain ?? textOf(value), "mixed");
  return words(plain ?? displayOf(value) ?? textOf(value) ?? attribute(value, "code"));
}

function interval(value: XmlElement): Measured | null {
  const [low, high] = ["low", "high"].map((name) => at(value, name));
  const [from, to] = [low, high].map((end) => decimalOf(attribute(end, "value") ?? undefined));
  const closed = (end: XmlElement | null | undefined) => attribute(end, "inclusive") !== "false";
  if (from && to) {
    const printed = `${from}-${to}`;
    return { value: { kind: "text", text: printed }, unit: unitOf(low ?? null) ?? unitOf(high ?? null) };
  }
  if (from) return quantity(from, closed(low) ? ">=" : ">", unitOf(low ?? null));
  return to ? quantity(to, closed(high) ? "<=" : "<", unitOf(high ?? null)) : null;
}

function ratio(value: XmlElement): Measured | null {
  const sides = ["numerator", "denominator"].map((name) => attribute(at(value, name), "value"));
  return sides.every((side) => side) ? words(sides.join(":")) : null;
}

/** "5 mL" of a PQ. */
export function amountOf(element: XmlElement | null): string | null {
  const number = decimalOf(attribute(element, "value") ?? undefined);
  return number === null ? null : [number, unitOf(element)].filter((part) => part).join(" ");
}

/** The name of a person: given names and family names in that order; nicknames and titles are left out. */
export function personName(name: XmlElement | null | undefined): string | null {
  if (!name || attribute(name, "nullFlavor")) return null;
  const part = (kind: string) =>
    childrenOf(name, kind).filter(({ attributes }) => attributes["qualifier"] !== "CL").flatMap((one) =>
      textOf(one) ?? []
    );
  const parts = [...part("given"), ...part("family"), ...part("suffix")];
  return parts.length > 0 ? parts.join(" ") : textOf(name);
}
