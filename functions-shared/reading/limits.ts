/**
 * Bounds that keep one document inside the memory and processor time of an edge function (256 MB, 2 s of CPU).
 * A document beyond one of them is refused with a {@link ReadingError}, never read in part.
 */
export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  pages: 200,
  /** Finding what they say takes about 20 ms a thousand. */
  words: 50_000,
  /** Characters of one plain-text document. */
  characters: 4_000_000,
  lines: 200_000,
  jsonDepth: 64,
  /** Brackets, braces and commas of one JSON document: about as many values, each of which takes memory. */
  jsonMarks: 1_000_000,
  xmlDepth: 64,
  xmlElements: 200_000,
  /** What one document may state: a record of a lifetime has about 3,000, and coding keeps all of them in memory at once. */
  statements: 6_000,
  /** How often statements of one section may be held against passages of its narrative: 1,400 of each against all of the other. */
  comparisons: 2_000_000,
  /** Characters of one XML tag with its attributes. */
  xmlTag: 100_000,
  /** Segments of one file of HL7 v2 messages. */
  segments: 50_000,
  /** Compressed streams of one PDF, and the bytes one of them and all of them may unpack to. */
  streams: 20_000,
  streamBytes: 16 * 1024 * 1024,
  inflatedBytes: 64 * 1024 * 1024,
  /** How deep the pages of a PDF may save their state, and how many letters the maps of its fonts may speak of. */
  savedStates: 10_000,
  mappedLetters: 2_000_000,
  /** Processor time the pages of one PDF may take: many pages can show one stream. A hundred pages take 500 ms. */
  readingMs: 3_000,
} as const;
