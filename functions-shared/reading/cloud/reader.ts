import type { ReadWord } from "../reading.ts";

/** One page as an image, upright. */
export interface PageImage {
  /** From 1. */
  page: number;
  bytes: Uint8Array;
  mediaType: "image/png" | "image/jpeg";
  /** Pixels. */
  width: number;
  height: number;
}

/** What a reader elsewhere made of a page, and what it charges for that. Boxes are in pixels of the image. */
export interface CloudReading {
  words: ReadWord[];
  usd: number;
}

/** A reader elsewhere: cloud OCR, or a vision model that transcribes. What it is given leaves this installation. */
export interface CloudReader {
  /** As the ledger names it: `openai`, `anthropic`, `google-vision`. */
  readonly provider: string;
  readonly model: string;
  /** The most that one page may cost, US dollars. */
  readonly mostUsd: number;
  /** @throws {CloudError} */
  read(image: PageImage): Promise<CloudReading>;
}

/** `busy` and `unreachable` pass, `refused` (the key, the request) and `malformed` (the answer) do not. */
export type CloudFault = "busy" | "unreachable" | "refused" | "malformed";

/** A reader that gave no reading. The message never holds text of the page or of the answer. */
export class CloudError extends Error {
  override readonly name = "CloudError";
  /** `usd`: what was charged all the same; null when that is not known. */
  constructor(readonly fault: CloudFault, readonly usd: number | null) {
    super(`the reader elsewhere is ${fault}`);
  }
}
