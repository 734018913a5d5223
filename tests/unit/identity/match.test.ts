import { describe, expect, it } from "vitest";
import type { Subject } from "../../../functions-shared/contracts/extraction.ts";
import { type FamilyProfile, IdentitySchema } from "../../../functions-shared/contracts/verdict.ts";
import { compareName, readName } from "../../../functions-shared/identity/names.ts";
import { matchIdentity } from "../../../functions-shared/identity/match.ts";

const source = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number] };
const printed = <T>(value: T) => ({ value, printed: String(value), source });

interface Says {
  birth?: string;
  sex?: "male" | "female";
  age?: number;
  id?: [system: string, value: string];
}

function subject(name: string | null, says: Says = {}): Subject {
  return {
    name: name === null ? null : printed(name),
    birth_date: says.birth ? printed(says.birth) : null,
    sex: says.sex ? printed(says.sex) : null,
    age: says.age === undefined ? null : printed(says.age),
    identifiers: says.id ? [printed({ system: says.id[0], value: says.id[1] })] : [],
  };
}

const ids = ["anna", "hanna", "maria", "john", "junior", "garcia", "milo"] as const;
type Key = typeof ids[number];
const idOf = (key: Key) => `00000000-0000-4000-8000-00000000000${ids.indexOf(key) + 1}`;

function profile(key: Key, given: string, family: string | null, change: Partial<FamilyProfile> = {}): FamilyProfile {
  return {
    profile_id: idOf(key),
    kind: "self",
    given,
    family,
    birth_date: null,
    sex: null,
    identifiers: [],
    ...change,
  };
}

const FAMILY: FamilyProfile[] = [
  profile("anna", "Anna", "Doe", { kind: "child", birth_date: "2015-06-07", sex: "female" }),
  profile("hanna", "Hanna", "Doe", { kind: "child", birth_date: "2015-06-07", sex: "female" }),
  profile("maria", "María José", "Doe-Ruiz", {
    birth_date: "1984-03-09",
    sex: "female",
    identifiers: [{ system: "MRN", value: "00123-45" }],
  }),
  profile("john", "John", "Doe", { birth_date: "1980-11-02", sex: "male" }),
  profile("junior", "John", "Doe", { kind: "child", birth_date: "2010-01-05", sex: "male" }),
  profile("garcia", "Luis", "García López", { kind: "dependent_adult", birth_date: "1944-05-06", sex: "male" }),
  profile("milo", "Milo", null, {
    kind: "pet",
    birth_date: "2019-04-01",
    identifiers: [{ system: "Microchip", value: "985112" }],
  }),
];

const match = (
  who: Subject,
  upload: Key,
  also: { role: string; name: string }[] = [],
  on = "2025-03-04",
  family = FAMILY,
) => matchIdentity(who, also, idOf(upload), family, on);

describe("same: the full name and one independent fact", () => {
  it.each<[string, string, Says, Key]>([
    ["name and birth date", "John Doe", { birth: "1980-11-02" }, "john"],
    ["surname first", "DOE, John", { birth: "1980-11-02" }, "john"],
    ["surname first without comma", "DOE JOHN", { birth: "1980-11-02" }, "john"],
    ["a title and a further initial", "Mr. John Q. Doe", { birth: "1980-11-02" }, "john"],
    ["age and sex at the date of the document", "John Doe", { age: 44, sex: "male" }, "john"],
    ["without diacritics", "Maria Jose Doe Ruiz", { birth: "1984-03-09" }, "maria"],
    ["middle name left out", "Maria Doe-Ruiz", { birth: "1984-03-09" }, "maria"],
    ["middle name as initial", "DOE-RUIZ, MARÍA J.", { birth: "1984-03-09" }, "maria"],
    ["an identifier, spelt differently", "María José Doe-Ruiz", { id: ["mrn", "12345"] }, "maria"],
    ["compound surname", "Luis Garcia Lopez", { birth: "1944-05-06" }, "garcia"],
    ["compound surname, hyphenated, first", "GARCIA-LOPEZ, Luis", { birth: "1944-05-06" }, "garcia"],
    ["father and son of one name, told apart by birth date", "John Doe", { birth: "2010-01-05" }, "junior"],
    [
      "identifier and birth date carry a similar name",
      "Mary Doe",
      { birth: "1984-03-09", id: ["MRN", "0012345"] },
      "maria",
    ],
    ["the son of somebody", "John Doe S/O Peter Doe", { birth: "1980-11-02" }, "john"],
  ])("%s", (_, name, says, upload) => {
    expect(match(subject(name, says), upload)).toEqual(
      expect.objectContaining({ outcome: "same", profile_id: idOf(upload) }),
    );
  });

  it.each<[string, string, Says, { role: string; name: string }[]]>([
    ["its name with kind and its owner", "Milo (cat)", {}, [{ role: "owner", name: "John Doe" }]],
    ["its owner's family name", "Milo Doe", {}, [{ role: "owner", name: "Doe, John" }]],
    ["its microchip", "Milo", { id: ["Microchip", "985112"] }, []],
    ["its birth date", "MILO", { birth: "2019-04-01" }, []],
  ])("the cat, by %s", (_, name, says, also) => expect(match(subject(name, says), "milo", also).outcome).toBe("same"));
});

describe("unsure: a person decides", () => {
  it.each<[string, string | null, Says, Key]>([
    ["no name", null, { birth: "1980-11-02" }, "john"],
    ["a name alone", "Luis García López", {}, "garcia"],
    ["the name two profiles have, and no more", "John Doe", {}, "john"],
    ["day and month swapped", "John Doe", { birth: "1980-02-11" }, "john"],
    ["only the year of birth", "John Doe", { birth: "1980" }, "john"],
    [
      "another family name, same given name and birth date",
      "Luis Smith",
      { birth: "1944-05-06", sex: "male" },
      "garcia",
    ],
    ["half of a compound surname", "Luis Garcia", { birth: "1944-05-06" }, "garcia"],
    ["an initial for the given name", "L. García López", { birth: "1944-05-06" }, "garcia"],
    ["a misspelt given name", "Luís Gracía López", { birth: "1944-05-06" }, "garcia"],
    ["sex contradicts", "Luis García López", { birth: "1944-05-06", sex: "female" }, "garcia"],
    ["age without sex", "Luis García López", { age: 80 }, "garcia"],
    ["a newborn under its mother's name", "Baby of Maria Doe-Ruiz", { birth: "1984-03-09" }, "maria"],
    ["somebody told by a relation", "Mother Maria Doe-Ruiz", { birth: "1984-03-09" }, "maria"],
    ["a mistyped birth date beside name and identifier", "María José Doe-Ruiz", {
      birth: "1984-03-19",
      id: ["MRN", "12345"],
    }, "maria"],
  ])("%s", (_, name, says, upload) => {
    expect(match(subject(name, says), upload)).toMatchObject({ outcome: "unsure", profile_id: null });
  });

  it("a second patient in the document", () => {
    const identity = match(subject("John Doe", { birth: "1980-11-02" }), "john", [{
      role: "patient",
      name: "Jane Roe",
    }]);
    expect(identity).toMatchObject({ outcome: "unsure", differences: [{ field: "subjects", relation: "different" }] });
  });

  it("not a second patient: the same one with a title; one: his son of the same name", () => {
    const again = (name: string) =>
      match(subject("John Doe", { birth: "1980-11-02" }), "john", [{ role: "patient", name }]).outcome;
    expect(again("Mr DOE, John")).toBe("same");
    expect(again("John Doe Jnr")).toBe("unsure");
    expect(again("J Doe")).toBe("unsure");
    expect(again("Baby of John Doe")).toBe("unsure");
  });

  it("two profiles that cannot be told apart", () => {
    const twice = [...FAMILY, profile("hanna", "Luis", "García López", { birth_date: "1944-05-06" })];
    expect(match(subject("Luis García López", { birth: "1944-05-06" }), "garcia", [], "2025-03-04", twice).outcome)
      .toBe("unsure");
  });

  it("a profile nobody knows", () => {
    expect(
      matchIdentity(subject("John Doe", { birth: "1980-11-02" }), [], crypto.randomUUID(), FAMILY, "2025-01-01")
        .outcome,
    )
      .toBe("unsure");
  });
});

describe("other: somebody else's", () => {
  it.each<[string, string, Says, Key, Key | null]>([
    ["the twin's, one letter apart", "Hanna Doe", { birth: "2015-06-07", sex: "female" }, "anna", "hanna"],
    ["the other twin's", "DOE, ANNA", { birth: "2015-06-07" }, "hanna", "anna"],
    ["the father's, of the same name", "John Doe", { birth: "1980-11-02" }, "junior", "john"],
    ["a namesake's outside the family", "Luis García López", { birth: "1951-12-12" }, "garcia", null],
    ["the partner's", "Maria Jose Doe Ruiz", { birth: "1984-03-09" }, "john", "maria"],
    ["a stranger's", "Peter Miller", { birth: "1971-01-01" }, "john", null],
    ["a sibling's whom the family does not list", "Emil Doe", { birth: "2015-06-07" }, "anna", null],
    ["a stranger's, name only", "Peter Miller", {}, "john", null],
  ])("%s", (_, name, says, upload, member) => {
    expect(match(subject(name, says), upload)).toMatchObject({ outcome: "other", profile_id: member && idOf(member) });
  });

  it("the cat's, uploaded to a person, and a person's, uploaded to the cat", () => {
    const owner = [{ role: "owner", name: "John Doe" }];
    expect(match(subject("Milo (cat)"), "john", owner)).toMatchObject({ outcome: "other", profile_id: idOf("milo") });
    expect(match(subject("John Doe", { birth: "1980-11-02" }), "milo")).toMatchObject({
      outcome: "other",
      profile_id: idOf("john"),
    });
  });

  it("a twin one letter apart whom the family does not list is never taken for her sister", () => {
    const family = FAMILY.filter(({ given }) => given !== "Hanna");
    expect(match(subject("Hanna Doe", { birth: "2015-06-07" }), "anna", [], "2025-03-04", family).outcome).not.toBe(
      "same",
    );
  });
});

describe("names, as documents spell them", () => {
  it.each<[printed: string, given: string, family: string, relation: string]>([
    ["VAN DER BERG, Jan", "Jan", "van der Berg", "same"],
    ["Jan Vanderberg", "Jan", "van der Berg", "same"],
    ["O'Brien, Sean", "Seán", "O’Brien", "same"],
    ["MUELLER Juergen", "Jürgen", "Müller", "same"],
    ["Muller, Jurgen", "Jürgen", "Müller", "same"],
    ["Annemarie Roux", "Anne-Marie", "Roux", "same"],
    ["Anna K. Weiß", "Anna Katharina", "Weiss", "same"],
    ["Sophie Marie Luise Klein", "Sophie", "Klein", "same"],
    ["Smith, John Michael", "John M", "Smith", "same"],
    ["Silva, Joao Pedro Conceicao da", "João Pedro", "Conceição da Silva", "same"],
    ["Lopez, Luis Garcia", "Luis", "García López", "same"],
    ["Garcia, Luis Lopez", "Luis", "García López", "similar"],
    ["Lopez, Luis", "Luis", "García López", "similar"],
    ["Silva, Joao Pedro Costa da", "João Pedro", "Conceição da Silva", "similar"],
    ["Иван Петров", "Иван", "Петров", "same"],
    ["Smith, John Robert", "John Michael", "Smith", "similar"],
    ["Ann Smith-Jones", "Ann", "Smith", "similar"],
    ["Ann Smith", "Ann", "Smith-Jones", "similar"],
    ["Michal Doe", "Michael", "Doe", "similar"],
    ["MILLER", "John", "Miller", "similar"],
    ["Emil Doe", "Anna", "Doe", "different"],
  ])("%s and %s %s: %s", (printed, given, family, relation) => {
    expect(compareName(readName(printed), given, family).relation).toBe(relation);
  });
});

describe("what it tells", () => {
  it("a doctor, a mother or an owner of the same name is not the subject", () => {
    const also = [{ role: "ordering practitioner", name: "John Doe" }, { role: "mother", name: "Maria Doe-Ruiz" }];
    expect(match(subject(null), "john", also).outcome).toBe("unsure");
    expect(match(subject("Anna Doe", { birth: "2015-06-07" }), "anna", also).outcome).toBe("same");
  });

  it("says which facts differ and how, never their values", () => {
    const identity = match(subject("Peter Miller", { birth: "1971-01-01", sex: "female" }), "john");
    expect(IdentitySchema.parse(identity).differences).toEqual([
      { field: "name", relation: "different" },
      { field: "birth_date", relation: "different" },
      { field: "sex", relation: "different" },
    ]);
    expect(JSON.stringify(identity)).not.toMatch(/Peter|Miller|1971|1980/);
  });
});
