// The process that reads: whatever a document does to it, the worker that started it lives on. Started by reader.ts.
import process from "node:process";
import { extractDocument } from "../../functions-shared/extraction/extract.ts";
import { errorFields } from "../../functions-shared/http/log.ts";
import { ReadingError } from "../../functions-shared/reading/errors.ts";
import { sha256Hex } from "../../functions-shared/reading/hash.ts";
import type { FromChild, ToChild } from "./messages.ts";
import type { ReadElsewhere } from "../../functions-shared/reading/cloud/read-page.ts";
import type { AskElsewhere } from "./reading/elsewhere.ts";
import { openEngine } from "./reading/open-engine.ts";
import { createPictureReader } from "./reading/picture-reader.ts";

const tell = (message: FromChild) => void process.send?.(message);
const engine = openEngine();

/** The answer that is waited for: one page at a time. */
let answered: (read: ReadElsewhere) => void = () => {};
const ask: AskElsewhere = (image) =>
  new Promise((resolve) => {
    answered = resolve;
    tell({ kind: "ask", image });
  });

async function read({ bytes, mayAsk }: Extract<ToChild, { kind: "document" }>): Promise<FromChild> {
  try {
    const pictureReader = createPictureReader(await engine, () => tell({ kind: "page" }), mayAsk ? ask : undefined);
    const extraction = await extractDocument(bytes, { pictureReader });
    return { kind: "read", result: { sha256: await sha256Hex(bytes), extraction } };
  } catch (error) {
    if (error instanceof ReadingError) return { kind: "refused", code: error.code };
    return { kind: "failed", fields: errorFields(error) };
  }
}

process.on("message", (message: ToChild) => {
  if (message.kind === "answer") answered(message.read);
  else void read(message).then(tell);
});
// Whoever started it is gone, and with them whom it reads for.
process.on("disconnect", () => process.exit(0));
tell({ kind: "ready" });
