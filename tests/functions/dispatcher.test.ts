import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { handIn, outcome, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { newHousehold } from "../api/_people.ts";
import { useStack } from "../support/stack.ts";
import { dispatcherPid } from "./_processes.ts";

const stack = useStack();
const WAIT = { timeout: 30_000, interval: 50 };

interface Dispatcher {
  process: ChildProcess;
  output: string;
  ended: Promise<number | null>;
}

const running: Dispatcher[] = [];
/** Runs `npm run dispatch -- …` the way npm does. */
function dispatch(args: string[], key?: string): Dispatcher {
  const child = spawn(process.execPath, [join(ROOT, "scripts/run.mjs"), "scripts/dispatcher/main.ts", ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...(key ? { SUPABASE_SECRET_KEY: key } : {}) },
  });
  const dispatcher = {
    process: child,
    output: "",
    ended: once(child, "close").then(([code]) => code as number | null),
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => dispatcher.output += text);
  }
  running.push(dispatcher);
  return dispatcher;
}
afterEach(async () => {
  for (const { process: child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});

const said = (dispatcher: Dispatcher, text: string) =>
  vi.waitFor(() => expect(dispatcher.output).toContain(text), WAIT);

describe("the dispatcher", () => {
  test("two more beside the stack's work each document once, and end when they are asked to", async () => {
    const more = [1, 2].map(() => dispatch(["--url", stack().apiUrl, "--concurrency", "4"], stack().secretKey));
    for (const dispatcher of more) await said(dispatcher, "dispatcher-started");
    const home = await newHousehold(stack(), "several");
    const papers = [1, 2, 3, 4, 5, 6].map((day) =>
      textPaper(labReport(home.child, [["Ferritin", `${20 + day}`, "ng/mL", "7 - 140"]]))
    );
    const ids = await Promise.all(papers.map((paper) => handIn(home.guardian.client, home.childId, paper)));
    for (const id of ids) expect((await outcome(home.guardian.client, id)).status).toBe("filed");
    const jobs = await stack().database.query(
      "select distinct attempt, count(*)::int as jobs from private.processing_jobs group by document_id, stage, attempt",
    );
    expect(jobs).toEqual([{ attempt: 1, jobs: 1 }]);
    for (const { process: child, ended, output } of more) {
      child.kill("SIGTERM");
      expect(await ended, output).toBe(0);
      expect(output).not.toContain('"level":"warn"');
    }
  });

  test("that is killed is started again, and what was handed in meanwhile is worked", async () => {
    const home = await newHousehold(stack(), "killed");
    const killed = dispatcherPid() as number;
    process.kill(killed, "SIGKILL");
    const id = await handIn(
      home.guardian.client,
      home.childId,
      textPaper(labReport(home.child, [["Ferritin", "44", "ng/mL", "7 - 140"]])),
    );
    expect((await outcome(home.guardian.client, id)).status).toBe("filed");
    expect(dispatcherPid()).not.toBe(killed);
  });

  test("has the secret key on no command line", async () => {
    const arguments_ = await readFile(`/proc/${dispatcherPid()}/cmdline`, "utf8");
    expect(arguments_).toContain("--url");
    expect(arguments_).not.toContain(stack().secretKey);
  });

  test("says once that the API does not answer, goes on trying, and ends on Ctrl-C", async () => {
    const nowhere = dispatch(["--url", `http://127.0.0.1:${await freeStackPort()}`], "sb_secret_any");
    await said(nowhere, "api-not-reached");
    nowhere.process.kill("SIGINT");
    expect(await nowhere.ended).toBe(0);
    expect(nowhere.output.match(/api-not-reached/g)).toHaveLength(1);
  });
});

describe("the command line of npm run dispatch", () => {
  test.each<[string[], string | undefined, RegExp]>([
    [[], "sb_secret_any", /^--url takes the API's address/],
    [["--url", "localhost"], "sb_secret_any", /^--url takes the API's address/],
    [["--url", "http://127.0.0.1:1"], undefined, /^set the environment variable SUPABASE_SECRET_KEY/],
    [["--url", "http://127.0.0.1:1", "--concurrency", "0"], "sb_secret_any", /^--concurrency takes a whole number/],
    [["--url", "http://127.0.0.1:1", "--key", "x"], "sb_secret_any", /^Unknown option '--key'/],
  ])("%j is refused with a sentence", async (args, key, message) => {
    const refused = dispatch(args, key);
    expect(await refused.ended).toBe(1);
    expect(refused.output).toMatch(message);
    expect(refused.output).not.toMatch(/\n\s+at /);
  });

  test("a key the API refuses is told in a sentence, without the key", async () => {
    const refused = dispatch(["--url", stack().apiUrl], "sb_secret_of_another_project");
    expect(await refused.ended).toBe(1);
    expect(refused.output).toContain("the API refuses the key in SUPABASE_SECRET_KEY");
    expect(refused.output).not.toContain("of_another_project");
  });
});
