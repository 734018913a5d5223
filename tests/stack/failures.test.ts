import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keysFolder, openKeys } from "../../scripts/stack/keys.ts";
import { lockFile } from "../../scripts/stack/lock.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Clone, clone } from "../deploy/_project.ts";
import { type Circumstances, runScript } from "./_command.ts";
import { contentsOf, copyData, inDatabase, makeData } from "./_folder.ts";

/** What must not be printed beside the one sentence; the greeting of the command and of lite may. */
const GREETING = /^(Starting Guardian …|EXPERIMENTAL FEATURES .*|Installing dependencies \(once\) …|)$/;
const BROKEN_FUNCTION = `throw new Error("no dictionary");\n`;
/** A pet, and the first value sealed for it. */
const SEALS_SOMETHING = `
  with family as (insert into public.families (label) values ('Home') returning id),
    pet as (insert into public.profiles (family_id, kind, label) select id, 'pet', 'Miso' from family returning id)
  select id from pet`;

let folder: string;
let whole: string;
let copy: Clone;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-failures-"));
  whole = join(folder, "whole/data");
  copy = await clone();
  await makeData(whole);
});
afterAll(async () => {
  await copy.remove();
  await rm(folder, { recursive: true, force: true });
});

let cases = 0;
/** A data folder of a case's own, in a folder that holds it, its keys and its lock. */
async function freshCase(): Promise<string> {
  const dataDir = join(folder, `case-${cases++}`, "data");
  await mkdir(dirname(dataDir));
  return dataDir;
}
async function caseWithData(): Promise<string> {
  const dataDir = await freshCase();
  await copyData(whole, dataDir);
  return dataDir;
}

interface Refusal extends Circumstances {
  script?: string;
  args?: string[];
}

/** Runs npm start --json on a data folder. @returns the exit code, and what it printed but for its greeting. */
async function refused(dataDir: string, { script = "scripts/stack/main.ts", args, ...circumstances }: Refusal = {}) {
  const started = ["--json", "--no-demo", "--once", "--port", String(await freeStackPort())];
  const command = runScript(script, ["--data-dir", dataDir, ...args ?? started], circumstances);
  const code = await command.ended;
  return { code, stdout: command.stdout, said: command.stderr.split("\n").filter((line) => !GREETING.test(line)) };
}

/** What a start that cannot be looks like: exit code 1, nothing for programs, one sentence for people. */
const oneSentence = (sentence: RegExp) => ({ code: 1, stdout: "", said: [expect.stringMatching(sentence)] });

/** Refused in one sentence, and everything is as it was, byte by byte. */
async function expectRefusal(dataDir: string, sentence: RegExp, refusal: Refusal = {}): Promise<void> {
  const before = await contentsOf(dirname(dataDir));
  expect(await refused(dataDir, refusal)).toEqual(oneSentence(sentence));
  expect(await contentsOf(dirname(dataDir))).toEqual(before);
}

describe.concurrent("one clear sentence, and nothing changed: the data folder", () => {
  test.each([[[]], [["--fresh"]]])("a folder of somebody else's, npm start %j", async (fresh) => {
    const home = await freshCase();
    await mkdir(join(home, "pictures"), { recursive: true });
    await writeFile(join(home, "pictures/a.jpg"), "not ours");
    await expectRefusal(
      home,
      /data is no data folder of Guardian's, it holds pictures: pass a new or an empty folder/,
      {
        args: ["--port", String(await freeStackPort()), "--no-demo", ...fresh],
      },
    );
  });

  test("a folder of somebody else's, npm run db:reset", async () => {
    const home = await freshCase();
    await mkdir(home);
    await writeFile(join(home, "letter.txt"), "not ours");
    await expectRefusal(home, /data is no data folder of Guardian's, it holds letter.txt/, {
      script: "scripts/db/reset.ts",
      args: [],
    });
  });

  test("keys of somebody else's beside it, --fresh", async () => {
    const dataDir = await caseWithData();
    await writeFile(join(keysFolder(dataDir), "id_ed25519"), "not ours");
    await expectRefusal(dataDir, /data.keys holds id_ed25519, which is no key of Guardian's/, { args: ["--fresh"] });
  });

  test("a file", async () => {
    const dataDir = await freshCase();
    await writeFile(dataDir, "");
    await expectRefusal(dataDir, /data is a file: pass a folder with --data-dir$/);
  });

  test("made by another version of Postgres", async () => {
    const dataDir = await caseWithData();
    await writeFile(join(dataDir, "postgres/PG_VERSION"), "18\n");
    await expectRefusal(dataDir, /was made by Postgres 18, and this is Postgres 17 .*npm run db:backup there/);
  });

  test("made by another PGlite", async () => {
    const dataDir = await caseWithData();
    await writeFile(join(dataDir, "guardian.json"), `{"guardian":1,"pglite":"0.3"}`);
    await expectRefusal(dataDir, /was made by Postgres 17 \(PGlite 0.3\), and this is Postgres 17 \(PGlite 0.4\)/);
  });

  test("a database without its PG_VERSION", async () => {
    const dataDir = await caseWithData();
    await rm(join(dataDir, "postgres/PG_VERSION"));
    await expectRefusal(dataDir, /the database in .*data is damaged, it has no PG_VERSION: restore a backup/);
  });

  test("a database whose control file is cut short", async () => {
    const dataDir = await caseWithData();
    await truncate(join(dataDir, "postgres/global/pg_control"), 0);
    expect(await refused(dataDir)).toEqual(
      oneSentence(/the database in .*data does not open \(.*\): restore a backup/),
    );
  });

  test.each([
    [
      "missing",
      (file: string) => rm(dirname(file), { recursive: true }),
      /vault.json of this data is missing: restore/,
    ],
    ["half-written", (file: string) => truncate(file, 40), /vault.json is damaged: restore it from your backup/],
    ["empty", (file: string) => writeFile(file, "{}"), /vault.json is damaged: restore it from your backup/],
  ])("keys that are %s are not made anew", async (_, harm, sentence) => {
    const dataDir = await caseWithData();
    await harm(join(keysFolder(dataDir), "vault.json"));
    await expectRefusal(dataDir, sentence);
  });

  test("the keys of other data", async () => {
    const dataDir = await caseWithData();
    const [pet] = await inDatabase<{ id: string }>(dataDir, SEALS_SOMETHING);
    await inDatabase(dataDir, `select private.seal('${pet?.id}', 'public.profiles.label', 'Miso')`);
    await rm(keysFolder(dataDir), { recursive: true });
    await openKeys(dataDir);
    expect(await refused(dataDir)).toEqual(oneSentence(/the keys in .*vault.json do not open what is sealed in this/));
  });

  test("the same folder through a link has the same keys", async () => {
    const dataDir = await caseWithData();
    await truncate(join(keysFolder(dataDir), "vault.json"), 40);
    const link = `${dataDir}-link`;
    await symlink(dataDir, link);
    expect(await refused(link)).toEqual(oneSentence(/data.keys\/vault.json is damaged/));
  });

  test("the data of a newer Guardian", async () => {
    const dataDir = await caseWithData();
    await inDatabase(dataDir, "insert into supabase_migrations.schema_migrations (version) values ('29991231000000')");
    expect(await refused(dataDir)).toEqual(
      oneSentence(/the data knows a migration 29991231000000 that this checkout does not have: use the newer Guardian/),
    );
  });
});

/** Nobody but its owner gets through permissions: root does not either, without the capability that lets it. */
const BOUND = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];

describe.concurrent("one clear sentence, and nothing changed: no permission", () => {
  test.each([
    ["the data may not be written", "", 0o500],
    ["the data may not be read", "", 0o300],
    ["the database may not be read", "postgres", 0o000],
    ["the database's log may not be written", "postgres/pg_wal", 0o500],
    ["the place beside the data, for its lock, may not be written", "..", 0o500],
  ])("%s", async (_, path, mode) => {
    const dataDir = await caseWithData();
    const closed = join(dataDir, path);
    const { mode: before } = await stat(closed);
    await chmod(closed, mode);
    try {
      expect(await refused(dataDir, { under: BOUND })).toEqual(
        oneSentence(/^the user \S+ may not use .*: give this user the folder .*or pass another --data-dir$/),
      );
    } finally {
      await chmod(closed, before);
    }
    expect(await contentsOf(join(dataDir, "postgres"))).toEqual(await contentsOf(join(whole, "postgres")));
  });

  test("the keys may not be read", async () => {
    const dataDir = await caseWithData();
    await chmod(join(keysFolder(dataDir), "vault.json"), 0);
    await expectRefusal(dataDir, /^the user \S+ may not use .*vault.json/, { under: BOUND });
  });
});

describe.concurrent("one clear sentence, and nothing changed: this checkout and this machine", () => {
  test("no registry to install from", async () => {
    const bare = await clone();
    try {
      await rm(join(bare.folder, "node_modules"));
      const env = { npm_config_registry: "http://127.0.0.1:9", npm_config_fetch_retries: "0" };
      const cache = { npm_config_cache: join(bare.folder, "cache") };
      const dataDir = await freshCase();
      await expectRefusal(
        dataDir,
        /^Dependencies could not be installed, npm's registry does not answer \(ECONNREFUSED/,
        {
          root: bare.folder,
          env: { ...env, ...cache },
        },
      );
    } finally {
      await bare.remove();
    }
  });

  test("no npm", async () => {
    const bare = await clone();
    try {
      await rm(join(bare.folder, "node_modules"));
      await symlink("/usr/bin/flock", join(bare.folder, "flock"));
      await expectRefusal(await freshCase(), /^npm is missing \(ENOENT\): it comes with Node/, {
        root: bare.folder,
        env: { PATH: bare.folder },
      });
    } finally {
      await bare.remove();
    }
  });

  test("no Deno", async () => {
    const bare = await clone(["@deno", "deno"]);
    try {
      await expectRefusal(
        await caseWithData(),
        /^the Deno that runs the functions is missing: install it with npm ci/,
        {
          root: bare.folder,
        },
      );
    } finally {
      await bare.remove();
    }
  });

  test("a Node that is too old", async () => {
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } });`;
    await expectRefusal(await freshCase(), /^Guardian needs Node 20.19 or newer; this is /, {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` },
    });
  });
});

describe("one clear sentence, and nothing changed: files of this checkout", () => {
  const withFile = async (path: string, change: (text: string) => string, work: () => Promise<void>) => {
    const text = await readFile(join(copy.folder, path), "utf8");
    await copy.write(path, change(text));
    try {
      await work();
    } finally {
      await copy.write(path, text);
    }
  };

  test.each([
    [
      "no TOML",
      (text: string) => `${text}\n[auth`,
      /^supabase\/config.toml cannot be used \(line \d+: .*\): correct it/,
    ],
    [
      "an impossible setting",
      (text: string) => text.replace(/^site_url = .*$/m, "site_url = 3"),
      /^supabase\/config.toml cannot be used \(auth.site_url: /,
    ],
  ])("a config.toml that is %s", (_, change, sentence) =>
    withFile("supabase/config.toml", change, async () => {
      await expectRefusal(await caseWithData(), sentence, { root: copy.folder });
    }));

  test("a function that ends as it starts", () =>
    withFile("supabase/functions/quality-guardian/index.ts", () => BROKEN_FUNCTION, async () => {
      expect(await refused(await caseWithData(), { root: copy.folder })).toEqual(
        oneSentence(/^quality-guardian does not start \(error: Uncaught.*no dictionary\): repair it/),
      );
    }));

  test("a first start whose migration is broken leaves no folder; mended, the next one makes it", async () => {
    const dataDir = await freshCase();
    const file = "supabase/migrations/20260101000000_broken.sql";
    await copy.write(file, "create table public.half (id integer); select 1/0;");
    const { code, stdout, said } = await refused(dataDir, { root: copy.folder });
    expect([code, stdout, said[0]]).toEqual([1, "", expect.stringMatching(/_broken.sql failed: division by zero/)]);
    expect(await contentsOf(dirname(dataDir))).toEqual({});
    await rm(join(copy.folder, file));
    expect(await refused(dataDir, { root: copy.folder })).toMatchObject({ code: 0 });

    await withFile("supabase/migrations/20261120000100_foundation.sql", (sql) => `${sql}\nselect 1;`, async () => {
      expect(await refused(dataDir, { root: copy.folder })).toEqual(
        oneSentence(/^the migration 20261120000100_foundation.sql was changed after it was applied to this data/),
      );
    });
    await expect(readFile(lockFile(dataDir))).rejects.toThrow(/ENOENT/);
  });
});
