import { execFileSync, spawnSync } from "node:child_process";

/** Who Postgres runs as: it refuses to be root. */
export interface OsUser {
  uid: number;
  gid: number;
}

const CANDIDATES = ["postgres", "nobody"];

/** An unprivileged user of this machine when we are root; null when we are not, and Postgres runs as ourselves. */
export function postgresUser(): OsUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // This machine has no such user: try the next.
    }
  }
  throw new Error(`Postgres does not run as root, and this machine has none of the users ${CANDIDATES.join(", ")}`);
}

/** Whether the user can run a program: every folder above it must be open to them too. */
export function canRun(program: string, user: OsUser | null): boolean {
  const { status } = spawnSync(program, ["--version"], { stdio: "ignore", cwd: "/", ...user });
  return status === 0;
}
