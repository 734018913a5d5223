import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Immunisation card", "Name: Anna Lind   DOB: 13 March 2016", ""];
const given = async (...lines: string[]) =>
  (await stated("immunization", ...HEAD, ...lines)).map((
    one,
  ) => [one.name, one.occurred_on, one.dose_number ?? null, one.lot ?? null]);

describe("a card with a line a visit", () => {
  it("may tick the vaccines given", async () => {
    expect(
      await given(
        "Date          MMR     Varicella   Men-C     Initials",
        "yyyy/mm/dd",
        "2017/03/15    x                   x         KL",
        "2017/06/15            x                     KL",
      ),
    ).toEqual([
      ["MMR", "2017-03-15", null, null],
      ["Men-C", "2017-03-15", null, null],
      ["Varicella", "2017-06-15", null, null],
    ]);
  });

  it("may number them; the digit a tick is stored as is none of a dose", async () => {
    expect(
      await given("Date          MMR     Varicella", "2017/03/15    1       1", "2020/03/15    2"),
    ).toEqual([["MMR", "2017-03-15", "1", null], ["Varicella", "2017-03-15", "1", null], [
      "MMR",
      "2020-03-15",
      "2",
      null,
    ]]);
    expect(
      await given("Date          MMR     Varicella", "2017/03/15    3", "2020/03/15    3       3"),
    ).toEqual([["MMR", "2017-03-15", null, null], ["MMR", "2020-03-15", null, null], [
      "Varicella",
      "2020-03-15",
      null,
      null,
    ]]);
  });
});

describe("a visit's block", () => {
  it("has its day above the vaccines, each with its lot", async () => {
    expect(
      await given(
        "Visit 1 - 2 months      Date: 14/05/2016      GP: M. Byrne",
        "PCV            Batch No: AB1234     Expiry: 06/2017",
        "Rotavirus      Batch No: CD5678     Expiry: 07/2017",
      ),
    ).toEqual([["PCV", "2016-05-14", null, "AB1234"], ["Rotavirus", "2016-05-14", null, "CD5678"]]);
  });

  it("is none where the vaccines have no lot, or the day is that of print", async () => {
    expect(await given("Visit 5      Date: 14/05/2026", "MMR", "Varicella")).toEqual([]);
    expect(await given("Date printed: 14/05/2026", "PCV    Batch No: AB1234")).toEqual([]);
  });
});

describe("a record of acts", () => {
  it("tells of vaccines in phrases", async () => {
    expect(
      await given(
        "Date           Procedure                                   Details",
        "14-May-2016    First rotavirus vaccination                 Nurse",
        "14-Apr-2017    Booster meningitis B vaccination            Nurse",
        "15-Apr-2020    Measles mumps and rubella vaccination - second dose   Nurse",
      ),
    ).toEqual([
      ["rotavirus", "2016-05-14", "1", null],
      ["meningitis B vaccination", "2017-04-14", "booster", null],
      ["Measles mumps and rubella vaccination", "2020-04-15", "2", null],
    ]);
  });

  it("keeps what was declined as unread", async () => {
    const { statements, unread } = await extract(
      ...HEAD,
      "Date           Procedure                                   Details",
      "14-May-2016    First rotavirus vaccination                 Nurse",
      "15-Oct-2021    Influenza vaccination declined              Mother",
    );
    expect(statements).toHaveLength(1);
    expect(unread.map(({ reason }) => reason)).toContain("not-given");
  });
});

it("what comes next below a table is no part of its last row", async () => {
  expect(
    await given(
      "Fecha         Vacuna             Dosis    Lote",
      "14/05/2016    Fiebre amarilla    D1       AB1234",
      "Próximas vacunas: gripe (octubre 2026)",
    ),
  ).toEqual([["Fiebre amarilla", "2016-05-14", "1", "AB1234"]]);
});

it.each([
  ["Vacina        Primeira     Segunda      Reforço", ["1", "2", "booster"]],
  ["Vaccin        Eerste       Tweede       Derde", ["1", "2", "3"]],
  ["Vaccine       D1           D2           D3", ["1", "2", "3"]],
  ["Vaccine       I            II           III", ["1", "2", "3"]],
  ["Vaccine       Dose #1      Dose #2      Booster 1", ["1", "2", "booster"]],
])("doses across may be headed %s", async (header, numbers) => {
  expect(
    (await given(header, "Hepatitis B   14/05/2016   14/07/2016   14/05/2017")).map(([, , number]) => number),
  ).toEqual(numbers);
});
