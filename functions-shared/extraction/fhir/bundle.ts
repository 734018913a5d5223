import { asNode, asNodes, asText, type Located, type Node, referenceOf, typeOf } from "./tree.ts";
import type { Json } from "../../reading/json.ts";

/** An entry that holds no resource to be read, and why. */
export interface Passed {
  text: string;
  reason: string;
  path: string;
}

/** The resources of a document, with a way to follow references between them. */
export interface Resources {
  all: Located[];
  passed: Passed[];
  find(reference: string | null, from: Located): Located | null;
}

/** All resources of a Bundle or single resource, contained ones after the one that contains them. Null when it is not FHIR. */
export function resourcesOf(json: Json): Resources | null {
  const root = asNode(json);
  const type = root && typeOf(root);
  if (!root || !type || !TYPE.test(type)) return null;
  return among(type === "Bundle" ? entriesOf(root, "Bundle") : [located(root, type)]);
}

/** The resources of a file with one on each line; its lines are counted from 0. Null when none of them is FHIR. */
export function resourcesOfLines(lines: Json[]): Resources | null {
  const read = lines.flatMap((line, i): (Located | Passed)[] => {
    const root = asNode(line), path = `line[${i}]`;
    if (!root || !TYPE.test(typeOf(root))) {
      return [{ text: asText(line)?.slice(0, 300) ?? "Line", reason: "no-resource", path }];
    }
    return typeOf(root) === "Bundle" ? entriesOf(root, path) : [located(root, path)];
  });
  return read.some((one) => "resource" in one) ? among(read) : null;
}

const TYPE = /^[A-Z][A-Za-z]{2,60}$/;

function among(entries: (Located | Passed)[]): Resources {
  const passed = entries.flatMap((one) => "resource" in one ? [] : [one]);
  const tops = latest(entries.flatMap((one) => "resource" in one ? [one] : []), passed);
  const all = tops.flatMap((one) => [one, ...containedIn(one)]);
  const byKey = new Map<string, Located>();
  for (const one of all) for (const key of keysOf(one)) if (!byKey.has(key)) byKey.set(key, one);
  return {
    all,
    passed,
    find(reference, from) {
      if (reference === null) return null;
      const owner = from.parent ?? from;
      return byKey.get(reference.startsWith("#") ? owner.path + reference : reference.replace(/\/_history\/.*$/, "")) ??
        null;
    },
  };
}

/** Of several versions of one resource, as a history has them, only the newest stands; those before it are passed. */
function latest(tops: Located[], passed: Passed[]): Located[] {
  const newest = new Map<string, Located>();
  const versionOf = ({ resource }: Located) => asText(asNode(resource["meta"])?.["lastUpdated"]) ?? "";
  const keyOf = ({ resource }: Located) => `${typeOf(resource)}/${asText(resource["id"])}`;
  for (const one of tops) {
    const known = newest.get(keyOf(one));
    if (asText(one.resource["id"]) && (!known || versionOf(one) > versionOf(known))) newest.set(keyOf(one), one);
  }
  return tops.filter((one) => {
    const standing = newest.get(keyOf(one));
    // The same version twice is a repetition, which is told as often as it is there.
    if (!standing || standing === one || versionOf(standing) === versionOf(one)) return true;
    passed.push({ text: typeOf(one.resource), reason: "superseded", path: one.path });
    return false;
  });
}

/** The entries of a Bundle of any type (https://hl7.org/fhir/R4/bundle.html): a request to delete states nothing. */
function entriesOf(bundle: Node, path: string): (Located | Passed)[] {
  const entries = Array.isArray(bundle["entry"]) ? bundle["entry"] : [];
  return entries.flatMap((json, i): (Located | Passed)[] => {
    const entry = asNode(json), resource = asNode(entry?.["resource"]);
    const at = `${path}.entry[${i}].resource`;
    const method = asText(asNode(entry?.["request"])?.["method"]);
    if (method === "DELETE") return [{ text: "Entry", reason: "deleted", path: `${path}.entry[${i}]` }];
    if (!resource || !typeOf(resource)) return [{ text: "Entry", reason: "no-resource", path: `${path}.entry[${i}]` }];
    if (typeOf(resource) === "Bundle") return entriesOf(resource, at);
    return [located(resource, at, asText(entry?.["fullUrl"]))];
  });
}

function containedIn(parent: Located): Located[] {
  return asNodes(parent.resource["contained"]).flatMap((resource, i) =>
    typeOf(resource) ? [located(resource, `${parent.path}.contained[${i}]`, null, parent)] : []
  );
}

const located = (
  resource: Node,
  path: string,
  fullUrl: string | null = null,
  parent: Located | null = null,
): Located => ({
  resource,
  path,
  fullUrl,
  parent,
});

function keysOf({ resource, fullUrl, parent }: Located): string[] {
  const id = asText(resource["id"]);
  if (parent) return id ? [`${parent.path}#${id}`] : [];
  const relative = id ? [`${typeOf(resource)}/${id}`] : [];
  return [...relative, ...(fullUrl ? [fullUrl] : []), ...(id ? [`urn:uuid:${id}`] : [])];
}

/** The patient a resource says it is about, as a reference. */
export const patientReference = ({ resource }: Located) =>
  referenceOf(resource["subject"]) ?? referenceOf(resource["patient"]) ?? referenceOf(resource["beneficiary"]);
