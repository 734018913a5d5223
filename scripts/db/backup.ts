import { join, resolve } from "node:path";
import { keysFolder } from "../stack/keys.ts";
import { ROOT } from "../stack/root.ts";
import { CommandError, runCommand } from "./command.ts";
import { snapshotEmbedded } from "./backup/embedded-snapshot.ts";
import { readVault } from "./backup/keys.ts";
import { makeBackup } from "./backup/make-backup.ts";
import type { Manifest } from "./backup/manifest.ts";
import { snapshotServer } from "./backup/server-snapshot.ts";
import { storagePlace } from "./backup/storage-place.ts";

const HELP = `npm run db:backup -- [options]

Backs up the embedded stack, running or not, or any Postgres 17: the database as it is at one moment (pg_dump) and the
stored files, each with its hash, in a folder for npm run db:restore. The keys are not in it: keep them apart.

  --out DIR          the folder to make        (default: supabase/.temp/backups/<time>)
  --data-dir DIR     the stack's data folder   (default: supabase/.temp/stack)
  --db URL           instead, the Postgres of that URL, a hosted project's for instance (not its transaction pooler)
  --storage PLACE    with --db, where the stored files are: a folder (default: that of --data-dir), or the URL of a
                     Supabase project, whose secret key is taken from SUPABASE_SECRET_KEY
  --json             print one JSON object on standard output
  --help             this text`;

// Health data: for its owner's eyes only.
process.umask(0o077);

const say = (line: string) => console.error(line);

/** A name that sorts by time. */
const timestamp = () => new Date().toISOString().replaceAll(/[:.]/g, "-");

function summary(out: string, manifest: Manifest) {
  const sizes = Object.values(manifest.files).map(({ bytes }) => bytes);
  return {
    backup: out,
    created_at: manifest.created_at,
    migrations: manifest.migrations.length,
    rows: Object.values(manifest.tables).reduce((sum, { rows }) => sum + rows, 0),
    stored_files: manifest.objects.length,
    deleted_meanwhile: manifest.deleted_meanwhile.length,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}

function sayWhatToKeepApart(manifest: Manifest, keys: string | null): void {
  if (Object.keys(manifest.keys).length === 0) {
    say("The keys were not found: make sure you have them. Without them nothing sealed in this backup opens again.");
    return;
  }
  say(
    `Not in it are the keys (${
      keys ?? "in the vault of the database, else in the key file of --data-dir"
    }). Keep a copy`,
  );
  say(
    "of them in another place: without them no name, no birth date and no page of this backup opens again, and whoever",
  );
  say("has both has everything.");
}

await runCommand(HELP, {
  out: { type: "string" },
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  db: { type: "string" },
  storage: { type: "string" },
  json: { type: "boolean", default: false },
}, async (values, positionals) => {
  if (positionals.length > 0) throw new CommandError(`what is ${positionals[0]}? --help tells the options`);
  if (values.storage && !values.db) throw new CommandError("--storage goes with --db");
  const dataDir = resolve(values["data-dir"]);
  const out = resolve(values.out ?? join(ROOT, "supabase/.temp/backups", timestamp()));
  const { db } = values;
  const manifest = await makeBackup({
    out,
    openSnapshot: async (scratch) =>
      db ? await snapshotServer(db, await readVault(keysFolder(dataDir))) : await snapshotEmbedded(dataDir, scratch),
    storage: storagePlace(values.storage ?? join(dataDir, "storage")),
    say,
  });
  const told = summary(out, manifest);
  if (values.json) console.log(JSON.stringify(told));
  say(`${out}: ${told.rows} rows, ${told.stored_files} stored files, ${told.bytes} bytes.`);
  const gone = told.deleted_meanwhile;
  if (gone > 0) {
    say(
      `${gone} stored ${gone === 1 ? "file was" : "files were"} deleted while it was made and ${
        gone === 1 ? "is" : "are"
      } not in it.`,
    );
  }
  sayWhatToKeepApart(manifest, db ? null : keysFolder(dataDir));
});
