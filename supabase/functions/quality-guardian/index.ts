import { z } from "zod";
import { FlagRequestSchema, RunRequestSchema } from "../../../functions-shared/contracts/requests.ts";
import { handleFlagRequest } from "../../../functions-shared/http/flags.ts";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { createHandler } from "../../../functions-shared/http/serve.ts";
import { workOne } from "../../../functions-shared/http/stage.ts";
import { judge } from "../../../functions-shared/quality/judge.ts";

/**
 * A user's `{action}` lists, resolves, dismisses or restores flags, or reassigns a document, with the user's own rights.
 * The scheduler's `{run: true}` judges one document: whose it is, and which of its events may be filed.
 */
Deno.serve(createHandler({
  name: "quality-guardian",
  body: z.union([FlagRequestSchema, RunRequestSchema]),
  handle: async ({ body, caller, environment, requestId }) => {
    if ("action" in body) {
      if (caller.kind !== "user") throw new Problem(403, "users-only", "Flags are worked by a signed-in user");
      return Response.json(await handleFlagRequest(caller.client, body));
    }
    if (caller.kind !== "service") throw new Problem(403, "service-only", "Only the scheduler may run jobs");
    const outcome = await workOne(environment, requestId, {
      stage: "guard",
      work: async (input) => judge(input),
    });
    return Response.json({ outcome });
  },
}));
