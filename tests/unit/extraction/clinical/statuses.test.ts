import { expect, test } from "vitest";
import { flat } from "../../../../functions-shared/extraction/clinical/text.ts";
import { isKnownStatus, statusOf, statusSaid } from "../../../../functions-shared/extraction/clinical/statuses.ts";

test.each(["Stopped", "abgesetzt", "Arrêté", "suspendida", "sospeso", "gestopt", "seponert", "utsatt", "Discontinue"])(
  "a medicine that is taken no more: %s",
  (text) => {
    expect(statusOf(text)).toBe("stopped");
    expect(statusSaid(flat(text))).toBe("stopped");
  },
);

test.each(["On hold", "paused", "pausiert", "en pause"])("one that is not taken for now: %s", (text) => {
  expect(statusOf(text)).toBe("on-hold");
  expect(statusSaid(text.toLowerCase())).toBe("on-hold");
});

test("what a text says of its medicine stands in brackets, at its end or alone", () => {
  expect(statusSaid("ramipril 5 mg (stopped)")).toBe("stopped");
  expect(statusSaid("ramipril 5 mg - paused")).toBe("on-hold");
  expect(statusSaid("absetzen")).toBe("stopped");
  expect(statusSaid("ramipril 5 mg, hold the tablet with water")).toBeNull();
});

test("a word nobody knows is kept as it is", () => {
  expect(statusOf("Unclear")).toBe("unclear");
  expect(isKnownStatus("Unclear")).toBe(false);
});
