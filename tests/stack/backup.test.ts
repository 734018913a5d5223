import { cp, mkdtemp, readdir, readFile, rename, rm, truncate, unlink, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import ws from "ws";
import { connect } from "../../scripts/client/sign-in.ts";
import { storedObjects } from "../../scripts/db/backup/catalog.ts";
import { keysFolder } from "../../scripts/stack/keys.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { handIn, outcome, put, register, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { readEverything } from "../support/contents.ts";
import {
  appeared,
  backup,
  hashes,
  idle,
  openFolder,
  prepareFolder,
  refusal,
  restore,
  serve,
  succeed,
} from "./_backup.ts";
import { printed } from "./_command.ts";

let folder: string;
/** The stack that is backed up, its family, and the first backup of it. */
let dataDir: string;
let stack: Stack;
let home: Household;
let whole: string;
let keptKeys: string;

const at = (name: string) => join(folder, name);

/** Uploads a paper. @returns its document's id. */
async function upload(content: string): Promise<string> {
  const paper = textPaper(content);
  const id = await register(home.guardian.client, home.childId, paper);
  must(await put(home.guardian.client, id, paper));
  return id;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-backup-"));
  dataDir = at("data");
  whole = at("whole");
  await prepareFolder(dataDir);
  stack = await serve(dataDir);
  home = await newHousehold(stack, "ada");
  for (const paper of [textPaper(labReport(home.child)), textPaper("Nobody is named here.", "note.txt")]) {
    const id = await handIn(home.guardian.client, home.childId, paper);
    await outcome(home.guardian.client, id);
  }
  keptKeys = at("kept-keys");
  await cp(keysFolder(dataDir), keptKeys, { recursive: true });
});

afterAll(async () => {
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("a backup of the running stack, everything erased, restored: every row, every right and every byte is the same", async () => {
  await idle(stack);
  const { stderr, stdout } = await succeed(backup("--data-dir", dataDir, "--out", whole, "--json"));
  expect(JSON.parse(stdout)).toMatchObject({ backup: whole, stored_files: 2, deleted_meanwhile: 0 });
  expect(stderr).toContain(keysFolder(dataDir));
  expect(stderr).toMatch(/without them no name, no birth date and no page of this backup opens again/);
  const before = await readEverything(stack.database.query);
  const files = await hashes(join(dataDir, "storage"));
  const { data: { session } } = await home.guardian.client.auth.getSession();

  await stack.stop();
  for (const gone of [dataDir, keysFolder(dataDir)]) await rm(gone, { recursive: true });
  // Killed in the middle it leaves the place empty, and the next one is not in its way.
  const killed = restore(whole, "--data-dir", dataDir, "--keys", keptKeys);
  await appeared(`${dataDir}.restoring`, killed);
  killed.process.kill("SIGKILL");
  await killed.ended;
  expect(existsSync(dataDir)).toBe(false);
  await succeed(restore(whole, "--data-dir", dataDir, "--keys", keptKeys));
  expect((await readdir(folder)).sort()).toEqual(["data", "data.keys", "data.roots", "kept-keys", "whole"]);
  expect(await hashes(join(dataDir, "storage"))).toEqual(files);

  const database = await openFolder(dataDir);
  const after = await readEverything(database.query);
  await database.close();
  expect(after.catalog).toEqual(before.catalog);
  expect(after.rows).toEqual(before.rows);
  expect(before.rows["audit.events"]?.length).toBeGreaterThan(10);

  // It goes on as if nothing had been: the session stands, a sealed name opens, the next paper is filed.
  stack = await serve(dataDir);
  expect(stack.migrations).toEqual([]);
  const again = connect(stack);
  await again.auth.setSession({
    access_token: session?.access_token ?? "",
    refresh_token: session?.refresh_token ?? "",
  });
  home = { ...home, guardian: { ...home.guardian, client: again } };
  const identity = must(await again.rpc("profile_identity", { p_profile_id: home.childId }));
  expect(identity).toMatchObject({ given: "Ada", family: "Brandt" });
  const next = await handIn(
    again,
    home.childId,
    textPaper(labReport(home.child, [["Sodium", "139", "mmol/L", "135 - 145"]])),
  );
  expect(await outcome(again, next)).toMatchObject({ status: "filed" });
});

describe("taken while 16 clients write", () => {
  const CLIENTS = 16;
  let finished: Set<string>;
  let later: string[];
  let deleted: string;
  let told: string;
  let target: string;

  /** Registers and uploads papers until told to end; two of them have some processed, so that the queue writes too. */
  async function writer(number: number, done: Set<string>, signal: AbortSignal): Promise<void> {
    for (let nth = 0; !signal.aborted; nth++) {
      const paper = textPaper(
        labReport(home.child, [["Sodium", `13${number % 10}`, "mmol/L", "135 - 145"]], `paper ${number}.${nth}`),
      );
      const id = await register(home.guardian.client, home.childId, paper);
      must(await put(home.guardian.client, id, paper));
      if (number < 2 && nth % 3 === 0) {
        must(await home.guardian.client.functions.invoke("document-processor", { body: { document_id: id } }));
      }
      if (nth % 5 === 0) {
        must(
          await home.guardian.client.rpc("create_profile", {
            p_family_id: home.familyId,
            p_kind: "pet",
            p_label: "Pip",
          }),
        );
      }
      done.add(id);
    }
  }

  beforeAll(async () => {
    const enough = new AbortController();
    const written = new Set<string>();
    const writers = Array.from({ length: CLIENTS }, (_, number) => writer(number, written, enough.signal));
    while (written.size < CLIENTS) await Promise.race([...writers, new Promise((next) => setTimeout(next, 20))]);
    finished = new Set(written);
    deleted = await upload("deleted in a moment");
    const running = backup("--data-dir", dataDir, "--out", at("busy"));
    await printed(running, /the database …/); // From here on its snapshot stands; the files come later.
    const service = createClient(stack.apiUrl, stack.secretKey, { realtime: { transport: ws as never } });
    expect(must(await service.storage.from("documents").remove([`${deleted}/original`]))).toHaveLength(1);
    told = (await succeed(running)).stderr;
    const during = new Set(written);
    enough.abort();
    await Promise.all(writers);
    expect(during.size).toBeGreaterThan(finished.size);
    later = [await upload("after the backup")];
    target = at("busy-data");
    await succeed(restore(at("busy"), "--data-dir", target, "--keys", keptKeys));
  });

  test("what was written before is in it, what was written afterwards is not", async () => {
    const database = await openFolder(target);
    const rows = await database.query<{ id: string }>("select id from public.documents");
    await database.close();
    const restored = new Set(rows.map(({ id }) => id));
    expect([...finished].filter((id) => !restored.has(id))).toEqual([]);
    expect(later.filter((id) => restored.has(id))).toEqual([]);
  });

  test("a file that was deleted before the backup came to it is told, and its row is left out with it", async () => {
    expect(told).toMatch(/^1 stored file was deleted while it was made and is not in it\.$/m);
    const database = await openFolder(target);
    expect(await database.query("select from storage.objects where name = $1", [`${deleted}/original`])).toEqual([]);
    expect(await database.query("select from public.documents where id = $1", [deleted])).toHaveLength(1);
    await database.close();
  });

  test("is one moment: every chain is whole, every row has its audit event, every object its bytes, access is derived", async () => {
    const database = await openFolder(target);
    const one = async (sql: string) => await database.query(sql);
    try {
      expect(await one("select * from private.access_differences()")).toEqual([]);
      expect(
        await one(`select d.id from public.documents as d
        left join public.profiles as p on (p.family_id, p.id) = (d.family_id, d.profile_id) where p.id is null`),
      ).toEqual([]);
      expect(
        await one(`select coalesce(d.id::text, e.row_id) from public.documents as d
        full join (select row_id from audit.events where verb = 'insert' and (schema_name, table_name) = ('public', 'documents'))
          as e on e.row_id = d.id::text
        where d.id is null or e.row_id is null`),
      ).toEqual([]);
      expect(
        await one(`select j.id from private.processing_jobs as j
        left join public.documents as d on d.id = j.document_id where d.id is null`),
      ).toEqual([]);
      const objects = await storedObjects(database.query);
      expect(objects.length).toBeGreaterThanOrEqual(CLIENTS);
      expect(Object.fromEntries(objects.map(({ path, md5 }) => [path, md5])))
        .toEqual(await hashes(join(target, "storage"), "md5"));
    } finally {
      await database.close();
    }
  });
});

test("a stored file that is lost though its row stands: there is no backup, and it is told which", async () => {
  const id = await upload("lost");
  const object = (await storedObjects(stack.database.query)).find(({ name }) => name.startsWith(id));
  const file = join(dataDir, "storage", object?.path ?? "");
  await rename(file, at("aside"));
  try {
    expect(await refusal(backup("--data-dir", dataDir, "--out", at("lost")))).toContain(`documents/${id}/original`);
  } finally {
    await rename(at("aside"), file);
  }
  expect((await readdir(folder)).filter((name) => name.startsWith("lost"))).toEqual([]);
});

describe("a restore is refused in one sentence, and leaves nothing behind, when", () => {
  const damages: [string, (copy: string) => Promise<void>, RegExp][] = [
    ["a byte of the database was flipped", async (copy) => {
      const file = join(copy, "database/3-data.sql");
      const bytes = await readFile(file);
      bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
      await writeFile(file, bytes);
    }, /^the backup is damaged: database\/3-data\.sql was changed$/],
    ["the end of the database is missing", async (copy) => {
      await truncate(join(copy, "database/3-data.sql"), 5_000);
    }, /^the backup is damaged: database\/3-data\.sql has 5000 bytes instead of \d+$/],
    ["a stored file is missing", async (copy) => {
      const [first = ""] = await readdir(join(copy, "storage"));
      await unlink(join(copy, "storage", first));
    }, /^the backup is damaged: storage\/[0-9a-f]{64} is missing$/],
    ["what it tells of itself was changed", async (copy) => {
      const file = join(copy, "backup.json");
      await writeFile(file, (await readFile(file, "utf8")).replace('"rows": 2', '"rows": 3'));
    }, /^the backup is damaged: backup\.json was changed$/],
  ];

  test.each(damages)("%s", async (_name, damage, sentence) => {
    const copy = await mkdtemp(at("damaged-"));
    await cp(whole, copy, { recursive: true });
    await damage(copy);
    expect(await refusal(restore(copy, "--data-dir", at("target"), "--keys", keptKeys))).toMatch(sentence);
    expect(existsSync(at("target"))).toBe(false);
  });

  test("the keys are missing, or others", async () => {
    const target = ["--data-dir", at("target")];
    expect(await refusal(restore(whole, ...target))).toMatch(/^there are no keys in .*target\.keys: .*--keys/);
    const other = at("other-keys");
    await cp(keptKeys, other, { recursive: true });
    const secrets = JSON.parse(await readFile(join(other, "vault.json"), "utf8"));
    await writeFile(join(other, "vault.json"), JSON.stringify({ ...secrets, guardian_kek_1: "c29tZXRoaW5nIGVsc2U=" }));
    expect(await refusal(restore(whole, ...target, "--keys", other))).toMatch(
      /do not open this backup \(guardian_kek_1 is another one\): nothing was restored; without that key nothing sealed of \d+ people, families and clinics opens again: names, birth dates/,
    );
    expect((await readdir(folder)).filter((name) => name.startsWith("target"))).toEqual([]);
  });

  test("the place is not empty, or a stack runs there", async () => {
    expect(await refusal(restore(whole, "--data-dir", dataDir, "--keys", keptKeys))).toMatch(
      /^a stack is already running/,
    );
    const full = at("full");
    await cp(keptKeys, full, { recursive: true });
    const before = await hashes(full);
    expect(await refusal(restore(whole, "--data-dir", full, "--keys", keptKeys))).toMatch(
      /full is not empty and is never written over: .*npm run db:reset/,
    );
    expect(await hashes(full)).toEqual(before);
  });

  test("the backup was killed before it was whole", async () => {
    const killed = backup("--data-dir", dataDir, "--out", at("killed"));
    await appeared(at("killed.partial/.copy"), killed);
    killed.process.kill("SIGKILL");
    await killed.ended;
    expect(existsSync(at("killed"))).toBe(false);
    expect(await refusal(restore(at("killed.partial"), "--data-dir", at("target"), "--keys", keptKeys)))
      .toMatch(/is no whole backup: backup\.json is missing$/);
    expect(await refusal(backup("--data-dir", dataDir, "--out", at("killed")))).toMatch(
      /killed\.partial is in the way/,
    );
  });
});

test("a backup is refused in one sentence when there is no database, or its place is taken", async () => {
  expect(await refusal(backup("--data-dir", at("nowhere"), "--out", at("none")))).toMatch(/^there is no database in /);
  expect(await refusal(backup("--data-dir", dataDir, "--out", whole))).toMatch(
    /is there already: a backup is never written over$/,
  );
  expect(existsSync(at("none"))).toBe(false);
});
