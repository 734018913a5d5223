import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Outcome } from "../../scripts/deploy/deploy.ts";
import { makeSigningKey } from "../../functions-shared/audit/signing.ts";
import { type Functions, startFunctions } from "../../scripts/stack/functions.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { call, FUNCTIONS } from "../functions/_call.ts";
import { expectSame, readCatalog } from "./_catalog.ts";
import { type ManagementApi, startManagementApi } from "./_management-api.ts";
import { beginDeploy, isChange } from "./_deploy.ts";
import { type EmptyProject, useProjects } from "./_platform.ts";
import { unpack } from "./_uploaded.ts";

const emptyProject = useProjects();
let folder: string;
let api: ManagementApi;
let project: EmptyProject;
let versions: string[];
const running: Functions[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-deploy-"));
  api = await startManagementApi(join(folder, "profile.yaml"));
  project = await emptyProject();
  const files = await readdir(join(ROOT, "supabase/migrations"));
  versions = files.map((file) => file.slice(0, file.indexOf("_"))).sort();
});
beforeEach(() => {
  api.requests.length = 0;
  api.fault = () => undefined;
});
afterAll(async () => {
  for (const functions of running) await functions.stop();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const begin = (args: string[] = []) => beginDeploy({ api, databaseUrl: project.url, args });
const deploy = (args: string[]) => begin(args).ended;

/** Runs it to its end and reads its one JSON object. */
async function deployed(...args: string[]): Promise<{ code: number | null; outcome: Outcome; stderr: string }> {
  const { code, stdout, stderr } = await deploy(["--json", ...args]);
  return { code, outcome: JSON.parse(stdout || "{}"), stderr };
}

const changes = () => api.requests.filter(isChange);
const history = async () =>
  (await project.database.query<{ version: string }>(
    "select version from supabase_migrations.schema_migrations order by version",
  )).map(({ version }) => version);

describe("npm run deploy", () => {
  test("without --yes says what it would do, warns, and changes nothing", async () => {
    const before = await readCatalog(project.database);
    const { code, outcome, stderr } = await deployed();
    expect([code, outcome.error], stderr).toEqual([0, null]);
    expect(outcome).toMatchObject({
      dry_run: true,
      migrations: { pending: versions, applied: [] },
      functions: { all: [...FUNCTIONS].sort(), deployed: [] },
    });
    expect(outcome.warnings).toEqual(expect.arrayContaining([
      expect.stringMatching(/^pg_net and pg_cron not enabled/),
      expect.stringMatching(/^auth\.email\.otp_length is 8 there and 6 in config\.toml/),
    ]));
    expect(changes()).toEqual([]);
    expectSame(before, await readCatalog(project.database));
  });

  test("says which migrations are applied and which are not when one fails on the database", async () => {
    await project.database.query("create type public.processing_stage as enum ('in the way')");
    const { code, outcome } = await deployed("--yes");
    await project.database.query("drop type public.processing_stage");
    const applied = await history();
    expect(code).toBe(1);
    expect(applied.length).toBeGreaterThan(0);
    expect(outcome.migrations).toEqual({ pending: versions, applied });
    const left = versions.slice(applied.length);
    const [failed, ...rest] = (outcome.error ?? "").split("\n");
    expect(failed).toMatch(new RegExp(`^${left[0]}_queue\\.sql failed: .*"processing_stage" already exists`));
    expect(rest.join("\n")).toContain("in: create type public.processing_stage as enum");
    expect(rest.at(-1)).toBe(
      `Database: applied: ${applied.join(", ")}; not applied: ${left.join(", ")}. ` +
        "Functions: no function was deployed. It is safe to run this again.",
    );
    expect(changes()).toEqual([]);
  });

  test("killed between the database and the functions, it leaves the one whole and the other as it was", async () => {
    api.fault = (request) => isChange(request) ? "hang" : undefined;
    const run = begin(["--yes"]);
    await vi.waitFor(() => expect(changes()).not.toEqual([]), { timeout: 120_000, interval: 20 });
    run.process.kill("SIGKILL");
    await run.ended;
    await vi.waitFor(() => expect(api.open()).toBe(0), { timeout: 30_000, interval: 20 }); // Nothing goes on without it.
    expect(await history()).toEqual(versions);
    expect([...api.functions]).toEqual([]);
  });

  test("a function that cannot be bundled leaves all functions as they were", async () => {
    api.fault = (request) => isChange(request) ? 400 : undefined;
    const { code, outcome } = await deployed("--yes");
    expect(code).toBe(1);
    expect(outcome.error).toBe(
      "the Management API refused (400): Failed to bundle the function (reason: Module not found)\n" +
        "Database: applied: nothing was pending; not applied: none. Functions: no function was deployed. " +
        "It is safe to run this again.",
    );
    expect([...api.functions]).toEqual([]);
  });

  test("again, it applies nothing twice, deploys every function, and each of them answers", async () => {
    const before = await readCatalog(project.database);
    api.callFunction = async (name) => await call({ apiUrl: await serveUploaded(name) } as never, name, { body: "{}" });
    const { code, outcome, stderr } = await deployed("--yes");
    expect([code, outcome.error], stderr).toEqual([0, null]);
    expect(outcome).toMatchObject({
      dry_run: false,
      migrations: { pending: [], applied: [] },
      functions: { all: [...FUNCTIONS].sort(), deployed: [...FUNCTIONS].sort() },
    });
    expect([...api.functions.keys()].sort()).toEqual([...FUNCTIONS].sort());
    expectSame(before, await readCatalog(project.database));
  });

  test("refuses a database that has migrations this repository does not know", async () => {
    await project.database.query(
      "insert into supabase_migrations.schema_migrations (version, name) values ('20991231000000', 'elsewhere')",
    );
    const { code, stderr } = await deploy(["--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain("the database has migrations that are not here (20991231000000)");
    expect(changes()).toEqual([]);
  });
});

/** Runs what was uploaded of a function, as Supabase would. @returns where it answers. */
async function serveUploaded(name: string): Promise<string> {
  const upload = api.functions.get(name);
  if (!upload) throw new Error(`${name} was not uploaded`);
  const root = join(folder, name);
  await unpack(upload, root);
  const functions = await startFunctions({
    root,
    env: {
      ...{ SUPABASE_URL: api.url, SUPABASE_ANON_KEY: "anon", SUPABASE_SERVICE_ROLE_KEY: "service" },
      ...{ GUARDIAN_AUDIT_SIGNING_KEY: await makeSigningKey(), GUARDIAN_AUDIT_STORE: api.url },
    },
    workers: "deployed",
    onLine: () => {},
    onDeath: () => {},
  });
  running.push(functions);
  return await functions.address(name);
}
