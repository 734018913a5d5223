import { z } from "zod";

/**
 * Where in a document something was printed: `[x, y, width, height]` with the origin at the top left of the page.
 * Units are those of the page ({@link PageSchema}): PDF points (1/72 inch), pixels of an image, or character cells for
 * plain text.
 */
export const BoxSchema = z.tuple([z.number(), z.number(), z.number().nonnegative(), z.number().nonnegative()]);
export type Box = z.infer<typeof BoxSchema>;

/** A place on a page. */
export const PageSourceSchema = z.object({ page: z.number().int().min(1), box: BoxSchema });
export type PageSource = z.infer<typeof PageSourceSchema>;

/** A place in a structured document, as a FHIRPath-like path from the root: `Bundle.entry[3].resource.valueQuantity`. */
export const PathSourceSchema = z.object({ path: z.string().min(1) });

/** The place every extracted value comes from: no value without its source. */
export const SourceSchema = z.union([PageSourceSchema, PathSourceSchema]);
export type Source = z.infer<typeof SourceSchema>;

/** A page of the document. `unit` says what one unit of every box on it is. */
export const PageSchema = z.object({
  page: z.number().int().min(1),
  width: z.number().positive(),
  height: z.number().positive(),
  unit: z.enum(["pt", "px", "cell"]),
  /** Who read it, when that was a reader elsewhere: provider and model. */
  read_by: z.string().optional(),
});
export type Page = z.infer<typeof PageSchema>;

/** A word as it was read. `confidence` is 1 for a text layer, the reader's own estimate (0..1) otherwise. */
export const WordSchema = PageSourceSchema.extend({ text: z.string().min(1), confidence: z.number().min(0).max(1) });
export type Word = z.infer<typeof WordSchema>;
