import { readMedication } from "./medications.ts";
import { readObservation } from "./observations.ts";
import { common, endOf, isNone, type Reader, type ResourceReading, voidReason } from "./reading.ts";
import { asNode, asNodes, asText, codeOf, dateOf, decimalOf, type Located, nameOf, type Node } from "./tree.ts";

/** Resources that state something about the subject, each with how it is read (https://hl7.org/fhir/R4/resourcelist.html). */
export const READERS: Record<string, Reader> = {
  Observation: readObservation,
  MedicationRequest: readMedication,
  MedicationStatement: readMedication,
  MedicationAdministration: readMedication,
  MedicationDispense: readMedication,
  Condition: readCondition,
  AllergyIntolerance: readAllergy,
  Immunization: readImmunization,
  Procedure: readProcedure,
  Encounter: readEncounter,
};

type Named = ReturnType<typeof common>;

/** Reads a resource by its code, unless it is void, nameless, or says that there is none. */
function named(
  one: Located,
  code: Node[string] | undefined,
  dates: string[],
  read: (shared: Named) => Exclude<ResourceReading, string>["drafts"][number],
  name = nameOf(code),
): ResourceReading {
  const reason = voidReason(one.resource);
  if (reason) return reason;
  if (!name) return "no-name";
  return isNone(name) ? "none-known" : { drafts: [read(common(one, name, code, dates))] };
}

/** Whether it is still so is told by the clinical status (https://hl7.org/fhir/R4/condition-definitions.html#Condition.clinicalStatus). */
const clinicalStatus = ({ resource }: Located) => codeOf(resource["clinicalStatus"]) ?? asText(resource["status"]);

/** A condition that is only considered (https://hl7.org/fhir/R4/valueset-condition-ver-status.html). */
const CONSIDERED = new Set(["unconfirmed", "provisional", "differential"]);

function readCondition(one: Located): ResourceReading {
  const { resource } = one;
  if (CONSIDERED.has(codeOf(resource["verificationStatus"]) ?? "")) return "uncertain";
  return named(one, resource["code"], ["onsetDateTime", "onsetPeriod", "recordedDate"], (shared) => ({
    ...shared,
    type: "condition",
    status: clinicalStatus(one),
    ended_on: dateOf(resource["abatementDateTime"]) ?? endOf(resource["abatementPeriod"]),
  }));
}

function readAllergy(one: Located): ResourceReading {
  const { resource } = one;
  const reactions = asNodes(resource["reaction"]);
  const code = resource["code"] ?? reactions[0]?.["substance"];
  const said = reactions.flatMap((reaction) => asNodes(reaction["manifestation"])).flatMap((one) => nameOf(one) ?? []);
  const severities = new Set(reactions.flatMap(({ severity }) => asText(severity) ?? []));
  return named(one, code, ["onsetDateTime", "onsetPeriod", "recordedDate"], (shared) => ({
    ...shared,
    type: "allergy",
    status: clinicalStatus(one),
    reaction: [...new Set(said)].join(", ") || null,
    severity: severities.size === 1 ? [...severities][0]! : null,
  }));
}

function readImmunization(one: Located): ResourceReading {
  const { resource } = one;
  const dose = asNode(resource["doseQuantity"]), amount = decimalOf(dose?.["value"]);
  const [series] = asNodes(resource["protocolApplied"]);
  return named(one, resource["vaccineCode"], ["occurrenceDateTime"], (shared) => ({
    ...shared,
    type: "immunization",
    lot: asText(resource["lotNumber"]),
    site: nameOf(resource["site"]),
    route: nameOf(resource["route"]),
    dose: amount ? [amount, asText(dose?.["unit"]) ?? asText(dose?.["code"])].filter((part) => part).join(" ") : null,
    dose_number: asText(series?.["doseNumberPositiveInt"]) ?? asText(series?.["doseNumberString"]),
    manufacturer: asText(asNode(resource["manufacturer"])?.["display"]),
  }));
}

function readProcedure(one: Located): ResourceReading {
  const { resource } = one;
  return named(one, resource["code"], ["performedDateTime", "performedPeriod"], (shared) => ({
    ...shared,
    type: "procedure",
    ended_on: endOf(resource["performedPeriod"]),
  }));
}

/** A visit goes by its type, else by its service, else by its class. */
function readEncounter(one: Located): ResourceReading {
  const { resource } = one;
  const [type] = asNodes(resource["type"]), kind = asNode(resource["class"]);
  const name = nameOf(type) ?? nameOf(resource["serviceType"]) ?? asText(kind?.["display"]) ?? asText(kind?.["code"]);
  const read = (shared: Named) => ({ ...shared, type: "encounter" as const, ended_on: endOf(resource["period"]) });
  return named(one, type ?? resource["serviceType"], ["period"], read, name);
}
