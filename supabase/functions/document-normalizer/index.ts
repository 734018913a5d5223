import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { RunRequestSchema } from "../../../functions-shared/contracts/requests.ts";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { createHandler } from "../../../functions-shared/http/serve.ts";
import { workOne } from "../../../functions-shared/http/stage.ts";

/** The scheduler's `{run: true}` turns one extraction into proposed, coded events. */
Deno.serve(createHandler({
  name: "document-normalizer",
  body: RunRequestSchema,
  handle: async ({ caller, environment, requestId }) => {
    if (caller.kind !== "service") throw new Problem(403, "service-only", "Only the scheduler may run jobs");
    const outcome = await workOne(environment, requestId, {
      stage: "normalize",
      work: async ({ extraction }) => ({ events: await normalize(extraction) }),
    });
    return Response.json({ outcome });
  },
}));
