import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { keysFolder } from "../../../scripts/stack/keys.ts";
import { freeStackPort } from "../../../scripts/stack/ports.ts";
import { ROOT, type Stack, startStack } from "../../../scripts/stack/start.ts";
import { PER_PERSON } from "./canaries.ts";
import { plant, type Planted } from "./plant.ts";
import { filesIn, inFolder, possibleKeys, Search, writingsOf } from "./search.ts";

const run = promisify(execFile);
const BACKUP_MS = 120_000;

export interface Place {
  dataDir: string;
  /** A Postgres of one's own. */
  databaseUrl?: string | undefined;
  /** Has the server write down what it has in memory. @returns its data folder. */
  settle?: () => Promise<string>;
  /** What the server logs. */
  serverLog?: string;
}

/** What a thief of everything but the keys would find. */
export interface Found {
  canaries: number;
  /** Canaries found where they should not be, by where: dump, data folder with its write-ahead log, logs, function output. */
  found: Record<"dump" | "data_folder" | "logs" | "output", number>;
  /** Keys found in dump, data folder or logs, and texts of the dump that open something. */
  keys_found: number;
  texts_that_open: number;
  texts_tried: number;
  /** What is plain as the list says, and was found: labels in the dump and the data folder. */
  labels: number;
  labels_found: number;
  megabytes_searched: number;
}

type Query = Stack["database"]["query"];

/** The dump that npm run db:backup makes, with pg_dump. */
async function dumpOf({ dataDir, databaseUrl }: Place): Promise<string> {
  const out = join(dataDir, "../backup");
  const where = databaseUrl ? ["--db", databaseUrl] : [];
  await run(process.execPath, [
    join(ROOT, "scripts/run.mjs"),
    "scripts/db/backup.ts",
    "--out",
    out,
    "--data-dir",
    dataDir,
    ...where,
  ], {
    timeout: BACKUP_MS,
  });
  const files = await filesIn(join(out, "database"));
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

/** Every key there is: those that wrap, and those that are wrapped. */
async function allKeys(query: Query, dataDir: string): Promise<string[]> {
  const secrets = JSON.parse(await readFile(join(keysFolder(dataDir), "vault.json"), "utf8")) as Record<string, string>;
  const rows = await query<{ key: string }>("select private.data_key(k.subject_id) as key from private.data_keys as k");
  return [...Object.values(secrets), ...rows.map(({ key }) => key)];
}

const OPENS = `
create or replace function private.opens_any(p_keys text[]) returns integer language plpgsql as $$
declare
  k text;
  sealed bytea;
  opened integer := 0;
begin
  foreach k in array p_keys loop
    for sealed in select d.wrapped_key from private.data_keys as d union all select i.given_sealed from private.profile_identities as i loop
      begin
        perform extensions.pgp_sym_decrypt_bytea(sealed, k);
        opened := opened + 1;
      exception when others then null;
      end;
    end loop;
  end loop;
  return opened;
end $$`;

/** How much every text of the dump that could be a key opens, tried as one. */
async function opening(query: Query, texts: string[], aKey: string): Promise<number> {
  await query(OPENS);
  const tryAll = async (keys: string[]) =>
    (await query<{ n: number }>("select private.opens_any($1) as n", [keys]))[0]?.n ?? 0;
  // A key that does open something is noticed.
  if (await tryAll([aKey]) < 1) throw new Error("the trial opens nothing with a right key either");
  let opened = 0;
  for (let at = 0; at < texts.length; at += 50) opened += await tryAll(texts.slice(at, at + 50));
  return opened;
}

const total = (found: Map<string, string[]>) => new Set([...found.values()].flat()).size;
const valuesOf = ({ people }: Planted) => people.flatMap((person) => Object.values(person) as string[]);

/** Plants canaries in a stack of its own, and searches all that is stored of it but the files people uploaded, and the keys. */
export async function searchDump(place: Place, people: number, say: (line: string) => void): Promise<Found> {
  const output: string[] = [];
  const stack = await startStack({
    ...{ dataDir: place.dataDir, port: await freeStackPort(), fresh: false, onLog: (line) => output.push(line) },
    ...(place.databaseUrl ? { databaseUrl: place.databaseUrl } : {}),
  });
  let stopped = false;
  const stop = async () => {
    if (!stopped) await stack.stop();
    stopped = true;
  };
  try {
    const planted = await plant(stack, people);
    say(`${people * PER_PERSON} canaries are planted`);
    const dump = await dumpOf(place);
    const keys = await allKeys(stack.database.query, place.dataDir);
    const texts = possibleKeys(dump);
    const texts_that_open = await opening(stack.database.query, texts, keys.at(-1) ?? "");
    const folder = await place.settle?.();
    if (!folder) await stop(); // The embedded database writes everything down when it closes.
    const data = folder ?? join(place.dataDir, "postgres");

    const [search, labels] = [new Search(valuesOf(planted)), new Search(planted.labels)];
    const inData = await inFolder(data, (bytes) => search.in(bytes));
    const inLogs = await inFolder(join(place.dataDir, "logs"), (bytes) => search.inText(bytes.toString("utf8")));
    const serverLog = place.serverLog ? await readFile(place.serverLog) : Buffer.alloc(0);
    if (place.serverLog && serverLog.length === 0) throw new Error("the server has logged nothing");
    const inServerLog = [...search.inText(serverLog.toString("utf8"))];
    if (inServerLog.length > 0) inLogs.set(place.serverLog ?? "", inServerLog);
    for (const [file, found] of [...inData, ...inLogs]) {
      say(`${found.length} canaries in ${basename(file)}: ${found.slice(0, 3).join(", ")}`);
    }
    const needles = keys.flatMap(writingsOf);
    const holdsKey = (bytes: Buffer) =>
      needles.filter((needle) => bytes.includes(needle)).map((needle) => needle.toString("hex"));
    const keysIn = [
      ...(await inFolder(data, holdsKey)).values(),
      holdsKey(Buffer.from(dump)),
      holdsKey(serverLog),
      holdsKey(Buffer.from(output.join("\n"))),
    ];
    const labelsFound = new Set([...(await inFolder(data, (bytes) => labels.in(bytes))).values()].flat());
    const inDump = [...search.inText(dump)];
    if (inDump.length > 0) say(`in the dump: ${inDump.slice(0, 3).join(", ")}`);
    return {
      canaries: valuesOf(planted).length,
      found: {
        ...{ dump: inDump.length, data_folder: total(inData), logs: total(inLogs) },
        output: search.inText(output.join("\n")).size,
      },
      ...{ keys_found: keysIn.flat().length, texts_that_open, texts_tried: texts.length },
      labels: planted.labels.length,
      labels_found: planted.labels.filter((label) => labelsFound.has(label) && labels.inText(dump).has(label)).length,
      megabytes_searched: Math.round(
        (dump.length +
          (await Promise.all((await filesIn(data)).map(async (file) => (await readFile(file)).length))).reduce(
            (a, b) => a + b,
            0,
          )) / 2 ** 20,
      ),
    };
  } finally {
    await stop();
  }
}
