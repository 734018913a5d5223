import process from "node:process";

/** A setting that is missing or broken; found when the function starts, not at its first request. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

export interface Environment {
  url: string;
  /** The key of a client without rights of its own. */
  publishableKey: string;
  /** Every key that may act as the service; the first is used. */
  secretKeys: [string, ...string[]];
  /** This process, as the queue knows it: whoever supervises it and sees it die hands its jobs back by this name. */
  worker: string;
}

/** Where nobody gives the process a name, it is one of its own for as long as the process lives. */
const OWN_NAME = crypto.randomUUID();

/** Hosted functions get their keys as JSON, `{"default": "sb_…"}`; the older single variables are still set. */
function keys(json: string | undefined, legacy: string | undefined): string[] {
  let named: unknown = {};
  try {
    named = JSON.parse(json || "{}");
  } catch (cause) {
    throw new EnvironmentError("the function's API keys are not valid JSON", { cause });
  }
  return [...Object.values(named as Record<string, string>), ...(legacy ? [legacy] : [])];
}

/** Reads what Supabase gives every edge function (https://supabase.com/docs/guides/functions/secrets). */
export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  const url = env.SUPABASE_URL;
  const [publishableKey] = keys(env.SUPABASE_PUBLISHABLE_KEYS, env.SUPABASE_ANON_KEY);
  const [secretKey, ...otherSecretKeys] = keys(env.SUPABASE_SECRET_KEYS, env.SUPABASE_SERVICE_ROLE_KEY);
  if (!url || !publishableKey || !secretKey) {
    throw new EnvironmentError("SUPABASE_URL and the publishable and secret keys must be set");
  }
  return { url, publishableKey, secretKeys: [secretKey, ...otherSecretKeys], worker: env.GUARDIAN_WORKER || OWN_NAME };
}
