import type { DocumentKind, Extraction, Statement, Subject } from "../../contracts/extraction.ts";
import { ReadingError } from "../../reading/errors.ts";
import type { Json } from "../../reading/json.ts";
import { READER_VERSION } from "../version.ts";
import { patientReference, type Resources, resourcesOf } from "./bundle.ts";
import { type Draft, READERS } from "./statements.ts";
import { alsoNamedIn, humanName, subjectOf } from "./people.ts";
import { asNodes, asText, dateOf, type Located, nameOf, referenceOf, typeOf } from "./tree.ts";

/** Resources that name who and where, and state nothing about the subject's health. */
const CONTEXT = new Set([
  "Patient",
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
  "RelatedPerson",
  "Medication",
  "Specimen",
  "Device",
  "Composition",
  "Provenance",
  "Bundle",
  "MessageHeader",
  "HealthcareService",
  "Endpoint",
]);

/**
 * Extracts a FHIR R4 Bundle or resource. Every entry becomes statements, or an unread line with the reason, or is context.
 * When the clinical resources are not all about the one patient, the subject stays empty and every patient is in `also_named`.
 * Throws `unsupported-document` for JSON that is not FHIR and `empty-document` for a Bundle without resources.
 */
export function extractFhir(json: Json): Extraction {
  const resources = resourcesOf(json);
  if (!resources) throw new ReadingError("unsupported-document", "JSON that is not a FHIR resource.");
  if (resources.all.length === 0) throw new ReadingError("empty-document", "A Bundle without resources.");
  const statements: Statement[] = [];
  const unread: Extraction["unread"] = [];
  for (const one of resources.all) {
    const read = readResource(one, resources);
    if (typeof read === "string") unread.push({ text: describe(one), reason: read, source: { path: one.path } });
    else for (const draft of read) statements.push({ ...draft, id: `s${statements.length + 1}` });
  }
  const { subject, patients } = whose(resources);
  return {
    schema: "guardian.extraction/1",
    reader: { name: "fhir-r4", version: READER_VERSION },
    kind: kindOf(resources, statements),
    issuer: issuerOf(resources),
    subject,
    also_named: [...patients, ...alsoNamedIn(resources)],
    dates: datesOf(resources),
    pages: [],
    words: [],
    statements,
    unread,
  };
}

function readResource(one: Located, resources: Resources): Draft[] | string {
  const type = typeOf(one.resource);
  const reader = READERS[type];
  if (reader) return reader(one, resources);
  if (CONTEXT.has(type)) return [];
  return type === "DiagnosticReport" ? readReport(one, resources) : "unsupported-resource";
}

/** A report states nothing that its results do not state, as long as they are here. */
function readReport(one: Located, resources: Resources): Draft[] | string {
  const results = asNodes(one.resource["result"]);
  const here = results.every((result) => resources.find(asText(result["reference"]), one));
  if (results.length === 0) return "no-results";
  return here ? [] : "unresolved-results";
}

function describe({ resource }: Located): string {
  const name = nameOf(resource["code"]) ?? nameOf(resource["vaccineCode"]) ??
    nameOf(resource["medicationCodeableConcept"]) ??
    nameOf(asNodes(resource["type"])[0]);
  return [typeOf(resource), name].filter((part) => part).join(": ");
}

function whose(resources: Resources): { subject: Subject; patients: Extraction["also_named"] } {
  const patients = resources.all.filter(({ resource }) => typeOf(resource) === "Patient");
  const clinical = resources.all.filter(({ resource }) => !CONTEXT.has(typeOf(resource)));
  const referred = clinical.map((one) => resources.find(patientReference(one), one));
  const [first] = patients;
  // Bundles of one patient often refer to them by other means ("Patient?identifier=…"): only another patient is a doubt.
  const foreign = clinical.some((one, i) => referred[i] !== first && !refersLoosely(one, patients.length));
  if (first && !foreign) return { subject: subjectOf(first), patients: [] };
  const empty: Subject = { name: null, birth_date: null, sex: null, age: null, identifiers: [] };
  return {
    subject: empty,
    patients: patients.flatMap((one) => {
      const name = humanName(one);
      return name ? [{ role: "patient", name: name.value, source: name.source }] : [];
    }),
  };
}

/** No reference at all, or a search expression, in a document with one patient. */
function refersLoosely(one: Located, patients: number): boolean {
  const reference = patientReference(one);
  return patients === 1 && (reference === null || reference.startsWith("Patient?"));
}

function kindOf(resources: Resources, statements: Statement[]): DocumentKind {
  const composition = resources.all.find(({ resource }) => typeOf(resource) === "Composition")?.resource;
  const title = `${nameOf(composition?.["type"]) ?? ""} ${asText(composition?.["title"]) ?? ""}`;
  if (/discharge/i.test(title)) return "discharge_summary";
  if (/note|consult/i.test(title)) return "clinical_note";
  if (composition && !/lab|prescription/i.test(title)) return "patient_summary";
  const types = new Set(statements.map(({ type }) => type));
  if (types.size > 1) return "patient_summary";
  if (types.has("observation")) return "lab_report";
  if (types.has("medication")) return "prescription";
  if (types.has("immunization")) return "immunization_record";
  return types.size === 1 ? "patient_summary" : "other";
}

function issuerOf(resources: Resources): string | null {
  const source = resources.all.find(({ resource }) => ["DiagnosticReport", "Composition"].includes(typeOf(resource)));
  if (!source) return null;
  const [performer] = [...asNodes(source.resource["performer"]), ...asNodes(source.resource["custodian"])];
  const organization = resources.find(referenceOf(performer), source);
  return asText(organization?.resource["name"]) ?? asText(performer?.["display"]);
}

function datesOf({ all }: Resources): Extraction["dates"] {
  const keys = {
    DiagnosticReport: ["issued", "reported"],
    Composition: ["date", "authored"],
    Specimen: ["receivedTime", "received"],
  } as const;
  return all.flatMap(({ resource, path }) => {
    const [key, role] = keys[typeOf(resource) as keyof typeof keys] ?? [];
    const printed = key && asText(resource[key]);
    const value = printed && dateOf(printed);
    return value && role ? [{ role, value, printed, source: { path: `${path}.${key}` } }] : [];
  });
}
