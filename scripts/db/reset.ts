import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { keysFolder } from "../stack/keys.ts";
import { lockFolder } from "../stack/lock.ts";
import { ROOT } from "../stack/start.ts";
import { CommandError, runCommand } from "./command.ts";

const HELP = `npm run db:reset -- [options]

Throws the embedded stack's data away: database, stored files and keys. The next npm start begins anew. Refuses while a
stack runs on it.

  --data-dir DIR   the stack's data folder (default: supabase/.temp/stack)
  --db URL         instead, empty that Postgres database: every schema of Guardian, Auth and Storage is dropped,
                   which cannot be undone. Needs --yes.
  --yes            really do it to the database of --db
  --help           this text`;

/** Everything a stack makes in a database; the next start makes it again. */
const SCHEMAS = ["private", "audit", "auth", "storage", "realtime", "vault", "supabase_migrations"];

async function resetFolder(folder: string): Promise<void> {
  const unlock = await lockFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (!unlock) return console.log(`there is no data in ${folder}`);
  for (const gone of [folder, keysFolder(folder)]) await rm(gone, { recursive: true, force: true });
  console.log(`removed ${folder} and its keys`);
}

async function resetDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      for (const schema of SCHEMAS) await tx`drop schema if exists ${tx(schema)} cascade`;
      await tx`drop schema public cascade`;
      await tx`create schema public authorization pg_database_owner`;
      await tx`grant usage on schema public to public`;
    });
    console.log("emptied: the next npm start -- --db URL applies everything again");
  } catch (error) {
    throw new CommandError(`nothing was changed: ${(error as Error).message}`);
  } finally {
    await sql.end();
  }
}

await runCommand(HELP, {
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  db: { type: "string" },
  yes: { type: "boolean", default: false },
}, async (values) => {
  if (values.db === undefined) return await resetFolder(resolve(values["data-dir"]));
  if (!values.yes) throw new CommandError(`--db drops everything in ${values.db}: pass --yes if you mean it`);
  await resetDatabase(values.db);
});
