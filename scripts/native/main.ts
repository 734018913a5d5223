import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { keysFolder } from "../stack/keys.ts";
import { startNative, startPersistent, stopPersistent } from "./cluster.ts";

const HELP = `npm run db:native -- [options]

A native Postgres 17 with pgvector and pgTAP, without Docker and without root (Debian 12 or later, or any Postgres 17
named in GUARDIAN_PG_BIN). It listens on 127.0.0.1, carries Supabase's roles and schemas, and prints its URL, for
  npm start -- --db URL

  --port N        where it listens (default 54332)
  --data-dir D    where its data stays (default supabase/.temp/native/data)
  --stop          stop it; the data stays
  --fresh         throw its data away first
  --throwaway     serve in the foreground until Ctrl-C, and leave nothing behind
  --help          this text

Programs: GUARDIAN_PG_BIN, else /usr/lib/postgresql/17/bin, else installed into supabase/.temp/native (GUARDIAN_NATIVE_DIR).`;

const DEFAULT_DATA_DIR = fileURLToPath(new URL("../../supabase/.temp/native/data", import.meta.url));

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`--port ${text} is not a port`);
  return port;
}

async function serveThrowaway(port: number): Promise<void> {
  const cluster = await startNative({ port });
  console.log(cluster.url);
  console.error("Ctrl-C ends it and removes its data.");
  await new Promise((asked) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, asked)));
  await cluster.stop();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "54332" },
      "data-dir": { type: "string", default: DEFAULT_DATA_DIR },
      stop: { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      throwaway: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const port = readPort(values.port);
  const dataDir = values["data-dir"];
  if (values.throwaway) return await serveThrowaway(port);
  if (values.stop || values.fresh) {
    const ran = await stopPersistent(dataDir);
    if (values.stop) return console.error(ran ? "stopped" : "it was not running");
    for (const folder of [dataDir, keysFolder(dataDir)]) await rm(folder, { recursive: true, force: true });
  }
  const { url } = await startPersistent(dataDir, port);
  console.log(url);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
