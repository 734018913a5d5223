import type { Extraction, Sex, Subject } from "../../contracts/extraction.ts";
import {
  componentsOf,
  type Hl7Message,
  type Hl7Segment,
  repetitionsOf,
  subcomponentsOf,
  valueOf,
} from "../../reading/hl7v2.ts";
import { dateOf } from "../ccda/datatypes.ts";
import { nobody } from "../draft.ts";

type AlsoNamed = Extraction["also_named"];

/** Administrative sex (https://terminology.hl7.org/CodeSystem-v2-0001.html). */
const SEXES: Record<string, Sex> = { M: "male", F: "female", O: "other", A: "other", U: "unknown", N: "other" };

/** What kind of identifier it is (https://terminology.hl7.org/CodeSystem-v2-0203.html), as papers print it. */
const KINDS: Record<string, string> = { MR: "MRN", SS: "http://hl7.org/fhir/sid/us-ssn", PI: "Patient ID" };

const given = (name: (string | undefined)[]) => name.filter((part) => part && part !== '""').join(" ") || null;

/** The name of an XPN field: family name first, then given, further given and suffix. */
function personName(segment: Hl7Segment, field: number): string | null {
  const all = repetitionsOf(segment, field).map((one) => componentsOf(segment, one));
  const legal = all.find((parts) => parts[6] === "L") ?? all[0];
  return legal ? given([legal[1], legal[2], legal[0], legal[3]]) : null;
}

/** The name of an XCN field, which has an identifier before it. */
function practitionerName(segment: Hl7Segment, field: number): string | null {
  const [first] = repetitionsOf(segment, field);
  const parts = first ? componentsOf(segment, first) : [];
  return given([parts[2], parts[3], parts[1]]);
}

/** The subject of a PID segment. */
export function subjectOf(pid: Hl7Segment): Subject {
  const name = personName(pid, 5), born = valueOf(pid, 7), birth = dateOf(born);
  const code = valueOf(pid, 8), sex = code ? SEXES[code.toUpperCase()] : undefined;
  const place = (field: number) => ({ path: `${pid.path}-${field}` });
  return {
    ...nobody(),
    name: name ? { value: name, printed: name, source: place(5) } : null,
    birth_date: born && birth ? { value: birth, printed: born, source: place(7) } : null,
    sex: code && sex ? { value: sex, printed: code, source: place(8) } : null,
    identifiers: [...[3, 2, 4].flatMap((field) => identifiersOf(pid, field)), ...socialSecurity(pid)],
  };
}

function identifiersOf(pid: Hl7Segment, field: number): Subject["identifiers"] {
  return repetitionsOf(pid, field).flatMap((repetition, i) => {
    const parts = componentsOf(pid, repetition), value = parts[0];
    if (!value || value === '""') return [];
    const [namespace, universal, kind] = subcomponentsOf(pid, repetition, 4);
    const issuer = universal && kind === "ISO" ? `urn:oid:${universal}` : null;
    const system = issuer ?? KINDS[parts[4] ?? ""] ?? (namespace || parts[4] || `PID-${field}`);
    return [{ value: { system, value }, printed: value, source: { path: `${pid.path}-${field}[${i}]` } }];
  });
}

function socialSecurity(pid: Hl7Segment): Subject["identifiers"] {
  const value = valueOf(pid, 19);
  const source = { path: `${pid.path}-19` };
  return value ? [{ value: { system: KINDS["SS"]!, value }, printed: value, source }] : [];
}

/** The one subject of all messages; nobody, and each by name, when they are about several. */
export function subjectsOf(messages: Hl7Message[]): { subject: Subject; patients: AlsoNamed } {
  const pids = messages.flatMap(({ segments }) => segments.filter(({ name }) => name === "PID")).map(subjectOf);
  const [first] = pids;
  const key = ({ name, birth_date, identifiers }: Subject) =>
    JSON.stringify([name?.value.toLowerCase(), birth_date?.value, identifiers[0]?.value.value]);
  if (first && pids.every((one) => key(one) === key(first))) return { subject: first, patients: [] };
  const named = new Map(pids.flatMap(({ name }) => name ? [[name.value, name] as const] : []));
  const patients = [...named.values()].map((name) => ({ role: "patient", name: name.value, source: name.source }));
  return { subject: nobody(), patients };
}

/** Where people other than the subject are named. */
const OTHERS: [segment: string, field: number, role: string, practitioner: boolean][] = [
  ["NK1", 2, "next of kin", false],
  ["GT1", 3, "guarantor", false],
  ["IN1", 16, "guarantor", false],
  ["PV1", 7, "practitioner", true],
  ["PV1", 8, "ordering practitioner", true],
  ["ORC", 12, "ordering practitioner", true],
  ["OBR", 16, "ordering practitioner", true],
  ["OBX", 16, "practitioner", true],
  ["TXA", 9, "author", true],
  ["TXA", 22, "reporting practitioner", true],
];

/** Everybody else the messages name, each once a role. A relative goes by what they are to the subject (NK1-3). */
export function alsoNamedIn(messages: Hl7Message[]): AlsoNamed {
  const found = messages.flatMap(({ segments }) => segments).flatMap((segment) =>
    OTHERS.filter(([name]) => name === segment.name).flatMap(([, field, role, practitioner]) => {
      const name = practitioner ? practitionerName(segment, field) : personName(segment, field);
      const relation = segment.name === "NK1" ? valueOf(segment, 3, 2) ?? valueOf(segment, 3) : null;
      return name
        ? [{ role: relation?.toLowerCase() ?? role, name, source: { path: `${segment.path}-${field}` } }]
        : [];
    })
  );
  const first = new Map(found.map((one) => [`${one.role}|${one.name}`, one]));
  return [...first.values()];
}
