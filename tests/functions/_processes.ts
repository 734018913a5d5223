import { readdirSync, readFileSync } from "node:fs";

export interface Process {
  pid: number;
  parent: number;
  command: string;
}

/** The processes of this machine that can be looked at (proc(5)). */
function processes(): Process[] {
  return readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return [{ pid: Number(pid), parent, command }];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

/** The processes one has started, and those they have, with itself. */
export function family(root: number, all = processes()): Process[] {
  const ours = new Set([root]);
  for (let size = 0; size < ours.size;) {
    size = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all.filter(({ pid }) => ours.has(pid));
}

/** A process this test has started, or one of its processes has: the first whose command line matches. */
const descendant = (pattern: RegExp, among = family(process.pid)): number | undefined =>
  among.find(({ command }) => pattern.test(command))?.pid;

/** The process of a function of this test's stack. */
export const functionPid = (name: string, among?: Process[]) =>
  descendant(new RegExp(`deno\\S* run .*/${name}/index.ts`), among);

/** The dispatcher of this test's stack. */
export const dispatcherPid = () => descendant(/deno\S* run .*\/dispatcher\/main.ts/);

/** The process of this test's stack that takes scans and photos from the queue. */
export const workerPid = (among?: Process[]) => descendant(/scripts\/worker\/main.ts --url/, among);
