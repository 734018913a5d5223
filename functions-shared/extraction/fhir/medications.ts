import type { Resources } from "./bundle.ts";
import { humanName } from "./people.ts";
import { common, endOf, type Reader, voidReason } from "./reading.ts";
import { asNode, asNodes, asText, decimalOf, type Located, nameOf, type Node, referenceOf } from "./tree.ts";

const DATES = [
  "effectiveDateTime",
  "effectivePeriod",
  "authoredOn",
  "whenHandedOver",
  "whenPrepared",
  "dateAsserted",
];

/** A prescription, a statement, an administration or a dispense; its medication may be contained or another resource. */
export const readMedication: Reader = (one, resources) => {
  const { resource } = one;
  const intent = asText(resource["intent"]);
  if (intent === "plan" || intent === "proposal" || intent === "option") return "planned";
  const medication = resources.find(referenceOf(resource["medicationReference"]), one)?.resource;
  const code = resource["medicationCodeableConcept"] ?? medication?.["code"];
  const name = nameOf(code) ?? asText(asNode(resource["medicationReference"])?.["display"]);
  const reason = voidReason(resource) ?? (name ? null : "no-name");
  if (reason || !name) return reason ?? "no-name";
  const [dosage] = [...asNodes(resource["dosageInstruction"]), ...asNodes(resource["dosage"])];
  const draft = {
    ...common(one, name, code, DATES),
    type: "medication" as const,
    ...dosageOf(dosage),
    strength: strengthOf(medication),
    form: nameOf(medication?.["form"]),
    duration: durationOf(resource, dosage),
    ended_on: endOf(resource["effectivePeriod"]) ?? endOf(boundsOf(dosage)["boundsPeriod"]),
    prescriber: prescriberOf(one, resources),
  };
  return { drafts: [draft] };
};

function dosageOf(dosage: Node | undefined): { dose: string | null; route: string | null; frequency: string | null } {
  if (!dosage) return { dose: null, route: null, frequency: null };
  const [amount] = asNodes(dosage["doseAndRate"]);
  const dose = asNode(amount?.["doseQuantity"] ?? dosage["doseQuantity"] ?? dosage["dose"]);
  const range = asNode(amount?.["doseRange"]);
  const [low, high] = [range?.["low"], range?.["high"]].map((end) => amountOf(asNode(end)));
  const needed = dosage["asNeededBoolean"] === true || dosage["asNeededCodeableConcept"] !== undefined;
  const frequency = frequencyOf(asNode(dosage["timing"])) ?? asText(dosage["text"]);
  return {
    dose: amountOf(dose) ?? (low && high ? `${low} - ${high}` : low ?? high ?? null),
    route: nameOf(dosage["route"]),
    frequency: frequency === null
      ? null
      : needed && !/needed|prn/i.test(frequency)
      ? `${frequency} as needed`
      : frequency,
  };
}

/** "5 mg" of a Quantity. */
function amountOf(quantity: Node | null | undefined): string | null {
  const number = decimalOf(quantity?.["value"]);
  const unit = asText(quantity?.["unit"]) ?? asText(quantity?.["code"]);
  return number ? [number, unit].filter((part) => part !== null).join(" ") : null;
}

/** "2 per 1 d" for a Timing (https://hl7.org/fhir/R4/datatypes.html#Timing), or its own code or text. */
function frequencyOf(timing: Node | null): string | null {
  const repeat = asNode(timing?.["repeat"]);
  const [frequency, period, unit] = ["frequency", "period", "periodUnit"].map((key) => asText(repeat?.[key]));
  if (period && unit) return `${frequency ?? "1"} per ${period} ${unit}`;
  return nameOf(timing?.["code"]);
}

const boundsOf = (dosage: Node | undefined): Node => asNode(asNode(dosage?.["timing"])?.["repeat"]) ?? {};

const durationOf = (resource: Node, dosage: Node | undefined): string | null =>
  amountOf(asNode(boundsOf(dosage)["boundsDuration"])) ??
    amountOf(asNode(asNode(resource["dispenseRequest"])?.["expectedSupplyDuration"])) ??
    amountOf(asNode(resource["daysSupply"]));

/** "250 mg / 5 mL" of the only ingredient. */
function strengthOf(medication: Node | undefined): string | null {
  const ingredients = asNodes(medication?.["ingredient"]);
  const strength = ingredients.length === 1 ? asNode(ingredients[0]!["strength"]) : null;
  const [part, whole] = [strength?.["numerator"], strength?.["denominator"]].map((side) => amountOf(asNode(side)));
  if (!part) return null;
  return whole && whole !== "1" ? `${part} / ${whole}` : part;
}

function prescriberOf(one: Located, resources: Resources): string | null {
  const requester = asNode(one.resource["requester"]);
  const found = resources.find(referenceOf(requester), one);
  return (found ? humanName(found)?.value : null) ?? asText(requester?.["display"]);
}
