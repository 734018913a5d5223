import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statementHash } from "../../functions-shared/audit/document.ts";
import { openStore } from "../../functions-shared/audit/open-store.ts";
import { makeSigningKey, openSigner } from "../../functions-shared/audit/signing.ts";
import type { Statement } from "../../functions-shared/contracts/audit.ts";
import { type Keeper, publish } from "../../functions-shared/http/audit-keeper.ts";
import type { Report } from "../../scripts/audit/verify-trail.ts";
import { scratchSecrets } from "../../scripts/db/scratch.ts";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { runScript } from "../stack/_command.ts";

/*
 * Writers and sealers at once, each on a connection of its own, and then what an operator sees of it on the command line.
 */

const [WRITERS, SEALERS, ROUNDS] = [8, 3, 25];

let cluster: NativeCluster;
let connections: postgres.Sql[];
let admin: postgres.Sql;
let folder: string;
let keeper: Keeper;
let signingKey: string;

beforeAll(async () => {
  cluster = await startNative();
  folder = await mkdtemp(join(tmpdir(), "guardian-audit-"));
  const secrets = scratchSecrets();
  const database = await openNative({ url: cluster.url, vault: { file: "", secrets } });
  await prepareDatabase(database, ROOT).finally(() => database.close());
  const connection = { "vault.secrets": JSON.stringify(secrets) };
  connections = Array.from(
    { length: WRITERS + SEALERS },
    () => postgres(cluster.url, { max: 1, onnotice: () => {}, connection }),
  );
  admin = postgres(cluster.adminUrl, { max: 1, onnotice: () => {}, connection });
  await admin.unsafe(`create or replace function private.root_interval() returns interval
    language sql immutable set search_path = '' return interval '0'`);
  signingKey = await makeSigningKey();
  const signer = await openSigner(signingKey);
  keeper = { signer, store: openStore(join(folder, "store")), keys: [signer.key] };
});

afterAll(async () => {
  for (const connection of [...connections ?? [], ...admin ? [admin] : []]) await connection.end();
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

const connection = (nth: number) => connections[nth] as postgres.Sql;
const write = (sql: postgres.Sql | postgres.TransactionSql, label: string) =>
  sql`insert into public.families (label) values (${label})`;
const seal = async (sql: postgres.Sql, limit = 10_000): Promise<{ count: number } | null> =>
  (await sql`select private.seal_trail(${limit}) as sealed`)[0]?.sealed;
/** How many roots an event of a family is in. */
async function rootsWith(label: string): Promise<number> {
  const [row] = await admin`
    select count(s.number)::integer as roots from public.families as f
    join audit.events as e on e.row_id = f.id::text and (e.table_name, e.verb) = ('families', 'insert')
    left join audit.statements as s on s.kind = 'root' and position(int8send(e.id) in s.entries) % 40 = 1
    where f.label = ${label}`;
  return row?.roots;
}

async function publishAll(): Promise<void> {
  const [row] = await admin`select private.unpublished_statements(1000) as due`;
  for (const { kind, number, text } of row?.due as { kind: string; number: number; text: string }[]) {
    const statement = JSON.parse(text) as Statement;
    await publish(keeper, statement);
    await admin`select private.note_published(${kind}, ${number}, ${statementHash(statement)})`;
  }
}

const command = async (script: string, ...args: string[]) => {
  const env = { GUARDIAN_AUDIT_SIGNING_KEY: signingKey };
  const ran = runScript(
    `scripts/audit/${script}.ts`,
    [...args, "--db", cluster.url, "--store", join(folder, "store"), "--json"],
    { env },
  );
  const code = await ran.ended;
  return { code, report: JSON.parse(ran.stdout || "{}") as Report, stderr: ran.stderr };
};
const verify = () => command("verify");

test("what a running transaction writes is sealed when it has ended, though others began and ended since", async () => {
  const [slow, quick, sealer] = [connection(0), connection(1), connection(2)];
  let finish = () => {};
  const held = new Promise<void>((resolve) => finish = resolve);
  let written = () => {};
  const began = new Promise<void>((resolve) => written = resolve);
  const transaction = slow.begin(async (tx) => {
    await write(tx, "slow");
    written();
    await held;
  });
  await began;
  await write(quick, "quick");
  await seal(sealer);
  finish();
  await transaction;
  expect([await rootsWith("slow"), await rootsWith("quick")]).toEqual([0, 0]);
  expect((await seal(sealer))?.count).toBeGreaterThan(1);
  expect([await rootsWith("slow"), await rootsWith("quick")]).toEqual([1, 1]);
});

test("many writers and several sealers: every event is sealed once, and nobody waits for another", async () => {
  const labels: string[] = [];
  const writers = Array.from({ length: WRITERS }, async (_, nth) => {
    for (let round = 0; round < ROUNDS; round++) {
      const label = `writer ${nth} round ${round}`;
      labels.push(label);
      await connection(nth).begin(async (tx) => {
        await write(tx, label);
        if (round % 5 === 0) await tx`select pg_sleep(0.01)`; // Others overtake it.
        if (round % 7 === 0) throw new Error("given up");
      }).catch((error: Error) => {
        if (error.message !== "given up") throw error;
        labels.splice(labels.indexOf(label), 1);
      });
    }
  });
  let writing = true;
  const sealers = Array.from({ length: SEALERS }, async (_, nth) => {
    while (writing) await seal(connection(WRITERS + nth), 7);
  });
  await Promise.all(writers).finally(() => writing = false);
  await Promise.all(sealers);
  while (await seal(admin)) { /* the rest */ }
  for (const label of labels) expect([label, await rootsWith(label)]).toEqual([label, 1]);
  await publishAll();
  const { code, report } = await verify();
  expect([code, report.whole, report.unsealed]).toEqual([0, true, 0]);
  expect(report.events).toBeGreaterThanOrEqual(labels.length + 2);
});

test("attack 28: a superuser's change is found by the operator's command, and where it is", async () => {
  const [event] = await admin`select id::integer as id from audit.events order by id offset 20 limit 1`;
  const tamper = (sql: string) =>
    admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(sql);
    });
  await tamper(`update audit.events set actor_role = 'somebody' where id = ${event?.id}`);
  const changed = await verify();
  expect(changed.code).toBe(1);
  expect(changed.report.findings).toMatchObject([{ kind: "changed", event: event?.id }]);
  expect(changed.stderr).toContain(`changed: event ${event?.id}, root`);
  await tamper(`update audit.events set actor_role = 'postgres' where id = ${event?.id}`);
  expect((await verify()).code).toBe(0);
});

test("an old state that was put back is named, until the operator states it; then it goes on", async () => {
  const [{ last, root } = { last: 0, root: 0 }] = await admin`
    select ('x' || encode(substr(entries, length(entries) - 39, 8), 'hex'))::bit(64)::bigint::integer as last,
      number::integer as root
    from audit.statements where kind = 'root' order by number desc offset 3 limit 1`;
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from audit.events as e where e.id > ${last} or exists (
      select from audit.statements as s where s.kind = 'root' and s.number > ${root}
        and position(int8send(e.id) in s.entries) % 40 = 1)`;
    await tx`delete from audit.statements where kind = 'root' and number > ${root}`;
  });
  const found = await verify();
  expect([found.code, found.report.counts["rolled-back"]]).toEqual([1, 1]);

  await write(admin, "since the restore");
  const stated = await command("epoch", "--by", "the operator", "--reason", "a disk was lost");
  expect([stated.code, stated.stderr]).toEqual([0, expect.stringContaining(`begins after root ${root}`)]);
  expect(await verify()).toMatchObject({ code: 0, report: { whole: true, epochs: 2, abandoned_roots: 3 } });
  await write(admin, "and later");
  while (await seal(admin)) { /* the rest */ }
  await publishAll();
  expect(await verify()).toMatchObject({ code: 0, report: { whole: true, unsealed: 0 } });
});

test("what could not be verified is neither whole nor a forgery", async () => {
  const elsewhere = runScript("scripts/audit/verify.ts", [
    "--db",
    cluster.url.replace(/[^/]+$/, "nowhere"),
    "--key",
    "x",
  ]);
  expect(await elsewhere.ended).toBe(2);
});
