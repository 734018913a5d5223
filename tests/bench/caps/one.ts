// Reads and codes one document and prints what that took; run by caps.ts in a process of its own.
import { readFileSync } from "node:fs";
import process from "node:process";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { leaveToWorker } from "../../../functions-shared/reading/pictures.ts";

/** Processor time of this process so far, in milliseconds. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const bytes = new Uint8Array(readFileSync(process.argv[2]!));

async function once() {
  const start = cpuMs();
  const extraction = await extractDocument(bytes.slice(), { pictureReader: leaveToWorker });
  const read = cpuMs();
  const events = await normalize(extraction);
  return { extraction, events, process: read - start, normalize: cpuMs() - read };
}

/** The most this process has held (proc(5)). */
const peakMb = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;

const round = Math.round;
try {
  const first = await once();
  const figures = {
    process_ms: round(first.process),
    normalize_ms: round(first.normalize),
    peak_mb: round(peakMb()),
    pages: first.extraction.pages.length,
    events: first.events.length,
    refused: null,
  };
  const again = await once();
  console.log(JSON.stringify({ ...figures, again_ms: round(again.process + again.normalize) }));
} catch (error) {
  if (!(error instanceof ReadingError)) throw error;
  const none = { process_ms: round(cpuMs()), normalize_ms: 0, again_ms: 0, pages: 0, events: 0 };
  console.log(JSON.stringify({ ...none, peak_mb: round(peakMb()), refused: error.code }));
}
process.exit(0);
