import type { DocumentDetail, EventDetail } from "../../../functions-shared/contracts/document.ts";
import type { Box, Page } from "../../../functions-shared/contracts/source.ts";
import { readDetail } from "../../../scripts/client/detail.ts";
import type { Client } from "../../../scripts/client/sign-in.ts";
import { put, register, submit } from "../../api/_documents.ts";
import { must } from "../../api/_people.ts";
import type { Paper } from "./papers.ts";
import type { Queue } from "./queue.ts";

/** A picture waits for a worker, and may take it two minutes. */
const WATCH_MS = 600_000;
const TYPES: Record<string, string> = {
  txt: "text/plain",
  json: "application/fhir+json",
  ndjson: "application/fhir+ndjson",
  xml: "application/xml",
  hl7: "application/hl7-v2",
  csv: "text/csv",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  tif: "image/tiff",
  webp: "image/webp",
};

/** A minor's profile is a child's. */
const isMinor = (birthDate: string | null | undefined) =>
  birthDate != null && Number(birthDate.slice(0, 4)) > new Date().getFullYear() - 18;

/** A family of its own for the person a paper is about, so that no other document's facts are in their record. */
async function newProfile(client: Client, { person }: Paper): Promise<string> {
  const familyId = must(await client.rpc("create_family", { p_label: person.key }));
  return must(
    await client.rpc("create_profile", {
      p_family_id: familyId,
      p_kind: person.kind === "self" ? isMinor(person.birth_date) ? "child" : "dependent_adult" : person.kind,
      p_label: person.key,
      p_identifiers: person.identifiers,
      ...(person.given ? { p_given: person.given } : {}),
      ...(person.family ? { p_family: person.family } : {}),
      ...(person.birth_date ? { p_birth_date: person.birth_date } : {}),
      ...(person.sex ? { p_sex: person.sex } : {}),
    }),
  );
}

/** Hands bytes in for a paper's person, as a frontend does. @returns what became of the document. */
export async function handIn(
  client: Client,
  queue: Queue,
  paper: Paper,
  bytes: Uint8Array,
): Promise<DocumentDetail> {
  const profileId = await newProfile(client, paper);
  // An empty file cannot be announced.
  const content = new Uint8Array(bytes.length > 0 ? bytes : [0x20]);
  const file = { name: paper.name, type: TYPES[paper.name.split(".").at(-1)!]!, content };
  const id = await register(client, profileId, file);
  must(await put(client, id, file));
  must(await submit(client, id));
  await queue.end(id, WATCH_MS);
  return await readDetail(client, id);
}

/** What an event says, without where it was printed and how surely it was read. */
const said = ({ id: _, statement_id: _s, source: _p, confidence: _c, ...rest }: EventDetail) => JSON.stringify(rest);

/** Whether two readings of one document say the same. */
export const saysTheSame = (one: DocumentDetail, other: DocumentDetail): boolean =>
  JSON.stringify(one.events.map(said).sort()) === JSON.stringify(other.events.map(said).sort());

/** Numbers as reports write them, with signs between digits; and with no digit before the decimal mark, which separates nothing. */
const NUMBERS = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,']\d+)*/g, BELOW_ONE = /(?<=^|[\s<>=(:-])[.,]\d+(?![.,]?\d)/gm;

/** The numbers a printed one may be: a comma or a point is a decimal mark, or stands between thousands. */
function meant(printed: string): string[] {
  const digits = printed.replace(/[ ']/g, "");
  const ways = [digits.replace(",", ".")];
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits)) ways.push(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) ways.push(digits.replaceAll(".", "").replace(",", "."));
  return ways.map((way) => way.replace(/^\./, "0."));
}

/** Lines of values, with tabs for the commas that separate them. */
const delimited = (lines: string) => lines.replace(/^(?:[^,\n]*,){4}.*$/gm, (line) => line.replaceAll(",", "\t"));

/** Whether a number stands on lines of text, not as a part of another. */
export const isPrinted = (number: string, lines: string): boolean =>
  // A blank stands between thousands, or between two numbers.
  [lines, lines.replaceAll(" ", "\t"), delimited(lines)].some((text) =>
    [...text.matchAll(NUMBERS), ...text.matchAll(BELOW_ONE)].some(([printed]) => meant(printed).includes(number))
  );

/** Whether a box lies on its page, as far as figures are rounded. */
const isOn = ([x, y, width, height]: Box, page: Page) =>
  Math.min(x, y) >= -1 && x + width <= page.width + 1 && y + height <= page.height + 1;

/** Events without the place they were printed at, or whose number is not on the lines of text they name. */
export function unsourced(detail: DocumentDetail, bytes: Uint8Array): EventDetail[] {
  // Of text in two bytes a letter what is left without zeros will do.
  const pages = Buffer.from(bytes).toString("latin1").replaceAll("\0", "").split("\f");
  return detail.events.filter(({ source, value_number }) => {
    if ("path" in source) return source.path === "";
    const page = detail.pages.find(({ page }) => page === source.page);
    if (!page || !isOn(source.box, page)) return true;
    if (page.unit !== "cell" || value_number === null) return false;
    const [, top, , height] = source.box;
    const lines = (pages[source.page - 1] ?? "").split(/\r\n?|\n/).slice(top, top + height).join("\n");
    return !isPrinted(value_number.replace(/^-/, ""), lines);
  });
}
