import type { Subject } from "../contracts/extraction.ts";
import type { Difference, FamilyProfile, Identity } from "../contracts/verdict.ts";
import { type Described, type Facts, factsOf } from "./facts.ts";
import { readName } from "./names.ts";

type Named = { role: string; name: string };

/**
 * Enough to file: the full name and one fact independent of it (ONC's Patient Identification and Matching report, 2014, and
 * Pew's Enhanced Patient Matching, 2018, find name alone to misfile, and name with birth date or an identifier to hold),
 * and nothing that speaks against it. Age and sex count together as one such fact, for a pet also its owner's name. A name
 * that is only similar needs two: identifier and birth date.
 */
function fits(facts: Facts): boolean {
  if (contradicted(facts)) return false;
  const { name, birth_date, identifier } = facts;
  if (identifier === "same" && birth_date === "same" && name === "similar") return true;
  const second = birth_date === "same" || identifier === "same" || (facts.age === "same" && facts.sex === "same") ||
    (facts.kind === "same" && facts.owner === "same");
  return name === "same" && second && birth_date !== "similar";
}

function contradicted(facts: Facts): boolean {
  const { name, birth_date, sex, age, identifier, kind } = facts;
  return [name, birth_date, sex, age, identifier, kind].includes("different");
}

/** Whether the document is somebody else's: another name, another birth date, another kind of being. */
function isOther(facts: Facts): boolean {
  const { name, birth_date, identifier, kind } = facts;
  // One fact against two: a mistyped birth date is likelier than a stranger with this name and this identifier.
  if (name === "same" && identifier === "same") return false;
  if (kind === "different") return true;
  return name === "different" || birth_date === "different";
}

/** What a person has to look at. Says which fact, never what it is. */
function differences(facts: Facts): Difference[] {
  const fields = ["name", "birth_date", "sex", "age", "identifier", "kind"] as const;
  const asked: Record<typeof fields[number], boolean> = {
    name: true,
    birth_date: true,
    sex: false,
    age: false,
    identifier: false,
    kind: false,
  };
  return fields.flatMap((field) => {
    const relation = facts[field];
    return relation === "same" || (relation === "missing" && !asked[field]) ? [] : [{ field, relation }];
  });
}

/** People the document names as further subjects, unless they are the subject in another order or with a title. */
function otherSubjects(subject: Subject, alsoNamed: Named[]): Named[] {
  const key = (name: string) => {
    const { tokens, suffix, borrowed } = readName(name);
    return [...new Set(tokens)].sort().join(" ") + `|${suffix ?? ""}|${borrowed}`;
  };
  return alsoNamed.filter(({ role, name }) =>
    role === "patient" && (!subject.name || key(name) !== key(subject.name.value))
  );
}

/**
 * Whose a document is, compared with every profile of the family.
 *
 * `same`: it {@link fits} the profile it was uploaded to and no other. `other`: it contradicts that profile, or fits only
 * another one; `profile_id` is the member of the family it fits, if there is exactly one. `unsure`: everything else, a
 * person decides. `on` is the date of the document (its latest event, else the day of upload), for printed ages.
 */
export function matchIdentity(
  subject: Subject,
  alsoNamed: Named[],
  uploadProfileId: string,
  profiles: FamilyProfile[],
  on: string,
): Identity {
  const described: Described = {
    subject,
    name: subject.name ? readName(subject.name.value) : null,
    owners: alsoNamed.filter(({ role }) => role === "owner").map(({ name }) => readName(name)),
    on,
  };
  const compared = profiles.map((profile) => ({
    id: profile.profile_id,
    facts: factsOf(described, profile, profiles),
  }));
  const upload = compared.find(({ id }) => id === uploadProfileId);
  if (!upload) return { outcome: "unsure", profile_id: null, differences: [] };
  const found = differences(upload.facts);
  if (otherSubjects(subject, alsoNamed).length > 0) {
    return {
      outcome: "unsure",
      profile_id: null,
      differences: [{ field: "subjects", relation: "different" }, ...found],
    };
  }
  if (described.name === null) return { outcome: "unsure", profile_id: null, differences: found };
  const others = compared.filter(({ id, facts }) => id !== uploadProfileId && fits(facts)).map(({ id }) => id);
  const member = others.length === 1 ? others[0]! : null;
  if (fits(upload.facts)) {
    return others.length === 0
      ? {
        outcome: "same",
        profile_id: uploadProfileId,
        differences: found.filter(({ relation }) => relation !== "missing"),
      }
      : { outcome: "unsure", profile_id: null, differences: [{ field: "name", relation: "similar" }] };
  }
  if (others.length > 0) return { outcome: "other", profile_id: member, differences: found };
  // A new family name with the old given name and birth date is what marriage looks like; so is a twin's misprint.
  return { outcome: isOther(upload.facts) ? "other" : "unsure", profile_id: null, differences: found };
}
