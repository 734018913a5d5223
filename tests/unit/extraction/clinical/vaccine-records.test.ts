import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const reasons = async (...lines: string[]) => (await extract(...lines)).unread.map(({ reason }) => reason);
const told = (found: Awaited<ReturnType<typeof stated<"immunization">>>) =>
  found.map(({ name, occurred_on, lot, site, dose_number }) => [name, occurred_on, lot, site, dose_number]);

describe("a vaccination record", () => {
  it("whose title names the person and the birth date states no vaccine of it", async () => {
    const { subject, statements } = await extract(
      "Riverside Medical Practice",
      "Immunisation history for Amelia Hartley, born 12 March 2019",
      "Date         Vaccine           Batch      Site",
      "12 May 2019  MenB (Bexsero)    M231B      Right thigh",
    );
    expect([subject.name?.value, subject.birth_date?.value]).toEqual(["Amelia Hartley", "2019-03-12"]);
    expect(statements.map(({ name }) => name)).toEqual(["MenB (Bexsero)"]);
  });

  it("has the person's block below its title, a surgery is none that was done", async () => {
    const { subject, statements } = await extract(
      "Immunisation record",
      "Emily Carter",
      "Date of birth 12 March 2019",
      "Surgery: Oak Lane Surgery, Leeds",
      "12 May 2019   MMR, dose 1, batch AC1234A, left thigh",
    );
    expect(subject.name?.value).toBe("Emily Carter");
    expect(statements).toMatchObject([{ type: "immunization", name: "MMR", lot: "AC1234A", dose_number: "1" }]);
  });

  it("tells days, doses and sites by what the columns hold", async () => {
    const found = await stated(
      "immunization",
      "Vaccination history",
      "Name: Emily Carter      DOB: 12 March 2019",
      "When done     Vaccine         No.    Batch       Where",
      "12 May 2019   MMR             2      AC1234A     Left thigh",
      "14 Mar 2020   Hepatitis B     1      EN2210      Right thigh",
    );
    expect(told(found)).toEqual([
      ["MMR", "2019-05-12", "AC1234A", "Left thigh", "2"],
      ["Hepatitis B", "2020-03-14", "EN2210", "Right thigh", "1"],
    ]);
  });

  it("may have the doses below the vaccine's name", async () => {
    const found = await stated(
      "immunization",
      "Vaccination record for Emily Carter",
      "Date of birth: 12 March 2019",
      "",
      "MMR",
      "  1st   12 May 2019    AC1234A   Left thigh",
      "  2nd   14 May 2022    AC1299A   Left thigh",
    );
    expect(told(found)).toEqual([
      ["MMR", "2019-05-12", "AC1234A", "Left thigh", "1"],
      ["MMR", "2022-05-14", "AC1299A", "Left thigh", "2"],
    ]);
  });

  it("of a schedule gives what was given, not what is due", async () => {
    const lines = [
      "MOTHER AND CHILD PROTECTION CARD - VACCINATIONS",
      "Child's Name: Aarav Reddy        Date of Birth: 15/01/2021",
      "Vaccine        Due Date      Given On      Batch No.",
      "BCG            15/01/2021    16/01/2021    B4412",
      "DPT booster-1  15/05/2022",
    ];
    expect((await stated("immunization", ...lines)).map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["BCG", "2021-01-16"],
    ]);
    expect(await reasons(...lines)).toEqual(["not-given"]);
  });

  it.each([
    ["Vaccines Recommended", "Vaccine          Recommended Date    Minimum Valid Date"],
    ["Next immunisations due", "Vaccine          Date due            Earliest"],
  ])("does not give what stands under %s", async (heading, header) => {
    const lines = [
      "Official Immunization Record",
      "Patient: BROOKS, ETHAN        DOB: 02/20/2017",
      "Vaccine    Date Given    Lot",
      "MMR        02/26/2018    M041212",
      "",
      heading,
      header,
      "HPV              02/20/2028          02/20/2026",
      "Tdap             02/20/2028          02/20/2024",
    ];
    expect((await stated("immunization", ...lines)).map(({ name }) => name)).toEqual(["MMR"]);
    expect(new Set(await reasons(...lines))).toEqual(new Set(["not-given"]));
  });

  it.each([
    "03-Oct-2022  Influenza vaccination declined",
    "Next due: Influenza vaccination 01-Sep-2024",
    "Nächste Impfung: FSME Auffrischung 06/2026",
    "Próxima dosis: Triple vírica 18/09/2029",
    "03.10.2022  Grippe abgelehnt",
    "03/10/2022  ROR contre-indiqué",
  ])("does not state: %s", async (line) => {
    const lines = ["Vaccinations", "Name: Anna Lind   DOB: 2 March 1985", "04-Oct-2021  Tdap", line];
    expect((await stated("immunization", ...lines)).map(({ name }) => name)).toEqual(["Tdap"]);
    expect(await reasons(...lines)).toEqual(["not-given"]);
  });
});
