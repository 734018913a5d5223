import type { Extraction } from "../../functions-shared/contracts/extraction.ts";
import type { LogFields } from "../../functions-shared/http/log.ts";
import type { ReadElsewhere } from "../../functions-shared/reading/cloud/read-page.ts";
import type { PageImage } from "../../functions-shared/reading/cloud/reader.ts";
import type { ReadingErrorCode } from "../../functions-shared/reading/errors.ts";

/** A document to be read, and whether pages may be asked about; or what was read elsewhere of the page that was asked about. */
export type ToChild =
  | { kind: "document"; bytes: Uint8Array; mayAsk: boolean }
  | { kind: "answer"; read: ReadElsewhere };

/** The result of the stage `process`. */
export interface ReadResult {
  sha256: string;
  extraction: Extraction;
}

/** What the reading process says: that it runs, that a page is done, that one might be read better elsewhere, and how a document ended. */
export type FromChild =
  | { kind: "ready" }
  | { kind: "page" }
  | { kind: "ask"; image: PageImage }
  | { kind: "read"; result: ReadResult }
  | { kind: "refused"; code: ReadingErrorCode }
  | { kind: "failed"; fields: LogFields };
