import type { KeySession } from "./session.ts";

/** Rows a transaction. */
const BATCH = 500;

export interface SealPlainOptions {
  table: string;
  /** The plain column, of any type that can be text. */
  column: string;
  /** The sealed column, bytea. */
  into: string;
  /** The column that says under whose key. */
  subject: string;
  /** Writes the table anew at the end. */
  rewrite: boolean;
  say: (line: string) => void;
}

const SEAL = "select private.seal_plain($1::regclass, $2, $3, $4, $5) as count";

/**
 * Seals a plain column batch by batch, each in a transaction of its own: what is sealed is empty in the plain column, so
 * that one that was killed goes on where it was.
 */
export async function sealPlain(session: KeySession, options: SealPlainOptions): Promise<{ sealed: number }> {
  const { table, column, into, subject, say } = options;
  let sealed = 0;
  for (;;) {
    const [batch] = await session.query<{ count: number }>(SEAL, [table, column, into, subject, BATCH]);
    if (!batch?.count) break;
    sealed += batch.count;
    say(`${sealed} rows sealed`);
  }
  const [found] = await session.query<{ name: string }>("select $1::regclass::text as name", [table]);
  await session.query(`vacuum ${options.rewrite ? "(full) " : ""}${found?.name}`);
  say("The write-ahead log, replicas and backups made before still hold what was plain, until they are gone.");
  if (!options.rewrite) say("So may free space in the table's file: --rewrite writes it anew.");
  return { sealed };
}
