import { describe, expect, it } from "vitest";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { Paper } from "./paper.ts";
import { results } from "./plain-text.ts";

const page = () => new Paper().line(60, [40, "Test"], [140, "Result"], [190, "Unit"], [240, "Range"]);

describe("a row that a browser wrapped in narrow cells", () => {
  it("has the end of its range on the next line, whatever stands beside it and however far the lines are apart", () => {
    const paper = page().line(76, [40, "Alkaline"], [140, "88"], [190, "U/L"], [240, "40 -"])
      .line(90, [40, "Phosphatase"], [240, "129"]).line(106, [40, "Sodium"], [140, "140"], [190, "mmol/L"], [
        240,
        "136 - 145",
      ]);
    expect(results(extractPages(paper.reading()))).toEqual([
      "Alkaline Phosphatase 88 U/L 40 129",
      "Sodium 140 mmol/L 136 145",
    ]);
  });

  it("has the end of its unit there too", () => {
    const paper = page().line(76, [40, "Vitamin D 25-"], [140, "22"], [190, "ng/"], [240, "30.0 -"])
      .line(87, [40, "hydroxy"], [190, "mL"], [240, "100.0"]).line(106, [40, "Sodium"], [140, "140"], [190, "mmol/L"], [
        240,
        "136 - 145",
      ]);
    expect(results(extractPages(paper.reading()))[0]).toBe("Vitamin D 25- hydroxy 22 ng/mL 30.0 100.0");
  });
});
