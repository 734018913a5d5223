import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";

const MIB = 1024 * 1024;
/** Where every process has a folder; the disk is laid over it for those that live in its namespace. */
const MOUNT_POINT = "/mnt";

/** A small disk of a test's own. It is gone when the test's process is. */
export interface Disk {
  /** What runs a command that has the disk. */
  under: string[];
  /** A path on it as such a command sees it. */
  inside(path: string): string;
  /** The same path as this process sees it. */
  outside(path: string): string;
  /** Fills it until so much is left. */
  fill(leaveMib: number): void;
  /** Takes away what `fill` has put there. */
  empty(): void;
  remove(): Promise<void>;
}

/** Mounts a file system in memory in a namespace of its own, which takes no root: there we are root (user_namespaces(7)). */
export async function makeDisk(sizeMib: number): Promise<Disk> {
  const isRoot = process.getuid?.() === 0;
  const mount = `mount -t tmpfs -o size=${sizeMib}m,mode=755 tmpfs ${MOUNT_POINT} && echo mounted && read -r end`;
  const holder = spawn("unshare", [isRoot ? "-m" : "-Urm", "sh", "-c", mount], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(holder, "exit");
  const mounted = await Promise.race([once(holder.stdout, "data"), ended.then(() => null)]);
  if (mounted === null) throw new Error("this machine does not let a test mount a disk");
  const outside = (path: string) => join(`/proc/${holder.pid}/root${MOUNT_POINT}`, path);
  const filler = outside("filler");
  const empty = () => rmSync(filler, { force: true });
  return {
    under: ["nsenter", `--target=${holder.pid}`, "--mount", ...(isRoot ? [] : ["--user", "--preserve-credentials"])],
    inside: (path) => join(MOUNT_POINT, path),
    outside,
    empty,
    fill: (leaveMib) => {
      empty();
      const { bavail, bsize } = statfsSync(outside(""));
      const file = openSync(filler, "w");
      for (let left = bavail * bsize - leaveMib * MIB; left > 0; left -= MIB) {
        writeSync(file, Buffer.alloc(Math.min(left, MIB), 1));
      }
      closeSync(file);
    },
    remove: async () => {
      holder.stdin.end();
      await ended;
    },
  };
}
