import type { Value } from "../../contracts/extraction.ts";
import type { Unread } from "../draft.ts";
import { rangeGiven } from "../fields/ranges.ts";
import { told } from "../fields/values.ts";
import type { Observation } from "../observations.ts";
import { common, type Reader, voidReason } from "./reading.ts";
import { asNode, asNodes, asText, codeOf, codingsOf, decimalOf, nameOf, type Node, referenceOf } from "./tree.ts";

type Measured = Pick<Observation, "value" | "unit" | "reference_range" | "flag">;

/** An Observation: its value and each of its components is a statement (https://hl7.org/fhir/R4/observation.html#gr-comp). */
export const readObservation: Reader = (one, resources) => {
  const { resource, path } = one;
  const reason = voidReason(resource) ?? (isAboutAnother(resource) ? "other-subject" : null);
  if (reason) return reason;
  const shared = common(one, "", undefined, ["effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"]);
  const around = {
    ...shared,
    type: "observation" as const,
    section: nameOf(asNodes(resource["category"])[0]),
    specimen: nameOf(resources.find(referenceOf(resource["specimen"]), one)?.resource["type"]) ??
      asText(asNode(resource["specimen"])?.["display"]),
    method: nameOf(resource["method"]),
  };
  const components = asNodes(resource["component"]).map((node, i) => ({ node, path: `${path}.component[${i}]` }));
  const read = [{ node: resource, path }, ...components].map((part) => ({
    ...part,
    name: nameOf(part.node["code"]),
    measured: measuredIn(part.node),
  }));
  const drafts = read.flatMap(({ node, path, name, measured }) =>
    measured && name ? [{ ...around, name, codings: codingsOf(node["code"]), source: { path }, ...measured }] : []
  );
  // A panel has no value of its own; a component without one is missing.
  const unread = read.slice(1).filter(({ name, measured }) => !measured || !name).map((
    { node, path, name },
  ): Unread => ({
    text: name ?? "Component",
    reason: reasonOf(node, name),
    source: { path },
  }));
  if (drafts.length > 0) return { drafts, unread };
  const members = asNodes(resource["hasMember"]);
  if (members.length > 0 && members.every((member) => resources.find(asText(member["reference"]), one))) return "panel";
  return reasonOf(resource, nameOf(resource["code"]));
};

/** A fetus, a donor, a parent, a device: in the record of the subject, but not of them (https://hl7.org/fhir/R4/observation-definitions.html#Observation.focus). */
function isAboutAnother(resource: Node): boolean {
  const subject = referenceOf(resource["subject"]);
  return asNodes(resource["focus"]).some((focus) => referenceOf(focus) === null || referenceOf(focus) !== subject);
}

/** Why there is nothing measured. */
function reasonOf(node: Node, name: string | null): string {
  if (!name) return "no-name";
  if (node["dataAbsentReason"] !== undefined) return "no-result";
  return Object.keys(node).some((key) => /^value[A-Z]/.test(key)) ? "unreadable-value" : "no-value";
}

function measuredIn(node: Node): Measured | null {
  const quantity = asNode(node["valueQuantity"]);
  const text = told(asText(node["valueString"]), "mixed");
  const value = quantity ? quantityOf(quantity) : text?.value ?? otherValue(node);
  if (!value) return null;
  const unit = quantity ? asText(quantity["unit"]) ?? asText(quantity["code"]) : text?.unit ?? unitOfRange(node);
  const [flag, ...more] = asNodes(node["interpretation"]).map(codeOf).filter((code) => code !== null);
  return { value, unit, reference_range: rangeOf(node), flag: more.length === 0 ? flag ?? null : null };
}

const COMPARATORS = new Set(["<", "<=", ">", ">="]);
type Comparator = "<" | "<=" | ">" | ">=";

function quantityOf(quantity: Node): Value | null {
  const number = decimalOf(quantity["value"]);
  const printed = asText(quantity["comparator"]);
  if (printed !== null && !COMPARATORS.has(printed)) return null;
  return number === null ? null : { kind: "quantity", number, comparator: printed as Comparator | null };
}

function otherValue(node: Node): Value | null {
  const integer = decimalOf(node["valueInteger"]);
  if (integer) return { kind: "quantity", number: integer, comparator: null };
  const range = asNode(node["valueRange"]);
  if (range) return rangeValue(range);
  const ratio = asNode(node["valueRatio"]);
  const flag = node["valueBoolean"];
  const text = nameOf(node["valueCodeableConcept"]) ?? asText(node["valueDateTime"]) ?? asText(node["valueTime"]) ??
    (typeof flag === "boolean" ? String(flag) : null) ?? (ratio ? ratioText(ratio) : null);
  return text ? { kind: "text", text } : null;
}

const sides = (node: Node, ...names: string[]) => names.map((name) => decimalOf(asNode(node[name])?.["value"]));

/** A range with one end is a number with a comparator (https://hl7.org/fhir/R4/datatypes.html#Range: its ends are inclusive). */
function rangeValue(range: Node): Value | null {
  const [low, high] = sides(range, "low", "high");
  if (low && high) return { kind: "text", text: `${low}-${high}` };
  if (low) return { kind: "quantity", number: low, comparator: ">=" };
  return high ? { kind: "quantity", number: high, comparator: "<=" } : null;
}

function ratioText(ratio: Node): string | null {
  const [numerator, denominator] = sides(ratio, "numerator", "denominator");
  const comparator = asText(asNode(ratio["numerator"])?.["comparator"]) ?? "";
  return numerator && denominator ? `${comparator}${numerator}:${denominator}` : null;
}

function unitOfRange(node: Node): string | null {
  const range = asNode(node["valueRange"]);
  const end = asNode(range?.["low"]) ?? asNode(range?.["high"]);
  return asText(end?.["unit"]) ?? asText(end?.["code"]);
}

/** The range that says it is normal, or the only one (https://hl7.org/fhir/R4/observation-definitions.html#Observation.referenceRange). */
function rangeOf(node: Node): Measured["reference_range"] {
  const ranges = asNodes(node["referenceRange"]);
  const normal = ranges.filter((range) => codeOf(range["type"]) === "normal");
  const range = ranges.length === 1 ? ranges[0] : normal.length === 1 ? normal[0] : undefined;
  if (!range) return null;
  const [low = null, high = null] = sides(range, "low", "high");
  return rangeGiven(low, high, asText(range["text"]));
}
