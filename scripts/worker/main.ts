import { randomUUID } from "node:crypto";
import process from "node:process";
import { WebSocket } from "ws";
import { log } from "../../functions-shared/http/log.ts";
import { UsageError } from "../client/options.ts";
import { AnswerError, Project } from "../dispatcher/project.ts";
import { WorkLoop } from "./loop.ts";
import { HELP, readOptions, type WorkerOptions } from "./options.ts";
import { Reader } from "./reader.ts";
import { readsHeic } from "./reading/heic.ts";
import { engineName } from "./reading/open-engine.ts";

// supabase-js looks for it when a client is made, though nothing here listens to realtime: Node 20 has none of its own.
globalThis.WebSocket ??= WebSocket as never;

/** A key that is refused is told at once; an API that does not answer yet is waited for. */
async function checkKey({ url, secretKey }: WorkerOptions): Promise<void> {
  await new Project(url, secretKey).dueJobs(new AbortController().signal).catch((error) => {
    if (error instanceof AnswerError && [401, 403].includes(error.status)) throw error;
  });
}

async function work(options: WorkerOptions): Promise<void> {
  const { url, secretKey, once, drainSeconds, cloudReaders } = options;
  await checkKey(options);
  const reader = new Reader();
  const worker = process.env.GUARDIAN_WORKER || `worker-${randomUUID()}`;
  const environment = { url, publishableKey: secretKey, secretKeys: [secretKey] as [string], worker };
  const loop = new WorkLoop({ environment, reader, cloudReaders, once, drainMs: drainSeconds * 1000 });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => loop.stop());
  // What this machine has and lacks is told: tesseract.js costs twice as much, and without heif-convert HEIC is refused.
  const engine = await engineName();
  log("info", "worker-started", { worker, engine, heic: await readsHeic() });
  try {
    await loop.run();
  } finally {
    reader.stop();
  }
  log("info", "worker-stopped", {});
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await work(options);
  else console.log(HELP);
  process.exit(0);
} catch (error) {
  const refused = error instanceof AnswerError && "the API refuses the key in SUPABASE_SECRET_KEY";
  console.error(refused || (error instanceof UsageError ? error.message : `the worker ended: ${error}`));
  process.exit(1);
}
