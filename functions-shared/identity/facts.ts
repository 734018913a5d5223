import type { Subject } from "../contracts/extraction.ts";
import type { FamilyProfile } from "../contracts/verdict.ts";
import { compareName, type NameRelation, nameTokens, type PrintedName } from "./names.ts";

/** How one fact of the document stands to the same fact of a profile. `missing`: one of them does not tell. */
export type Relation = NameRelation | "missing";

/** Everything the document and one profile can be compared by. */
export interface Facts {
  name: Relation;
  given: Relation;
  birth_date: Relation;
  sex: Relation;
  age: Relation;
  identifier: Relation;
  kind: Relation;
  /** An animal's owner, named by the document, is a person of the family. */
  owner: Relation;
}

/** What the document says, read once. */
export interface Described {
  subject: Subject;
  name: PrintedName | null;
  owners: PrintedName[];
  /** The day the printed age was true. */
  on: string;
}

/** A day and month written the other way round are similar; so is a date of which one side tells only a part. */
function compareDates(a: string, b: string): NameRelation {
  if (a === b) return a.length === 10 ? "same" : "similar";
  if (a.length !== 10 || b.length !== 10) return a.startsWith(b) || b.startsWith(a) ? "similar" : "different";
  const [year, month, day] = a.split("-");
  return b === `${year}-${day}-${month}` ? "similar" : "different";
}

/** Completed years between two dates. */
function yearsBetween(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

const told = (sex: string | null | undefined): sex is "male" | "female" => sex === "male" || sex === "female";

const identifierKey = (value: string): string =>
  value.normalize("NFKC").toUpperCase().replace(/[^A-Z0-9]/g, "").replace(/^0+/, "");

/** Printed labels of an identifier carry no issuer: two hospitals' "MRN" differ for one person. A URI names the issuer. */
function compareIdentifiers(
  printed: { system: string; value: string }[],
  known: { system: string; value: string }[],
): Relation {
  const system = (text: string) => text.toLowerCase().replace(/[\s._#-]/g, "");
  const pairs = printed.flatMap((a) =>
    known.filter((b) => system(a.system) === system(b.system)).map((b) => [a, b] as const)
  );
  if (pairs.some(([a, b]) => identifierKey(a.value) !== "" && identifierKey(a.value) === identifierKey(b.value))) {
    return "same";
  }
  return pairs.some(([a]) => /^(urn:|https?:)/.test(a.system)) ? "different" : "missing";
}

/** A pet goes by its own name, alone or with its owner's family name. */
function compareProfileName(name: PrintedName, owners: PrintedName[], profile: FamilyProfile) {
  if (profile.kind !== "pet") return compareName(name, profile.given, profile.family);
  const own = nameTokens(profile.given ?? "");
  const surnames = new Set([...nameTokens(profile.family ?? ""), ...owners.flatMap((owner) => owner.tokens)]);
  const rest = name.tokens.filter((token) => !surnames.has(token) || own.includes(token));
  return compareName({ ...name, tokens: rest, family: null, given: null, expanded: null }, profile.given, null);
}

function compareOwner(owners: PrintedName[], profiles: FamilyProfile[]): Relation {
  if (owners.length === 0) return "missing";
  const people = profiles.filter(({ kind }) => kind !== "pet");
  const known = owners.some((owner) =>
    people.some(({ given, family }) => compareName(owner, given, family).relation === "same")
  );
  return known ? "same" : "different";
}

/** Compares a document with one profile, fact by fact. */
export function factsOf(described: Described, profile: FamilyProfile, profiles: FamilyProfile[]): Facts {
  const { subject, name, owners, on } = described;
  const names = name && profile.given ? compareProfileName(name, owners, profile) : null;
  const birth = subject.birth_date && profile.birth_date
    ? compareDates(subject.birth_date.value, profile.birth_date)
    : "missing";
  const sexes = told(subject.sex?.value) && told(profile.sex);
  const age = subject.age && profile.birth_date?.length === 10 && on.length === 10
    ? Math.abs(yearsBetween(profile.birth_date, on) - subject.age.value) <= 1 ? "same" : "different"
    : "missing";
  const animal = name?.animal === true || owners.length > 0;
  return {
    name: names?.relation ?? "missing",
    given: names?.given ?? "missing",
    birth_date: birth,
    sex: sexes ? subject.sex!.value === profile.sex ? "same" : "different" : "missing",
    age,
    identifier: compareIdentifiers(subject.identifiers.map(({ value }) => value), profile.identifiers),
    kind: animal ? profile.kind === "pet" ? "same" : "different" : "missing",
    owner: profile.kind === "pet" ? compareOwner(owners, profiles) : "missing",
  };
}
