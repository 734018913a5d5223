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

/**
 * Makes this process the only one on a data folder. The lock of a process that was killed is taken over.
 * @returns what gives the folder back.
 * @throws when another stack runs on it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = lockFile(folder);
  await mkdir(dirname(file), { recursive: true });
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const pid = Number(await readFile(file, "utf8"));
    if (pid && pid !== process.pid && alive(pid)) {
      throw new Error(`a stack is already running on ${folder} (process ${pid}): stop it, or pass another --data-dir`);
    }
    await rm(file, { force: true });
  }
}
