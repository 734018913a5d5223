import { RunRequestSchema } from "../../../functions-shared/contracts/requests.ts";
import { keepTrail, readKeeper } from "../../../functions-shared/http/audit-keeper.ts";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { createHandler } from "../../../functions-shared/http/serve.ts";

const keeper = await readKeeper();

/** The scheduler's `{run: true}` seals the audit trail when it is time, and publishes what is signed. */
Deno.serve(createHandler({
  name: "audit-keeper",
  body: RunRequestSchema,
  handle: async ({ caller, environment, requestId }) => {
    if (caller.kind !== "service") throw new Problem(403, "service-only", "Only the scheduler may run jobs");
    return Response.json({ outcome: await keepTrail(environment, keeper, requestId) });
  },
}));
