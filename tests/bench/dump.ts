import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { startNative } from "../../scripts/native/cluster.ts";
import { PER_PERSON } from "./dump/canaries.ts";
import { searchDump } from "./dump/measure.ts";

const run: Bench["run"] = async (say, values) => {
  const canaries = wholeNumber(values, "canaries", [PER_PERSON, 5_000]);
  const people = Math.ceil(canaries / PER_PERSON);
  const folder = await mkdtemp(join(tmpdir(), "guardian-dump-"));
  const dataDir = join(folder, "stack");
  const native = values.pglite ? undefined : await startNative({ baseline: false });
  try {
    if (!native) return { ...await searchDump({ dataDir }, people, say), database: "pglite" };
    const settle = async () => {
      const admin = postgres(native.adminUrl, { max: 1, onnotice: () => {} });
      await admin`checkpoint`;
      const [row] = await admin<{ folder: string }[]>`select current_setting('data_directory') as folder`;
      await admin.end();
      return row?.folder ?? "";
    };
    return {
      ...await searchDump({ dataDir, databaseUrl: native.url, settle, serverLog: native.logPath }, people, say),
      database: "postgres",
    };
  } finally {
    await native?.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

export const bench: Bench = {
  help:
    `Plants names, phone numbers, addresses, record and national numbers, file names, page texts and notes that nothing else
holds, as a frontend does, and searches pg_dump's output, the raw data folder with its write-ahead log, the logs and what the
functions print, for each of them and for every key.

  --canaries N    how many                  (default: 200)
  --pglite        on the embedded database instead of a native Postgres 17`,
  options: { canaries: { type: "string", default: "200" }, pglite: { type: "boolean", default: false } },
  run,
};
