import type { Database } from "./database.ts";
import type { StatementTimeouts } from "./request-settings.ts";

/** What hosted Supabase sets (https://supabase.com/docs/guides/database/postgres/timeouts). */
const DEFAULTS: StatementTimeouts = { anon: "3s", authenticated: "8s", service_role: "8s" };

/**
 * How long a statement of each API role may take: what `alter role authenticated set statement_timeout = '20s'` says,
 * otherwise what hosted Supabase has. PGlite cannot interrupt a statement: there it is not obeyed.
 */
export async function readStatementTimeouts(database: Database): Promise<StatementTimeouts> {
  const set = await database.query<{ role: string; timeout: string }>(
    `select r.rolname as role, o.option_value as timeout
     from pg_roles as r, pg_options_to_table(r.rolconfig) as o
     where o.option_name = 'statement_timeout'`,
  );
  return { ...DEFAULTS, ...Object.fromEntries(set.map(({ role, timeout }) => [role, timeout])) };
}
