import { readdirSync, readFileSync } from "node:fs";

interface Process {
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

/** The process of a function of this test's stack: a descendant of ours that runs its entry point in Deno. */
export function functionPid(name: string): number | undefined {
  const all = processes();
  const ours = new Set([process.pid]);
  for (let size = 0; size < ours.size;) {
    size = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all.find(({ pid, command }) =>
    ours.has(pid) && /deno\S* run /.test(command) && command.includes(`/${name}/index.ts`)
  )?.pid;
}
