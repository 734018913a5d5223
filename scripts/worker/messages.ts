import type { Extraction } from "../../functions-shared/contracts/extraction.ts";
import type { LogFields } from "../../functions-shared/http/log.ts";
import type { ReadingErrorCode } from "../../functions-shared/reading/errors.ts";

/** A document to be read. */
export interface ToChild {
  bytes: Uint8Array;
  aiProcessing: boolean;
}

/** The result of the stage `process`. */
export interface ReadResult {
  sha256: string;
  extraction: Extraction;
}

/** What the reading process says: that it runs, that a page is done, and how a document ended. */
export type FromChild =
  | { kind: "ready" }
  | { kind: "page" }
  | { kind: "read"; result: ReadResult }
  | { kind: "refused"; code: ReadingErrorCode }
  | { kind: "failed"; fields: LogFields };
