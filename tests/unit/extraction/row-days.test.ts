import { describe, expect, it } from "vitest";
import { extract } from "./plain-text.ts";

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

  it("that was misread is told", async () => {
    const { unread } = await extract(...HEAD, "Collected: 0#/1?/2026", SODIUM);
    expect(unread).toMatchObject([{ reason: "unreadable-date", text: "Collected: 0#/1?/2026" }]);
  });

  it("may be written without marks or with blanks behind its points", async () => {
    expect(await days("Collected: 20260318", SODIUM)).toEqual(["2026-03-18"]);
    expect(await days("Odběr: 4. 5. 2026", SODIUM)).toEqual(["2026-05-04"]);
  });
});
