import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { supabase } from "../../scripts/db/supabase.ts";
import { startFunctions } from "../../scripts/stack/functions.ts";
import { handIn, outcome, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { newHousehold } from "../api/_people.ts";
import { call, expectProblem, FUNCTIONS } from "../functions/_call.ts";
import { startTestStack, type TestStack } from "../support/stack.ts";
import { type ManagementApi, REF, startManagementApi, TOKEN } from "../deploy/_management-api.ts";
import { unpack } from "../deploy/_uploaded.ts";

/** What a hosted function's bundle may weigh (https://supabase.com/docs/guides/functions/limits). */
const BUNDLE_BYTES = 20 * 1024 * 1024;

let folder: string;
let api: ManagementApi;
let stack: TestStack;
const rootOf = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-uploaded-"));
  api = await startManagementApi(join(folder, "profile.yaml"));
  process.env.SUPABASE_ACCESS_TOKEN = TOKEN;
  const { status, stderr } = await supabase(
    ["functions", "deploy", "--use-api", "--yes", `--remote=${REF}`, `--profile=${api.profile}`],
  );
  if (status !== 0) throw new Error(stderr);
  for (const [name, upload] of api.functions) await unpack(upload, rootOf(name));
  stack = await startTestStack({ functionRoot: rootOf });
});
afterAll(async () => {
  delete process.env.SUPABASE_ACCESS_TOKEN;
  await stack?.stop();
  await api?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("what supabase functions deploy --use-api uploads, alone in an empty folder", () => {
  test("is every function, small enough, verifying its caller itself, and without tests or secrets", () => {
    expect([...api.functions.keys()].sort()).toEqual([...FUNCTIONS].sort());
    for (const [name, { files, metadata, bytes }] of api.functions) {
      expect([name, metadata.verify_jwt, metadata.entrypoint_path]).toEqual([
        name,
        false,
        `supabase/functions/${name}/index.ts`,
      ]);
      expect(bytes).toBeLessThan(BUNDLE_BYTES / 10);
      const strange = [...files.keys()].filter((path) =>
        !path.startsWith("functions-shared/") && !path.startsWith(`supabase/functions/${name}/`)
      );
      expect(strange).toEqual([]);
    }
  });

  test.each(FUNCTIONS)("%s starts and refuses a signed-out call with problem details of its own", async (name) => {
    await expectProblem(await call(stack, name, { body: "{}" }), 401, "signed-out");
  });

  test("carries a paper through every stage to the record", async () => {
    const home = await newHousehold(stack, "guardian");
    const paper = textPaper(labReport(home.child, [["Ferritin", "14", "ng/mL", "7 - 140"]]));
    const { client } = home.guardian;
    const { status, status_reason } = await outcome(client, await handIn(client, home.childId, paper));
    expect([status, status_reason]).toEqual(["filed", null]);
  });

  test.each(FUNCTIONS)("%s does not start when one shared file is missing from it", async (name) => {
    const upload = api.functions.get(name);
    const files = new Map(upload?.files);
    expect(files.delete("functions-shared/http/problem.ts")).toBe(true);
    const root = join(folder, `incomplete-${name}`);
    if (upload) await unpack({ ...upload, files }, root);
    const lines: string[] = [];
    const functions = await startFunctions({
      root,
      env: {},
      workers: "test",
      onLine: (_name, line) => lines.push(line),
      onDeath: () => {},
    });
    try {
      await expect(functions.address(name)).rejects.toThrow(/ended/);
      expect(lines.join("\n")).toMatch(/Module not found.*problem\.ts/);
    } finally {
      await functions.stop();
    }
  });
});
