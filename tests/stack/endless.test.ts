import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/stack/start.ts";
import { handIn, outcome, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { newHousehold } from "../api/_people.ts";
import { startTestStack, type TestStack } from "../support/stack.ts";

const NAME = "document-normalizer";
/** More than any function needs to begin. */
const CPU_SECONDS = 3;

let folder: string;
let stack: TestStack;

/** The normalizer as it is, but for one thing: what it begins for the first time, it never comes to the end of. */
async function makeEndless(root: string): Promise<void> {
  for (const part of ["deno.json", "package.json", "functions-shared", "supabase/functions"]) {
    await cp(join(ROOT, part), join(root, part), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"));
  const entrypoint = join(root, "supabase/functions", NAME, "index.ts");
  const text = await readFile(entrypoint, "utf8");
  const work = "work: async ({ extraction }) => ({";
  if (!text.includes(work)) throw new Error(`${NAME} does not work as this test knows it`);
  const endless = "work: async ({ extraction }, _bytes, { attempt }) => { while (attempt === 1); return ({";
  await writeFile(entrypoint, text.replace(work, endless).replace("events: await normalize(extraction) })", "$&; }"));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-endless-"));
  await makeEndless(folder);
  stack = await startTestStack({
    functionCpuSeconds: CPU_SECONDS,
    functionRoot: (name) => name === NAME ? folder : ROOT,
  });
});
afterAll(async () => {
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("a function that computes without end is killed and started again, and its job is tried again", async () => {
  const home = await newHousehold(stack, "guardian");
  const paper = textPaper(labReport(home.child, [["Ferritin", "14", "ng/mL", "7 - 140"]]));
  const { client } = home.guardian;
  const { status, events } = await outcome(client, await handIn(client, home.childId, paper));
  expect([status, events.map(({ value_number }) => value_number)]).toEqual(["filed", ["14"]]);
  expect(stack.logs).toContain(`${NAME}: computes without end (${CPU_SECONDS} s of CPU): it is killed`);
  const jobs = await stack.database.query(
    "select stage::text, attempt from private.processing_jobs order by attempt, stage",
  );
  expect(jobs).toEqual([{ stage: "guard", attempt: 1 }, { stage: "process", attempt: 1 }, {
    stage: "normalize",
    attempt: 2,
  }]);
  // The others were let be.
  const metrics = await (await fetch(`${stack.apiUrl}/metrics`, { headers: { apikey: stack.secretKey } })).text();
  const restarts = [...metrics.matchAll(/^guardian_function_restarts\{[^}]*"([^"]+)"\} (\d+)$/gm)];
  expect(restarts.filter(([, , count]) => count !== "0").map(([, name]) => name)).toEqual([NAME]);
});
