import process from "node:process";
import { configuredReaders } from "../../functions-shared/reading/cloud/configured.ts";
import type { CloudReader } from "../../functions-shared/reading/cloud/reader.ts";
import { parseOptions, readService, UsageError } from "../client/options.ts";

export const HELP = `npm run worker -- --url URL [options]

Reads what an edge function cannot: scans and photos, by OCR. Takes documents that were handed over from the queue, one at a
time, and hands in what they say; nothing of them is kept. The secret key is read from the environment variable
SUPABASE_SECRET_KEY. Any number of workers may run beside each other; one that dies takes nothing with it.

  --url URL      the API: https://YOUR-REF.supabase.co, or http://127.0.0.1:54321
  --once         work what waits now, then end
  --drain S      seconds a document may still take when the worker is asked to end, 0 to 600 (default: 20); what takes longer
                 is left to another worker
  --help         this text

It uses Debian's tesseract (apt install tesseract-ocr) where that is on the PATH, else tesseract.js from npm, which takes
more than twice the processor time. HEIC is read where heif-convert is on the PATH (apt install libheif-examples). Ctrl-C
ends it.

Pages that OCR can hardly read may be read elsewhere: with the person's consent (ai_processing), inside the family's budget
(set_reading_budget), by the readers named in the environment variable GUARDIAN_CLOUD_READERS, the cheapest first. A JSON array of
  {"api": "google-vision", "key": "…", "usd_per_page": 0.0015}
  {"api": "openai", "key": "…", "model": "…", "usd_per_million_input": 0.4, "usd_per_million_output": 1.6}
  {"api": "anthropic", "key": "…", "model": "…", "usd_per_million_input": 1, "usd_per_million_output": 5}
each with the prices of the day, and "url" for another server that speaks the same API.`;

export interface WorkerOptions {
  url: string;
  secretKey: string;
  once: boolean;
  drainSeconds: number;
  cloudReaders: CloudReader[];
}

const OPTIONS = {
  url: { type: "string" },
  once: { type: "boolean", default: false },
  drain: { type: "string", default: "20" },
  help: { type: "boolean", default: false },
} as const;

function readCloudReaders(json: string | undefined): CloudReader[] {
  try {
    return configuredReaders(json);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads the command line and the key. Null when only help was asked for. @throws {UsageError} */
export function readOptions(args: string[], env = process.env): WorkerOptions | null {
  const values = parseOptions(args, OPTIONS, HELP);
  if (values.help) return null;
  const drainSeconds = Number(values.drain);
  if (values.drain.trim() === "" || !(drainSeconds >= 0 && drainSeconds <= 600)) {
    throw new UsageError("--drain takes seconds from 0 to 600");
  }
  return {
    ...readService(values.url, env),
    cloudReaders: readCloudReaders(env.GUARDIAN_CLOUD_READERS),
    once: values.once,
    drainSeconds,
  };
}
