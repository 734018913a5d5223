import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import ws from "ws";
import type { Database } from "../../functions-shared/database.types.ts";

export type Client = SupabaseClient<Database>;

/** Where a frontend connects, and where the mail of the embedded stack is caught. */
export interface Endpoint {
  apiUrl: string;
  publishableKey: string;
  mailUrl: string;
}

const MAIL_TIMEOUT_MS = 15_000;

/** A supabase-js client as a frontend makes it. Node 20 has no WebSocket of its own. */
export function connect({ apiUrl, publishableKey }: Endpoint): Client {
  return createClient<Database>(apiUrl, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    realtime: { transport: ws as never },
  });
}

interface Mail {
  id: string;
  to: { address: string }[];
  html?: string;
  text?: string;
}

/** Waits for the newest mail to an address and takes it out of the catcher. @throws when none comes in time. */
export async function takeMail(mailUrl: string, address: string, timeoutMs = MAIL_TIMEOUT_MS): Promise<Mail> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const response = await fetch(`${mailUrl}/email`, { signal: AbortSignal.timeout(MAIL_TIMEOUT_MS) });
    const mails = await response.json() as Mail[];
    const mail = mails.findLast(({ to }) => to.some((recipient) => recipient.address === address));
    if (mail) {
      await fetch(`${mailUrl}/email/${mail.id}`, { method: "DELETE", signal: AbortSignal.timeout(MAIL_TIMEOUT_MS) });
      return mail;
    }
    if (Date.now() > deadline) throw new Error(`no mail came for ${address}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** The magic link in a mail. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/[^\s"'<>]+\/auth\/v1\/verify[^\s"'<>]+/.exec(mail.html ?? mail.text ?? "")?.[0];
  if (!link) throw new Error("the mail holds no link");
  return link.replaceAll("&amp;", "&");
}

/** Follows a magic link as a browser does and takes the session out of the address it leads to. */
export async function sessionFromLink(link: string): Promise<{ access_token: string; refresh_token: string }> {
  const response = await fetch(link, { redirect: "manual", signal: AbortSignal.timeout(MAIL_TIMEOUT_MS) });
  await response.body?.cancel();
  const fragment = new URLSearchParams((response.headers.get("location") ?? "").split("#")[1] ?? "");
  const [access_token, refresh_token] = [fragment.get("access_token"), fragment.get("refresh_token")];
  if (!access_token || !refresh_token) {
    throw new Error(`the link was refused: ${fragment.get("error_code") ?? "no session"}`);
  }
  return { access_token, refresh_token };
}

/** Signs a person in by magic link: mail asked for, fetched from the catcher, link followed. */
export async function signIn(endpoint: Endpoint, email: string): Promise<Client> {
  const client = connect(endpoint);
  const { error } = await client.auth.signInWithOtp({ email });
  if (error) throw error;
  const session = await sessionFromLink(linkIn(await takeMail(endpoint.mailUrl, email)));
  const { error: refused } = await client.auth.setSession(session);
  if (refused) throw refused;
  return client;
}
