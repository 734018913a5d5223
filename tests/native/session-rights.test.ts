import { CompiledQuery } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import type { Database } from "../../scripts/stack/database/database.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { NativePool } from "../../scripts/stack/database/native-pool.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../scripts/stack/start.ts";

/* The statements of a transaction go out together. Whichever of them fails, none does its work without those before it. */

let cluster: NativeCluster;
let database: Database;
let pool: NativePool;

beforeAll(async () => {
  cluster = await startNative();
  database = await openNative({ url: cluster.url, vault: { file: "", secrets: {} } });
  await prepareDatabase(database, ROOT);
  pool = new NativePool(cluster.url, 1, () => Promise.resolve({ fetch_types: false, onnotice: () => {} }));
});

afterAll(async () => {
  await pool?.close();
  await database?.close();
  await cluster?.stop();
});

const sql = (text: string) => CompiledQuery.raw(text);
const families = () => database.query<{ label: string }>("select label from public.families order by label");

test("what stands behind a begin that failed has no rights, and nothing of it is kept", async () => {
  const { run, release, asOwner } = await pool.lease();
  if (!asOwner) throw new Error("a session takes on nobody's rights");
  await run([sql("select 1")]); // From here on all goes out at once.
  const failing = sql("select 1 / 0");
  const insert = sql("insert into public.families (label) values ('behind a failure')");
  await expect(run([failing, asOwner, insert])).rejects.toMatchObject({ code: "22012" });
  await expect(run([insert])).rejects.toMatchObject({ code: "42501" });
  await release();
  expect(await families()).toEqual([]);
});

test("what stands behind a change of role that failed does nothing", async () => {
  const { run, release, asOwner } = await pool.lease();
  if (!asOwner) throw new Error("a session takes on nobody's rights");
  const insert = sql("insert into public.families (label) values ('behind a role')");
  await expect(run([sql("begin"), asOwner, sql("set local role nobody_there"), insert]))
    .rejects.toMatchObject({ code: "22023" });
  await run([sql("rollback")]);
  await release();
  expect(await families()).toEqual([]);
});

test("the stack's own statements have their owner's rights, in a transaction or alone", async () => {
  await database.query("insert into public.families (label) values ('alone')");
  expect(await families()).toEqual([{ label: "alone" }]);
});
