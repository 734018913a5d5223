import { describe, expect, it } from "vitest";
import { extract, results } from "./plain-text.ts";

const HEAD = ["Patient: Iris Holm   DOB: 04/30/1971", "METABOLIC PANEL"];
const GLUCOSE = "Glucose            92     mg/dL    70 - 99";
const SODIUM = "Sodium             140    mmol/L   136 - 145";

const days = async (...lines: string[]) => (await extract(...HEAD, ...lines)).statements.map((one) => one.occurred_on);

describe("the day of a result", () => {
  it("is that of its own panel", async () => {
    expect(await days("Collected: 03/01/2026", GLUCOSE, "LIPIDS", "Collected: 03/18/2026", SODIUM))
      .toEqual(["2026-03-01", "2026-03-18"]);
  });

  it.each(["0#/1?/2026", "not recorded", "unknown"])(
    "is none where its panel's is %s, not that of the panel above",
    async (printed) => {
      expect(await days("Collected: 03/01/2026", GLUCOSE, "LIPIDS", `Collected: ${printed}`, SODIUM))
        .toEqual(["2026-03-01", null]);
    },
  );

  it("is the day of the report where nothing stands behind its panel's label", async () => {
    const panel = ["LIPIDS", "Collected:                 Reported: 03/19/2026", SODIUM];
    expect(await days("Collected: 03/01/2026   Reported: 03/02/2026", GLUCOSE, ...panel))
      .toEqual(["2026-03-01", "2026-03-19"]);
    expect(await days("Collected: 03/01/2026   Reported: 03/02/2026", GLUCOSE, "LIPIDS", "Collected:", SODIUM))
      .toEqual(["2026-03-01", null]);
  });

  it("stands below each result where the first stands above all days and none below them", async () => {
    expect(await days(GLUCOSE, "Collected: 03/01/2026", SODIUM, "Collected: 03/18/2026"))
      .toEqual(["2026-03-01", "2026-03-18"]);
  });

  it.each([
    "né le 30/04/1971 - Prélevé le 27/11/2024",
    "Reported 28-Nov-2024, specimen taken 27-Nov-2024",
    "Reported 28-Nov-2024; collected 27-Nov-2024, Biochemistry",
  ])(
    "is found behind a mark: %s",
    async (line) => expect(await days(line, SODIUM)).toEqual(["2024-11-27"]),
  );

  it("is not that of earlier results, where only these have a heading", async () => {
    const head = "                                       Valeurs de référence    Antériorités 03/12/2024";
    const read = await extract(
      "Patient: Iris Holm   Né le 30/04/1971",
      "Prélevé le 11/06/2025",
      head,
      "Hématies               4,52 T/L        (4,00 à 5,40)           4,60",
      "Hémoglobine            12,9 g/dL       (12,0 à 16,0)           13,1",
      "Hématocrite            38,4 %          (35,0 à 47,0)           39,0",
    );
    expect(results(read)).toEqual([
      "Hématies 4.52 T/L 4.00 5.40",
      "Hémoglobine 12.9 g/dL 12.0 16.0",
      "Hématocrite 38.4 % 35.0 47.0",
    ]);
    expect(new Set(read.statements.map(({ occurred_on }) => occurred_on))).toEqual(new Set(["2025-06-11"]));
  });

  it("that was misread is told", async () => {
    const { unread } = await extract(...HEAD, "Collected: 0#/1?/2026", SODIUM);
    expect(unread).toMatchObject([{ reason: "unreadable-date", text: "Collected: 0#/1?/2026" }]);
  });

  it("may be written without marks or with blanks behind its points", async () => {
    expect(await days("Collected: 20260318", SODIUM)).toEqual(["2026-03-18"]);
    expect(await days("Odběr: 4. 5. 2026", SODIUM)).toEqual(["2026-05-04"]);
  });

  it("is none where it was collected after it was reported", async () => {
    expect(await days("Collected: 03/18/2026   Reported: 03/11/2026", SODIUM)).toEqual([null]);
    expect(await days("Collected: 03/18/2026   Reported: 03/11/2026   Printed: 03/19/2026", SODIUM)).toEqual([
      "2026-03-18",
    ]);
  });

  it("is that of the day that stands alone above it, where several do", async () => {
    expect(await days("May 21, 2026", "", GLUCOSE, "", "February 6, 2026", "", SODIUM)).toEqual([
      "2026-05-21",
      "2026-02-06",
    ]);
  });
});

describe("several days of a paper that stand among what it tells", () => {
  const of = async (...lines: string[]) => (await extract(...lines)).statements.map((one) => one.occurred_on);

  it.each(["Date", "Reported"])("are each of the results below it: %s", async (label) => {
    expect(await of(`${label}: 2026-01-10`, "Ferritin 22 ug/L", "", `${label}: 2025-07-02`, "Zinc 9 umol/L"))
      .toEqual(["2026-01-10", "2025-07-02"]);
  });

  it("are each of the signs below it", async () => {
    expect(await of("Visit date: 2026-01-10", "BP 130/80", "", "Visit date: 2025-07-02", "BP 150/90"))
      .toEqual(["2026-01-10", "2026-01-10", "2025-07-02", "2025-07-02"]);
  });

  it("are the paper's own where all of them stand above the results", async () => {
    expect(await of("Visit date: 2026-01-10", "Date: 2026-01-12", "BP 130/80", "Ferritin 22 ug/L"))
      .toEqual(["2026-01-10", "2026-01-10", "2026-01-10"]);
  });
});
