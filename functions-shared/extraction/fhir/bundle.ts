import { asNode, asNodes, asText, type Located, type Node, referenceOf, typeOf } from "./tree.ts";
import type { Json } from "../../reading/json.ts";

/** The resources of a document, with a way to follow references between them. */
export interface Resources {
  all: Located[];
  find(reference: string | null, from: Located): Located | null;
}

/** All resources of a Bundle or single resource, contained ones after the one that contains them. Null when it is not FHIR. */
export function resourcesOf(json: Json): Resources | null {
  const root = asNode(json);
  const type = root && typeOf(root);
  if (!root || !type || !/^[A-Z][A-Za-z]{2,60}$/.test(type)) return null;
  const top = type === "Bundle" ? entriesOf(root, "Bundle") : [located(root, type)];
  const all = top.flatMap((one) => [one, ...containedIn(one)]);
  const byKey = new Map<string, Located>();
  for (const one of all) for (const key of keysOf(one)) if (!byKey.has(key)) byKey.set(key, one);
  return {
    all,
    find(reference, from) {
      if (reference === null) return null;
      const owner = from.parent ?? from;
      return byKey.get(reference.startsWith("#") ? owner.path + reference : reference.replace(/\/_history\/.*$/, "")) ??
        null;
    },
  };
}

function entriesOf(bundle: Node, path: string): Located[] {
  const entries = Array.isArray(bundle["entry"]) ? bundle["entry"] : [];
  return entries.flatMap((entry, i) => {
    const resource = asNode(asNode(entry)?.["resource"]);
    const at = `${path}.entry[${i}].resource`;
    if (!resource || !typeOf(resource)) return [];
    if (typeOf(resource) === "Bundle") return entriesOf(resource, at);
    return [located(resource, at, asText(asNode(entry)?.["fullUrl"]))];
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
