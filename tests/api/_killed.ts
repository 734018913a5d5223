import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "../../scripts/stack/start.ts";

const CLIENT = `
  import postgres from "postgres";
  const sql = postgres(process.env.URL, { max: 1 });
  await sql.begin(async (tx) => {
    await tx.unsafe(process.env.STATEMENT);
    process.stdout.write("inside");
    await new Promise(() => setInterval(() => {}, 1000));
  });`;

/** Runs a statement in a transaction of another process, to be killed before it commits. */
export async function killed(databaseUrl: string, statement: string): Promise<{ kill(): Promise<void> }> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", CLIENT], {
    cwd: ROOT,
    env: { ...process.env, URL: databaseUrl, STATEMENT: statement },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** Runs a statement in a transaction of another process, and kills that process before it commits. */
export async function killedInTransaction(databaseUrl: string, statement: string): Promise<void> {
  await (await killed(databaseUrl, statement)).kill();
}
