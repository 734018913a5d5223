import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../scripts/stack/start.ts";

/*
 * Two transactions that change who reaches whom, at the same time, on two connections: whatever their order, the derived
 * access is what a computation from scratch finds. Only a database with more than one session can show this.
 */

let cluster: NativeCluster;
let first: postgres.Sql;
let second: postgres.Sql;
let observer: postgres.Sql;

beforeAll(async () => {
  cluster = await startNative();
  const database = await openNative({ url: cluster.url, vault: { file: "", secrets: {} } });
  await prepareDatabase(database, ROOT).finally(() => database.close());
  const connect = () => postgres(cluster.url, { max: 1, onnotice: () => {} });
  [first, second, observer] = [connect(), connect(), connect()];
});

afterAll(async () => {
  for (const connection of [first, second, observer]) await connection?.end();
  await cluster?.stop();
});

/** A family of an owner and a guardian with one child, whom a friend may read; and a newcomer. */
interface Scene {
  family: string;
  child: string;
  grant: string;
  guardian: string;
  newcomer: string;
  owner: string;
}

async function newScene(): Promise<Scene> {
  const id = () => randomUUID();
  const scene = { family: id(), child: id(), grant: id(), guardian: id(), newcomer: id(), owner: id() };
  const { family, child, grant, guardian, newcomer, owner } = scene;
  const friend = id();
  await observer.unsafe(`
    insert into auth.users (id, email)
    select u.id, u.id || '@example.org' from unnest('{${owner},${guardian},${friend},${newcomer}}'::uuid[]) as u (id);
    insert into public.families (id, label) values ('${family}', 'Race');
    insert into public.family_members (family_id, user_id, role)
    values ('${family}', '${owner}', 'owner'), ('${family}', '${guardian}', 'guardian');
    insert into public.profiles (id, family_id, kind, label) values ('${child}', '${family}', 'child', 'Child');
    insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
    values ('${child}', '${family}', '-infinity', 'infinity', -1);
    insert into public.profile_grants (id, profile_id, family_id, grantee_user_id, level, basis, granted_by)
    values ('${grant}', '${child}', '${family}', '${friend}', 'read', 'consent', '${owner}');`).simple();
  return scene;
}

/** Every kind of change that access is derived from. */
const CHANGES: Record<string, (scene: Scene) => string> = {
  "a guardian is removed": ({ family, guardian }) =>
    `delete from public.family_members where family_id = '${family}' and user_id = '${guardian}'`,
  "a guardian becomes a plain member": ({ family, guardian }) =>
    `update public.family_members set role = 'member' where family_id = '${family}' and user_id = '${guardian}'`,
  "a guardian joins": ({ family, newcomer }) =>
    `insert into public.family_members (family_id, user_id, role) values ('${family}', '${newcomer}', 'guardian')`,
  "a profile is added": ({ family }) =>
    `with added as (
       insert into public.profiles (family_id, kind, label) values ('${family}', 'child', 'Another') returning id, family_id)
     insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
     select a.id, a.family_id, '-infinity', 'infinity', -1 from added as a`,
  "a profile is put aside": ({ child }) => `update public.profiles set deleted_at = now() where id = '${child}'`,
  "access is granted": ({ family, child, newcomer, owner }) =>
    `insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, basis, granted_by)
     values ('${child}', '${family}', '${newcomer}', 'write', 'consent', '${owner}')`,
  "access is revoked": ({ grant }) => `update public.profile_grants set revoked_at = now() where id = '${grant}'`,
};

/** Resolves when the second transaction waits for the first, or has been answered without waiting. */
async function waitsOrIsAnswered(answer: Promise<unknown>): Promise<void> {
  let answered = false;
  void answer.then(() => answered = true);
  while (!answered) {
    const waiting = await observer`select from pg_stat_activity where wait_event_type = 'Lock'`;
    if (waiting.length > 0) return;
  }
}

/** One transaction begins, another one follows before it ends. @returns the second one's SQLSTATE when it had to give up. */
async function race(one: string, two: string, isolation: string): Promise<string | null> {
  const run = async (connection: postgres.Sql, sql: string) => {
    await connection.unsafe(sql);
    return null;
  };
  await run(first, `begin isolation level ${isolation}`);
  await run(second, `begin isolation level ${isolation}`);
  await run(second, "select count(*) from public.families"); // Its snapshot is taken before the first one's change.
  await run(first, one);
  const answer = run(second, two).catch((error: { code: string }) => error.code);
  await waitsOrIsAnswered(answer);
  await run(first, "commit");
  const refused = await answer;
  await run(second, refused ? "rollback" : "commit");
  return refused;
}

describe.each(["read committed", "repeatable read"])("under %s", (isolation) => {
  const pairs = Object.keys(CHANGES).flatMap((one) => Object.keys(CHANGES).map((two) => [one, two] as const))
    .filter(([one, two]) => one !== two);

  test.each(pairs)("%s, and meanwhile %s", async (one, two) => {
    const scene = await newScene();
    const refused = await race(CHANGES[one]?.(scene) ?? "", CHANGES[two]?.(scene) ?? "", isolation);
    // Serialization failures are for the caller to try again; nothing else may go wrong.
    expect([null, "40001"]).toContain(refused);
    if (isolation === "read committed") expect(refused).toBeNull();
    const differences = await observer`
      select d.* from private.access_differences() as d
      join public.profiles as p on p.id = d.profile_id where p.family_id = ${scene.family}`;
    expect(differences).toEqual([]);
  });
});
