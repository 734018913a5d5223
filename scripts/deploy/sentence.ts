import { z } from "zod";
import { CliError, CliTimeoutError } from "../db/supabase.ts";
import { CommandError } from "../db/command.ts";
import type { Project } from "./project.ts";

const TOKENS = "https://supabase.com/dashboard/account/tokens";

/** What the CLI calls by a code of its own. */
const BY_CODE: Record<string, string> = {
  AccessTokenRequiredError: `you are not signed in: set SUPABASE_ACCESS_TOKEN (${TOKENS}) or run npx supabase login`,
  InvalidAccessTokenError: "SUPABASE_ACCESS_TOKEN is no access token: one is sbp_ and 40 hexadecimal digits",
  DbConfigIpv6Error:
    "the project's database has an IPv6 address and this network has none: pass its pooler's address with --db-url",
};

const MessageSchema = z.object({ message: z.string() });

/** What the Management API itself said, where the CLI quotes it. */
function quoted(message: string): string {
  const [body] = /\{.*\}/.exec(message) ?? [""];
  try {
    return `: ${MessageSchema.parse(JSON.parse(body)).message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
  } catch {
    return "";
  }
}

function byStatus(status: number, message: string, ref: string): string {
  if (status === 401) return `the Management API does not accept the access token (401): make another at ${TOKENS}`;
  if (status === 403) return `the access token may not do this on project ${ref} (403)`;
  if (status === 404) return `your account reaches no project ${ref} (404)`;
  if (status === 429) return "the Management API asks for patience (429): run it again in a minute";
  if (status >= 500) {
    return `the Management API failed (${status}): run it again later, see https://status.supabase.com`;
  }
  return `the Management API refused (${status})${quoted(message)}`;
}

/** Says in one sentence why the Supabase CLI could not do what it was asked. */
export function sentence(error: unknown, { ref }: Project): string {
  if (error instanceof CommandError || error instanceof CliTimeoutError) return error.message;
  if (!(error instanceof CliError)) return (error as Error).message;
  const { code, message } = error;
  const status = Number(/\bstatus (\d{3})\b/.exec(message)?.[1]);
  if (BY_CODE[code]) return BY_CODE[code];
  if (status) return byStatus(status, message, ref);
  if (/TransportError|NetworkError/.test(code + message)) {
    return "the Management API cannot be reached: is the network there, and --profile right?";
  }
  const [first = "the Supabase CLI failed"] = message.split("\n");
  return /DbConnect/.test(code) ? `the database cannot be reached: ${first}` : first;
}
