import type { z } from "zod";
import { Problem } from "./problem.ts";

const BODY_BYTES = 256 * 1024;

async function readText(request: Request): Promise<string> {
  const tooLarge = new Problem(413, "body-too-large", "The request body is larger than 256 KiB");
  if (Number(request.headers.get("content-length") ?? 0) > BODY_BYTES) throw tooLarge;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > BODY_BYTES) throw tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, "invalid-body", "The request body is not UTF-8 text");
  }
}

/**
 * Reads a JSON request body and parses it with its contract.
 * @throws {Problem} 413 too large, 415 not JSON by its content type, 400 not JSON or not of the contract's shape.
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw new Problem(415, "unsupported-content-type", "Send application/json");
  }
  const text = await readText(request);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem(400, "invalid-body", "The request body is not JSON");
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "(body)"))].slice(0, 5);
  throw new Problem(400, "invalid-body", `The request body does not fit its contract: ${fields.join(", ")}`);
}
