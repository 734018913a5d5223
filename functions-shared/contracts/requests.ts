import { z } from "zod";
import { DocumentStatusSchema } from "./document.ts";

/** The scheduler's call: claim one due job and work it. */
export const RunRequestSchema = z.strictObject({ run: z.literal(true) });

/** document-processor: start (or start again) the processing of an uploaded document. */
export const SubmitRequestSchema = z.strictObject({ document_id: z.uuid() });
/** `job_id` is null when nothing is left to do: the document is filed. */
export const SubmitResponseSchema = z.object({
  document_id: z.uuid(),
  job_id: z.uuid().nullable(),
  status: DocumentStatusSchema,
});

/** document-file: the file of a document, as it was handed in. */
export const DocumentFileRequestSchema = z.strictObject({ document_id: z.uuid() });

const flag = { flag_id: z.uuid() };
const noted = { ...flag, note: z.string().max(2000).optional() };

/** quality-guardian: the life of a flag, and giving a document to the person it belongs to. */
export const FlagRequestSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("list"), document_id: z.uuid() }),
  z.strictObject({ action: z.literal("resolve"), ...noted, resolution: z.enum(["confirm", "reject"]) }),
  z.strictObject({ action: z.literal("dismiss"), ...noted }),
  z.strictObject({ action: z.literal("restore"), ...flag }),
  z.strictObject({ action: z.literal("reassign"), document_id: z.uuid(), profile_id: z.uuid() }),
]);
export type FlagRequest = z.infer<typeof FlagRequestSchema>;
