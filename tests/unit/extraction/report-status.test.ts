import { describe, expect, it } from "vitest";
import { extract } from "./clinical/read.ts";

const HEAD = ["Patient: Anna Lind     DOB: 2 March 1985", "Collected: 12 May 2025"];
const ROW = ["Test          Result    Unit      Reference range", "Sodium        140       mmol/L    136 - 145"];
const status = async (...lines: string[]) => (await extract(...lines)).statements.map((one) => one.status);

describe("a report that says how final it is", () => {
  it.each([
    ["PRELIMINARY REPORT", "preliminary"],
    ["*** PRELIMINARY ***", "preliminary"],
    ["Interim laboratory report", "preliminary"],
    ["Report status: Preliminary", "preliminary"],
    ["Vorläufiger Befund", "preliminary"],
    ["Compte rendu provisoire", "preliminary"],
    ["Informe preliminar", "preliminary"],
    ["Referto provvisorio", "preliminary"],
    ["Report Status: Final", "final"],
    ["CORRECTED REPORT", "corrected"],
    ["Korrigierter Befund", "corrected"],
    ["Rapport corrigé", "corrected"],
    ["Compte-rendu rectificatif", "corrected"],
    ["Informe corregido", "corrected"],
    ["Referto rettificato", "corrected"],
    ["Laudo retificado", "corrected"],
    ["AMENDED REPORT", "amended"],
    ["This is a corrected report. It replaces the one of 13 May 2025.", "corrected"],
  ])("%s", async (title, expected) => {
    expect(await status("Northside Laboratory", title, ...HEAD, ...ROW)).toEqual([expected]);
  });

  it.each([
    ["Vorbefunde auf Anfrage"],
    ["Corrected calcium is given where albumin is low"],
    ["Preliminary results may be telephoned"],
    ["Results of the final examination"],
    ["Preliminary report pending"],
  ])("is not told by: %s", async (line) => {
    expect(await status("Northside Laboratory", line, ...HEAD, ...ROW)).toEqual([null]);
  });

  it("row by row counts the row's own word", async () => {
    const rows = [
      "Test          Result    Unit      Reference range    Status",
      "Sodium        140       mmol/L    136 - 145          Final",
      "Potassium     4.1       mmol/L    3.5 - 5.1          Preliminary",
      "Chloride      101       mmol/L    98 - 107           Corrected",
    ];
    expect(await status("Northside Laboratory", ...HEAD, ...rows)).toEqual(["final", "preliminary", "corrected"]);
  });
});
