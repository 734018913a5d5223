import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../scripts/stack/database/database.ts";
import { applyMigrations } from "../../scripts/stack/database/migrations.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { type Catalog, differences, expectSame, readCatalog } from "./_catalog.ts";
import { useProjects } from "./_platform.ts";

const MIGRATIONS = join(ROOT, "supabase/migrations");
const ROLLBACKS = join(ROOT, "supabase/rollbacks");

const emptyProject = useProjects();
let folder: string;
let files: string[];
let database: Database;

/** Applies one more migration, the way npm start does. */
async function up(file: string): Promise<void> {
  await copyFile(join(MIGRATIONS, file), join(folder, file));
  expect(await applyMigrations(database, folder)).toEqual([file]);
}

/** Takes a migration back as the README says: its rollback and its line of the history in one transaction. */
async function down(file: string): Promise<void> {
  const sql = await readFile(join(ROLLBACKS, file), "utf8");
  await database.transaction(async (run) => {
    await run(sql);
    await run("delete from supabase_migrations.schema_migrations where version = $1", [file.split("_")[0]]);
  });
  await rm(join(folder, file));
}

/** The bucket stays behind: SQL cannot delete stored bytes (see the rollback of the storage migration). */
const withoutBuckets = ({ data }: Catalog) => data.filter((line) => !line.startsWith("storage.buckets "));

function expectTakenBack(before: Catalog, after: Catalog): void {
  expect(differences(before.schema, after.schema)).toEqual([]);
  expect(differences(withoutBuckets(before), withoutBuckets(after))).toEqual([]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-rollbacks-"));
  files = (await readdir(MIGRATIONS)).sort();
  ({ database } = await emptyProject());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("rollbacks", () => {
  test("every migration has a rollback of the same name, and every rollback its migration", async () => {
    expect((await readdir(ROLLBACKS)).sort()).toEqual(files);
    expect(files.filter((file) => !/^\d{14}_[a-z_]+\.sql$/.test(file))).toEqual([]);
    expect(new Set(files.map((file) => file.split("_")[0])).size).toBe(files.length);
  });

  // Every migration is applied three times and taken back twice: minutes on a busy machine.
  const patient = { timeout: 600_000 };
  test("up, down, up is the same schema after each one, and all of them down is the first one", patient, async () => {
    await applyMigrations(database, folder); // Makes the history itself.
    const steps: { file: string; before: Catalog; after: Catalog }[] = [];
    let before = await readCatalog(database);
    for (const file of files) {
      await up(file);
      const after = await readCatalog(database);
      const changed = [...differences(before.schema, after.schema), ...differences(before.data, after.data)];
      expect(changed, `${file} changes something`).not.toEqual([]);
      await down(file);
      expectTakenBack(before, await readCatalog(database));
      await up(file);
      expectSame(after, await readCatalog(database));
      steps.push({ file, before, after });
      before = after;
    }
    for (const step of [...steps].reverse()) {
      await down(step.file);
      expectTakenBack(step.before, await readCatalog(database));
    }
    for (const file of files) await up(file);
    expectSame(before, await readCatalog(database));
  });
});
