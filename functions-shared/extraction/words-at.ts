import type { PageSource, Source } from "../contracts/source.ts";
import type { ReadWord } from "../reading/reading.ts";

/** Whether a source is a place on a page. */
export const isPlace = (source: Source): source is PageSource => "page" in source;

/** Whether the middle of a word lies in a place. */
export function isAt({ page, box }: ReadWord, { page: own, box: [x, y, width, height] }: PageSource): boolean {
  const [across, down] = [box[0] + box[2] / 2 - x, box[1] + box[3] / 2 - y];
  return page === own && across >= 0 && across <= width && down >= 0 && down <= height;
}

/** Words are as certain as the least certain of them. */
export const least = (words: ReadWord[]): number => Math.min(1, ...words.map(({ confidence }) => confidence));
