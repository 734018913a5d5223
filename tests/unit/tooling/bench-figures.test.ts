import { describe, expect, it } from "vitest";
import { Figures } from "../../../scripts/bench/figures.ts";

/** Figures, what they printed, and the end of their process. */
function figuresOf(json: boolean) {
  const printed: string[] = [];
  let exit = () => {};
  const figures = new Figures(json, (line) => printed.push(line), (last) => exit = last);
  return { figures, printed, exit: () => exit() };
}

describe("the figures of a bench", () => {
  it("are printed as one JSON object, once", () => {
    const { figures, printed, exit } = figuresOf(true);
    figures.keep({ cases: 3, crashes: 0 });
    figures.tell();
    exit();
    expect(printed).toEqual(['{"cases":3,"crashes":0}']);
  });

  it("are printed at the end of a process that is interrupted", () => {
    const { figures, printed, exit } = figuresOf(true);
    figures.keep({ cases: 1 });
    figures.keep({ cases: 2, interrupted: true });
    exit();
    expect(printed).toEqual(['{"cases":2,"interrupted":true}']);
  });

  it("are nothing where nothing was counted", () => {
    const { printed, exit } = figuresOf(true);
    exit();
    expect(printed).toEqual([]);
  });

  it("are a line each without --json", () => {
    const { figures, printed } = figuresOf(false);
    figures.keep({ cases: 3, statuses: { 200: 3 } });
    figures.tell();
    expect(printed).toEqual(["cases: 3", 'statuses: {"200":3}']);
  });
});
