import { join, resolve } from "node:path";
import { ROOT } from "../stack/root.ts";
import { CommandError, runCommand } from "./command.ts";
import { type Manifest, readManifest, verifyFiles } from "./backup/manifest.ts";

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

/** Going back in time is what a forger does too: who restores says so, signed. */
const EPOCH = "State it before anything is written, so that the audit trail verifies and goes on: " +
  "npm run audit:epoch -- --by NAME --reason TEXT";

// Health data: for its owner's eyes only.
process.umask(0o077);

const say = (line: string) => console.error(line);

interface Options {
  "data-dir": string;
  keys?: string | undefined;
  db?: string | undefined;
  storage?: string | undefined;
  "files-only": boolean;
}

const isApi = (place: string) => /^https?:\/\//.test(place);

/** What restores is loaded when a backup has been found whole: it takes longer than looking. */
async function intoServer(backup: string, manifest: Manifest, values: Options, url: string): Promise<void> {
  const { restoreServer } = await import("./backup/restore-server.ts");
  const { storagePlace } = await import("./backup/storage-place.ts");
  const { placeKeys, readVault } = await import("./backup/keys.ts");
  const { keysFolder } = await import("../stack/keys.ts");
  const dataDir = resolve(values["data-dir"]);
  const keys = values.keys && resolve(values.keys);
  const place = values.storage ?? join(dataDir, "storage");
  await restoreServer(backup, manifest, {
    url,
    vault: await readVault(keys ?? keysFolder(dataDir)),
    storage: isApi(place) ? { api: storagePlace(place) } : { folder: resolve(place) },
    say,
  });
  if (keys) await placeKeys(keys, dataDir);
}

async function restore(backup: string, manifest: Manifest, values: Options): Promise<void> {
  const { storage, db } = values;
  if (values["files-only"]) {
    if (!storage || !isApi(storage)) throw new CommandError("--files-only goes with --storage URL");
    const { upload } = await import("./backup/restore-server.ts");
    const { storagePlace } = await import("./backup/storage-place.ts");
    return await upload(backup, manifest, storagePlace(storage), say);
  }
  if (db) return await intoServer(backup, manifest, values, db);
  const { restoreEmbedded } = await import("./backup/restore-embedded.ts");
  const keys = values.keys && resolve(values.keys);
  await restoreEmbedded(backup, manifest, { dataDir: resolve(values["data-dir"]), keys, say });
}

/** A backup knows nothing of what was erased, or stated about the trail, after it. */
function sayWhatIsToBeDone(): void {
  say("Before anybody is served: npm run audit:epoch states that this was a lawful restore, then");
  say("npm run erasures -- replay erases again whom the backup brought back.");
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
  const folder = resolve(backup);
  const manifest = await readManifest(folder);
  await verifyFiles(folder, manifest);
  if (!values.check) await restore(folder, manifest, values);
  if (values.json) {
    console.log(JSON.stringify({
      backup: folder,
      created_at: manifest.created_at,
      stored_files: manifest.objects.length,
    }));
  }
  say(values.check ? `${backup} is whole.` : `${backup} is restored.`);
  if (!values.check && !values["files-only"]) sayWhatIsToBeDone();
  if (!values.check && !values["files-only"]) say(EPOCH);
});
