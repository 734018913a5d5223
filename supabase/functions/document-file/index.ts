import { DocumentFileRequestSchema } from "../../../functions-shared/contracts/requests.ts";
import { answerFile } from "../../../functions-shared/http/document-file.ts";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { createHandler } from "../../../functions-shared/http/serve.ts";

/** A user's `{document_id}` is answered with the document's file, as it was handed in; that is noted on the audit trail. */
Deno.serve(createHandler({
  name: "document-file",
  body: DocumentFileRequestSchema,
  handle: async ({ body, caller, environment, requestId, accept }) => {
    if (caller.kind !== "user") throw new Problem(403, "users-only", "A file is given to a signed-in user");
    return await answerFile(caller.client, environment, { documentId: body.document_id, requestId, accept });
  },
}));
