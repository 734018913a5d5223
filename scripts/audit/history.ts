import {
  type EpochStatement,
  EpochStatementSchema,
  type RetirementStatement,
  RetirementStatementSchema,
  type RootStatement,
  RootStatementSchema,
  type Statement,
} from "../../functions-shared/contracts/audit.ts";
import { documentName, statementHash } from "../../functions-shared/audit/document.ts";
import { type Listing, listStatements } from "../../functions-shared/audit/listing.ts";
import type { AppendStore } from "../../functions-shared/audit/store.ts";
import type { Findings } from "./findings.ts";

/** What was published: the truth that a database is compared with. */
export interface History {
  /** Every root that stands, by number; without those that an epoch has given up. */
  roots: RootStatement[];
  /** Roots of a past that a restored database does not have. */
  abandoned: number[];
  /** The epochs that led to the present, the first without a statement. */
  epochs: EpochStatement[];
  /** What was stated to be over, in order. */
  retirements: RetirementStatement[];
  /** Everything that was published, of other pasts too. */
  every: { roots: RootStatement[]; epochs: EpochStatement[] };
  /** The numbers of the last root's and the last epoch's documents. */
  last: number;
  lastEpoch: number;
}

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

function parsed<T>(listing: Listing, kind: string, schema: Schema<T>, findings: Findings): T[] {
  for (const { name, why } of listing.bad) findings.add({ kind: "document", why: `${name}: ${why}` });
  const statements: T[] = [];
  for (const [number, statement] of [...listing.statements].sort(([one], [other]) => one - other)) {
    const result = schema.safeParse(statement);
    if (result.success) statements.push(result.data);
    else findings.add({ kind: "document", why: `${documentName(kind, number)}: it is no ${kind}` });
  }
  return statements;
}

/** Whether every root refers to the statement before it, and begins where that one ended. */
function checkChain({ roots, epochs }: History, all: Map<string, Statement>, findings: Findings): void {
  const hashOf = (name: string) => {
    const statement = all.get(name);
    return statement && statementHash(statement);
  };
  for (const { number, after_root, previous } of epochs) {
    if (after_root === 0 ? previous === null : previous === hashOf(`root-${after_root}`)) continue;
    findings.add({
      kind: "document",
      why: `epoch ${number} does not follow the root ${after_root} that was published`,
    });
  }
  const ends = new Map<number, RootStatement>();
  for (const root of roots) {
    const bad = (why: string) => findings.add({ kind: "document", root: root.number, why });
    const epoch = epochs.find(({ next_root }) => next_root === root.number);
    const follows = epoch ? `epoch-${epoch.number}` : root.number === 1 ? null : `root-${root.number - 1}`;
    if (root.follows !== follows || root.previous !== (follows && hashOf(follows))) {
      bad(`it does not follow the ${follows ?? "beginning"} that was published`);
    }
    const end = ends.get(root.epoch);
    const begin = epochs.find(({ number }) => number === root.epoch)?.first_xid ?? 0;
    const [xid, event] = end ? [end.until_xid, end.until_event] : [begin, 0];
    if (root.from_xid !== xid || root.from_event !== event) bad("it does not begin where the root before it ended");
    ends.set(root.epoch, root);
  }
}

/** The epochs that led to the present: a backup may be older than an epoch, which then is of another past. */
function presentEpochs(epochs: EpochStatement[]): EpochStatement[] {
  let limit = Number.POSITIVE_INFINITY;
  const present: EpochStatement[] = [];
  for (const epoch of [...epochs].reverse()) {
    if (epoch.next_root > limit) continue;
    present.unshift(epoch);
    limit = epoch.after_root;
  }
  return present;
}

/** What stands of all roots when these epochs led to the present. */
export function standing(roots: RootStatement[], epochs: EpochStatement[]) {
  const isAbandoned = ({ number }: RootStatement) =>
    epochs.some(({ after_root, next_root }) => number > after_root && number < next_root);
  return {
    roots: roots.filter((root) => !isAbandoned(root)),
    abandoned: roots.filter(isAbandoned).map(({ number }) => number),
    epochs,
  };
}

/** Reads and checks all that was published. */
export async function readHistory(
  store: AppendStore,
  keys: readonly string[],
  findings: Findings,
): Promise<History> {
  const listing = await listStatements(store, "root", keys);
  const epochListing = await listStatements(store, "epoch", keys);
  // The first epoch needs no statement.
  epochListing.bad = epochListing.bad.filter(({ name }) => name !== documentName("epoch", 1));
  const retirements = await listStatements(store, "retirement", keys);
  const every = {
    roots: parsed(listing, "root", RootStatementSchema, findings),
    epochs: parsed(epochListing, "epoch", EpochStatementSchema, findings),
  };
  const history = {
    ...standing(every.roots, presentEpochs(every.epochs)),
    retirements: parsed(retirements, "retirement", RetirementStatementSchema, findings),
    every,
    last: listing.last,
    lastEpoch: Math.max(epochListing.last, 1),
  };
  const all = new Map(
    [...listing.statements.values(), ...epochListing.statements.values()].map((statement) =>
      [`${statement.kind}-${statement.number}`, statement] as const
    ),
  );
  checkChain(history, all, findings);
  return history;
}
