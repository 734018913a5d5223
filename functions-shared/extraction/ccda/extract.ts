import { Buffer } from "node:buffer";
import type { DocumentKind, Extraction } from "../../contracts/extraction.ts";
import { ReadingError } from "../../reading/errors.ts";
import type { XmlElement } from "../../reading/xml.ts";
import { type Draft, kindByTypes, structured, type Unread } from "../draft.ts";
import { LARGEST, type ReadEmbedded, readWithin, type TextReading } from "../embedded.ts";
import { common } from "./claims.ts";
import { dateOf, displayOf, periodOf } from "./datatypes.ts";
import { alsoNamedIn, subjectsOf } from "./people.ts";
import { readSection } from "./section.ts";
import { at, attribute, childrenOf, pathOf, textOf, within } from "./tree.ts";

/** Kinds of document by their LOINC code (C-CDA R2.1, document templates). */
const KINDS: Record<string, DocumentKind> = {
  "34133-9": "patient_summary",
  "18842-5": "discharge_summary",
  "11488-4": "clinical_note",
  "34117-2": "clinical_note",
  "11506-3": "clinical_note",
  "28570-0": "clinical_note",
  "57133-1": "clinical_note",
  "52521-2": "clinical_note",
  "11502-2": "lab_report",
};

/**
 * Extracts a C-CDA document, section by section. Every entry is a statement that agrees with the narrative of its section, or an
 * unread element with the reason; sections and passages that no entry speaks of are unread too.
 * Throws `unsupported-document` for XML that is no clinical document and `empty-document` for one without a body.
 */
export async function extractCcda(root: XmlElement, readBytes: ReadEmbedded): Promise<Extraction> {
  if (root.name !== "ClinicalDocument") {
    throw new ReadingError("unsupported-document", "XML that is no clinical document.");
  }
  const component = at(root, "component"), body = at(component, "structuredBody"), other = at(component, "nonXMLBody");
  if (!body && !other) throw new ReadingError("empty-document", "A clinical document without a body.");
  // The month comes first in numeric dates of the United States' realm, for which C-CDA is made.
  const american = childrenOf(root, "realmCode").some(({ attributes }) => attributes["code"] === "US");
  const sections = (body ? within(body, "section") : []).map((section) => readSection(section, american));
  const attached = other ? await readBody(other, datesOf(root)[0]?.value ?? null, readBytes) : NOTHING;
  const drafts = [...encounterOf(root), ...sections.flatMap(({ drafts }) => drafts), ...attached.drafts];
  const unread = [...sections.flatMap(({ unread }) => unread), ...attached.unread];
  const { subject, patients } = subjectsOf(root);
  return structured("c-cda", {
    kind: kindOf(root, drafts),
    issuer: textOf(at(root, "custodian", "assignedCustodian", "representedCustodianOrganization", "name")),
    subject,
    also_named: [...patients, ...alsoNamedIn(root), ...attached.named],
    dates: datesOf(root),
    drafts,
    unread,
  });
}

function kindOf(root: XmlElement, drafts: Draft[]): DocumentKind {
  const code = at(root, "code");
  return [code, ...childrenOf(code, "translation")].map((one) => KINDS[attribute(one, "code") ?? ""])
    .find((kind) => kind !== undefined) ?? kindByTypes(drafts);
}

/** The encounter the whole document is about, where its header says what it was. */
function encounterOf(root: XmlElement): Draft[] {
  const encounter = at(root, "componentOf", "encompassingEncounter"), code = at(encounter, "code");
  const name = displayOf(code);
  if (!encounter || !name) return [];
  const { from, to } = periodOf(encounter);
  return [{ ...common(encounter, code, name), type: "encounter", occurred_on: from, ended_on: to }];
}

function datesOf(root: XmlElement): Extraction["dates"] {
  const time = at(root, "effectiveTime"), printed = attribute(time, "value"), value = dateOf(printed);
  return time && printed && value ? [{ role: "authored", value, printed, source: { path: pathOf(time) } }] : [];
}

const NOTHING: TextReading = { drafts: [], unread: [], named: [] };

/**
 * A body that is no XML: a document encoded in it (CDA R2, 4.3.1.1; ED data type) is read as the document it is. One that is
 * kept elsewhere or packed is listed.
 */
async function readBody(body: XmlElement, day: string | null, read: ReadEmbedded): Promise<TextReading> {
  const text = at(body, "text"), path = pathOf(text ?? body);
  const isPacked = attribute(text, "compression") !== null || at(text, "reference") !== null;
  const data = isPacked ? null : textOf(text);
  const encoded = attribute(text, "representation") === "B64";
  if (!data || data.length > LARGEST * 1.4) return { ...NOTHING, unread: [embedded(body)] };
  const bytes = new Uint8Array(
    Buffer.from(encoded ? data.replace(/\s+/g, "") : printedIn(text!), encoded ? "base64" : "utf8"),
  );
  return await readWithin(bytes, path, day, read) ?? { ...NOTHING, unread: [embedded(body)] };
}

/** The text of an element with its lines. */
const printedIn = (element: XmlElement): string =>
  element.children.map((child) => typeof child === "string" ? child : child.name === "br" ? "\n" : printedIn(child))
    .join("");

const embedded = (body: XmlElement): Unread => ({
  text: `Attached document (${attribute(at(body, "text"), "mediaType") ?? "unknown type"})`,
  reason: "embedded-document",
  source: { path: pathOf(body) },
});
