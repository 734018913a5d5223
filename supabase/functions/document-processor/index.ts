import { z } from "zod";
import {
  RunRequestSchema,
  SubmitRequestSchema,
  SubmitResponseSchema,
} from "../../../functions-shared/contracts/requests.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { dataOf } from "../../../functions-shared/http/client.ts";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { createHandler } from "../../../functions-shared/http/serve.ts";
import { workOne } from "../../../functions-shared/http/stage.ts";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { leaveToWorker, WorkerNeeded } from "../../../functions-shared/reading/pictures.ts";
import { sha256Hex } from "../../../functions-shared/reading/hash.ts";

/**
 * A user's `{document_id}` queues an uploaded document (202). The scheduler's `{run: true}` works one queued document:
 * its bytes become an extraction, or it is rejected with the reason, or left to a worker when it holds pictures.
 */
Deno.serve(createHandler({
  name: "document-processor",
  body: z.union([SubmitRequestSchema, RunRequestSchema]),
  handle: async ({ body, caller, environment, requestId }) => {
    if ("document_id" in body) {
      if (caller.kind !== "user") throw new Problem(403, "users-only", "A document is submitted by a signed-in user");
      const job = dataOf(await caller.client.rpc("submit_document", { p_document_id: body.document_id }));
      const response = SubmitResponseSchema.parse({ document_id: body.document_id, ...(job as object) });
      return Response.json(response, { status: response.job_id ? 202 : 200 });
    }
    if (caller.kind !== "service") throw new Problem(403, "service-only", "Only the scheduler may run jobs");
    const outcome = await workOne(environment, requestId, {
      stage: "process",
      handsOver: (error) => error instanceof WorkerNeeded,
      refusalOf: (error) => error instanceof ReadingError ? error.code : null,
      work: async (_input, bytes) => {
        const document = await bytes();
        const extraction = await extractDocument(document, { pictureReader: leaveToWorker });
        return { sha256: await sha256Hex(document), extraction };
      },
    });
    return Response.json({ outcome });
  },
}));
