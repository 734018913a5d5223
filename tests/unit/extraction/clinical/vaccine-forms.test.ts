import { describe, expect, it } from "vitest";
import { codeImmunization } from "../../../../functions-shared/coding/vaccine.ts";
import { extract, stated } from "./read.ts";

const HEAD = ["Immunization record", "Name: Anna Lind   DOB: 13 March 2016", ""];
const given = async (...lines: string[]) =>
  (await stated("immunization", ...HEAD, ...lines)).map((
    one,
  ) => [one.name, one.occurred_on, one.dose_number ?? null, one.lot ?? null]);
const unread = async (...lines: string[]) => (await extract(...HEAD, ...lines)).unread.map(({ reason }) => reason);

describe("a form of vaccines", () => {
  it("may have a column a vaccine and a line a dose", async () => {
    expect(
      await given(
        "Dose    DTaP          MMR           Varicella",
        "1       15/05/2016    14/03/2017    20/03/2017",
        "2       17/07/2016",
      ),
    ).toEqual([
      ["DTaP", "2016-05-15", "1", null],
      ["MMR", "2017-03-14", "1", null],
      ["Varicella", "2017-03-20", "1", null],
      ["DTaP", "2016-07-17", "2", null],
    ]);
  });

  it("may have a box a dose, boxes beside each other", async () => {
    expect(
      await given(
        "MMR                 Hepatitis B",
        "1st dose            2nd dose",
        "Date: 14/03/2017    Date: 17/07/2016",
        "Lot: AC1234A        Lot: EN2210",
      ),
    ).toEqual([["MMR", "2017-03-14", "1", "AC1234A"], ["Hepatitis B", "2016-07-17", "2", "EN2210"]]);
  });

  it("may head its names by a word nobody knows", async () => {
    expect(
      await given(
        "Preparado      Fecha         Lote       Cita",
        "Hepatitis B    17/07/2016    EN2210     17/09/2026",
        "Varicela       20/03/2017    AC1234A    20/03/2027",
      ),
    ).toEqual([["Hepatitis B", "2016-07-17", null, "EN2210"], ["Varicela", "2017-03-20", null, "AC1234A"]]);
  });

  it("states no dose for the second of two days with words between", async () => {
    expect(await given("Hepatitis B  17/07/2016  Clínica San José Norte  17/09/2026")).toEqual([]);
    expect((await given("Hepatitis B: 17/07/2016, 17/09/2016")).length).toBe(2);
  });

  it("takes neither the expiry nor the leaflet's day for that of the dose", async () => {
    expect(await given("MMR 14/03/2017 Lot AC1234A, Exp 05/2019, VIS 17/08/2016")).toEqual([
      ["MMR", "2017-03-14", null, "AC1234A"],
    ]);
  });

  it("prints the maker and the lot in one column", async () => {
    expect(await given("Vaccine    Date given    Mfr / Lot", "MMR        14/03/2017    MSD / AC1234A")).toEqual([
      ["MMR", "2017-03-14", null, "AC1234A"],
    ]);
  });

  it("counts a dose by the number before its day, when a mark stands behind it", async () => {
    expect(await given("MMR   1. 14/03/2017   2. ________")).toEqual([["MMR", "2017-03-14", "1", null]]);
  });

  it("does not state what is due, where no list is", async () => {
    const lines = ["MMR   14/03/2017", "", "Die nächste Auffrischimpfung gegen Tetanus ist 2033 fällig."];
    expect((await extract(...HEAD, ...lines)).statements.length).toBe(1);
    expect(await unread(...lines)).toEqual(["not-given"]);
  });

  it("may tell the day below the name", async () => {
    expect(await given("Tdap (one dose as adult)", "  Date: 14 March 2022")).toEqual([[
      "Tdap",
      "2022-03-14",
      null,
      null,
    ]]);
  });

  it("tells days of the last century with two digits", async () => {
    expect(await given("MMR   14/03/88")).toEqual([["MMR", "1988-03-14", null, null]]);
  });

  it.each(["1re inj.", "1st dose", "1/3", "I", "#1"])("counts doses as %s", async (number) => {
    expect(await given("Vaccine    Injection    Date", `MMR        ${number.padEnd(12)} 14/03/2017`)).toEqual([
      ["MMR", "2017-03-14", "1", null],
    ]);
  });

  it.each([
    ["what was put off", ["Deferred      Date(s) Deferred", "HPV9          14/03/2024 (parent refusal)"]],
    ["what was refused", ["Vaccinations", "Influenza", "  DECLINED - form signed 14/03/2024"]],
  ])("does not state %s", async (_what, lines) => {
    expect(await given(...lines)).toEqual([]);
    expect(await unread(...lines)).toEqual(["not-given"]);
  });

  it.each(["Tuberculin test PPD 5 U   14/03/2017", "Hepatitis B antibody titer  14/03/2017"])(
    "states no vaccine for a test: %s",
    async (line) => expect(await given(line)).toEqual([]),
  );
});

describe("a letter that lists vaccines", () => {
  it("given today has them of its day, and none that was declined", async () => {
    const found = await stated(
      "immunization",
      "14 March 2024",
      "Re: Anna Lind, DOB 13 March 2016",
      "Dear colleague,",
      "The following vaccines were given today:",
      "- Rabies (Rabipur), batch W4B374, left deltoid, IM",
      "Japanese encephalitis vaccine was discussed and declined.",
      "Yours sincerely,",
    );
    expect(found.map(({ name, occurred_on, lot }) => [name, occurred_on, lot])).toEqual([
      ["Rabies (Rabipur)", "2024-03-14", "W4B374"],
    ]);
  });
});

describe("the code of a vaccine", () => {
  const code = (name: string) =>
    codeImmunization({ type: "immunization", name, codings: [], occurred_on: "2024-10-14" } as never).code?.code;

  it("is that of the one product of the name on the box, whatever season is behind it", () => {
    expect(code("Fluzone High-Dose Trivalent")).toBe("135");
    expect(code("FLUZONE HIGH-DOSE TRIVALENT 2024-2025 PFS")).toBe("135");
  });

  it("is told by the number in Rot-1 and Rot-5", () => {
    expect([code("Rot-1"), code("Rot-5")]).toEqual(["119", "116"]);
  });

  it("may have a table of what is recommended below that of what was given", async () => {
    const lines = [
      "Vaccine       1st           2nd",
      "MMR           14/03/2017    15/03/2020",
      "Varicella     20/03/2017",
      "",
      "Vaccines Recommended by Schedule    Earliest Date    Recommended Date    Overdue Date",
      "Varicella                           20/03/2020       20/03/2020          20/03/2022",
    ];
    expect((await given(...lines)).map(([name]) => name)).toEqual(["MMR", "MMR", "Varicella"]);
    expect(await unread(...lines)).toContain("not-given");
  });
});
