import type { Extraction, Sex, Subject } from "../../contracts/extraction.ts";
import { nobody } from "../draft.ts";
import { codingsOf, dateOf, displayOf, personName, systemOf } from "./datatypes.ts";
import { at, attribute, childrenOf, pathOf, within, type XmlElement } from "./tree.ts";

type AlsoNamed = Extraction["also_named"];

/** HL7 v3 AdministrativeGender (https://terminology.hl7.org/CodeSystem-v3-AdministrativeGender.html). */
const SEXES: Record<string, Sex> = { M: "male", F: "female", UN: "other" };

/** The subject of a document, or nobody when it records several; they are named then. */
export function subjectsOf(document: XmlElement): { subject: Subject; patients: AlsoNamed } {
  const roles = childrenOf(document, "recordTarget").flatMap((target) => childrenOf(target, "patientRole"));
  const [only] = roles;
  if (only && roles.length === 1) return { subject: subjectOf(only), patients: [] };
  const patients = roles.flatMap((role) => {
    const { name } = subjectOf(role);
    return name ? [{ role: "patient", name: name.value, source: name.source }] : [];
  });
  return { subject: nobody(), patients };
}

function subjectOf(role: XmlElement): Subject {
  const patient = at(role, "patient");
  const names = childrenOf(patient, "name").filter((name) => personName(name) !== null);
  const name = names.find(({ attributes }) => attributes["use"] === "L") ?? names[0];
  const birth = at(patient, "birthTime"), born = dateOf(attribute(birth, "value"));
  const gender = at(patient, "administrativeGenderCode"), code = attribute(gender, "code");
  const sex = code === null ? undefined : SEXES[code];
  const called = personName(name);
  return {
    ...nobody(),
    name: name && called ? { value: called, printed: called, source: { path: pathOf(name) } } : null,
    birth_date: birth && born
      ? { value: born, printed: attribute(birth, "value")!, source: { path: pathOf(birth) } }
      : null,
    sex: gender && sex
      ? { value: sex, printed: attribute(gender, "displayName") ?? code!, source: { path: pathOf(gender) } }
      : null,
    identifiers: childrenOf(role, "id").flatMap((id) => {
      const root = attribute(id, "root"), extension = attribute(id, "extension");
      return root && extension
        ? [{ value: { system: systemOf(root), value: extension }, printed: extension, source: { path: pathOf(id) } }]
        : [];
    }),
  };
}

/** Where people stand in the header of a document, with their role towards the subject (CDA R2 participations). */
const HEADER: [participation: string, person: string, role: string][] = [
  ["author", "assignedPerson", "author"],
  ["dataEnterer", "assignedPerson", "data enterer"],
  ["informant", "assignedPerson", "informant"],
  ["informant", "relatedPerson", "informant"],
  ["informationRecipient", "informationRecipient", "recipient"],
  ["legalAuthenticator", "assignedPerson", "reporting practitioner"],
  ["authenticator", "assignedPerson", "reporting practitioner"],
  ["participant", "associatedPerson", "contact"],
  ["documentationOf", "assignedPerson", "practitioner"],
  ["componentOf", "assignedPerson", "practitioner"],
  ["recordTarget", "guardianPerson", "guardian"],
];

/** Everybody else the header names, each once a role. */
export function alsoNamedIn(document: XmlElement): AlsoNamed {
  const found = HEADER.flatMap(([participation, person, role]) =>
    childrenOf(document, participation).flatMap((holder) => within(holder, person)).flatMap((one) => {
      const name = personName(at(one, "name"));
      return name ? [{ role: relationOf(one) ?? role, name, source: { path: pathOf(one) } }] : [];
    })
  );
  return found.filter(({ role, name }, i) =>
    found.findIndex((other) => other.role === role && other.name === name) === i
  );
}

const RELATED = new Set(["associatedPerson", "relatedPerson"]);

/** What a relative is to the subject: "mother". */
function relationOf(person: XmlElement): string | null {
  if (!RELATED.has(person.name) || !person.parent) return null;
  const code = at(person.parent, "code");
  return (displayOf(code) ?? codingsOf(code)[0]?.code ?? null)?.toLowerCase() ?? null;
}
