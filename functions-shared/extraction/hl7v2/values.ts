import type { Coding } from "../../contracts/extraction.ts";
import { componentsOf, type Hl7Segment, repetitionsOf, textsOf } from "../../reading/hl7v2.ts";
import { dateOf, type Measured } from "../ccda/datatypes.ts";
import type { DecimalMark } from "../fields/numbers.ts";
import { parseValue, told } from "../fields/values.ts";

/** Coding systems by their name in a CE or CWE (https://terminology.hl7.org/CodeSystem-v2-0396.html). */
const SYSTEMS: Record<string, string> = {
  LN: "http://loinc.org",
  SCT: "http://snomed.info/sct",
  I10: "http://hl7.org/fhir/sid/icd-10",
  I10C: "http://hl7.org/fhir/sid/icd-10-cm",
  RXNORM: "http://www.nlm.nih.gov/research/umls/rxnorm",
  CVX: "http://hl7.org/fhir/sid/cvx",
  C4: "http://www.ama-assn.org/go/cpt",
  UCUM: "http://unitsofmeasure.org",
};

/** Both codings of a CE or CWE field: its own and the alternate. A system of the sender's keeps its printed name. */
export function codingsOf(segment: Hl7Segment, field: number): Coding[] {
  const [first] = repetitionsOf(segment, field);
  if (first === undefined) return [];
  const parts = componentsOf(segment, first);
  return [parts.slice(0, 3), parts.slice(3, 6)].flatMap(([code, display, system]) =>
    code && system && code !== '""' ? [{ system: SYSTEMS[system] ?? system, code, display: display || null }] : []
  );
}

/** What a CE or CWE is called: its text, the original text (CWE.9), the alternate text, or its code. */
export function nameOf(segment: Hl7Segment, field: number): string | null {
  const [first] = repetitionsOf(segment, field);
  return first === undefined ? null : conceptText(componentsOf(segment, first));
}

const conceptText = (parts: string[]) =>
  [parts[1], parts[8], parts[4], parts[0]].find((part) => part && part !== '""') ?? null;

const words = (text: string | null | undefined): Measured | null =>
  text ? { value: { kind: "text", text }, unit: null } : null;

/** SN: a comparator, a number, a separator and a second number: "<^0.5", "^1^:^128", "^2^+" (HL7 v2, 2A.3.71). */
function structuredNumeric([comparator = "", first = "", separator = "", second = ""]: string[], mark: DecimalMark) {
  if (separator === "" && second === "") return parseValue(`${comparator}${first}`, mark)?.value ?? null;
  const text = `${comparator}${first}${separator}${second}`;
  return first === "" ? null : { kind: "text" as const, text };
}

/** The value of an OBX segment by its type (OBX-2), a reason when it is of a type that is not read, null when there is none. */
export function measuredIn(segment: Hl7Segment, type: string, mark: DecimalMark): Measured | string | null {
  const all = repetitionsOf(segment, 5).filter((one) => one !== "" && one !== '""');
  const [first] = all;
  if (first === undefined) return null;
  const parts = componentsOf(segment, first);
  if (["CE", "CWE", "CNE", "CF"].includes(type)) {
    return words(all.flatMap((one) => conceptText(componentsOf(segment, one)) ?? []).join(", "));
  }
  if (["ST", "TX", "FT", "IS", "ID", "SI"].includes(type)) {
    return textual(segment, mark);
  }
  if (all.length > 1) return "several-values";
  switch (type) {
    case "NM":
      return numeric(parts[0]!, mark);
    case "SN": {
      const value = structuredNumeric(parts, mark);
      return value ? { value, unit: null } : "unreadable-value";
    }
    case "CQ": {
      const read = numeric(parts[0]!, mark);
      return typeof read === "string" ? read : { ...read, unit: parts[1] || null };
    }
    case "TS":
    case "DT":
    case "DTM":
      return words(dateOf(parts[0])) ?? "unreadable-value";
    case "TM":
      return words(parts[0]);
    default:
      return "unsupported-value-type";
  }
}

function numeric(text: string, mark: DecimalMark): Measured | string {
  const value = parseValue(text, mark)?.value;
  return value?.kind === "quantity" ? { value, unit: null } : "unreadable-value";
}

/** A text is one whatever it holds when the unit in it is another than that of the segment (OBX-6). */
function textual(segment: Hl7Segment, mark: DecimalMark): Measured | null {
  const text = textsOf(segment, 5).map((one) => one.trim()).filter((one) => one !== "").join("\n");
  const read = told(text, mark), [unit] = componentsOf(segment, repetitionsOf(segment, 6)[0] ?? "");
  return read?.unit && unit && read.unit.toLowerCase() !== unit.toLowerCase() ? words(text) : read;
}
