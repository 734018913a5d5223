import type { Run } from "../../../scripts/stack/database/database.ts";
import type { World } from "./world.ts";

type Row = Record<string, unknown>;

/** A time as SQL reads it. */
export const time = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** Inserts rows into a table, all with the same columns; `sql` adds columns that are computed from them. */
export async function insert(
  run: Run,
  table: string,
  rows: Row[],
  computed: Record<string, string> = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  await run(
    `insert into ${table} (${[...columns, ...Object.keys(computed)].join(", ")})
     select ${[...columns.map((name) => `r.${name}`), ...Object.values(computed)].join(", ")}
     from jsonb_populate_recordset(null::${table}, $1::text::jsonb) as r`,
    [JSON.stringify(rows)],
  );
}

/** The family that keeps a profile. */
export const familyOf = (world: World, profile: string) => world.profiles.find(({ id }) => id === profile)?.family;
