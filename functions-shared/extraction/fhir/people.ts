import type { Extraction, Subject } from "../../contracts/extraction.ts";
import { SexSchema } from "../../contracts/extraction.ts";
import { nobody } from "../draft.ts";
import type { Resources } from "./bundle.ts";
import { asNode, asNodes, asText, codeOf, dateOf, type Located, nameOf, type Node, typeOf } from "./tree.ts";

type Printed = NonNullable<Subject["name"]>;

/** The name a person goes by in a document: the official one, else the usual one, else the first. */
export function humanName({ resource, path }: Located): Printed | null {
  const names = asNodes(resource["name"]);
  const by = (use: string) => names.findIndex((name) => asText(name["use"]) === use);
  const at = [by("official"), by("usual"), 0].find((index) => index >= 0) ?? 0;
  const value = names[at] && nameText(names[at]);
  return value
    ? { value, printed: asText(names[at]?.["text"]) ?? value, source: { path: `${path}.name[${at}]` } }
    : null;
}

function nameText(name: Node): string | null {
  const given = Array.isArray(name["given"]) ? name["given"].flatMap((part) => asText(part) ?? []) : [];
  const parts = [...given, asText(name["family"])].filter((part) => part !== null);
  return parts.join(" ") || asText(name["text"]);
}

/** The subject a Patient resource describes. */
export function subjectOf(patient: Located): Subject {
  const { resource, path } = patient;
  const birth = dateOf(resource["birthDate"]);
  const sex = SexSchema.safeParse(resource["gender"]).data;
  return {
    name: humanName(patient),
    birth_date: birth
      ? { value: birth, printed: asText(resource["birthDate"])!, source: { path: `${path}.birthDate` } }
      : null,
    sex: sex ? { value: sex, printed: sex, source: { path: `${path}.gender` } } : null,
    age: null,
    identifiers: asNodes(resource["identifier"]).flatMap((identifier, i) => {
      const system = asText(identifier["system"]) ?? nameOf(identifier["type"]);
      const value = asText(identifier["value"]);
      const source = { path: `${path}.identifier[${i}]` };
      return system && value ? [{ value: { system, value }, printed: value, source }] : [];
    }),
  };
}

/** The patient as the references to them call them, where none is in the document and all call them the same. */
export function displayedSubject(clinical: Located[]): Subject {
  const called = clinical.flatMap(({ resource, path }) => {
    const key = asNode(resource["subject"]) ? "subject" : "patient";
    const name = asText(asNode(resource[key])?.["display"]);
    return name ? [{ value: name, printed: name, source: { path: `${path}.${key}.display` } }] : [];
  });
  const same = called.length === clinical.length && new Set(called.map(({ value }) => value)).size === 1;
  return { ...nobody(), name: same ? called[0]! : null };
}

/** Everybody else the resources name, with their role towards the subject. */
export function alsoNamedIn({ all }: Resources): Extraction["also_named"] {
  return all.flatMap((one) => {
    const type = typeOf(one.resource);
    if (type === "Patient") return contactsOf(one);
    if (type !== "Practitioner" && type !== "RelatedPerson") return [];
    const name = humanName(one);
    const relation = nameOf(asNodes(one.resource["relationship"])[0])?.toLowerCase();
    const role = type === "Practitioner" ? "practitioner" : relation ?? "related person";
    return name ? [{ role, name: name.value, source: name.source }] : [];
  });
}

function contactsOf({ resource, path }: Located): Extraction["also_named"] {
  return asNodes(resource["contact"]).flatMap((contact, i) => {
    const name = asNode(contact["name"]);
    const text = name && nameText(name);
    const [relation] = asNodes(contact["relationship"]);
    const role = (nameOf(relation) ?? codeOf(relation) ?? "contact").toLowerCase();
    return text ? [{ role, name: text, source: { path: `${path}.contact[${i}].name` } }] : [];
  });
}
