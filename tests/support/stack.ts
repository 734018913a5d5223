import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Client, signIn } from "../../scripts/client/sign-in.ts";
import { readTemplate } from "../../scripts/db/template.ts";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Stack, startStack } from "../../scripts/stack/start.ts";

/** A whole stack of a test's own: database, API, functions, mail catcher, dispatcher. */
export interface TestStack extends Stack {
  /** What the functions and the dispatcher logged. */
  readonly logs: string[];
  /** Signs somebody new in by magic link. Every call is another user. */
  signIn(name: string): Promise<Client>;
}

export interface TestStackOptions {
  /** A native Postgres to use instead (scripts/native). @default an embedded database from the template */
  databaseUrl?: string;
}

/** Starts a stack on free ports. Its `stop` leaves nothing behind. */
export async function startTestStack({ databaseUrl }: TestStackOptions = {}): Promise<TestStack> {
  const dataDir = await mkdtemp(join(tmpdir(), "guardian-stack-"));
  const remove = async () => {
    for (const folder of [dataDir, keysFolder(dataDir)]) await rm(folder, { recursive: true, force: true });
  };
  const logs: string[] = [];
  try {
    const stack = await startStack({
      dataDir,
      port: await freeStackPort(),
      fresh: false,
      ...(databaseUrl ? { databaseUrl } : { template: await readTemplate() }),
      onLog: (line) => logs.push(line),
    });
    return {
      ...stack,
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
export function useStack(): () => TestStack {
  let stack: TestStack | undefined;
  beforeAll(async () => {
    stack = await startTestStack();
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
