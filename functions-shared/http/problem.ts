import type { ProblemType } from "./problem-types.ts";

/** Where the problem types are explained. The URI is an identifier first (RFC 9457 §3.1.1). */
const TYPE_BASE = "https://guardian.dev/problems/";

/**
 * An error a caller is told about, as RFC 9457 problem details. `type` is stable (problem-types.ts); `title` and `detail` hold no patient
 * data, no SQL and no stack.
 */
export class Problem extends Error {
  override name = "Problem";
  constructor(
    readonly status: number,
    readonly type: ProblemType,
    readonly title: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${type}: ${title}`);
  }

  /** The response a caller sees. `members` are added to it (RFC 9457 §3.2). */
  toResponse(requestId: string, members: Record<string, string> = {}): Response {
    return Response.json(
      { type: TYPE_BASE + this.type, title: this.title, status: this.status, request_id: requestId, ...members },
      {
        status: this.status,
        headers: { "content-type": "application/problem+json", ...this.headers },
      },
    );
  }
}

/** What a caller is told when the fault is ours. The cause is in the log, under the request id. */
export const internalProblem = () => new Problem(500, "internal-error", "Something went wrong on our side");
