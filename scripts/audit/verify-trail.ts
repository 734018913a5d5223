import { canonicalText } from "../../functions-shared/audit/canonical.ts";
import type { AppendStore } from "../../functions-shared/audit/store.ts";
import type { Query } from "../db/owner-session.ts";
import { differences } from "./differences.ts";
import { Entries } from "./entries.ts";
import { type Finding, Findings } from "./findings.ts";
import { type History, readHistory } from "./history.ts";
import { type RetiredReport, Retirements } from "./retirements.ts";
import { bounds, eventLines, storedEntries, storedRoots, type StoredStatement } from "./trail.ts";
import { type Found, Verifier } from "./verifier.ts";

export interface Report {
  /** Nothing is other than it was published. */
  whole: boolean;
  events: number;
  /** Roots that were published and stand, and those that epochs have given up. */
  roots: number;
  abandoned_roots: number;
  epochs: number;
  /** Months that are over: they were dropped, and signed statements say so. */
  retired: RetiredReport;
  last_root: { number: number; cut_at: string } | null;
  /** Events behind the last root that was published: nothing shows when these are changed. */
  unsealed: number;
  oldest_unsealed_at: string | null;
  /** How often the trail is sealed, and whether that is overdue. */
  interval_seconds: number;
  late: boolean;
  counts: Findings["counts"];
  findings: Finding[];
  seconds: number;
  rows_per_second: number;
}

const placeOf = ({ root }: Found) => ({
  root: root.number,
  first_event: root.first_event,
  last_event: root.last_event,
  cut_at: root.cut_at,
});

/** What the database itself tells of its roots. */
function compareStatements(stored: StoredStatement[], { roots, abandoned, last }: History, findings: Findings): void {
  const told = new Map(stored.map((root) => [root.number, root] as const));
  const end = stored.at(-1)?.number ?? 0;
  const missing = roots.filter(({ number }) => number > end);
  if (missing.length > 0) {
    const [first, final] = [missing[0], missing.at(-1)];
    findings.add({
      kind: "rolled-back",
      root: first?.number,
      first_event: first?.first_event,
      last_event: final?.last_event,
      cut_at: first?.cut_at,
      why: `the database ends with root ${end}, and root ${final?.number} was published`,
    });
  }
  for (const root of roots) {
    const { text } = told.get(root.number) ?? {};
    if (text === canonicalText(root) || root.number > end) continue;
    const why = text === undefined ? "the database does not have it" : "the database tells another one";
    findings.add({ kind: "statement", root: root.number, cut_at: root.cut_at, why });
  }
  const known = new Set([...roots.map(({ number }) => number), ...abandoned]);
  for (const { number, published } of stored) {
    if (!published || known.has(number)) continue;
    const why = number > last
      ? "it was published, and is not in the store"
      : "it was never published under this number";
    findings.add({ kind: "document", root: number, why });
  }
}

/** Roots none of whose events are there, one finding for as many as follow each other. */
function tellGone(gone: Found[], findings: Findings): void {
  let run: Found[] = [];
  const tell = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return;
    const count = run.reduce((sum, { root }) => sum + root.count, 0);
    findings.add({
      kind: "removed",
      ...placeOf(first),
      last_event: last.root.last_event,
      why: `all ${count} events of roots ${first.root.number} to ${last.root.number}`,
    });
    run = [];
  };
  for (const found of gone) {
    if (run.length > 0 && run.at(-1)?.root.number !== found.root.number - 1) tell();
    run.push(found);
  }
  tell();
}

/** Which events of the roots that are not whole differ. */
async function explain(
  query: Query,
  verifier: Verifier,
  retirements: Retirements,
  findings: Findings,
): Promise<void> {
  const isEmpty = ({ entries }: Found) => entries.count === 0;
  const broken = verifier.founds.filter((found) =>
    !found.whole && !(isEmpty(found) && retirements.takeRoot(found.root))
  );
  const isGone = (found: Found) => isEmpty(found) && !retirements.touch(found.root);
  tellGone(broken.filter(isGone), findings);
  const told: Finding[] = [];
  for (const found of broken.filter((found) => !isGone(found))) {
    const stored = await storedEntries(query, found.root.number);
    const published = stored && Entries.from(stored);
    const known = published?.count === found.root.count && published.merkleRoot() === found.root.merkle_root;
    const differing = known ? differences(published, found.entries) : [];
    const isRetired = ({ kind, event }: Finding) =>
      kind === "removed" && event !== undefined && retirements.take(found.root.number, event);
    told.push(
      ...differing.filter((finding) => !isRetired(finding)).map((finding) => ({ ...finding, ...placeOf(found) })),
    );
    if (differing.length > 0) continue;
    const why = `${found.entries.count} events of ${found.root.count}, and not those that were published`;
    findings.add({ kind: "root", ...placeOf(found), why });
  }
  // What left one root for another, or for none, has changed the transaction it says to be of.
  const elsewhere = new Set(verifier.unsealed);
  for (const { kind, event } of [...told, ...findings.told]) if (kind === "added" && event) elsewhere.add(event);
  for (const finding of told) {
    const changed = finding.kind === "removed" && finding.event !== undefined && elsewhere.has(finding.event);
    findings.add(changed ? { ...finding, kind: "changed" } : finding);
  }
}

const timeOf = (us: number) => Number.isFinite(us) ? new Date(us / 1000).toISOString() : null;

/**
 * Compares the trail with what was published. The query is one transaction's, of one snapshot, taken after the store was
 * read: what is published meanwhile is not missed in the database.
 * @param nextXid the first transaction that cannot have written anything yet; by default as the database says.
 */
export async function compareTrail(
  query: Query,
  history: History,
  findings: Findings,
  nextXid?: number,
): Promise<Report> {
  const began = performance.now();
  const { next_xid, interval_seconds } = await bounds(query);
  compareStatements(await storedRoots(query), history, findings);
  const verifier = new Verifier(history, nextXid ?? next_xid, findings);
  for await (const lines of eventLines(query)) verifier.addAll(lines);
  const retirements = new Retirements(history.retirements);
  await explain(query, verifier, retirements, findings);
  const retired = retirements.report(findings);
  const seconds = (performance.now() - began) / 1000;
  const last = history.roots.at(-1);
  return {
    whole: findings.total === 0,
    events: verifier.events,
    roots: history.roots.length,
    abandoned_roots: history.abandoned.length,
    epochs: history.epochs.length + 1,
    retired,
    last_root: last ? { number: last.number, cut_at: last.cut_at } : null,
    unsealed: verifier.unsealed.size,
    oldest_unsealed_at: timeOf(verifier.oldestUnsealed),
    interval_seconds,
    late: verifier.oldestUnsealed / 1000 < Date.now() - 2000 * interval_seconds,
    counts: findings.counts,
    findings: findings.told,
    seconds: Number(seconds.toFixed(3)),
    rows_per_second: Math.round(verifier.events / seconds),
  };
}

/**
 * Verifies the trail of a database.
 * @param snapshot opens the transaction to read in; it is called when the store has been read.
 */
export async function verifyTrail(
  store: AppendStore,
  keys: readonly string[],
  snapshot: (read: (query: Query) => Promise<Report>) => Promise<unknown>,
): Promise<Report> {
  const findings = new Findings();
  const history = await readHistory(store, keys, findings);
  const reports: Report[] = [];
  await snapshot(async (query) => {
    const report = await compareTrail(query, history, findings);
    reports.push(report);
    return report;
  });
  return reports[0] as Report;
}
