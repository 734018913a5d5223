import { Buffer } from "node:buffer";
import { createHash, timingSafeEqual } from "node:crypto";
import { isAuthApiError, isAuthError, isAuthRetryableFetchError } from "@supabase/supabase-js";
import { callerClient, type GuardianClient } from "./client.ts";
import type { Environment } from "./environment.ts";
import { Problem } from "./problem.ts";

/** Who calls: the scheduler with a secret key, or a signed-in user. */
export type Caller = { kind: "service" } | { kind: "user"; userId: string; client: GuardianClient };

const signedOut = () => new Problem(401, "signed-out", "Sign in first", { "www-authenticate": "Bearer" });

/** Whether Auth could not be asked, or failed itself: that says nothing of the token, and an app must not sign anybody out for it. */
function isOutage(error: unknown): boolean {
  if (isAuthRetryableFetchError(error)) return true;
  if (!isAuthError(error)) return false;
  return isAuthApiError(error) ? error.status >= 500 || error.status === 429 : error.name === "AuthUnknownError";
}

/** Compares in constant time: the length of a guess or how much of it is right shows in no answer's time. */
function sameSecret(guess: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(Buffer.from(text)).digest();
  return timingSafeEqual(digest(guess), digest(secret));
}

/**
 * Verifies the caller of a function. A user's token is checked by Supabase Auth (signature, expiry, `alg`), and every
 * RPC made with it is checked by the database against the session behind it.
 * @throws {Problem} 401 when the call carries no valid token, 503 when Auth cannot tell just now.
 */
export async function verifyCaller(request: Request, environment: Environment, requestId: string): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  const presented = [request.headers.get("apikey") ?? "", token].filter((key) => key !== "");
  const isSecret = (key: string) => environment.secretKeys.some((secret) => sameSecret(key, secret));
  if (presented.some(isSecret)) return { kind: "service" };
  if (token === "" || token === environment.publishableKey) throw signedOut();
  const client = callerClient(environment, token, requestId);
  // Whatever is wrong with the token, the answer is the same.
  const { data, error } = await client.auth.getClaims(token).catch((error) => ({ data: null, error }));
  if (isOutage(error)) {
    const detail = "Sign-in cannot be verified now: try again in a moment";
    throw new Problem(503, "auth-unavailable", detail, { "retry-after": "2" });
  }
  if (error || !data || data.claims.role !== "authenticated") throw signedOut();
  return { kind: "user", userId: data.claims.sub, client };
}
