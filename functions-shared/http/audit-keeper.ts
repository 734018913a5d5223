import process from "node:process";
import { canonicalText } from "../audit/canonical.ts";
import { DocumentError, documentName, readDocument, signDocument, statementHash } from "../audit/document.ts";
import { openStore } from "../audit/open-store.ts";
import { openSigner, type Signer } from "../audit/signing.ts";
import { type AppendStore, StoreError } from "../audit/store.ts";
import {
  RetirementStatementSchema,
  RootStatementSchema,
  SealedSchema,
  type Statement,
  StatementSchema,
  UnpublishedSchema,
} from "../contracts/audit.ts";
import { dataOf, type GuardianClient, serviceClient } from "./client.ts";
import { type Environment, EnvironmentError } from "./environment.ts";
import { log, type LogFields } from "./log.ts";
import { Problem } from "./problem.ts";

/** What one call seals and publishes, well within the time a function has. */
const EVENTS_A_ROOT = 10_000;
const STATEMENTS_A_CALL = 20;

export interface Keeper {
  signer: Signer;
  store: AppendStore;
  /** The public keys whose documents are believed: the present one and those before it. */
  keys: string[];
  /** Months that the trail is kept at least; null: for ever. No retirement of what is younger is signed. */
  keptMonths?: number | null;
}

/** Reads where to publish, and with which key. @throws {EnvironmentError} when a setting is missing or broken. */
export async function readKeeper(env: Record<string, string | undefined> = process.env): Promise<Keeper> {
  const [key, place] = [env.GUARDIAN_AUDIT_SIGNING_KEY, env.GUARDIAN_AUDIT_STORE];
  if (!key || !place) throw new EnvironmentError("GUARDIAN_AUDIT_SIGNING_KEY and GUARDIAN_AUDIT_STORE must be set");
  const signer = await openSigner(key);
  const former = (env.GUARDIAN_AUDIT_FORMER_KEYS ?? "").split(/[\s,]+/).filter(Boolean);
  const store = openStore(place, { authorization: env.GUARDIAN_AUDIT_STORE_AUTHORIZATION || undefined });
  return { signer, store, keys: [signer.key, ...former], keptMonths: keptMonths(env.GUARDIAN_AUDIT_KEPT_MONTHS) };
}

function keptMonths(given: string | undefined): number | null {
  if (!given) return null;
  if (/^[1-9][0-9]{0,3}$/.test(given)) return Number(given);
  throw new EnvironmentError("GUARDIAN_AUDIT_KEPT_MONTHS takes a number of months, at least 1");
}

/** The store holds something else: somebody has gone back, or written there. Nobody publishes over it. */
const conflict = () => new Problem(409, "audit-conflict", "What was published is not what this database tells");

/** The statement that a document of the store holds; null when there is none. */
async function published({ store, keys }: Keeper, kind: string, number: number): Promise<Statement | null> {
  const text = await store.read(documentName(kind, number));
  return text === null ? null : await readDocument(text, keys);
}

/**
 * @throws {Problem} unless what a root says to follow is what was published, and is not younger: a forged past is not signed
 *   any further, and nothing of today gets the date of what may be retired.
 */
async function requirePast(keeper: Keeper, { follows, previous, cut_at }: Statement): Promise<void> {
  if (typeof follows !== "string") return;
  const [kind = "", number = ""] = follows.split("-");
  const before = await published(keeper, kind, Number(number));
  if (!before || statementHash(before) !== previous) throw conflict();
  // Both as statements write a time: they compare as texts.
  const since = before.cut_at ?? before.begun_at;
  if (typeof since !== "string" || typeof cut_at !== "string" || cut_at < since) throw conflict();
}

/**
 * Whether a retirement speaks of nothing that is to be kept. How old the events are is not what the database says now, but
 * what was published of the last root that has any of them.
 */
async function isOver(keeper: Keeper, statement: Statement): Promise<boolean> {
  const { until_root, count } = RetirementStatementSchema.parse(statement);
  if (!keeper.keptMonths) return false;
  if (count === 0) return true;
  const root = await published(keeper, "root", until_root);
  if (!root) throw conflict();
  const keptUntil = new Date(RootStatementSchema.parse(root).cut_at);
  keptUntil.setUTCMonth(keptUntil.getUTCMonth() + keeper.keptMonths);
  return keptUntil.getTime() < Date.now();
}

/**
 * Signs a statement and puts it into the store, where it may stand already: somebody died before they could say so.
 * @returns whether it stands there: what is to be kept is not signed away.
 */
export async function publish(keeper: Keeper, statement: Statement): Promise<boolean> {
  const { kind, number } = statement;
  await requirePast(keeper, statement);
  if (kind === "retirement" && !await isOver(keeper, statement)) {
    log("warn", "retirement-not-signed", { number, kept_months: keeper.keptMonths ?? null });
    return false;
  }
  if (await keeper.store.add(documentName(kind, number), await signDocument(keeper.signer, statement))) return true;
  const there = await published(keeper, kind, number);
  if (!there || canonicalText(there) !== canonicalText(statement)) throw conflict();
  return true;
}

async function publishDue(client: GuardianClient, keeper: Keeper): Promise<number> {
  const answer = await client.rpc("unpublished_statements", { p_limit: STATEMENTS_A_CALL });
  const due = UnpublishedSchema.parse(dataOf(answer));
  let count = 0;
  for (const { kind, number, text } of due) {
    const statement = StatementSchema.parse(JSON.parse(text));
    if (statement.kind !== kind || statement.number !== number || canonicalText(statement) !== text) throw conflict();
    if (!await publish(keeper, statement)) continue;
    const hash = statementHash(statement);
    dataOf(await client.rpc("note_published", { p_kind: kind, p_number: number, p_hash: hash }));
    count++;
  }
  return count;
}

/**
 * Publishes what was stated, and seals the trail when it is time. Each step may be done twice, by anybody: what is in the
 * store already is looked at, and a root that nobody published is published next time.
 * @returns what was done, or null when there was nothing to do.
 * @throws {Problem} 409 audit-conflict when the database and the store tell different pasts, 503 audit-store-failed.
 */
export async function keepTrail(
  environment: Environment,
  keeper: Keeper,
  requestId: string,
): Promise<LogFields | null> {
  const client = serviceClient(environment, requestId);
  try {
    let count = await publishDue(client, keeper);
    const { data, error } = await client.rpc("seal_trail", { p_limit: EVENTS_A_ROOT });
    if (error) dataOf({ data, error });
    const sealed = SealedSchema.nullable().parse(data);
    if (sealed) count += await publishDue(client, keeper);
    if (count === 0) return null;
    const outcome = { published: count, sealed: sealed?.count ?? 0 };
    log("info", "audit-trail", { request_id: requestId, ...outcome });
    return outcome;
  } catch (error) {
    if (error instanceof DocumentError) throw conflict();
    if (!(error instanceof StoreError)) throw error;
    log("error", "audit-store", { request_id: requestId, code: error.code });
    throw new Problem(503, "audit-store-failed", "The store of the audit trail did not take it", {
      "retry-after": "10",
    });
  }
}
