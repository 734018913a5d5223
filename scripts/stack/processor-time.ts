import { readFile } from "node:fs/promises";

/** User and system time of a process: fields 14 and 15 of /proc/PID/stat, in ticks of 10 ms (proc(5)). Linux only. */
export async function cpuMs(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
