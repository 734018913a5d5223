import type { DocumentKind, Extraction, Subject } from "../../contracts/extraction.ts";
import { ReadingError } from "../../reading/errors.ts";
import type { Json } from "../../reading/json.ts";
import { type Draft, kindByTypes, nobody, structured, type Unread } from "../draft.ts";
import { patientReference, type Resources, resourcesOf, resourcesOfLines } from "./bundle.ts";
import { alsoNamedIn, displayedSubject, humanName, subjectOf } from "./people.ts";
import type { ResourceReading } from "./reading.ts";
import { READERS } from "./statements.ts";
import { asNode, asNodes, asText, dateOf, type Located, nameOf, referenceOf, typeOf } from "./tree.ts";

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
  return extractResources(resources);
}

/** The same for a file with one resource on each line. */
export function extractFhirLines(lines: Json[]): Extraction {
  const resources = resourcesOfLines(lines);
  if (!resources) throw new ReadingError("unsupported-document", "JSON that is not a FHIR resource.");
  return extractResources(resources);
}

function extractResources(resources: Resources): Extraction {
  const drafts: Draft[] = [];
  const unread: Unread[] = resources.passed.map(({ text, reason, path }) => ({ text, reason, source: { path } }));
  const context: Unread[] = [];
  for (const one of resources.all) {
    const read = readResource(one, resources);
    const listed = (reason: string): Unread => ({ text: describe(one), reason, source: { path: one.path } });
    if (read === "context" || read === "panel") context.push(listed(read));
    else if (typeof read === "string") unread.push(listed(read));
    else {
      drafts.push(...read.drafts);
      unread.push(...read.unread ?? [], ...remarksOf(one));
    }
  }
  const { subject, patients } = whose(resources);
  return structured("fhir-r4", {
    kind: kindOf(resources, drafts),
    issuer: issuerOf(resources),
    subject,
    also_named: [...patients, ...alsoNamedIn(resources)],
    dates: datesOf(resources),
    drafts,
    unread,
    context,
  });
}

/** A remark may change what a statement means (https://hl7.org/fhir/R4/datatypes.html#Annotation). */
const remarksOf = ({ resource, path }: Located): Unread[] =>
  asNodes(resource["note"]).flatMap((note, i) => {
    const text = asText(note["text"])?.replace(/\s+/g, " ");
    return text ? [{ text: text.slice(0, 300), reason: "comment", source: { path: `${path}.note[${i}]` } }] : [];
  });

/** Resources that are files, which are not opened (https://hl7.org/fhir/R4/documentreference.html). */
const FILES = new Set(["DocumentReference", "Binary", "Media"]);

/** What a resource states; "context" for one that names who, where or with what, "panel" for one that only holds results together. */
function readResource(one: Located, resources: Resources): ResourceReading {
  const type = typeOf(one.resource);
  const reader = READERS[type];
  if (reader) return reader(one, resources);
  if (type === "Composition") return readComposition(one);
  if (CONTEXT.has(type)) return "context";
  if (FILES.has(type)) return "attachment";
  return type === "DiagnosticReport" ? readReport(one, resources) : "unsupported-resource";
}

/** The sections of a document that say something no entry says. */
function readComposition(one: Located): ResourceReading {
  const sections = sectionsOf(one.resource["section"], `${one.path}.section`);
  const alone = sections.filter(({ node }) => asNode(node["text"]) && asNodes(node["entry"]).length === 0);
  if (alone.length === 0) return "context";
  return {
    drafts: [],
    unread: alone.map(({ node, path }) => ({
      text: [asText(node["title"]) ?? nameOf(node["code"]) ?? "Section", wordsOf(node["text"])].join(": ").slice(
        0,
        300,
      ),
      reason: "narrative-only",
      source: { path },
    })),
  };
}

function sectionsOf(json: Json | undefined, path: string): { node: { [key: string]: Json }; path: string }[] {
  return asNodes(json).flatMap((node, i) => [
    { node, path: `${path}[${i}]` },
    ...sectionsOf(node["section"], `${path}[${i}].section`),
  ]);
}

const wordsOf = (narrative: Json | undefined) =>
  (asText(asNode(narrative)?.["div"]) ?? "").slice(0, 2_000).replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ").trim();

/** A report states nothing that its results do not state, as long as they are here; what it says besides is listed. */
function readReport(one: Located, resources: Resources): ResourceReading {
  const { resource, path } = one;
  const results = asNodes(resource["result"]), forms = asNodes(resource["presentedForm"]);
  const here = results.every((result) => resources.find(asText(result["reference"]), one));
  if (results.length === 0) return forms.length > 0 ? "attachment" : "no-results";
  if (!here) return "unresolved-results";
  const listed = (text: string, reason: string, key: string): Unread => ({
    text: text.slice(0, 300),
    reason,
    source: { path: `${path}.${key}` },
  });
  const said = asText(resource["conclusion"]);
  const unread = [
    ...(said ? [listed(said, "narrative-only", "conclusion")] : []),
    ...asNodes(resource["conclusionCode"]).flatMap((code, i) => {
      const name = nameOf(code);
      return name ? [listed(name, "conclusion", `conclusionCode[${i}]`)] : [];
    }),
    ...forms.map((form, i) => listed(asText(form["title"]) ?? describe(one), "attachment", `presentedForm[${i}]`)),
  ];
  return unread.length > 0 ? { drafts: [], unread } : "panel";
}

function describe({ resource }: Located): string {
  const name = nameOf(resource["code"]) ?? nameOf(resource["vaccineCode"]) ??
    nameOf(resource["medicationCodeableConcept"]) ??
    nameOf(asNodes(resource["type"])[0]);
  return [typeOf(resource), name].filter((part) => part).join(": ");
}

function whose(resources: Resources): { subject: Subject; patients: Extraction["also_named"] } {
  const patients = resources.all.filter(({ resource }) => typeOf(resource) === "Patient");
  const clinical = resources.all.filter(({ resource }) => ![...CONTEXT, "Composition"].includes(typeOf(resource)));
  const referred = clinical.map((one) => resources.find(patientReference(one), one));
  const [first] = patients;
  // Bundles of one patient often refer to them by other means ("Patient?identifier=…"): only another patient is a doubt.
  const foreign = clinical.some((one, i) => referred[i] !== first && !refersLoosely(one, patients));
  if (first && !foreign) return { subject: subjectOf(first), patients: [] };
  return {
    subject: patients.length === 0 ? displayedSubject(clinical) : nobody(),
    patients: patients.flatMap((one) => {
      const name = humanName(one);
      return name ? [{ role: "patient", name: name.value, source: name.source }] : [];
    }),
  };
}

/**
 * No reference at all, or a search expression, in a document with one patient; but one for an identifier
 * (https://hl7.org/fhir/R4/http.html#trules, "conditional references") must be one of theirs where theirs are known.
 */
function refersLoosely(one: Located, patients: Located[]): boolean {
  const reference = patientReference(one), [only] = patients;
  if (!only || patients.length > 1 || (reference !== null && !reference.startsWith("Patient?"))) return false;
  const wanted = new URLSearchParams(reference?.split("?")[1] ?? "").get("identifier");
  const known = asNodes(only.resource["identifier"]).flatMap(({ value }) => asText(value) ?? []);
  return wanted === null || known.length === 0 || known.includes(wanted.split("|").at(-1)!);
}

function kindOf(resources: Resources, drafts: Draft[]): DocumentKind {
  const composition = resources.all.find(({ resource }) => typeOf(resource) === "Composition")?.resource;
  const title = `${nameOf(composition?.["type"]) ?? ""} ${asText(composition?.["title"]) ?? ""}`;
  if (/discharge/i.test(title)) return "discharge_summary";
  if (/note|consult/i.test(title)) return "clinical_note";
  return composition && !/lab|prescription/i.test(title) ? "patient_summary" : kindByTypes(drafts);
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
