import { PDFDocument, StandardFonts } from "pdf-lib";

const ANALYTES = [
  ["Sodium", "mmol/L", 136, 145],
  ["Potassium", "mmol/L", 3.5, 5.1],
  ["Chloride", "mmol/L", 98, 107],
  ["Creatinine", "mg/dL", 0.6, 1.2],
  ["Glucose", "mg/dL", 70, 99],
  ["Hemoglobin", "g/dL", 12, 16],
  ["Ferritin", "ng/mL", 13, 150],
  ["Cholesterol", "mg/dL", 125, 200],
] as const;
const ROWS = 36;

const dayOf = (nth: number) => new Date(Date.UTC(2015, 0, 1 + nth)).toISOString().slice(0, 10);
/** A result of its own for every number. */
function resultOf(nth: number) {
  const [name, unit, low, high] = ANALYTES[nth % ANALYTES.length]!;
  return { name, unit, low, high, value: (low + (high - low) * (nth % 17) / 17).toFixed(1) };
}

/** A report of so many full pages, every page another day. */
async function labPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page++) {
    const sheet = document.addPage([595, 842]);
    const print = (y: number, ...cells: [number, string][]) =>
      cells.forEach(([x, text]) => sheet.drawText(text, { x, y, size: 9, font }));
    print(800, [50, "HARBOUR ROAD LABORATORY"], [400, `Page ${page + 1} of ${pages}`]);
    print(782, [50, "Patient: Ines Brandt"], [250, "Date of birth: 1984-09-23"], [420, "Sex: F"]);
    print(766, [50, `Collected: ${dayOf(page)}`]);
    print(744, [50, "Test"], [220, "Result"], [290, "Units"], [380, "Reference range"]);
    for (let row = 0; row < ROWS; row++) {
      const { name, value, unit, low, high } = resultOf(page * ROWS + row);
      print(728 - row * 19, [50, name], [220, value], [290, unit], [380, `${low} - ${high}`]);
    }
  }
  return await document.save();
}

/** A letter of so many pages of sentences. */
async function letterPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const words = "The patient was seen in the clinic and reported no chest pain, no cough and no fever since the visit"
    .split(" ");
  for (let page = 0; page < pages; page++) {
    const sheet = document.addPage([595, 842]);
    for (let line = 0; line < 48; line++) {
      const text = Array.from({ length: 14 }, (_, nth) => words[(page * 7 + line * 5 + nth) % words.length]).join(" ");
      sheet.drawText(line === 0 ? "Patient: Ines Brandt, born 23 September 1984" : text, {
        ...{ x: 50, y: 800 - line * 15, size: 10, font },
      });
    }
  }
  return await document.save();
}

const text = (letters: string) => new TextEncoder().encode(letters);
const range = (count: number) => Array.from({ length: count }, (_, nth) => nth);

const observation = (nth: number) => {
  const { name, unit, value } = resultOf(nth);
  return {
    resourceType: "Observation",
    id: `o${nth}`,
    status: "final",
    category: [{
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "laboratory" }],
    }],
    code: { text: name },
    subject: { reference: "Patient/p" },
    effectiveDateTime: dayOf(nth),
    valueQuantity: { value: Number(value), unit, system: "http://unitsofmeasure.org", code: unit },
  };
};
const patient = {
  ...{ resourceType: "Patient", id: "p", birthDate: "1984-09-23", gender: "female" },
  name: [{ family: "Brandt", given: ["Ines"] }],
};
const bundle = (count: number) =>
  text(JSON.stringify(
    {
      resourceType: "Bundle",
      type: "collection",
      entry: [patient, ...range(count).map(observation)].map((resource) => ({ resource })),
    },
    null,
    2,
  ));

const csv = (rows: number) =>
  text([
    "Patient,Date of birth,Collected,Test,Result,Units,Reference range",
    ...range(rows).map((nth) => {
      const { name, value, unit, low, high } = resultOf(nth);
      return `Ines Brandt,1984-09-23,${dayOf(nth)},${name},${value},${unit},${low} - ${high}`;
    }),
  ].join("\r\n"));

const entry = (nth: number) => {
  const { name, value, unit } = resultOf(nth), day = dayOf(nth).replaceAll("-", "");
  return `<entry typeCode="DRIV"><organizer classCode="BATTERY" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.1"/>` +
    `<code nullFlavor="UNK"/><statusCode code="completed"/><component><observation classCode="OBS" moodCode="EVN">` +
    `<templateId root="2.16.840.1.113883.10.20.22.4.2"/><id root="1.2.3" extension="${nth}"/>` +
    `<code code="X${
      nth % 8
    }" codeSystem="2.16.840.1.113883.6.1" displayName="${name}"><originalText><reference value="#r${nth}"/>` +
    `</originalText></code><statusCode code="completed"/><effectiveTime value="${day}"/>` +
    `<value xsi:type="PQ" value="${value}" unit="${unit}"/></observation></component></organizer></entry>`;
};
const ccda = (entries: number) =>
  text(
    `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/>` +
      `<title>Summary</title><effectiveTime value="20250120"/><recordTarget><patientRole><id root="1" extension="HR-1"/><patient>` +
      `<name><given>Ines</given><family>Brandt</family></name><administrativeGenderCode code="F"/>` +
      `<birthTime value="19840923"/></patient></patientRole></recordTarget><component><structuredBody><component><section>` +
      `<templateId root="2.16.840.1.113883.10.20.22.2.3.1"/><code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/>` +
      `<title>Results</title><text><table><tbody>${
        range(entries).map((nth) => {
          const { name, value, unit } = resultOf(nth);
          return `<tr><td ID="r${nth}">${name}</td><td>${value} ${unit}</td><td>${dayOf(nth)}</td></tr>`;
        }).join("")
      }</tbody></table></text>${
        range(entries).map(entry).join("")
      }</section></component></structuredBody></component>` +
      `</ClinicalDocument>`,
  );

const message = (results: number) =>
  text(
    "MSH|^~\\&|LAB|A|B|C|20250114||ORU^R01|1|P|2.5.1\rPID|1||HR-1^^^A^MR||Brandt^Ines||19840923|F\r" +
      range(results).map((nth) => {
        const { name, value, unit, low, high } = resultOf(nth), day = dayOf(nth).replaceAll("-", "");
        return `OBX|${nth + 1}|NM|^${name}||${value}|${unit}|${low}-${high}||||F|||${day}\r`;
      }).join(""),
  );

const plain = (rows: number) =>
  text(
    "Patient: Ines Brandt          Date of birth: 1984-09-23\nCollected: 2025-01-14\n\n" +
      "Test              Result    Units       Reference range\n" +
      range(rows).map((nth) => {
        const { name, value, unit, low, high } = resultOf(nth);
        return `${name.padEnd(18)}${value.padEnd(10)}${unit.padEnd(12)}${low} - ${high}`;
      }).join("\n"),
  );

/** Large documents as people have them, by the name of their file. */
export async function largePapers(): Promise<{ name: string; bytes: Uint8Array }[]> {
  return [
    { name: "lab-1.pdf", bytes: await labPdf(1) },
    { name: "lab-5.pdf", bytes: await labPdf(5) },
    { name: "lab-20.pdf", bytes: await labPdf(20) },
    { name: "letter-20.pdf", bytes: await letterPdf(20) },
    { name: "lab-100.pdf", bytes: await labPdf(100) },
    { name: "bundle-3mb.json", bytes: bundle(4_000) },
    { name: "results-2000.csv", bytes: csv(2_000) },
    { name: "summary-1500.xml", bytes: ccda(1_500) },
    { name: "results-2000.hl7", bytes: message(2_000) },
    { name: "results-720.txt", bytes: plain(720) },
  ];
}
