import { deflateSync } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { DocumentDetail } from "../../functions-shared/contracts/document.ts";
import { handIn, outcome, type Paper } from "../api/_documents.ts";
import type { Row } from "../api/_papers.ts";
import { type Household, newHousehold } from "../api/_people.ts";
import { png } from "../support/attacks/pictures.ts";
import { photographed, printedReport, scanned, scannedPdf } from "../support/pictures.ts";
import { useStack } from "../support/stack.ts";
import { workerPid } from "./_processes.ts";

const stack = useStack({ workers: 1 });
let home: Household;
beforeAll(async () => {
  home = await newHousehold(stack(), "pictures");
});

const client = () => home.guardian.client;
const ROWS: Row[] = [
  ["Hemoglobin", "11.9", "g/dL", "11.5 - 14.5"],
  ["Sodium", "140", "mmol/L", "136 - 145"],
  ["Creatinine", "0.46", "mg/dL", "0.30 - 0.70"],
];

const values = ({ events }: DocumentDetail) =>
  events.map(({ status, code, value_number, unit, range_low, range_high, occurred_on }) =>
    [status, code?.code, value_number, unit, range_low, range_high, occurred_on].join(" ")
  );
const FILED = [
  "filed 718-7 11.9 g/dL 11.5 14.5 2025-01-14",
  "filed 2951-2 140 mmol/L 136 145 2025-01-14",
  "filed 2160-0 0.46 mg/dL 0.30 0.70 2025-01-14",
];

const pdf = (content: Uint8Array<ArrayBuffer>): Paper => ({ name: "scan.pdf", type: "application/pdf", content });
const jpeg = (content: Uint8Array<ArrayBuffer>): Paper => ({ name: "photo.jpg", type: "image/jpeg", content });

describe("a picture of a laboratory report is handed over to the worker, read and filed", () => {
  test("a scan in a PDF without text, every event with its page and box", async () => {
    const report = await printedReport(home.child, ROWS);
    const id = await handIn(client(), home.childId, pdf(await scannedPdf([await scanned(report)])));
    const detail = await outcome(client(), id);
    expect([detail.status, ...values(detail)]).toEqual(["filed", ...FILED]);
    expect(detail.pages).toEqual([{ page: 1, width: 595, height: 842, unit: "pt" }]);
    const tops = detail.events.map(({ source }) => "page" in source ? source.box[1] : Number.NaN);
    // Printed at 676, 694 and 712 points from the foot of the page: the boxes lie around them.
    for (const [i, top] of tops.entries()) {
      expect(Math.abs(top - (842 - 790 + 18 * 7 + 20 - 10 + 18 * i))).toBeLessThan(12);
    }
  });

  test("a photo that was stored on its side, tilted and half in the shade", async () => {
    const report = await printedReport(home.child, [["Sodium", "141", "mmol/L", "136 - 145"]]);
    const detail = await outcome(client(), await handIn(client(), home.childId, jpeg(await photographed(report))));
    expect([detail.status, ...values(detail)]).toEqual(["filed", FILED[1]?.replace("140", "141")]);
    expect(detail.pages).toMatchObject([{ page: 1, unit: "px" }]);
  });
});

describe("kill -9 of the worker while it reads", () => {
  test("loses nothing and files nothing twice: another is started and reads the document", async () => {
    const report = await printedReport(home.child, [["Sodium", "143", "mmol/L", "136 - 145"]]);
    const id = await handIn(client(), home.childId, jpeg(await scanned(report)));
    const killed = await vi.waitFor(async () => {
      const leased = await stack().database.query(
        "select from private.processing_jobs where document_id = $1 and reader = 'worker' and state = 'leased'",
        [id],
      );
      expect(leased.length).toBe(1);
      const pid = workerPid() as number;
      process.kill(pid, "SIGKILL");
      return pid;
    }, { timeout: 30_000, interval: 5 });
    const detail = await outcome(client(), id);
    expect([detail.status, ...values(detail)]).toEqual(["filed", FILED[1]?.replace("140", "143")]);
    expect(workerPid()).not.toBe(killed);
  });
});

const emptyPage = async () => {
  const document = await PDFDocument.create();
  document.addPage([595, 842]);
  return new Uint8Array(await document.save());
};
const photo = async () => {
  const background = { r: 250, g: 250, b: 250 };
  return new Uint8Array(
    await sharp({ create: { width: 400, height: 500, channels: 3, background } }).jpeg().toBuffer(),
  );
};

describe("attack 24: a picture made to take the worker down", () => {
  test.each<[string, () => Promise<Uint8Array<ArrayBuffer>>, string]>([
    [
      "of 60,000 by 60,000 pixels",
      () => Promise.resolve(png(60_000, 60_000, deflateSync(Buffer.alloc(1000)))),
      "too-large",
    ],
    [
      "that unpacks to 300 MB",
      () => Promise.resolve(png(100, 100, deflateSync(Buffer.alloc(300_000_000)))),
      "no-text-found",
    ],
    ["that breaks off", async () => (await photo()).slice(0, 700), "damaged-document"],
    ["of which there is only the beginning", async () => (await photo()).slice(0, 12), "damaged-document"],
    ["that shows nothing", photo, "no-text-found"],
    ["that is a PDF with an empty page", emptyPage, "no-text-found"],
  ])("%s is refused with the reason", async (_what, content, reason) => {
    const paper = { name: "scan.jpg", type: "image/jpeg", content: await content() };
    const id = await handIn(client(), home.childId, paper);
    expect(await outcome(client(), id)).toMatchObject({ status: "rejected", status_reason: reason, events: [] });
  });
});
