import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { JobSchema } from "../../../functions-shared/contracts/jobs.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import type { RemoteReader } from "../../../functions-shared/reading/remote.ts";

/** A page with text, if any, and a page with a drawing alone. */
async function scanned(text: string | null): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  if (text !== null) document.addPage([300, 200]).drawText(text, { x: 20, y: 100, size: 10, font });
  document.addPage([300, 200]).drawRectangle({ x: 10, y: 10, width: 50, height: 50 });
  return await document.save();
}

/** A reader that reads the same words on every page, and says what it was given. */
function remote() {
  const asked: { bytes: number; pages: number[] }[] = [];
  const remoteReader: RemoteReader = (bytes, pages) => {
    asked.push({ bytes: bytes.length, pages });
    const box: [number, number, number, number] = [20, 20, 40, 10];
    return Promise.resolve(pages.map((page) => ({ page, box, text: "Scanned", confidence: 0.9 })));
  };
  return { asked, remoteReader };
}

describe("attack 26: bytes leave for a reader elsewhere with consent only", () => {
  it.each([["nobody has decided", {}], ["it is denied", { aiProcessing: false }]])(
    "not when %s",
    async (_name, consent) => {
      const { asked, remoteReader } = remote();
      const { unread } = await extractDocument(await scanned("Patient: Ada Rossi"), { ...consent, remoteReader });
      expect(asked).toEqual([]);
      expect(unread.map((gap) => gap.reason)).toContain("no-text-layer");
      await expect(extractDocument(await scanned(null), { ...consent, remoteReader })).rejects.toMatchObject({
        code: "no-text-layer",
      });
      expect(asked).toEqual([]);
    },
  );

  it("with consent, for the pages that have no text layer", async () => {
    const { asked, remoteReader } = remote();
    const document = await scanned("Patient: Ada Rossi");
    const { unread, words } = await extractDocument(document, { aiProcessing: true, remoteReader });
    expect(asked).toEqual([{ bytes: document.length, pages: [2] }]);
    expect(words.filter((word) => word.page === 2).map((word) => word.text)).toEqual(["Scanned"]);
    expect(unread.map((gap) => gap.reason)).not.toContain("no-text-layer");
  });

  it("a job that does not say so is not worked", () => {
    const job = { job_id: crypto.randomUUID(), lease_token: crypto.randomUUID(), attempt: 1 };
    const rest = { document_id: crypto.randomUUID(), object_path: "x/original", byte_size: 1, request_id: null };
    expect(JobSchema.safeParse({ ...job, ...rest, input: {}, ai_processing: false }).success).toBe(true);
    expect(JobSchema.safeParse({ ...job, ...rest, input: {} }).success).toBe(false);
  });
});
