import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = [
  "Vaccination clinic",
  "Re: Anna Lind, date of birth 12 March 1955",
  "Written on 20 May 2025",
  "",
  "Dear Doctor,",
];
const doses = async (...lines: string[]) =>
  (await stated("immunization", ...HEAD, ...lines)).map(({ name, occurred_on, ...rest }) => [
    name,
    occurred_on,
    (rest as { lot?: string }).lot ?? null,
    (rest as { dose_number?: string }).dose_number ?? null,
  ]);

describe("a sentence of a vaccination letter", () => {
  it("that says what was given when states a dose, with the brand and the lot of its brackets", async () => {
    expect(await doses("Tetanus vaccine (Boostrix, batch AC37B12) was given into the left arm on 14 May 2025."))
      .toEqual([
        ["Tetanus vaccine (Boostrix)", "2025-05-14", "AC37B12", null],
      ]);
    expect(await doses("She received a second dose of hepatitis B vaccine on 14 May 2025.")).toEqual([
      ["hepatitis B vaccine", "2025-05-14", null, "2"],
    ]);
  });

  it("may run on over lines, and tell of several vaccines of one day or of a day each", async () => {
    expect(
      await doses(
        "He was vaccinated against typhoid and yellow fever in our travel clinic by the nurse on",
        "14 May 2025 without any complication.",
      ),
    ).toEqual([["typhoid", "2025-05-14", null, null], ["yellow fever", "2025-05-14", null, null]]);
    expect(await doses("She received MMR vaccine on 3 March 2020 and varicella vaccine on 14 May 2021.")).toEqual([
      ["MMR vaccine", "2020-03-03", null, null],
      ["varicella vaccine", "2021-05-14", null, null],
    ]);
  });

  it.each([
    "A second dose of rabies vaccine should be given on 14 June 2025.",
    "The rabies vaccine was not given on 14 May 2025 because of a fever.",
    "Her brother received the rabies vaccine on 14 May 2025.",
    "He was exposed to rabies on 14 May 2025 and was given immunoglobulin.",
    "If the rabies vaccine was given on 14 May 2025 the course is complete.",
    "We saw her on 14 May 2025 and rabies vaccine was given again on 21 May 2025.",
  ])("that is not plain states none: %s", async (sentence) => {
    expect(await doses(sentence)).toEqual([]);
    expect((await extract(...HEAD, sentence)).unread.length).toBeGreaterThan(0);
  });

  it("does not take the day of the next dose for one that was given", async () => {
    expect(await doses("Typhoid vaccine was given on 14 May 2025, next due on 14 May 2028.")).not.toContainEqual(
      expect.arrayContaining(["2028-05-14"]),
    );
  });
});
