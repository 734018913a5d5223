import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const short = (found: Awaited<ReturnType<typeof stated<"immunization">>>) =>
  found.map(({ name, occurred_on, lot, dose_number }) => [name, occurred_on, lot ?? null, dose_number ?? null]);

describe("vaccination records", () => {
  it("with one dose a row give lot, site and maker", async () => {
    const found = await stated(
      "immunization",
      "Immunization Record",
      "Name: Anna Lind     DOB: 2015-06-01",
      "Vaccine              Date given    Lot        Dose   Site           Manufacturer",
      "MMR                  2016-06-10    M1234      1      left arm       Merck",
      "DTaP-IPV             2015-08-01    A221B      1      left thigh     Sanofi",
    );
    expect(found).toMatchObject([
      {
        name: "MMR",
        occurred_on: "2016-06-10",
        lot: "M1234",
        dose_number: "1",
        site: "left arm",
        manufacturer: "Merck",
      },
      { name: "DTaP-IPV", occurred_on: "2015-08-01", lot: "A221B", site: "left thigh", manufacturer: "Sanofi" },
    ]);
  });

  it("with doses across give each dose its own event", async () => {
    const found = await stated(
      "immunization",
      "VACCINATION CARD",
      "Name: Sofia Reyes    Date of birth: 5 May 2018",
      "Vaccine          Dose 1        Dose 2        Booster",
      "BCG              07/05/2018",
      "OPV              15/07/2018    15/09/2018    25/11/2019",
    );
    expect(short(found)).toEqual([
      ["BCG", "2018-05-07", null, "1"],
      ["OPV", "2018-07-15", null, "1"],
      ["OPV", "2018-09-15", null, "2"],
      ["OPV", "2019-11-25", null, "booster"],
    ]);
  });

  it("of a yellow booklet give trade name and Ch.-B.", async () => {
    const found = await stated(
      "immunization",
      "Impfpass",
      "Name: Lena Braun   geb. am 04.07.1990",
      "Datum        Impfstoff (Handelsname)       Ch.-B.       Arzt",
      "12.05.2004   Boostrix                      AC37B045     Dr. Weber",
      "03.04.2021   Comirnaty                     EW2239       Impfzentrum Köln",
    );
    expect(short(found)).toEqual([["Boostrix", "2004-05-12", "AC37B045", null], [
      "Comirnaty",
      "2021-04-03",
      "EW2239",
      null,
    ]]);
  });

  it("in lines give what each says", async () => {
    const found = await stated(
      "immunization",
      "Patient: Paul Petit   DOB: 2 March 1985",
      "Immunizations",
      "- 13 December 2020 Influenza (Fluzone) lot U3452, left deltoid, IM",
      "- 04.05.2021 Comirnaty Lot EX3510 dose 2",
      "- Tdap 2019-05-01",
    );
    expect(found).toMatchObject([
      { name: "Influenza (Fluzone)", occurred_on: "2020-12-13", lot: "U3452", site: "left deltoid", route: "IM" },
      { name: "Comirnaty", occurred_on: "2021-05-04", lot: "EX3510", dose_number: "2" },
      { name: "Tdap", occurred_on: "2019-05-01" },
    ]);
  });

  it("may be a certificate of labels", async () => {
    const found = await stated(
      "immunization",
      "Vaccination certificate",
      "Patient: Mario Rossi",
      "Disease targeted: COVID-19",
      "Vaccine medicinal product: Comirnaty",
      "Number in series: 2/2",
      "Date of vaccination: 2021-06-18",
    );
    expect(short(found)).toEqual([["COVID-19 (Comirnaty)", "2021-06-18", null, "2"]]);
  });

  it("with a date whose day and month cannot be told take no other", async () => {
    const { statements, unread } = await extract(
      "Immunization Record",
      "Name: Anna Lind     Date: 5 May 2025",
      "Vaccine    Date given    Lot",
      "MMR        03/04/2016    M1234",
    );
    expect(statements).toMatchObject([{ name: "MMR", occurred_on: null }]);
    expect(unread).toMatchObject([{ reason: "ambiguous-date" }]);
  });

  it("of registries carry the printed CVX code", async () => {
    const [found] = await stated(
      "immunization",
      "State Immunization Registry - Official Record",
      "Patient: LIND, ANNA   DOB: 06/15/2015",
      "Vaccine Group   Date        Series   Vaccine (CVX)             Trade Name   Dose     Lot #",
      "DTaP            08/15/2015  1 of 5   DTaP-Hep B-IPV (110)      Pediarix     0.5 mL   K123",
    );
    expect(found).toMatchObject({
      name: "DTaP-Hep B-IPV (Pediarix)",
      codings: [{ code: "110" }],
      dose_number: "1",
      dose: "0.5 mL",
      lot: "K123",
    });
  });

  it("may give product and lot in the line below", async () => {
    const found = await stated(
      "immunization",
      "COVID-19 Vaccination Record Card",
      "Last Name: Lee    First Name: Ann",
      "Vaccine          Product Name/Manufacturer      Date          Healthcare Professional",
      "                 Lot Number                                   or Clinic Site",
      "1st Dose         Pfizer                         1/28/21       CVS 1234",
      "COVID-19         EL9262",
      "2nd Dose         Pfizer                         2/18/21       CVS 1234",
      "COVID-19         EN6201",
    );
    expect(short(found)).toEqual([
      ["COVID-19 (Pfizer)", "2021-01-28", "EL9262", "1"],
      ["COVID-19 (Pfizer)", "2021-02-18", "EN6201", "2"],
    ]);
  });

  it("take the number behind a name for the dose, and no history of the disease for a vaccine", async () => {
    const { statements, unread } = await extract(
      "School Immunization Form",
      "Student Name: Anna Lind      Date of Birth: 06/15/2015",
      "Vaccine                 1st            2nd",
      "                        Mo/Day/Yr      Mo/Day/Yr",
      "MMR                     06/22/2016     08/19/2019",
      "Varicella               06/22/2016     Disease 2018",
    );
    expect(statements.map((one) => [one.name, one.occurred_on, "dose_number" in one && one.dose_number])).toEqual([
      ["MMR", "2016-06-22", "1"],
      ["MMR", "2019-08-19", "2"],
      ["Varicella", "2016-06-22", "1"],
    ]);
    expect(unread.map(({ reason }) => reason)).toEqual(["not-given"]);
  });

  it("do not state what was not given", async () => {
    const { statements, unread } = await extract(
      "Immunization Record",
      "Name: Anna Lind",
      "Immunizations",
      "- MMR 2016-06-10 refused by parent",
    );
    expect([statements, unread.map(({ reason }) => reason)]).toEqual([[], ["not-given"]]);
  });
});
