import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { scratchSecrets } from "../../scripts/db/scratch.ts";
import { readTemplate } from "../../scripts/db/template.ts";
import { applyMigrations } from "../../scripts/stack/database/migrations.ts";
import { openPglite } from "../../scripts/stack/database/pglite.ts";
import { openKeys } from "../../scripts/stack/keys.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { NATIVE_VARIABLE } from "../../scripts/test/native-variable.ts";
import { type Catalog, expectSame, readCatalog } from "./_catalog.ts";
import { useProjects } from "./_platform.ts";
import { type Clone, clone } from "./_project.ts";

const FILE = "20991231000000_vaccinations.sql";
/** Makes, fills and grants before it fails; what comes after would work. */
const FAILS_IN_THE_MIDDLE = `-- Vaccinations; a comment that is no statement.
create table public.vaccinations (id integer primary key, dose integer not null);
insert into public.vaccinations values (1, 1);
grant select on public.vaccinations to authenticated;
alter table public.documents add column vaccination_id integer;
-- The statement that fails.
insert into public.vaccinations
values (2, 'second'::integer);
create table public.boosters (id integer primary key);`;
const REASON = /invalid input syntax for type integer: "second"/;
const STATEMENT = /in: insert into public\.vaccinations values \(2, 'second'::integer\)/;

const emptyProject = useProjects();
let copy: Clone;
let folder: string;

beforeAll(async () => {
  [copy, folder] = await Promise.all([clone(), mkdtemp(join(tmpdir(), "guardian-broken-"))]);
});
afterEach(() => rm(join(copy.folder, "supabase/migrations", FILE), { force: true }));
afterAll(async () => {
  await copy.remove();
  for (const path of [folder, `${folder}.keys`]) await rm(path, { recursive: true, force: true });
});

/** A database with the present schema that npm start serves: how to tell npm start, and what is in it. */
interface Served {
  args: string[];
  catalog(): Promise<Catalog>;
}

async function embedded(): Promise<Served> {
  const open = (template?: Blob) =>
    openPglite({
      dataDir: join(folder, "postgres"),
      vault: { file: "", secrets: scratchSecrets() },
      ...(template ? { template } : {}),
    });
  await openKeys(folder);
  await (await open(await readTemplate())).close();
  return {
    args: ["--data-dir", folder],
    catalog: async () => {
      const database = await open();
      return await readCatalog(database).finally(() => database.close());
    },
  };
}

async function native(): Promise<Served> {
  const { database, url } = await emptyProject();
  await applyMigrations(database, join(ROOT, "supabase/migrations"));
  return { args: ["--data-dir", folder, "--db", url], catalog: () => readCatalog(database) };
}

/** What was said about the failure, without the greeting. */
const said = (stderr: string) =>
  stderr.split("\n").filter((line) => line && !/^Starting Guardian|^EXPERIMENTAL/.test(line));

describe("a migration that fails half-way", () => {
  test("npm start names file, statement and reason, and leaves nothing of it behind", async () => {
    const served = await (process.env[NATIVE_VARIABLE] ? native() : embedded());
    const before = await served.catalog();
    await copy.write(`supabase/migrations/${FILE}`, FAILS_IN_THE_MIDDLE);
    const port = String(await freeStackPort());
    const { code, stderr } = await copy.run("scripts/stack/main.ts", ["--no-demo", "--port", port, ...served.args]);
    expect([code, said(stderr)]).toEqual([1, [
      expect.stringMatching(REASON),
      expect.stringMatching(STATEMENT),
      "  Nothing of this migration was applied.",
    ]]);
    expect(stderr).toContain(`${FILE} failed: `);
    expectSame(before, await served.catalog());
  });

  test("one that would end its own transaction, and so could leave half of itself, is refused", async () => {
    const { database } = await emptyProject();
    const own = join(copy.folder, "own");
    for (const end of ["commit", "/* now */ COMMIT", "rollback", "begin", "start transaction"]) {
      await copy.write(`own/${FILE}`, `create table public.half (id integer primary key);\n${end};\nselect 1/0;`);
      await expect(applyMigrations(database, own)).rejects.toThrow(/one transaction: it may not begin or end one/);
      expect(await database.query("select to_regclass('public.half') as half")).toEqual([{ half: null }]);
    }
  });

  test("supabase db push (npm run db:push) does too, and the ones before it stay applied", async () => {
    const { database, url } = await emptyProject();
    await copy.write(`supabase/migrations/${FILE}`, FAILS_IN_THE_MIDDLE);
    const { code, stderr } = await copy.run("scripts/db/push.ts", [url, "--yes"]);
    expect([code, said(stderr)]).toEqual([1, [
      expect.stringMatching(REASON),
      expect.stringMatching(STATEMENT),
      "  Nothing of this migration was applied.",
    ]]);
    expect(stderr).toContain(`${FILE} failed: `);
    const left = await readCatalog(database);
    const { database: other } = await emptyProject();
    await applyMigrations(other, join(ROOT, "supabase/migrations"));
    expectSame(await readCatalog(other), left);
    expect(await database.query("select from supabase_migrations.schema_migrations where version like '2099%'"))
      .toEqual(
        [],
      );
  });
});
