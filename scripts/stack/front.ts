import { createPools } from "./gateway/admission.ts";
import { createGateway } from "./gateway/gateway.ts";
import { readKnownNames } from "./gateway/known-names.ts";
import { listen } from "./gateway/listen.ts";
import { Metrics } from "./gateway/metrics.ts";
import { RequestLog } from "./gateway/request-log.ts";
import { createRouter } from "./gateway/routes.ts";
import { cached, within } from "./health/check.ts";
import { createHealth, healthResponse } from "./health/health.ts";
import { readQueue } from "./health/queue.ts";
import type { Api } from "./api.ts";
import { bytesOf, type StackConfig } from "./config.ts";
import type { Database } from "./database/database.ts";
import type { Functions } from "./functions.ts";
import type { LogFile } from "./log-file.ts";
import type { Supervised } from "./process.ts";
import type { Space } from "./space.ts";

const QUEUE_CACHE_MS = 1_000;
const QUEUE_TIMEOUT_MS = 1_000;

export interface FrontOptions {
  port: number;
  config: StackConfig;
  api: Api;
  database: Database;
  migrationsFolder: string;
  functions: Functions;
  workers: Supervised[];
  secretKey: string;
  mailUrl: string;
  dataDir: string;
  log: LogFile;
  space: Space;
  onFunctionCall: () => void;
}

/** Puts the gateway before API and functions, with its limits, log, metrics and health. @returns what stops it. */
export async function startFront(options: FrontOptions): Promise<() => Promise<void>> {
  const { api, config, database, functions, log } = options;
  const pools = createPools();
  const queue = cached(QUEUE_CACHE_MS, () => readQueue(database));
  const metrics = new Metrics({
    pools,
    queue: () => within(QUEUE_TIMEOUT_MS, queue()).catch(() => null),
    databaseWaiters: () => database.load().waiting,
    functionRestarts: () => functions.restarts(),
    workerRestarts: () => options.workers.reduce((sum, worker) => sum + worker.restarts(), 0),
    logLinesDropped: () => log.dropped,
  });
  const health = createHealth({ ...options, queue, mailUrl: `${options.mailUrl}/healthz` });
  const gateway = createGateway({
    api,
    functions,
    secretKey: options.secretKey,
    route: createRouter(await readKnownNames(database, functions.names), bytesOf(config.storage.file_size_limit)),
    pools,
    refuses: (service, method) => options.space.refuses(service, method),
    health: async () => healthResponse(await health()),
    metrics: () => metrics.answer(),
    log: new RequestLog((line) => log.write(line), metrics),
    onFunctionCall: options.onFunctionCall,
  });
  return await listen(gateway, options.port);
}
