import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../scripts/stack/start.ts";

/* The same call from several connections at the same moment. Only a database with more than one session can show this. */

const AT_ONCE = 8;
const ROUNDS = 40;

let cluster: NativeCluster;
let callers: postgres.Sql[];

beforeAll(async () => {
  cluster = await startNative();
  const database = await openNative({ url: cluster.url, vault: { file: "", secrets: {} } });
  await prepareDatabase(database, ROOT).finally(() => database.close());
  callers = Array.from({ length: AT_ONCE }, () => postgres(cluster.url, { max: 1, onnotice: () => {} }));
});

afterAll(async () => {
  for (const caller of callers ?? []) await caller.end();
  await cluster?.stop();
});

test("a document registered by many retries of one request at once is one document, and every retry is told so", async () => {
  const [user, session, family, profile] = Array.from({ length: 4 }, () => randomUUID());
  await callers[0]?.unsafe(`
    insert into auth.users (id, email) values ('${user}', '${user}@example.org');
    insert into auth.sessions (id, user_id) values ('${session}', '${user}');
    insert into public.families (id, label) values ('${family}', 'Race');
    insert into public.family_members (family_id, user_id, role) values ('${family}', '${user}', 'owner');
    insert into public.profiles (id, family_id, kind, label, user_id)
    values ('${profile}', '${family}', 'self', 'Self', '${user}');`).simple();
  const claims = JSON.stringify({ sub: user, session_id: session, role: "authenticated" });
  const register = (sql: postgres.Sql, id: string) =>
    sql.begin(async (run) => {
      await run`select set_config('request.jwt.claims', ${claims}, true)`;
      const [row] = await run`select id from private.register_document(${
        profile ?? ""
      }, 'scan.pdf', 'application/pdf', 10, ${id})`;
      return row?.id;
    });
  for (let round = 0; round < ROUNDS; round++) {
    const id = randomUUID();
    const answers = await Promise.all(callers.map((caller) => register(caller, id)));
    expect(answers).toEqual(callers.map(() => id));
  }
});
