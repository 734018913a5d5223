import { RunRequestSchema } from "../../../functions-shared/contracts/requests.ts";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { createHandler } from "../../../functions-shared/http/serve.ts";
import { keepStorage } from "../../../functions-shared/http/stored-files.ts";

/** The scheduler's `{run: true}` deletes stored bytes that are to go, and sweeps when it is time. */
Deno.serve(createHandler({
  name: "storage-keeper",
  body: RunRequestSchema,
  handle: async ({ caller, environment, requestId }) => {
    if (caller.kind !== "service") throw new Problem(403, "service-only", "Only the scheduler may run jobs");
    return Response.json({ outcome: await keepStorage(environment, requestId) });
  },
}));
