import { expect, test } from "vitest";
import { beginningLate } from "../../../functions-shared/extraction/begins-late.ts";
import { extraction, observation } from "../coding/build.ts";

/** A page of results, a line each: where a mark before it begins, where the result begins, what it is. Letters are 5 wide, lines 10 high. */
function late(...rows: [at: number, value: string, mark?: number][]): string[] {
  const statements = rows.map(([, value], i) =>
    observation(`Test ${i}`, value, { id: `${i}=${value}`, source: { page: 1, box: [40, 100 + 20 * i, 400, 10] } })
  );
  const word = (text: string, x: number, i: number) => ({
    page: 1,
    box: [x, 100 + 20 * i, 5 * text.length, 10] as [number, number, number, number],
    text,
    confidence: 0.9,
  });
  const words = rows.flatMap(([at, value, mark], i) => [
    word(`Test ${i}`, 40, i),
    ...(mark === undefined ? [] : [word("*", mark, i)]),
    word(value, at, i),
  ]);
  return [...beginningLate({ ...extraction(statements), words })];
}

const SET_LEFT: [number, string][] = [[200, "49.4"], [200, "187"], [200, "4.7"], [200, "3"], [200, "250"], [
  200,
  "13.5",
]];

test("a result that begins further right than the others of its column has lost what stood before it", () => {
  expect(late(...SET_LEFT, [215, "3.3"])).toEqual(["6=3.3"]);
  expect(late(...SET_LEFT, [200, "3.3"])).toEqual([]);
});

test("a mark that was read before it stands there", () => {
  expect(late(...SET_LEFT, [210, "3.3", 200])).toEqual([]);
});

test("columns that are set to the right begin anywhere", () => {
  expect(late(...SET_LEFT.map(([, value]) => [220 - 5 * value.length, value] as [number, string]), [205, "3.3"]))
    .toEqual([]);
});

test("a few results make no column", () => {
  expect(late(...SET_LEFT.slice(0, 3), [215, "3.3"])).toEqual([]);
});
