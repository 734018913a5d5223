import { expect, test } from "vitest";
import { Dice } from "../../bench/fuzz/dice.ts";
import { changedTree } from "../../bench/fuzz/hostile.ts";
import { isPrinted } from "../../bench/fuzz/hand-in.ts";
import { resourcePaper } from "../../bench/fuzz/resource.ts";
import { Share } from "../../bench/fuzz/share.ts";

const text = new TextDecoder().decode(resourcePaper().bytes);

test("a tree is changed in the same way whichever were changed before it", () => {
  const seeds = Array.from({ length: 2_000 }, (_, seed) => seed),
    mutant = (seed: number) => changedTree(text, new Dice(seed));
  const forwards = seeds.map(mutant), backwards = seeds.toReversed().map(mutant).reverse();
  expect(forwards.findIndex((one, seed) => one !== backwards[seed])).toBe(-1);
});

test("a case that cannot be worked ends its share, and what was counted is kept", async () => {
  const share = new Share("documents", 100, 0, new AbortController().signal, () => {});
  await share.work(async ({ nth }) => {
    if (nth === 20) throw new Error("no mutant");
  });
  expect(share.failure?.message).toBe("documents 20: no mutant");
  expect(share.done).toBeGreaterThanOrEqual(20);
  expect(share.done).toBeLessThan(30);
});

test.each([
  ["0.0", "pH: <.0 (5.0 - 8.0)", true],
  ["7.40", "pH 7.40", true],
  ["7.40", "pH 7,40", true],
  ["7200", "WBC 7,200 /uL", true],
  ["7200", "WBC 7 200 /uL", true],
  ["250000", "Plt 2,50,000", true],
  ["1234.5", "1.234,5 U/l", true],
  ["4.1", "K 4.1 3.5-5.1", true],
  ["8.9", "2023-04-15,Calcium,8.9,mg/dl", true],
  ["70", "Ferritin,70,ug/L", true],
  ["0.8", "Calcium,8,mg/dl", false],
  ["91", "Chemistry,Glucose,2345-7,91,mg/dL,70,99,,final", true],
  ["5", "Na 15", false],
  ["0", "K 4.0", false],
  ["0.0", "pH 5.0", false],
  ["41", "K 4.1", false],
])("%s is looked for as a whole number in %s: %s", (number, line, isThere) => {
  expect(isPrinted(number, line)).toBe(isThere);
});
