import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Client, signIn } from "../../scripts/client/sign-in.ts";
import { readTemplate } from "../../scripts/db/template.ts";
import { startNative } from "../../scripts/native/cluster.ts";
import { auditFolder } from "../../scripts/stack/audit.ts";
import { keysFolder, urlWithKeys } from "../../scripts/stack/keys.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Stack, type StackOptions, startStack } from "../../scripts/stack/start.ts";
import { NATIVE_VARIABLE } from "../../scripts/test/native-variable.ts";

/** A whole stack of a test's own: database, API, functions, mail catcher, dispatcher. */
export interface TestStack extends Stack {
  /** What the functions and the dispatcher logged. */
  readonly logs: string[];
  /** Signs somebody new in by magic link. Every call is another user. */
  signIn(name: string): Promise<Client>;
}

/** Where a test's stack keeps its data, and what removes it. */
interface TestDatabase {
  source: { template: Blob } | { databaseUrl: string };
  remove(): Promise<void>;
}

/** An embedded database from the template, or (npm test -- --native) a bare Postgres 17 with the plain role only. */
async function testDatabase(): Promise<TestDatabase> {
  if (!process.env[NATIVE_VARIABLE]) return { source: { template: await readTemplate() }, remove: async () => {} };
  const cluster = await startNative({ baseline: false });
  return { source: { databaseUrl: cluster.url }, remove: () => cluster.stop() };
}

/** Starts a stack on free ports. Its `stop` leaves nothing behind. */
export async function startTestStack(
  options: Pick<StackOptions, "functionRoot" | "functionCpuSeconds" | "workers"> = {},
): Promise<TestStack> {
  const dataDir = await mkdtemp(join(tmpdir(), "guardian-stack-"));
  const database = await testDatabase();
  const remove = async () => {
    await database.remove();
    for (const folder of [dataDir, keysFolder(dataDir), auditFolder(dataDir)]) {
      await rm(folder, { recursive: true, force: true });
    }
  };
  const logs: string[] = [];
  try {
    const port = await freeStackPort();
    const onLog = (line: string) => void logs.push(line);
    const stack = await startStack({ dataDir, port, fresh: false, ...database.source, ...options, onLog });
    return {
      ...stack,
      databaseUrl: "databaseUrl" in database.source ? await urlWithKeys(stack.databaseUrl, dataDir) : stack.databaseUrl,
      logs,
      signIn: (name) => signIn(stack, `${name}.${randomUUID().slice(0, 8)}@example.org`),
      stop: () => stack.stop().finally(remove),
    };
  } catch (error) {
    await remove();
    throw new Error([(error as Error).message, ...logs].join("\n"), { cause: error });
  }
}

const LOG_LINES = 20;

/**
 * One stack for the tests of a file, stopped after them even when they fail. A failing test prints the last lines the
 * functions logged.
 * @example
 * const stack = useStack();
 * test("…", async () => {
 *   const ada = await stack().signIn("ada");
 * });
 */
export function useStack(options: Pick<StackOptions, "workers"> = {}): () => TestStack {
  let stack: TestStack | undefined;
  beforeAll(async () => {
    stack = await startTestStack(options);
  });
  afterAll(() => stack?.stop());
  afterEach(({ task }) => {
    if (task.result?.state === "fail" && stack) console.error(stack.logs.slice(-LOG_LINES).join("\n"));
  });
  return () => {
    if (!stack) throw new Error("the stack runs only while tests run: call this inside a test or hook");
    return stack;
  };
}
