import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentName, signDocument } from "../../functions-shared/audit/document.ts";
import { openStore } from "../../functions-shared/audit/open-store.ts";
import { openSigner } from "../../functions-shared/audit/signing.ts";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { openOwner } from "../../scripts/db/owner-session.ts";
import { auditFolder, auditStore } from "../../scripts/stack/audit.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { keysFolder, openKeys } from "../../scripts/stack/keys.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { runScript } from "../stack/_command.ts";

/*
 * A server that cannot read the key file: whoever changes what is on the trail has to bring the keys. The operator's
 * commands take them from the data folder, and never to a server that has a Vault of its own.
 */

let cluster: NativeCluster;
let folder: string;
let admin: postgres.Sql;
let familyId: string;
let profileId: string;
const dataDir = () => join(folder, "data");

beforeAll(async () => {
  cluster = await startNative({ baseline: false });
  folder = await mkdtemp(join(tmpdir(), "guardian-owner-"));
  await mkdir(dataDir());
  const { vault } = await openKeys(dataDir());
  const database = await openNative({ url: cluster.url, vault });
  await prepareDatabase(database, ROOT);
  [{ id: familyId } = { id: "" }] = await database.query<{ id: string }>(
    "insert into public.families (label) values ('Rossi') returning id",
  );
  [{ id: profileId } = { id: "" }] = await database.query<{ id: string }>(
    "insert into public.profiles (family_id, kind, label) values ($1, 'pet', 'Cat') returning id",
    [familyId],
  );
  await database.close();
  admin = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} });
});

afterAll(async () => {
  await admin?.end();
  await cluster?.stop();
  for (const made of [folder, keysFolder(dataDir()), auditFolder(dataDir())]) {
    await rm(made, { recursive: true, force: true });
  }
});

const command = async (script: string, ...args: string[]) => {
  const running = runScript(script, [...args, "--db", cluster.url, "--data-dir", dataDir(), "--json"]);
  const code = await running.ended;
  return { code, stderr: running.stderr, stdout: running.stdout };
};

/** Puts a signed erasure into the ledger, as of a person the backup brought back. */
async function enterLedger(): Promise<void> {
  const { audit } = await openKeys(dataDir());
  const signer = await openSigner(audit.signing_key);
  const statement = {
    kind: "erasure",
    number: 1,
    erasure_id: crypto.randomUUID(),
    subject_kind: "profile",
    subject_id: profileId,
    reason: "requested",
    erased_as: "guardian",
    erased_by: null,
    erased_at: "2026-11-20T10:00:00.000000Z",
    key_epoch: 1,
    counts: {},
    stored_files: 0,
  };
  await openStore(auditStore(dataDir())).add(documentName("erasure", 1), await signDocument(signer, statement));
}

/** The keys a session brings along. */
async function brought(db = cluster.url): Promise<string | null> {
  const session = await openOwner({ dataDir: dataDir(), db });
  const [row] = await session.query<{ secrets: string | null }>(
    "select current_setting('vault.secrets', true) as secrets",
  );
  await session.close();
  return row?.secrets ?? null;
}

test("a session brings the keys of the data folder, to a server with a Vault none", async () => {
  const { vault } = await openKeys(dataDir());
  const withOthers = `${cluster.url}?vault.secrets=${encodeURIComponent('{"guardian_kek_1":"another"}')}`;
  for (const db of [cluster.url, withOthers]) expect(await brought(db)).toBe(JSON.stringify(vault.secrets));
  await admin`create function vault.create_secret(text, text, text, uuid) returns uuid language sql as 'select null::uuid'`;
  for (const db of [cluster.url, withOthers]) expect(await brought(db)).toBeNull();
  await admin`drop function vault.create_secret`;
});

test("an epoch is stated, and who was erased is erased again, on a server without the keys", async () => {
  await expect(admin`update public.families set label = 'Verdi'`).rejects.toMatchObject({ code: "55000" });
  await enterLedger();
  const epoch = await command("scripts/audit/epoch.ts", "--by", "Greta", "--reason", "A drill");
  expect([epoch.code, epoch.stderr]).toEqual([0, expect.stringContaining("Epoch 2 begins")]);
  const replayed = await command("scripts/erasures/main.ts", "replay");
  expect([replayed.code, replayed.stderr]).toEqual([0, expect.stringContaining("1 erasures were replayed")]);
  expect(await admin`select id from public.profiles`).toEqual([]);
});
