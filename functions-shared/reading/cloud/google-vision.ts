import { z } from "zod";
import type { Box } from "../../contracts/source.ts";
import type { ReadWord } from "../reading.ts";
import { encodeBase64 } from "./base64.ts";
import { postJson } from "./post.ts";
import { CloudError, type CloudReader, type PageImage } from "./reader.ts";
import type { ServiceSetting } from "./settings.ts";

// Zero is left out of coordinates, as proto3 does with JSON.
const Coordinate = z.number().optional().default(0);
const WordSchema = z.object({
  boundingBox: z.object({ vertices: z.array(z.object({ x: Coordinate, y: Coordinate })).length(4) }),
  symbols: z.array(z.object({ text: z.string() })).min(1),
  confidence: z.number().min(0).max(1).optional().default(0),
});
const some = <T extends z.ZodType>(one: T) => z.array(one).optional().default([]);
const PageSchema = z.object({
  blocks: some(z.object({ paragraphs: some(z.object({ words: some(WordSchema) })) })),
});
const AnswerSchema = z.object({
  responses: z.array(z.object({
    fullTextAnnotation: z.object({ pages: some(PageSchema) }).optional(),
    error: z.object({ code: z.number() }).optional(),
  })).length(1),
});

function wordOf({ boundingBox, symbols, confidence }: z.infer<typeof WordSchema>, image: PageImage): ReadWord {
  const [xs, ys] = [boundingBox.vertices.map(({ x }) => x), boundingBox.vertices.map(({ y }) => y)];
  const [left, top] = [Math.max(Math.min(...xs), 0), Math.max(Math.min(...ys), 0)];
  const box: Box = [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
  if (left + box[2] > image.width + 1 || top + box[3] > image.height + 1) throw new CloudError("malformed", null);
  return { page: image.page, box, text: symbols.map(({ text }) => text).join(""), confidence };
}

/** Google Cloud Vision's DOCUMENT_TEXT_DETECTION (https://cloud.google.com/vision/docs/reference/rest/v1/images/annotate). */
export function googleVisionReader(
  { key, url = "https://vision.googleapis.com", usd_per_page }: ServiceSetting,
): CloudReader {
  return {
    provider: "google-vision",
    model: "document-text-detection",
    mostUsd: usd_per_page,
    read: async (image) => {
      const body = {
        requests: [{ image: { content: encodeBase64(image.bytes) }, features: [{ type: "DOCUMENT_TEXT_DETECTION" }] }],
      };
      const answer = AnswerSchema.safeParse(
        await postJson(`${url}/v1/images:annotate`, { headers: { "x-goog-api-key": key }, body }),
      );
      if (!answer.success) throw new CloudError("malformed", null);
      const [{ error, fullTextAnnotation } = {}] = answer.data.responses;
      if (error) throw new CloudError("refused", 0);
      const words = (fullTextAnnotation?.pages ?? []).flatMap(({ blocks }) =>
        blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ words }) => words.map((word) => wordOf(word, image))))
      );
      return { words, usd: usd_per_page };
    },
  };
}
