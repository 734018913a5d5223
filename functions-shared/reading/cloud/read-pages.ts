import type { ReadWord } from "../reading.ts";
import { CloudError, type CloudReader, type PageImage } from "./reader.ts";

/** What of a family's budget may be spent on a page, asked of the database each time, which knows consent and budget at that moment. */
export interface Purse {
  /** Sets the most a page may cost aside; null without consent or without enough left: then no byte leaves. */
  reserve(page: number, reader: CloudReader): Promise<string | null>;
  /** What it did cost, in place of what was set aside. */
  settle(reservation: string, usd: number): Promise<void>;
}

/** The words read elsewhere, page by page, and the pages that no reader read, with why. */
export interface ReadElsewhere {
  words: Map<number, ReadWord[]>;
  unread: { page: number; reason: "not-permitted" | CloudError["fault"] }[];
}

/**
 * Has pages read elsewhere, each by the cheapest reader that reads it. The one place that calls a {@link CloudReader}: what the
 * purse does not pay for stays here. What a reader may have charged without saying so stays reserved.
 */
export async function readPagesElsewhere(
  images: PageImage[],
  readers: CloudReader[],
  purse: Purse,
): Promise<ReadElsewhere> {
  const read: ReadElsewhere = { words: new Map(), unread: [] };
  for (const image of images) {
    const words = await readPage(image, readers, purse);
    if (typeof words === "string") read.unread.push({ page: image.page, reason: words });
    else read.words.set(image.page, words);
  }
  return read;
}

async function readPage(
  image: PageImage,
  readers: CloudReader[],
  purse: Purse,
): Promise<ReadWord[] | ReadElsewhere["unread"][number]["reason"]> {
  let reason: ReadElsewhere["unread"][number]["reason"] = "not-permitted";
  for (const reader of readers) {
    const reservation = await purse.reserve(image.page, reader);
    if (reservation === null) continue;
    try {
      const { words, usd } = await reader.read(image);
      await purse.settle(reservation, usd);
      return words;
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      if (error.usd !== null) await purse.settle(reservation, error.usd);
      reason = error.fault;
    }
  }
  return reason;
}
