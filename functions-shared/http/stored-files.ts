import {
  type ClaimedDeletions,
  ClaimedDeletionsSchema,
  DeletionOutcomeSchema,
  SweepSchema,
} from "../contracts/stored-files.ts";
import { dataOf, type GuardianClient, serviceClient } from "./client.ts";
import type { Environment } from "./environment.ts";
import { log, type LogFields } from "./log.ts";

/** As many as are deleted well within a lease, one by one on a slow disk. */
const AT_ONCE = 50;
const LEASE_S = 60;

/** The data of an RPC that answers null when there is nothing to do. */
async function dueOf(call: PromiseLike<{ data: unknown; error: { code?: string } | null }>): Promise<unknown> {
  const { data, error } = await call;
  return error ? dataOf({ data, error }) : data;
}

/** Deletes what was claimed. @returns whether Storage refused any of it. */
async function remove(client: GuardianClient, { objects }: ClaimedDeletions): Promise<boolean> {
  let refused = false;
  for (const bucket of new Set(objects.map(({ bucket_id }) => bucket_id))) {
    const paths = objects.filter(({ bucket_id }) => bucket_id === bucket).map(({ path }) => path);
    // Storage leaves out of its answer what was gone already: the database looks whether it is.
    const { error } = await client.storage.from(bucket).remove(paths);
    if (!error) continue;
    refused = true;
    log("warn", "deletion-refused", { bucket, objects: paths.length, status: error.status ?? null });
  }
  return refused;
}

async function deleteDue(client: GuardianClient): Promise<LogFields | null> {
  const data = await dueOf(client.rpc("claim_storage_deletions", { p_limit: AT_ONCE, p_lease_seconds: LEASE_S }));
  if (data === null) return null;
  const claimed = ClaimedDeletionsSchema.parse(data);
  const refused = await remove(client, claimed);
  return DeletionOutcomeSchema.parse(dataOf(
    await client.rpc("complete_storage_deletions", {
      p_lease_token: claimed.lease_token,
      ...(refused ? { p_reason: "storage-refused" } : {}),
    }),
  ));
}

/**
 * Sweeps when it is time, then works one lease of the outbox. A deletion is done when Storage no longer knows the
 * object: repeating one after a crash is harmless.
 * @returns what was done, or null when there was nothing to do.
 */
export async function keepStorage(environment: Environment, requestId: string): Promise<LogFields | null> {
  const client = serviceClient(environment, requestId);
  const swept = SweepSchema.nullable().parse(await dueOf(client.rpc("sweep_storage")));
  const deleted = await deleteDue(client);
  if (!swept && !deleted) return null;
  const outcome = { ...swept, ...deleted };
  log("info", "stored-files", { request_id: requestId, ...outcome });
  return outcome;
}
