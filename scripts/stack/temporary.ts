import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freeStackPort } from "./ports.ts";
import { type Stack, startStack } from "./start.ts";

/** Lends a stack of its own, on free ports and in a folder that is thrown away afterwards. */
export async function withStack<T>(
  onLog: (line: string) => void,
  work: (stack: Stack) => Promise<T>,
  options: { databaseUrl?: string; workers?: number } = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-"));
  try {
    const stack = await startStack({
      dataDir: join(folder, "stack"),
      port: await freeStackPort(),
      fresh: false,
      onLog,
      ...options,
    });
    try {
      return await work(stack);
    } finally {
      await stack.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
