import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { type Corpus, type CorpusProfile, readCorpus } from "../../../scripts/client/corpus.ts";

/** A document to be handed in, with the id its client gives it. */
export interface Paper {
  id: string;
  name: string;
  member: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Record<string, string> = { ".pdf": "application/pdf", ".json": "application/json", ".txt": "text/plain" };
/** More letters than one member ever hands in; a multiple of ten. */
const LETTERS = 400;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A day that no other letter has, and a value. */
const dayOf = (number: number) => new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10);
const haemoglobinOf = (number: number) => (12 + (number % 30) / 10).toFixed(1);

function letter(person: CorpusProfile | null, number: number): string {
  const patient = person
    ? `Patient: ${person.given} ${person.family}\nDate of birth: ${person.birth_date}\nSex: ${person.sex}`
    : "";
  return `Harbour Medical Laboratory

${patient}
Collected: ${dayOf(number)}

Test              Result    Unit        Reference range
Hemoglobin        ${haemoglobinOf(number)}      g/dL        12.0 - 15.5
Sodium            140       mmol/L      136 - 145
`;
}

async function pdf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Courier);
  const page = document.addPage([595, 842]);
  text.split("\n").forEach((line, row) => page.drawText(line, { x: 56, y: 780 - row * 16, size: 10, font }));
  return new Uint8Array(await document.save());
}

function bundle(person: CorpusProfile, number: number): string {
  const coding = [{ system: "http://loinc.org", code: "718-7", display: "Hemoglobin [Mass/volume] in Blood" }];
  const patient = {
    resourceType: "Patient",
    name: [{ given: [person.given], family: person.family }],
    birthDate: person.birth_date,
    gender: person.sex,
  };
  const observation = {
    resourceType: "Observation",
    status: "final",
    code: { coding },
    subject: { reference: "urn:uuid:p" },
    effectiveDateTime: dayOf(number),
    valueQuantity: {
      value: Number(haemoglobinOf(number)),
      unit: "g/dL",
      system: "http://unitsofmeasure.org",
      code: "g/dL",
    },
  };
  const entry = [{ fullUrl: "urn:uuid:p", resource: patient }, { fullUrl: "urn:uuid:o", resource: observation }];
  return JSON.stringify({ resourceType: "Bundle", type: "collection", entry });
}

/** What one member hands in, paper by paper; null when nothing is left. */
export interface Pile {
  next(): Promise<Paper | null>;
}

/** What is handed in for one member of the family, in this order: the fixtures' papers, then letters without end. */
class LettersPile implements Pile {
  readonly #member: CorpusProfile;
  readonly #stranger: CorpusProfile;
  readonly #fixtures: Paper[];
  #number: number;

  constructor(member: CorpusProfile, stranger: CorpusProfile, fixtures: Paper[], firstNumber: number) {
    this.#number = firstNumber;
    this.#member = member;
    this.#stranger = stranger;
    this.#fixtures = fixtures;
  }

  async next(): Promise<Paper> {
    return this.#fixtures.shift() ?? await this.#letter(this.#number++);
  }

  async #letter(number: number): Promise<Paper> {
    const paper = (suffix: string, bytes: Uint8Array<ArrayBuffer>): Paper => ({
      id: randomUUID(),
      name: `${this.#member.key}-${number}${suffix}`,
      member: this.#member.key,
      type: TYPES[suffix] ?? "",
      bytes,
    });
    // Of ten: five filed, then one of each kind that is not.
    switch (number % 10) {
      case 2:
        return paper(".pdf", await pdf(letter(this.#member, number)));
      case 4:
        return paper(".json", bytesOf(bundle(this.#member, number)));
      case 5:
        return paper(".txt", bytesOf(letter(null, number)));
      case 6:
        return paper(".txt", bytesOf(letter(this.#stranger, number)));
      case 7:
        return paper(".pdf", bytesOf(`%PDF-1.7 and nothing after it, ${this.#member.key} ${number}`));
      case 8: // The letter before these once more: a duplicate.
        return paper(".txt", bytesOf(letter(this.#member, number - 5)));
      default:
        return paper(".txt", bytesOf(letter(this.#member, number)));
    }
  }
}

/** The fixtures' family, and the papers of each member. */
export async function readPapers(folder: string): Promise<{ corpus: Corpus; piles: Map<string, Pile> }> {
  const corpus = await readCorpus(folder);
  const piles = new Map<string, Pile>();
  for (const profile of corpus.profiles.filter(({ kind }) => kind !== "pet")) {
    const fixtures = await Promise.all(
      corpus.documents.filter(({ label }) => label.upload_to === profile.key).map(async ({ name, path }) => ({
        id: randomUUID(),
        name,
        member: profile.key,
        type: TYPES[extname(name)] ?? "application/octet-stream",
        bytes: new Uint8Array(await readFile(path)),
      })),
    );
    const stranger = { ...profile, given: "Wilhelmina", birth_date: "1951-01-02", identifiers: [] };
    piles.set(profile.key, new LettersPile(profile, stranger, fixtures, piles.size * LETTERS));
  }
  return { corpus, piles };
}
