import { expect, test } from "vitest";
import { extractDocument } from "../../../../functions-shared/extraction/extract.ts";

const HEAD = "Immunisation record\nPatient name: Anna Lind   Date of birth: 13/05/1980\n\n";

async function doses(lines: string[]) {
  const { statements } = await extractDocument(new TextEncoder().encode(HEAD + lines.join("\n") + "\n"));
  return statements.map((one) => {
    const { name, occurred_on, lot, site, dose_number } = one as unknown as Record<string, string>;
    return [name, occurred_on, lot, site?.toLowerCase(), dose_number];
  });
}

const BOTH = [
  ["MMR", "2019-03-14", "AC1234A", "left deltoid", "1"],
  ["Hepatitis B", "2020-04-15", "K02345", "right deltoid", "2"],
];

/** One record as registries and surgeries lay it out. */
test.each([
  ["lot with expiry, route with site, in a cell each", [
    "Vaccine        Date given   Lot / Expiry            Route / Site         Dose no.",
    "MMR            14/03/2019   AC1234A / 12/2025       IM / Left deltoid    1",
    "Hepatitis B    15/04/2020   K02345 / 11/2026        IM / Right deltoid   2",
  ]],
  ["all of it under one heading that says nothing", [
    "Date         Immunisation        Details",
    "14/03/2019   MMR                 Batch AC1234A, left deltoid, dose 1",
    "15/04/2020   Hepatitis B         Batch K02345, right deltoid, dose 2",
  ]],
  ["no headings, and lots without a label", [
    "14/03/2019  MMR            Dose 1 of 2   AC1234A   Left deltoid (IM)",
    "15/04/2020  Hepatitis B    Dose 2 of 3   K02345   Right deltoid (IM)",
  ]],
  ["doses counted in words", [
    "Vaccine        Dose     Date         Batch No.   Site",
    "MMR            First    14/03/2019   AC1234A     Left deltoid",
    "Hepatitis B    2nd      15/04/2020   K02345      Right deltoid",
  ]],
])("a table with %s", async (_how, lines) => {
  expect(await doses(lines)).toEqual(BOTH);
});

test("a vaccine is named once for the doses below it, as long as their numbers go on", async () => {
  const table = (second: string) => [
    "Vaccine        Dose      Date          Batch No.",
    "MMR            First     14/03/2019    AC1234A",
    `               ${second.padEnd(10)}15/04/2020    K02345`,
  ];
  expect((await doses(table("Second"))).map(([name, day]) => [name, day])).toEqual([
    ["MMR", "2019-03-14"],
    ["MMR", "2020-04-15"],
  ]);
  // Another first dose is of another vaccine, whose name is not printed beside it.
  expect((await doses(table("First"))).map(([name]) => name)).toEqual(["MMR"]);
});
