import type { ReadWord } from "../reading.ts";
import { CloudError, type CloudFault, type CloudReader, type PageImage } from "./reader.ts";

/** What of a family's budget may be spent on a page, asked of the database each time, which knows consent and budget at that moment. */
export interface Purse {
  /** Sets the most a page may cost aside; null without consent or without enough left: then no byte leaves. */
  reserve(page: number, reader: CloudReader): Promise<string | null>;
  /** What it did cost, in place of what was set aside. */
  settle(reservation: string, usd: number): Promise<void>;
}

/** A page that was read elsewhere, by whom, or why it was not. */
export type ReadElsewhere = { words: ReadWord[]; readBy: string } | { unread: "not-permitted" | CloudFault };

/**
 * Has a page read elsewhere, by the cheapest reader that reads it. The one place that calls a {@link CloudReader}: what the
 * purse does not pay for stays here. What a reader may have charged without saying so stays reserved.
 */
export async function readPageElsewhere(
  image: PageImage,
  readers: CloudReader[],
  purse: Purse,
): Promise<ReadElsewhere> {
  let unread: "not-permitted" | CloudFault = "not-permitted";
  for (const reader of readers) {
    const reservation = await purse.reserve(image.page, reader);
    if (reservation === null) continue;
    try {
      const { words, usd } = await reader.read(image);
      await purse.settle(reservation, usd);
      return { words, readBy: `${reader.provider} ${reader.model}` };
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      if (error.usd !== null) await purse.settle(reservation, error.usd);
      unread = error.fault;
    }
  }
  return { unread };
}
