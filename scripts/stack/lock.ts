import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { takeLock } from "../file-lock.mjs";
import { StartError } from "./failure.ts";

/** Somebody may be looking just now who has the folder (lockHolder): that takes a moment. */
const [ATTEMPTS, PAUSE_MS] = [3, 50];

/** The lock stands beside the folder, so that it holds while the folder itself is thrown away. */
export const lockFile = (folder: string): string => `${resolve(folder)}.pid`;

/** Whoever has a folder for itself. */
export interface Holder {
  /** Null when it could not be written down. */
  pid: number | null;
  /** The first of its ports, when it is a stack. */
  port: number | null;
}

async function readHolder(file: string): Promise<Holder> {
  const [pid, port] = (await readFile(file, "utf8").catch(() => "")).split("\n").map(Number);
  return { pid: pid || null, port: port || null };
}

/** Who runs on a folder; null when nobody does. What a process that ended has left is no lock. */
export async function lockHolder(folder: string): Promise<Holder | null> {
  const file = lockFile(folder);
  if (!existsSync(file)) return null;
  const release = takeLock(file);
  if (!release) return await readHolder(file);
  release();
  return null;
}

/**
 * Makes this process the only one on a data folder, until it ends or gives the folder back.
 * @param port for others to find a stack by: the first of its ports.
 * @returns what gives the folder back.
 * @throws {StartError} when another stack runs on it.
 */
export async function lockFolder(folder: string, port?: number): Promise<() => Promise<void>> {
  const file = lockFile(folder);
  await mkdir(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(PAUSE_MS);
    const release = takeLock(file, { note: [process.pid, port ?? ""].join("\n") });
    if (release) return async () => release();
  }
  const { pid } = await readHolder(file);
  throw new StartError(
    `a stack is already running on ${folder}${pid === null ? "" : ` (process ${pid})`}`,
    "stop it, or pass another --data-dir",
  );
}
