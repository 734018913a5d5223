import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { isGarbled } from "../../../functions-shared/reading/garbled.ts";
import { leaveToWorker, WorkerNeeded } from "../../../functions-shared/reading/pictures.ts";
import { readDocument } from "../../../functions-shared/reading/read.ts";

const TEXT =
  "Patient collected sodium potassium creatinine hemoglobin laboratory report glucose reference physician albumin";
/** Each letter as the one some places further on, as a wrong map of a font gives it. */
const shifted = (by: number) =>
  TEXT.replace(/[a-z]/g, (letter) => String.fromCharCode((letter.charCodeAt(0) - 97 + by) % 26 + 97));

async function pdf(line: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([900, 300]).drawText(line, {
    x: 20,
    y: 200,
    size: 10,
    font: await document.embedFont(StandardFonts.Helvetica),
  });
  return await document.save();
}

describe("a text layer that does not say what the page shows", () => {
  test("is left to a worker, which reads the picture", async () => {
    const options = { pictureReader: leaveToWorker };
    await expect(readDocument(await pdf(shifted(3)), options)).rejects.toBeInstanceOf(WorkerNeeded);
    await expect(readDocument(await pdf(TEXT), options)).resolves.toMatchObject({ format: "paged" });
  });

  test("is told by its letters, whichever each stands for", () => {
    for (let by = 1; by < 26; by++) expect(isGarbled(shifted(by).split(" "))).toBe(true);
    expect(isGarbled(["\ue001\ue002\ue003", "\ufffd".repeat(60)])).toBe(true);
  });

  test.each([
    "Natrium Kalium Kreatinin Harnstoff Referenzbereich Entnahme Leukozyten Erythrozyten Gesamteiweiß Blutkörperchen",
    "Hematíes Leucocitos Plaquetas Glucosa Colesterol Triglicéridos Resultado Unidades Médico solicitante Fecha",
    "Wynik badania krwi pacjenta Jednostka Zakres referencyjny Stężenie glukozy Białko całkowite Płytki krwi",
    "HGB MCV MCH MCHC RDW PLT WBC RBC HCT TSH FT3 FT4 PSA CRP ALT AST GGT LDH CK 12.4 13.5 g/dL mmol/L 10^9/L",
    "Натрий Калий Креатинин Гемоглобин Эритроциты Лейкоциты Тромбоциты Глюкоза Холестерин общий Билирубин",
  ])("is not meant by %s", (text) => expect(isGarbled(text.split(" "))).toBe(false));
});
