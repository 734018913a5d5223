import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: Anna Lind   DOB: 12 March 1955", "Date: 10 February 2025", ""];
const conditions = async (...lines: string[]) =>
  (await stated("condition", ...HEAD, ...lines)).map(({ name, status }) => [name, status]);

describe("a heading inside a list of problems", () => {
  it.each(["Grandparents", "Stepfather", "Partner", "Other siblings", "Großeltern", "Hermanos"])(
    "that names relatives makes what is below theirs: %s",
    async (heading) => {
      expect(await conditions("Problems", "Gout", heading, "Asthma")).toEqual([["Gout", null]]);
    },
  );

  it("that nobody knows ends the list, and what is below is left to a person", async () => {
    const lines = ["Problems", "Gout", "Migraine", "", "Household", "Asthma", "", "Seen by Dr Holt"];
    expect(await conditions(...lines)).toEqual([["Gout", null], ["Migraine", null]]);
    expect((await extract(...HEAD, ...lines)).unread.map(({ text }) => text)).toContain("Asthma");
  });

  it("tells what has become of the problems below it", async () => {
    expect(await conditions("Problems", "Gout", "", "Resolved", "Pneumonia", "", "Inactive: cellulitis")).toEqual([
      ["Gout", null],
      ["Pneumonia", "resolved"],
      ["cellulitis", "resolved"],
    ]);
  });

  it("is none where a gap only parts problems from each other", async () => {
    expect((await conditions("Problems", "Gout", "Migraine", "", "Asthma", "Psoriasis")).map(([name]) => name))
      .toEqual(["Gout", "Migraine", "Asthma", "Psoriasis"]);
  });
});
