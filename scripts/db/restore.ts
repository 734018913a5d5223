import { join, resolve } from "node:path";
import { keysFolder } from "../stack/keys.ts";
import { ROOT } from "../stack/start.ts";
import { CommandError, runCommand } from "./command.ts";
import { placeKeys, readVault } from "./backup/keys.ts";
import { readManifest, verifyFiles } from "./backup/manifest.ts";
import { restoreEmbedded } from "./backup/restore-embedded.ts";
import { restoreServer, upload } from "./backup/restore-server.ts";
import { storagePlace } from "./backup/storage-place.ts";

const HELP = `npm run db:restore -- BACKUP [options]

Restores what npm run db:backup has made into an empty place; nothing is ever written over. Every hash is checked first,
every row afterwards. A backup brings its own schema: later migrations are applied by the next npm start or db:push.

  --data-dir DIR     the embedded stack's data folder (default: supabase/.temp/stack); it must be empty
  --keys DIR         the keys you have kept apart, copied beside --data-dir (default: those that are there)
  --db URL           instead, an empty database of a Postgres 17. On hosted Supabase the keys have to stand in the vault,
                     under their names, before.
  --storage PLACE    with --db, where the stored files go: a folder that is not there yet (default: that of --data-dir), or
                     the URL of a Supabase project, whose secret key is taken from SUPABASE_SECRET_KEY
  --files-only       with --storage URL: the database stands already; upload the stored files
  --check            only look whether the backup is whole
  --json             print one JSON object on standard output
  --help             this text`;

// Health data: for its owner's eyes only.
process.umask(0o077);

const say = (line: string) => console.error(line);

interface Options {
  "data-dir": string;
  keys?: string;
  db?: string;
  storage?: string;
  "files-only": boolean;
  check: boolean;
}

async function restore(backup: string, values: Options): Promise<object> {
  const manifest = await readManifest(backup);
  await verifyFiles(backup, manifest);
  const told = { backup, created_at: manifest.created_at, stored_files: manifest.objects.length };
  if (values.check) return told;
  const dataDir = resolve(values["data-dir"]);
  const named = values.storage;
  const isApi = /^https?:/.test(named ?? "");
  if (values["files-only"]) {
    if (!named || !isApi) throw new CommandError("--files-only goes with --storage URL");
    await upload(backup, manifest, storagePlace(named), say);
    return told;
  }
  if (!values.db) await restoreEmbedded(backup, manifest, { dataDir, keys: values.keys && resolve(values.keys), say });
  else {
    await restoreServer(backup, manifest, {
      url: values.db,
      vault: await readVault(values.keys ? resolve(values.keys) : keysFolder(dataDir)),
      storage: named && isApi ? { api: storagePlace(named) } : { folder: resolve(named ?? join(dataDir, "storage")) },
      say,
    });
    if (values.keys) await placeKeys(resolve(values.keys), dataDir);
  }
  return told;
}

await runCommand(HELP, {
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  keys: { type: "string" },
  db: { type: "string" },
  storage: { type: "string" },
  "files-only": { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
}, async (values, [backup, ...more]) => {
  if (!backup || more.length > 0) throw new CommandError("name one backup: npm run db:restore -- FOLDER");
  if (values.storage && !values.db && !values["files-only"]) throw new CommandError("--storage goes with --db");
  const told = await restore(resolve(backup), values as Options);
  if (values.json) console.log(JSON.stringify(told));
  say(values.check ? `${backup} is whole.` : `${backup} is restored.`);
});
