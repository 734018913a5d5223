/**
 * Bounds that keep one document inside the memory and processor time of an edge function (256 MB, 2 s of CPU).
 * A document beyond one of them is refused with a {@link ReadingError}, never read in part.
 */
export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  pages: 200,
  words: 100_000,
  /** Characters of one plain-text document. */
  characters: 4_000_000,
  jsonDepth: 64,
} as const;
