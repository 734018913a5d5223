import { describe, expect, it } from "vitest";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { Paper } from "./paper.ts";
import { extract } from "./plain-text.ts";

const RESULTS = [
  "",
  "Test            Result     Units      Range",
  "Hemoglobin      13.1       g/dL       11.5 - 15.5",
];
const subject = async (...lines: string[]) => {
  const { subject } = await extract(...lines, ...RESULTS);
  return [subject.name?.value ?? null, subject.birth_date?.value ?? null];
};

describe("whom a paper is of", () => {
  it.each([
    ["RE: Mrs Ada Holm, 14/03/1985, NHS 943 476 5919", "Ada Holm", "1985-03-14"],
    ["Pt: Ada Holm, b. 3/14/1985", "Ada Holm", "1985-03-14"],
    ["Paciente: Ada Holm, 40 anos (DN 14/03/1985)", "Ada Holm", "1985-03-14"],
    ["Name: Ada Holm  Age 40  F", "Ada Holm", null],
  ])("may be told by the day right behind the name: %s", async (line, name, birth) => {
    expect(await subject(line)).toEqual([name, birth]);
  });

  it("is told by the birth date under a label before a day behind the name", async () => {
    expect(await subject("Re: Ada Holm, 02/05/2025", "DOB: 14/03/1985")).toEqual(["Ada Holm", "1985-03-14"]);
  });

  it.each([
    ["a guarantor's birth date", [
      "Guarantor: Vera Quill     DOB: 03/14/1985",
      "Patient: Theo Quill     DOB: 05/24/2019",
    ]],
    ["a mother's", ["Mother: Vera Quill   Mother's DOB: 14 Mar 1985", "Infant: Theo Quill   DOB: 24 May 2019"]],
    ["a policy holder's", ["Name: Theo Quill  DOB: 24 May 2019", "Hauptversicherter: Quill, Otto  geb. am 01.01.1980"]],
    ["a holder of the contract", ["Paciente: Theo Quill    Nascimento: 24/05/2019", "Convênio titular: OTTO QUILL"]],
    ["a mother's maiden name", ["Name: Theo Quill  DOB: 24 May 2019", "Mother's maiden name: Crane"]],
  ])("is not told by %s", async (_, lines) => {
    expect(await subject(...lines)).toEqual(["Theo Quill", "2019-05-24"]);
  });

  it("is nobody where only somebody else is named", async () => {
    expect(await subject("Hauptversicherter: Quill, Otto  geb. am 01.01.1980")).toEqual([null, null]);
    expect((await subject("Dictated by: Vera Quill, born 14 March 1985"))[0]).toBeNull();
    expect(await subject("Mother DOB: 14 March 1985")).toEqual([null, null]);
  });

  it("may be told by a portal, in Turkish, Greek or Hungarian, and by what a newborn is registered as", async () => {
    expect(await subject("Viewing results for: Theo Quill", "DOB: May 24, 2019")).toEqual(["Theo Quill", "2019-05-24"]);
    expect(await subject("Hasta Adı Soyadı : ALİ VURAL", "Doğum Tarihi : 24.05.2019")).toEqual([
      "ALİ VURAL",
      "2019-05-24",
    ]);
    expect(await subject("Ονοματεπώνυμο: ΛΑΜΠΡΟΥ ΑΝΝΑ", "Ημ. Γέννησης: 24/05/2019")).toEqual([
      "ΛΑΜΠΡΟΥ ΑΝΝΑ",
      "2019-05-24",
    ]);
    expect(await subject("Név: VARGA ANNA    Anyja neve: KIS ÉVA", "Szül. dátum: 2019.05.24")).toEqual([
      "VARGA ANNA",
      "2019-05-24",
    ]);
    expect(await subject("Student's name: Theo Quill", "DOB: May 24, 2019")).toEqual(["Theo Quill", "2019-05-24"]);
    expect((await subject("Patient: Baby Girl Quill   DOB: 24 May 2019"))[0]).toBe("Baby Girl Quill");
  });

  it("goes on below where a browser wrapped a name or a day in its cell", () => {
    const paper = new Paper().line(60, [40, "Name:"], [90, "Alexandra"], [300, "DOB:"], [340, "21-11-"])
      .line(71, [90, "Quill-"], [340, "1959"]).line(82, [90, "Montague"]).line(110, [40, "Address:"], [
        90,
        "Elm Street",
      ]);
    const { subject } = extractPages(paper.reading());
    expect([subject.name?.value, subject.birth_date?.value]).toEqual(["Alexandra Quill-Montague", "1959-11-21"]);
  });
});
