import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../scripts/eval/options.ts";

const words = (line: string) => readOptions(line.split(" "));

describe("a command line of eval", () => {
  it("names a folder", () => {
    expect(words("papers --class scan --limit 3 --quick"))
      .toMatchObject({ corpus: resolve("papers"), class: "scan", limit: 3, quick: true, overlay: undefined });
  });

  it("or a corpus to generate, of seed 1 unless it says another", () => {
    expect(words("--corpus develop --class text")).toMatchObject({
      corpus: { half: "develop", seed: 1, class: "text" },
    });
    expect(words("--corpus measured --seed 4 --layout plain"))
      .toMatchObject({ corpus: { half: "measured", seed: 4, layout: "plain" } });
  });

  it("asks for help", () => {
    expect(words("papers --help")).toBeNull();
  });

  it("asks for pages to be drawn, which --quick does not do", () => {
    expect(words("papers --overlay pages")).toMatchObject({ overlay: resolve("pages") });
    expect(() => words("papers --quick --overlay pages")).toThrow("not with --quick");
    expect(() => words("--corpus develop --quick --overlay pages")).toThrow("not with --quick");
  });

  it.each([
    ["--json", "Name one folder, or a corpus."],
    ["one two", "Name one folder, or a corpus."],
    ["papers --corpus develop", "Name one folder, or a corpus."],
    ["papers --seed 2", "with --corpus"],
    ["papers --layout plain", "with --corpus"],
    ["--corpus mine", "--corpus takes one of"],
    ["papers --class letter", "--class takes one of"],
    ["papers --limit 0", "--limit takes a whole number above 0."],
    ["papers --colour", "--colour"],
  ])("is refused where nothing would come of it: %s", (line, why) => {
    expect(() => words(line)).toThrow(why);
  });
});
