import { join } from "node:path";
import { ROOT } from "../stack/root.ts";

/** The options of every command about the audit trail. */
export const PLACE_OPTIONS = {
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  db: { type: "string" },
  store: { type: "string" },
} as const;

export const PLACE_HELP = `  --data-dir DIR     the embedded stack's data folder        (default: supabase/.temp/stack)
  --db URL           instead, the Postgres of that URL (not its transaction pooler)
  --store PLACE      where the roots are published, a folder or an http(s) URL
                     (default: GUARDIAN_AUDIT_STORE, else DIR.roots; a URL's Authorization header is taken from
                     GUARDIAN_AUDIT_STORE_AUTHORIZATION)`;

export interface Place {
  "data-dir": string;
  db?: string | undefined;
  store?: string | undefined;
}
