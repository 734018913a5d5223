import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { connect } from "../../scripts/client/sign-in.ts";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { applyMigrations } from "../../scripts/stack/database/migrations.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { ROOT } from "../../scripts/stack/root.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { handIn, outcome, put, register, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { backup, hashes, idle, openFolder, refusal, restore, serve, succeed } from "../stack/_backup.ts";
import { run } from "../stack/_command.ts";
import { type Everything, readEverything } from "../support/contents.ts";

// Some of these make an embedded database from nothing.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let cluster: NativeCluster;
let stack: Stack;
let home: Household;
let dataDir: string;
let keys: string;
/** What the first backup has to bring back. */
let before: Everything;
let files: Record<string, string>;

const at = (name: string) => join(folder, name);
const databaseUrl = (name: string) => cluster.url.replace(/[^/]+$/, name);

/** Runs one statement in a database of the cluster. */
async function query<Row>(url: string, statement: string, parameters: unknown[] = []): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(statement, parameters as never[]) as unknown as Row[];
  } finally {
    await sql.end();
  }
}
const everythingIn = (url: string) => readEverything((statement, parameters) => query(url, statement, parameters));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-backup-"));
  cluster = await startNative({ baseline: false });
  dataDir = at("data");
  keys = at("kept-keys");
  stack = await serve(dataDir, cluster.url);
  await cp(keysFolder(dataDir), keys, { recursive: true });
  home = await newHousehold(stack, "ada");
  const id = await handIn(home.guardian.client, home.childId, textPaper(labReport(home.child)));
  expect(await outcome(home.guardian.client, id)).toMatchObject({ status: "filed" });
});

afterAll(async () => {
  await stack?.stop();
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("a backup over its URL and the Storage API, everything erased, restored: every row, right and byte is the same", async () => {
  await idle(stack);
  before = await everythingIn(cluster.url);
  files = await hashes(join(dataDir, "storage"));
  process.env.SUPABASE_SECRET_KEY = stack.secretKey;
  const from = ["--db", cluster.url, "--data-dir", dataDir, "--storage", stack.apiUrl];
  const { stdout } = await succeed(backup(...from, "--out", at("whole"), "--json"));
  expect(JSON.parse(stdout)).toMatchObject({ stored_files: 1 });
  const { data: { session } } = await home.guardian.client.auth.getSession();

  await stack.stop();
  await succeed(run("scripts/db/reset.ts", "--db", cluster.url, "--yes"));
  for (const gone of [dataDir, keysFolder(dataDir)]) await rm(gone, { recursive: true });
  await succeed(restore(at("whole"), "--db", cluster.url, "--data-dir", dataDir, "--keys", keys));
  expect(await everythingIn(cluster.url)).toEqual(before);
  expect(await hashes(join(dataDir, "storage"))).toEqual(files);

  stack = await serve(dataDir, cluster.url);
  expect(stack.migrations).toEqual([]);
  const again = connect(stack);
  await again.auth.setSession({
    access_token: session?.access_token ?? "",
    refresh_token: session?.refresh_token ?? "",
  });
  home = { ...home, guardian: { ...home.guardian, client: again } };
  expect(must(await again.rpc("profile_identity", { p_profile_id: home.childId }))).toMatchObject({ given: "Ada" });
  const next = await handIn(
    again,
    home.childId,
    textPaper(labReport(home.child, [["Sodium", "139", "mmol/L", "135 - 145"]])),
  );
  expect(await outcome(again, next)).toMatchObject({ status: "filed" });
});

test("from a server into the embedded stack: still the same", async () => {
  const embedded = at("embedded");
  await succeed(restore(at("whole"), "--data-dir", embedded, "--keys", keys));
  const database = await openFolder(embedded);
  const inside = await readEverything(database.query);
  await database.close();
  // Who owns the functions of the platform is the platform's.
  const platform = /^(may )?function .*\bauth\.\w+\(\)/;
  const ours = ({ catalog }: Everything) => catalog.filter((line) => !platform.test(line));
  expect(inside.rows).toEqual(before.rows);
  expect(ours(inside)).toEqual(ours(before));
  expect(await hashes(join(embedded, "storage"))).toEqual(files);
});

test("and from the embedded stack, which does not run, into a server again: still the same", async () => {
  await succeed(backup("--data-dir", at("embedded"), "--out", at("embedded-backup")));
  await query(cluster.url, "create database round");
  await succeed(
    restore(at("embedded-backup"), "--db", databaseUrl("round"), "--data-dir", at("round"), "--keys", keys),
  );
  expect(await everythingIn(databaseUrl("round"))).toEqual(before);
  expect(await hashes(at("round/storage"))).toEqual(files);
});

test("taken while 16 clients write it is one moment", async () => {
  const enough = new AbortController();
  const written = new Set<string>();
  const writer = async (number: number) => {
    for (let nth = 0; !enough.signal.aborted; nth++) {
      const paper = textPaper(`paper ${number}.${nth}`);
      const id = await register(home.guardian.client, home.childId, paper);
      must(await put(home.guardian.client, id, paper));
      if (nth % 5 === 0) {
        must(
          await home.guardian.client.rpc("create_profile", {
            p_family_id: home.familyId,
            p_kind: "pet",
            p_label: "Pip",
          }),
        );
      }
      written.add(id);
    }
  };
  const writers = Array.from({ length: 16 }, (_, number) => writer(number));
  while (written.size < 16) await Promise.race([...writers, new Promise((next) => setTimeout(next, 20))]);
  const finished = [...written];
  await succeed(backup("--db", cluster.url, "--data-dir", dataDir, "--out", at("busy")));
  const during = written.size;
  enough.abort();
  await Promise.all(writers);
  expect(during).toBeGreaterThan(finished.length);

  await query(cluster.url, "create database busy");
  const url = databaseUrl("busy");
  await succeed(restore(at("busy"), "--db", url, "--data-dir", at("busy-data"), "--keys", keys));
  const restored = new Set((await query<{ id: string }>(url, "select id from public.documents")).map(({ id }) => id));
  expect(finished.filter((id) => !restored.has(id))).toEqual([]);
  expect(await query(url, "select * from private.access_differences()")).toEqual([]);
  expect(
    await query(
      url,
      `select coalesce(d.id::text, e.row_id) from public.documents as d
     full join (select row_id from audit.events where verb = 'insert' and (schema_name, table_name) = ('public', 'documents'))
       as e on e.row_id = d.id::text
     where d.id is null or e.row_id is null`,
    ),
  ).toEqual([]);
  const objects = await query<{ md5: string }>(
    url,
    "select btrim(metadata ->> 'eTag', '\"') as md5 from storage.objects",
  );
  expect(objects.length).toBeGreaterThanOrEqual(finished.length);
  expect(objects.map(({ md5 }) => md5).sort()).toEqual(
    Object.values(await hashes(at("busy-data/storage"), "md5")).sort(),
  );
});

test("a backup brings its own schema: of the migrations only those that came later are applied", async () => {
  const later = at("later-migrations");
  await cp(join(ROOT, "supabase/migrations"), later, { recursive: true });
  await writeFile(join(later, "29991231000000_later.sql"), "alter table public.families add column motto text;");
  const database = await openNative({ url: databaseUrl("round"), vault: { file: "", secrets: {} } });
  try {
    expect(await applyMigrations(database, later)).toEqual(["29991231000000_later.sql"]);
    expect(await database.query("select label, motto from public.families"))
      .toEqual([{ label: "Family of ada", motto: null }]);
  } finally {
    await database.close();
  }
});

test("what cannot be restored is told in one sentence, and the database stays as it was", async () => {
  await query(cluster.url, "create database target");
  const target = ["--db", databaseUrl("target"), "--data-dir", at("target")];
  const other = at("other-keys");
  await cp(keys, other, { recursive: true });
  const secrets = JSON.parse(await readFile(join(other, "vault.json"), "utf8"));
  await writeFile(
    join(other, "vault.json"),
    JSON.stringify({ ...secrets, guardian_lookup_key: "c29tZXRoaW5nIGVsc2U=" }),
  );
  expect(await refusal(restore(at("whole"), ...target, "--keys", other))).toMatch(
    /do not open this backup \(guardian_lookup_key/,
  );
  expect(
    await query(
      databaseUrl("target"),
      "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema|public)'",
    ),
  )
    .toEqual([]);
  expect(existsSync(at("target"))).toBe(false);

  const full = await everythingIn(cluster.url);
  expect(await refusal(restore(at("whole"), "--db", cluster.url, "--data-dir", at("target"), "--keys", keys)))
    .toMatch(/^the database is not empty \(.*\) and is never written over: .*npm run db:reset/);
  expect(await everythingIn(cluster.url)).toEqual(full);
});

test("a stored file that is not what was uploaded: there is no backup, and it is told which", async () => {
  const [file = ""] = Object.keys(await hashes(join(dataDir, "storage")));
  const path = join(dataDir, "storage", file);
  const bytes = await readFile(path);
  await writeFile(path, "rotten");
  try {
    expect(await refusal(backup("--db", cluster.url, "--data-dir", dataDir, "--out", at("rotten"))))
      .toMatch(/^the stored file documents\/.* is not what was uploaded$/);
    expect(existsSync(at("rotten"))).toBe(false);
  } finally {
    await writeFile(path, bytes);
  }
});

test("stored files go back over the Storage API alone", async () => {
  const path = join(dataDir, "storage");
  const present = await hashes(path);
  const { stdout } = await succeed(restore(at("whole"), "--files-only", "--storage", stack.apiUrl, "--json"));
  expect(JSON.parse(stdout)).toMatchObject({ stored_files: 1 });
  expect(Object.values(await hashes(path)).sort()).toEqual(Object.values(present).sort());
});
