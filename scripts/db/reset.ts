import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { discardFolder, trueFolder } from "../stack/data-folder.ts";
import { lockFolder } from "../stack/lock.ts";
import { ROOT } from "../stack/root.ts";
import { CommandError, runCommand } from "./command.ts";

const HELP = `npm run db:reset -- [options]

Throws the embedded stack's data away: database, stored files and keys. The next npm start begins anew. Refuses while a
stack runs on it.

  --data-dir DIR   the stack's data folder (default: supabase/.temp/stack)
  --db URL         instead, drop that Postgres database with all that is in it and make it anew, empty. That cannot be
                   undone: needs --yes. (A hosted project: supabase db reset --linked.)
  --yes            really do it to the database of --db
  --help           this text`;

async function resetFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return console.log(`there is no data in ${folder}`);
  const unlock = await lockFolder(folder);
  try {
    await discardFolder(folder);
  } finally {
    await unlock();
  }
  console.log(`removed ${folder} and its keys`);
}

/** Drops and makes the database anew, from another database of the same server; its other sessions are ended. */
async function resetDatabase(url: string): Promise<void> {
  const address = new URL(url);
  const name = decodeURIComponent(address.pathname.slice(1));
  address.pathname = "/template1";
  const sql = postgres(address.href, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`drop database ${sql(name)} with (force)`;
    await sql`create database ${sql(name)}`;
    console.log(`${name} is empty: the next npm start -- --db URL lays everything anew`);
  } catch (error) {
    throw new CommandError(`${name} could not be reset: ${(error as Error).message}`);
  } finally {
    await sql.end();
  }
}

await runCommand(HELP, {
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  db: { type: "string" },
  yes: { type: "boolean", default: false },
}, async (values) => {
  if (values.db === undefined) return await resetFolder(await trueFolder(values["data-dir"]));
  if (!values.yes) {
    throw new CommandError(
      `--db drops the whole database ${new URL(values.db).pathname.slice(1)}: pass --yes if you mean it`,
    );
  }
  await resetDatabase(values.db);
});
