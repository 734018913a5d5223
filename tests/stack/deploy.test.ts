import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clone } from "../deploy/_project.ts";
import { useProjects } from "../deploy/_platform.ts";
import { beginDeploy, isChange } from "../deploy/_deploy.ts";
import { type Fault, startManagementApi } from "../deploy/_management-api.ts";

/** Nobody listens there: a refusal that comes later than the database's would be seen. */
const NO_DATABASE = "postgresql://postgres:hidden@127.0.0.1:9/postgres";
const emptyProject = useProjects();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-refused-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("npm run deploy refuses in one sentence, before anything is changed, when", () => {
  const REFUSALS: [string, { args?: string[]; env?: Record<string, string>; fault?: Fault | "closed" }, RegExp][] = [
    [
      "nobody is signed in",
      { env: { SUPABASE_ACCESS_TOKEN: "", HOME: "/nonexistent" } },
      /^you are not signed in: set SUPABASE_ACCESS_TOKEN/,
    ],
    ["the token is none", { env: { SUPABASE_ACCESS_TOKEN: "secret" } }, /^SUPABASE_ACCESS_TOKEN is no access token/],
    ["the token is not accepted", { fault: 401 }, /^the Management API does not accept the access token \(401\)/],
    ["the token may not", { fault: 403 }, /^the access token may not do this on project abc\w+ \(403\)/],
    [
      "there is no such project",
      { args: [`--project-ref=${"z".repeat(20)}`] },
      /^your account reaches no project z+ \(404\)/,
    ],
    ["the ref is none", { args: ["--project-ref=Guardian"] }, /^Guardian is no project ref/],
    ["the Management API fails", { fault: 500 }, /^the Management API failed \(500\): run it again later/],
    [
      "it does not answer",
      { fault: "hang", args: ["--timeout=2"] },
      /^supabase functions list did not answer within 2 s/,
    ],
    ["it cannot be reached", { fault: "closed" }, /^the Management API cannot be reached/],
    ["the database cannot be reached", {}, /^the database cannot be reached/],
  ];
  test.concurrent.each(REFUSALS)("%s", async (name, { args = [], env = {}, fault }, expected) => {
    const api = await startManagementApi(join(folder, `${name}.yaml`));
    try {
      if (fault === "closed") await api.close();
      else api.fault = () => fault;
      const { code, stdout, stderr } = await beginDeploy({ api, databaseUrl: NO_DATABASE, args, env }).ended;
      const [sentence = "", then, ...rest] = stderr.trim().split("\n");
      expect(sentence).toMatch(expected);
      expect([code, stdout, then ?? "Nothing was changed.", rest]).toEqual([1, "", "Nothing was changed.", []]);
      expect(stderr).not.toMatch(/hidden|sbp_0|secret"/);
      expect(api.requests.filter(isChange)).toEqual([]);
    } finally {
      await api.close();
    }
  });

  test("a check fails: a function imports what is not there", async () => {
    const [copy, { url }] = await Promise.all([clone(), emptyProject()]);
    const api = await startManagementApi(join(folder, "check.yaml"));
    try {
      await copy.write("supabase/functions/quality-guardian/index.ts", 'import "../../../functions-shared/gone.ts";\n');
      const run = beginDeploy({ api, databaseUrl: url, args: ["--yes"], root: copy.folder });
      const { code, stdout, stderr } = await run.ended;
      expect([code, stderr]).toEqual([1, "1 of 5 checks failed (see above)\nNothing was changed.\n"]);
      expect(stdout).toMatch(/FAILED deno check \(functions\)[^]*functions-shared\/gone\.ts/);
      expect(api.requests.filter(isChange)).toEqual([]);
    } finally {
      await copy.remove();
      await api.close();
    }
  });
});
