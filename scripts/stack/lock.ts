import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The lock stands beside the folder, so that it holds while the folder itself is thrown away. */
export const lockFile = (folder: string): string => `${resolve(folder)}.pid`;

/** Whoever has a folder for itself. */
export interface Holder {
  pid: number;
  /** The first of its ports, when it is a stack. */
  port: number | null;
}

/** Who runs on a folder; null when nobody does, or its process has ended. */
export async function lockHolder(folder: string): Promise<Holder | null> {
  try {
    const [pid, port] = (await readFile(lockFile(folder), "utf8")).split("\n").map(Number);
    return pid && alive(pid) ? { pid, port: port || null } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Makes this process the only one on a data folder. The lock of a process that was killed is taken over.
 * @param port for others to find a stack by: the first of its ports.
 * @returns what gives the folder back.
 * @throws when another stack runs on it.
 */
export async function lockFolder(folder: string, port?: number): Promise<() => Promise<void>> {
  const file = lockFile(folder);
  await mkdir(dirname(file), { recursive: true });
  for (;;) {
    try {
      await writeFile(file, [process.pid, port ?? ""].join("\n"), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await lockHolder(folder);
    if (holder && holder.pid !== process.pid) {
      throw new Error(
        `a stack is already running on ${folder} (process ${holder.pid}): stop it, or pass another --data-dir`,
      );
    }
    await rm(file, { force: true });
  }
}
