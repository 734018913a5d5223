import type { Observation } from "../observations.ts";
import type { Statement, Value } from "../../contracts/extraction.ts";
import type { Resources } from "./bundle.ts";
import {
  asNode,
  asNodes,
  asText,
  codeOf,
  codingsOf,
  dateOf,
  decimalOf,
  type Located,
  nameOf,
  type Node,
  referenceOf,
} from "./tree.ts";

/** A statement without its id. */
export type Draft = Statement extends infer S ? S extends Statement ? Omit<S, "id"> : never : never;

/** Statements of one resource, or the reason why it gives none. */
export type ResourceReading = Draft[] | string;

type Reader = (located: Located, resources: Resources) => ResourceReading;

/** Resources that state something about the subject, each with how it is read (https://hl7.org/fhir/R4/resourcelist.html). */
export const READERS: Record<string, Reader> = {
  Observation: readObservation,
  MedicationRequest: readMedication,
  MedicationStatement: readMedication,
  MedicationAdministration: readMedication,
  MedicationDispense: readMedication,
  Condition: (one) => other("condition", one, "code", ["onsetDateTime", "onsetPeriod", "recordedDate"]),
  AllergyIntolerance: (one) => other("allergy", one, "code", ["onsetDateTime", "recordedDate"]),
  Immunization: (one) => other("immunization", one, "vaccineCode", ["occurrenceDateTime"]),
  Procedure: (one) => other("procedure", one, "code", ["performedDateTime", "performedPeriod"]),
  Encounter: (one) => other("encounter", one, "type", ["period"]),
};

/** Statuses under which nothing is stated as a fact (https://hl7.org/fhir/R4/valueset-event-status.html and its kin). */
const VOID = new Set(["entered-in-error", "cancelled", "not-done", "refuted", "draft", "planned", "proposed"]);

const common = ({ resource, path }: Located, name: string, code: Node[string] | undefined, dates: string[]) => ({
  name,
  codings: codingsOf(code),
  occurred_on: dates.map((key) => dateOf(resource[key])).find((date) => date !== null) ?? null,
  status: asText(resource["status"]),
  source: { path },
  confidence: 1,
});

function voidReason(resource: Node): string | null {
  const status = [asText(resource["status"]), codeOf(resource["verificationStatus"])].find((one) =>
    one !== null && VOID.has(one)
  );
  if (asText(resource["doNotPerform"]) === "true" || resource["doNotPerform"] === true) return "do-not-perform";
  return status ? `status-${status}` : null;
}

function other(
  type: "condition" | "allergy" | "immunization" | "procedure" | "encounter",
  one: Located,
  key: string,
  dates: string[],
): ResourceReading {
  const { resource } = one;
  const code = Array.isArray(resource[key]) ? resource[key][0] : resource[key];
  const name = nameOf(code) ??
    (type === "encounter"
      ? asText(asNode(resource["class"])?.["display"]) ?? asText(asNode(resource["class"])?.["code"])
      : null);
  const reason = voidReason(resource) ?? (name ? null : "no-name");
  if (reason || !name) return reason ?? "no-name";
  const status = codeOf(resource["clinicalStatus"]);
  const read = common(one, name, code, dates);
  return [{ ...read, type, status: status ?? read.status }];
}

function readMedication(one: Located, resources: Resources): ResourceReading {
  const { resource } = one;
  const referred = resources.find(referenceOf(resource["medicationReference"]), one)?.resource["code"];
  const code = resource["medicationCodeableConcept"] ?? referred;
  const name = nameOf(code) ?? asText(asNode(resource["medicationReference"])?.["display"]);
  const reason = voidReason(resource) ?? (name ? null : "no-name");
  if (reason || !name) return reason ?? "no-name";
  const [dosage] = [...asNodes(resource["dosageInstruction"]), ...asNodes(resource["dosage"])];
  const dates = ["authoredOn", "effectiveDateTime", "effectivePeriod", "dateAsserted", "whenHandedOver"];
  return [{ ...common(one, name, code, dates), type: "medication", ...dosageOf(dosage) }];
}

function dosageOf(dosage: Node | undefined): { dose: string | null; route: string | null; frequency: string | null } {
  if (!dosage) return { dose: null, route: null, frequency: null };
  const [amount] = asNodes(dosage["doseAndRate"]);
  const dose = asNode(amount?.["doseQuantity"] ?? dosage["doseQuantity"] ?? dosage["dose"]);
  const number = decimalOf(dose?.["value"]);
  const unit = asText(dose?.["unit"]) ?? asText(dose?.["code"]);
  return {
    dose: number ? [number, unit].filter((part) => part !== null).join(" ") : null,
    route: nameOf(dosage["route"]),
    frequency: frequencyOf(asNode(dosage["timing"])) ?? asText(dosage["text"]),
  };
}

/** "2 per 1 d" for a Timing (https://hl7.org/fhir/R4/datatypes.html#Timing), or its own code or text. */
function frequencyOf(timing: Node | null): string | null {
  const repeat = asNode(timing?.["repeat"]);
  const [frequency, period, unit] = ["frequency", "period", "periodUnit"].map((key) => asText(repeat?.[key]));
  if (period && unit) return `${frequency ?? "1"} per ${period} ${unit}`;
  return nameOf(timing?.["code"]);
}

function readObservation(one: Located, resources: Resources): ResourceReading {
  const { resource, path } = one;
  const reason = voidReason(resource);
  if (reason) return reason;
  const dates = ["effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"];
  const shared = common(one, "", undefined, dates);
  const section = nameOf(asNodes(resource["category"])[0]);
  const specimen = nameOf(resources.find(referenceOf(resource["specimen"]), one)?.resource["type"]) ??
    asText(asNode(resource["specimen"])?.["display"]);
  const parts = [
    { node: resource, path },
    ...asNodes(resource["component"]).map((node, i) => ({ node, path: `${path}.component[${i}]` })),
  ];
  const drafts = parts.flatMap(({ node, path }): Draft[] => {
    const measured = measuredIn(node);
    const name = nameOf(node["code"]);
    if (!measured || !name) return [];
    const method = nameOf(resource["method"]);
    return [{
      ...shared,
      name,
      codings: codingsOf(node["code"]),
      source: { path },
      type: "observation",
      section,
      specimen,
      method,
      ...measured,
    }];
  });
  if (drafts.length > 0) return drafts;
  const members = asNodes(resource["hasMember"]);
  if (members.length > 0 && members.every((member) => resources.find(asText(member["reference"]), one))) return [];
  return resource["dataAbsentReason"] !== undefined ? "no-result" : "no-value";
}

type Measured = Pick<Observation, "value" | "unit" | "reference_range" | "flag">;

function measuredIn(node: Node): Measured | null {
  const quantity = asNode(node["valueQuantity"]);
  const value = quantity ? quantityOf(quantity) : textValue(node);
  if (!value) return null;
  const unit = quantity ? asText(quantity["unit"]) ?? asText(quantity["code"]) : null;
  return { value, unit, reference_range: rangeOf(node), flag: codeOf(asNodes(node["interpretation"])[0]) };
}

function quantityOf(quantity: Node): Value | null {
  const number = decimalOf(quantity["value"]);
  const printed = asText(quantity["comparator"]);
  const comparator = printed === "<" || printed === "<=" || printed === ">" || printed === ">=" ? printed : null;
  return number === null ? null : { kind: "quantity", number, comparator };
}

function textValue(node: Node): Value | null {
  const integer = decimalOf(node["valueInteger"]);
  if (integer) return { kind: "quantity", number: integer, comparator: null };
  const ratio = asNode(node["valueRatio"]), range = asNode(node["valueRange"]);
  const pair = ratio ? [ratio["numerator"], ratio["denominator"]] : range ? [range["low"], range["high"]] : [];
  const sides = pair.map((side) => decimalOf(asNode(side)?.["value"]));
  const flag = node["valueBoolean"];
  const text = nameOf(node["valueCodeableConcept"]) ?? asText(node["valueString"]) ?? asText(node["valueDateTime"]) ??
    asText(node["valueTime"]) ??
    (typeof flag === "boolean" ? String(flag) : null) ??
    (sides.length === 2 && sides.every((side) => side) ? sides.join(ratio ? ":" : "-") : null);
  return text ? { kind: "text", text } : null;
}

/** The range that says it is normal, or the only one (https://hl7.org/fhir/R4/observation-definitions.html#Observation.referenceRange). */
function rangeOf(node: Node): Measured["reference_range"] {
  const ranges = asNodes(node["referenceRange"]);
  const normal = ranges.filter((range) => codeOf(range["type"]) === "normal");
  const range = ranges.length === 1 ? ranges[0] : normal.length === 1 ? normal[0] : undefined;
  if (!range) return null;
  const [low, high] = ["low", "high"].map((side) => decimalOf(asNode(range[side])?.["value"]));
  const printed = asText(range["text"]) ?? (low && high ? `${low} - ${high}` : low ? `>= ${low}` : `<= ${high}`);
  return { low: low ?? null, high: high ?? null, printed };
}
