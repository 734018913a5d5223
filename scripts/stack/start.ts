import { join } from "node:path";
import { createApi } from "./api.ts";
import { auditKeeper } from "./audit.ts";
import { readConfig } from "./config.ts";
import { type DataOptions, openData } from "./data.ts";
import type { Database } from "./database/database.ts";
import { startDispatcher } from "./dispatcher.ts";
import { sentence } from "./failure.ts";
import { startFront } from "./front.ts";
import { denoBinary, startFunctions } from "./functions.ts";
import { createLeases } from "./leases.ts";
import { watchKeys } from "./key-watch.ts";
import { lockFolder } from "./lock.ts";
import { LogFile } from "./log-file.ts";
import { startMail } from "./mail.ts";
import { openStorage } from "./storage/open.ts";
import { requireFreePorts } from "./ports.ts";
import type { Supervised } from "./process.ts";
import { Readiness } from "./readiness.ts";
import { ROOT } from "./root.ts";
import { startWorker } from "./worker.ts";

export { ROOT } from "./root.ts";

/** What functions write when all is well. */
const ROUTINE = /^Listening on |"level":"info"/;

export interface StackOptions extends DataOptions {
  /** The API's port; Postgres listens one above it, the mail page three, SMTP four (54321, 54322, 54324, 54325). */
  port: number;
  /** Processes that read scans and photos. @default 0 */
  workers?: number;
  /** Processor seconds a function may take while it answers nobody: then it is started again. @default 20 */
  functionCpuSeconds?: number;
  /** Where a function's files stand, when not in this repository: what was uploaded of it, for tests. */
  functionRoot?: (name: string) => string;
}

export interface Stack {
  apiUrl: string;
  databaseUrl: string;
  mailUrl: string;
  publishableKey: string;
  secretKey: string;
  database: Database;
  /** Where its data lie; the keys beside it. */
  dataDir: string;
  /** What the stack and its functions log, one JSON object a line. */
  logPath: string;
  /** Migrations that were applied by this start. */
  migrations: string[];
  /** CPU time the functions have used, in milliseconds. */
  functionCpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Undoes what was started, the latest first, once; every step is tried even when one before it failed. */
class Teardown {
  #steps: (() => Promise<void>)[] = [];
  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }
  async run(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse()) await step().catch((error) => errors.push(error));
    if (errors.length > 0) throw new AggregateError(errors, "the stack did not stop cleanly");
  }
}

async function startAll(options: StackOptions, teardown: Teardown): Promise<Stack> {
  const starting = new Readiness(options.signal);
  teardown.add(await lockFolder(options.dataDir, options.port));
  await requireFreePorts(options.port);
  denoBinary();
  const config = await readConfig(ROOT);
  const apiUrl = `http://127.0.0.1:${options.port}`;
  const mailUrl = `http://127.0.0.1:${options.port + 3}`;
  const ports = { database: options.port + 1, mail: options.port + 3, smtp: options.port + 4 };

  // Before anything else runs: making a database needs the memory that everything together needs later.
  const { keys, database, migrations, space } = await openData(options);
  teardown.add(async () => space.stop());
  teardown.add(() => database.close());
  const logPath = join(options.dataDir, "logs/stack.jsonl");
  const log = new LogFile({ path: logPath });
  teardown.add(() => log.flush());
  /** What a part logs is kept; what is out of the ordinary is told as well. */
  const keep = (part: string, line: string) => {
    if (line.startsWith("{")) log.write(line);
    if (!ROUTINE.test(line) && !starting.keeps(part, line)) options.onLog(`${part}: ${line}`);
  };

  if (keys.newApiKeys) {
    options.onLog("The API keys of this data were missing and are new: sessions have ended, apps need the new key.");
  }
  teardown.add(await watchKeys(keys.vault, database, options.onLog));
  await database.listen(ports.database);

  const leases = createLeases(database, keys.api.publishable_key, options.onLog);
  // Of a start that was killed; and, when this one ends, of this one.
  await leases.allStopped();
  teardown.add(() => leases.allStopped());

  const mail = startMail({ smtp: ports.smtp, web: ports.mail });
  teardown.add(() => mail.stop());
  let nudge = () => {};
  const functions = await startFunctions({
    root: ROOT,
    ...(options.functionRoot ? { rootOf: options.functionRoot } : {}),
    ...(options.functionCpuSeconds ? { cpuSeconds: options.functionCpuSeconds } : {}),
    env: {
      SUPABASE_URL: apiUrl,
      SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.api.publishable_key }),
      SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.api.secret_key }),
    },
    extras: { "audit-keeper": await auditKeeper(options.dataDir, keys.audit) },
    workers: leases.workers,
    onLine: (name, line) => keep(name, line),
    onDeath: (worker) => void leases.workerDied(worker, () => nudge()),
  });
  teardown.add(() => functions.stop());

  const api = await createApi({
    database,
    keys: keys.api,
    config,
    apiUrl,
    smtpPort: ports.smtp,
    storage: await openStorage(join(options.dataDir, "storage"), database, options.onLog),
  });
  const workers: Supervised[] = [];
  teardown.add(
    await startFront({
      port: options.port,
      config,
      api,
      database,
      migrationsFolder: join(ROOT, "supabase/migrations"),
      functions,
      workers,
      secretKey: keys.api.secret_key,
      mailUrl,
      dataDir: options.dataDir,
      log,
      space,
      onFunctionCall: () => nudge(),
    }),
  );
  // After the front, so that they stop before it: a worker that is asked to end hands in what it reads.
  for (let n = 0; n < (options.workers ?? 0); n++) {
    workers.push(startWorker({
      root: ROOT,
      apiUrl,
      secretKey: keys.api.secret_key,
      workers: leases.workers,
      onLine: (line) => keep("worker", line),
      onDeath: (worker) => void leases.workerDied(worker),
    }));
  }
  teardown.add(async () => void await Promise.all(workers.map((worker) => worker.stop())));
  await Promise.all([
    starting.of("the mail catcher", mail.ready()),
    ...functions.names.map((name) => starting.of(name, functions.address(name))),
  ]);
  const dispatcher = startDispatcher({
    root: ROOT,
    apiUrl,
    secretKey: keys.api.secret_key,
    onLine: (line) => keep("dispatcher", line),
  });
  teardown.add(() => dispatcher.stop());
  await starting.of("dispatcher", dispatcher.ready());
  starting.finish();
  nudge = () => dispatcher.send("due");

  return {
    apiUrl,
    databaseUrl: database.url(ports.database),
    mailUrl,
    publishableKey: keys.api.publishable_key,
    secretKey: keys.api.secret_key,
    database,
    dataDir: options.dataDir,
    logPath,
    migrations,
    functionCpuMs: () => functions.cpuMs(),
    stop: () => teardown.run(),
  };
}

/** Brings the whole stack up. When any part cannot start, what had started is stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const teardown = new Teardown();
  try {
    return await startAll(options, teardown);
  } catch (error) {
    // What it was is told; that it could not be undone in full as well would hide it.
    await teardown.run().catch((unfinished) => options.onLog(sentence(unfinished)));
    throw error;
  }
}
