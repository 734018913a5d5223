import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { checkpointWhenLong } from "../../../scripts/stack/database/checkpoint.ts";

const MIB = 1024 * 1024;

test(
  "the log of a database that is written to is cut short, by a session that is the plain role's again afterwards",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "guardian-log-"));
    const client = await PGlite.create(join(folder, "postgres"));
    const logLength = async () => {
      const { rows } = await client.query<{ bytes: number }>(
        "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::int as bytes from pg_control_checkpoint()",
      );
      return rows[0]?.bytes ?? 0;
    };
    try {
      await client.exec(`
      create role supabase_admin superuser;
      set session authorization supabase_admin;
      alter role postgres rename to pglite_bootstrap;
      create role postgres login createrole;
      create table notes (note text);
      grant insert on notes to postgres;
      set session authorization postgres;`);
      await client.exec("insert into notes select repeat(md5(g::text), 30) from generate_series(1, 4000) as g");
      expect(await logLength()).toBeGreaterThan(3 * MIB);
      await checkpointWhenLong(client, 64 * MIB);
      expect(await logLength()).toBeGreaterThan(3 * MIB);
      await checkpointWhenLong(client, MIB);
      expect(await logLength()).toBeLessThan(MIB);
      const { rows } = await client.query("select current_user, session_user");
      expect(rows).toEqual([{ current_user: "postgres", session_user: "postgres" }]);
    } finally {
      await client.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
