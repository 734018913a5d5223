import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { afterEach, describe, expect, test } from "vitest";
import { checkEscrow, restoreEscrow, writeEscrow } from "../../scripts/keys/escrow.ts";
import { keyFilePlace } from "../../scripts/keys/key-file.ts";
import { kmsMaker } from "../../scripts/keys/kms.ts";
import type { KeyPlace } from "../../scripts/keys/port.ts";
import { retire } from "../../scripts/keys/retire.ts";
import { rotate } from "../../scripts/keys/rotate.ts";
import { sealPlain } from "../../scripts/keys/seal-plain.ts";
import type { KeySession } from "../../scripts/keys/session.ts";
import { status } from "../../scripts/keys/status.ts";
import { vaultPlace } from "../../scripts/keys/vault.ts";
import { scratchSecrets } from "../../scripts/db/scratch.ts";
import { readTemplate } from "../../scripts/db/template.ts";
import { openPglite } from "../../scripts/stack/database/pglite.ts";
import { run, toEnd } from "./_command.ts";
import { makeData } from "./_folder.ts";
import { LocalKms } from "./_kms.ts";

const PASSPHRASE = "correct horse battery staple";
const PEOPLE = 6;
const SEALED = `
select private.seal(md5('person ' || n)::uuid, 'a.b.' || n, 'note ' || n) as value, n from generate_series(1, ${PEOPLE}) as n`;
const say = () => {};
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A database of its own with people in it, and its key file. */
async function openKeys(): Promise<KeySession & { file: string; driver: PGlite; readable(): Promise<number> }> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-keys-"));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "vault.json");
  const secrets = scratchSecrets();
  await writeFile(file, JSON.stringify(secrets));
  const database = await openPglite({ dataDir: null, vault: { file, secrets }, template: await readTemplate() });
  closing.push(() => database.close());
  const query: KeySession["query"] = (sql, parameters) => database.query(sql, parameters);
  const use = async () => await database.useSecrets(JSON.parse(await readFile(file, "utf8")));
  await query(`create table private.notes as ${SEALED}`);
  return {
    ...{ query, file, place: keyFilePlace({ file, stackRuns: async () => false, use }), close: async () => {} },
    driver: (database.connection as unknown as { driver: PGlite }).driver,
    readable: async () => {
      const [row] = await query<{ count: number }>(
        `select count(*)::int as count from private.notes as t
         where private.open(md5('person ' || t.n)::uuid, 'a.b.' || t.n, t.value) = 'note ' || t.n`,
      );
      return row?.count ?? 0;
    },
  };
}

const epochsOf = async (session: KeySession) =>
  (await status(session)).epochs.map(({ epoch, state, data_keys, in_place }) => ({
    epoch,
    state,
    data_keys,
    in_place,
  }));

class Killed extends Error {}

/** A session that is killed at its n-th step of any kind: before it is done, or right after. */
function killedAt(session: KeySession, nth: number, when: "before" | "after"): KeySession {
  let step = 0;
  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    const dies = step++ === nth;
    if (dies && when === "before") throw new Killed();
    const done = await work();
    if (dies) throw new Killed();
    return done;
  };
  const place: KeyPlace = {
    ...session.place,
    put: (name, secret) => counted(() => session.place.put(name, secret)),
    remove: (name) => counted(() => session.place.remove(name)),
    settled: () => counted(() => session.place.settled()),
  };
  return { ...session, place, query: (sql, parameters) => counted(() => session.query(sql, parameters)) };
}

/** Kills some work before and after each of its steps, and then lets it finish. @returns how many steps it has. */
async function killEverywhere(
  work: (session: KeySession) => Promise<unknown>,
  session: KeySession,
  after: () => Promise<void>,
): Promise<number> {
  for (let nth = 0;; nth++) {
    for (const when of ["before", "after"] as const) {
      const end = await work(killedAt(session, nth, when)).then(() => "done", (error) => error);
      if (end === "done") return nth;
      expect(end, `step ${nth}`).toBeInstanceOf(Killed);
      await after();
    }
    await work(session);
    await after();
  }
}

describe("keys", () => {
  test("a rotation and a retirement that are killed at any step lose nothing and are finished by running them again", async () => {
    const session = await openKeys();
    const everything = async () => expect(await session.readable()).toBe(PEOPLE);
    const work = async (mortal: KeySession) => {
      await rotate(mortal, { say });
      await retire(mortal, { say });
    };
    const steps = await killEverywhere(work, session, everything);
    expect(steps).toBeGreaterThan(12);
    // One that was killed is not begun again beside itself: nothing stands but one key that wraps all.
    const epochs = await epochsOf(session);
    expect(epochs.filter(({ state }) => state !== "destroyed")).toEqual([
      { epoch: epochs.length, state: "wraps new data keys", data_keys: PEOPLE, in_place: true },
    ]);
    expect(Object.keys(JSON.parse(await readFile(session.file, "utf8"))).sort()).toEqual([
      `guardian_kek_${epochs.length}`,
      "guardian_lookup_key",
    ]);
  });

  test("what is sealed is not written again, and an old copy of the data keys does not open with the present ones", async () => {
    const session = await openKeys();
    const hash = "select md5(string_agg(t.value::text, '' order by t.n)) as hash from private.notes as t";
    const [before] = await session.query<{ hash: string }>(hash);
    await session.query("create table private.old_copy as select * from private.data_keys");
    await rotate(session, { say });
    expect(await retire(session, { say })).toEqual([{ epoch: 1, recoverable_until: null }]);
    expect(await session.query(hash)).toEqual([before]);
    const opened = session.query(
      `select private.decrypt(s.decrypted_secret, 'private.data_keys.' || k.subject_id, k.wrapped_key)
       from private.old_copy as k, vault.decrypted_secrets as s where s.name <> 'guardian_lookup_key' limit 1`,
    );
    await expect(opened).rejects.toThrow(/Wrong key or corrupt data/);
    await expect(retire(session, { epoch: 2, say })).rejects.toThrow(/epoch 2 is the one that wraps now/);
    await expect(retire(session, { epoch: 7, say })).rejects.toThrow("there is no epoch 7");
    await expect(session.query("select private.retire_epoch(2)")).rejects.toThrow(/epoch 2 is the newest/);
    await expect(session.query("insert into private.data_keys values (gen_random_uuid(), 9, '')")).rejects.toThrow(
      /foreign key/,
    );
  });

  test("an epoch is not retired while a data key stands under it, nor destroyed while its key is there", async () => {
    const session = await openKeys();
    await rotate(session, { say });
    await session.query("update private.data_keys set epoch = 1 where subject_id = md5('person 1')::uuid");
    await expect(session.query("select private.retire_epoch(1)")).rejects.toThrow(
      /1 data keys are wrapped under epoch 1/,
    );
    await session.query("update private.data_keys set epoch = 2 where subject_id = md5('person 1')::uuid");
    await expect(session.query("select private.destroy_epoch(1, null)")).rejects.toThrow(/still stands in the vault/);
    await expect(session.query("select private.begin_epoch(4, 'key-file')")).rejects.toThrow(/is not the next one/);
  });

  test("a KMS makes the keys, keeps their escrow, and ends its own with the epoch", async () => {
    const kms = await new LocalKms().listen();
    closing.push(() => kms.close());
    const session = await openKeys();
    const makerWith = (keyId: string) => kmsMaker({ url: kms.url, keyId, env: kms.env });
    const first = kms.createKey();
    await rotate(session, { maker: makerWith(first), say });
    expect(kms.actions).toEqual(["GenerateDataKey", "Decrypt"]);
    const [made] = await session.query<{ same: boolean }>(
      "select e.kms_key = $1 and octet_length(e.kms_ciphertext) = 60 as same from private.key_epochs as e where e.epoch = 2",
      [first],
    );
    expect(made?.same).toBe(true);
    await retire(session, { say });

    // Lost with the machine, the key comes back from the KMS.
    const { guardian_kek_2: secret, ...others } = JSON.parse(await readFile(session.file, "utf8"));
    const [escrow] = await session.query<{ blob: string }>(
      "select encode(kms_ciphertext, 'base64') as blob from private.key_epochs where epoch = 2",
    );
    const blob = Buffer.from(escrow?.blob ?? "", "base64");
    expect(await makerWith(first).open(2, first, blob)).toBe(secret);
    await expect(makerWith(first).open(3, first, blob)).rejects.toThrow(
      "the KMS refuses Decrypt: InvalidCiphertextException",
    );
    expect(others).not.toHaveProperty("guardian_kek_1");

    // Killed at each step, with a key of the KMS's for each epoch.
    const steps = await killEverywhere(
      async (mortal) => {
        const maker = makerWith(kms.createKey());
        await rotate(mortal, { maker, say });
        await retire(mortal, { maker, say });
      },
      session,
      async () => expect(await session.readable()).toBe(PEOPLE),
    );
    expect(steps).toBeGreaterThan(12);
    expect(kms.keys.get(first)?.deletionDate).toBeGreaterThan(Date.now() / 1000 + 6 * 86_400);
    const [left] = await session.query<{ count: number }>(
      "select count(*)::int as count from private.key_epochs where destroyed_at is not null and (kms_ciphertext is not null or provider = 'kms' and recoverable_until is null)",
    );
    expect(left?.count).toBe(0);
  });

  test("a KMS that refuses, answers nonsense or is down is told in a sentence, and nothing changes", async () => {
    const kms = await new LocalKms().listen();
    closing.push(() => kms.close());
    const session = await openKeys();
    const keyId = kms.createKey();
    const env = { ...kms.env, AWS_SECRET_ACCESS_KEY: "another" };
    const attempt = (options: Parameters<typeof kmsMaker>[0]) => rotate(session, { maker: kmsMaker(options), say });
    await expect(attempt({ url: kms.url, keyId, env })).rejects.toThrow(
      "the KMS refuses GenerateDataKey: InvalidSignatureException",
    );
    await expect(attempt({ url: kms.url, keyId: "arn:none", env: kms.env })).rejects.toThrow("NotFoundException");
    kms.down = true;
    await expect(attempt({ url: kms.url, keyId, env: kms.env })).rejects.toThrow(
      "the KMS refuses GenerateDataKey: KMSInternalException",
    );
    expect(() => kmsMaker({ url: kms.url, keyId, env: {} })).toThrow(/AWS_ACCESS_KEY_ID/);
    expect(await epochsOf(session)).toEqual([{
      epoch: 1,
      state: "wraps new data keys",
      data_keys: PEOPLE,
      in_place: true,
    }]);
    expect(await session.readable()).toBe(PEOPLE);
  });

  test("an escrow brings lost keys back, and only those of this database", async () => {
    const session = await openKeys();
    const file = join(session.file, "../escrow.json");
    await writeEscrow(session, file, PASSPHRASE, say);
    expect(await readFile(file, "utf8")).not.toContain(JSON.parse(await readFile(session.file, "utf8")).guardian_kek_1);
    await expect(writeEscrow(session, file, PASSPHRASE, say)).rejects.toThrow(/never written over/);
    await expect(checkEscrow(session, file, "another passphrase", say)).rejects.toThrow(
      /does not open with this passphrase/,
    );
    await expect(checkEscrow(session, file, "short", say)).rejects.toThrow(/16 characters/);
    expect(await checkEscrow(session, file, PASSPHRASE, say)).toMatchObject({ opens: true });

    await writeFile(session.file, JSON.stringify({ something: "else" }));
    expect(await status(session)).toMatchObject({
      lost: PEOPLE,
      lookup_key: false,
      next: expect.stringContaining("--restore"),
    });
    await restoreEscrow(session, file, PASSPHRASE, say);
    expect(await status(session)).toMatchObject({ lost: 0, lookup_key: true, next: null });
    expect(await session.readable()).toBe(PEOPLE);

    await rotate(session, { say });
    await expect(checkEscrow(session, file, PASSPHRASE, say)).rejects.toThrow(/does not open epoch 2/);
    const other = await openKeys();
    await expect(restoreEscrow(other, file, PASSPHRASE, say)).resolves.toMatchObject({ restored: [] });
    await writeFile(other.file, "{}");
    await expect(restoreEscrow(other, file, PASSPHRASE, say)).rejects.toThrow(/of another database, or older/);
  });

  test("in Supabase Vault a key is made where it stays, and destroyed there", async () => {
    const session = await openKeys();
    const secrets = JSON.parse(await readFile(session.file, "utf8"));
    // Vault as hosted Supabase has it: its functions, its view, and what `postgres` may do with them.
    await session.driver.exec(`
      set session authorization supabase_admin;
      create table vault.secrets (id uuid default gen_random_uuid(), name text unique, description text, secret text);
      create function vault.create_secret(new_secret text, new_name text, new_description text default '', new_key_id uuid default null)
        returns uuid language sql security definer as 'insert into vault.secrets (secret, name, description) values ($1, $2, $3) returning id';
      create or replace view vault.decrypted_secrets as select name, secret as decrypted_secret from vault.secrets;
      insert into vault.secrets (name, secret) select * from jsonb_each_text('${JSON.stringify(secrets)}');
      grant select, delete on vault.secrets to postgres;
      grant execute on function vault.create_secret to postgres;
      set session authorization postgres;`);
    const hosted = { ...session, place: vaultPlace(session.query) };
    await rotate(hosted, { say });
    const [retired] = await retire(hosted, { say });
    const days = (Date.parse(retired?.recoverable_until ?? "") - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(Object.keys(await hosted.place.read()).sort()).toEqual(["guardian_kek_2", "guardian_lookup_key"]);
    expect(await session.readable()).toBe(PEOPLE);
  });

  test("plain rows are sealed batch by batch, and nothing plain stays in the table's file", async () => {
    const session = await openKeys();
    await session.query(
      "create table private.planted (id integer primary key, person uuid, note text, note_sealed bytea)",
    );
    await session.query(
      "insert into private.planted select n, md5('person ' || n % 5)::uuid, 'plain note ' || n from generate_series(1, 1200) as n",
    );
    const options = {
      table: "private.planted",
      column: "note",
      into: "note_sealed",
      subject: "person",
      rewrite: true,
      say,
    };
    await expect(sealPlain(killedAt(session, 1, "before"), options)).rejects.toThrow(Killed);
    expect(await sealPlain(session, options)).toEqual({ sealed: 700 });
    const [left] = await session.query<{ plain: number; right: number }>(
      `select count(t.note)::int as plain, count(*) filter (where
         private.open(t.person, 'planted.note_sealed.' || t.id, t.note_sealed) = 'plain note ' || t.id)::int as right
       from private.planted as t`,
    );
    expect(left).toEqual({ plain: 0, right: 1200 });
    await expect(sealPlain(session, { ...options, table: "private.none" })).rejects.toThrow(/does not exist/);
  });

  test("the command says what it wants, and changes nothing when it cannot be obeyed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "guardian-keys-"));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const dataDir = join(folder, "stack");
    await mkdir(dataDir);
    const keys = (...args: string[]) => toEnd(run("scripts/keys/main.ts", ...args, "--data-dir", dataDir));
    const wrong = [
      [["status"], `there is no database in ${dataDir}`],
      [["turn"], "name one action"],
      [["rotate", "--kms-key", "x"], "--kms-key goes with --kms-url"],
      [["retire", "--epoch", "x"], "--epoch takes a whole number"],
      [["escrow"], "escrow takes one of"],
      [["seal-plain", "--table", "private.notes"], "seal-plain needs --column"],
    ] as const;
    const outcomes = await Promise.all(wrong.map(([args]) => keys(...args)));
    outcomes.forEach(({ code, stderr }, nth) => {
      expect(code, stderr).toBe(1);
      expect(stderr).toContain(wrong[nth]?.[1]);
    });
    await rm(dataDir, { recursive: true });
    await makeData(dataDir);
    expect((await keys("--help")).stdout).toContain("npm run keys -- ACTION");
    const rotated = await keys("rotate", "--json");
    expect(JSON.parse(rotated.stdout)).toEqual({ epoch: 2, rewrapped: expect.any(Number), resumed: false });
  });
});
