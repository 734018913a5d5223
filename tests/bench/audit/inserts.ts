import type postgres from "postgres";

/** What events are filed under. */
export interface Target {
  profileId: string;
  familyId: string;
  documentId: string;
}

/**
 * How events are written. filed: as the normalizer does, twenty a statement, each sealed and hashed as it is written. The
 * others are of bytes made beforehand, so that nothing is measured but the rows: twenty a statement, all in one, or one by one.
 */
export type Way = "filed" | "documents" | "statement" | "one by one";
const EVENTS_A_DOCUMENT = 20;

const ROWS = `
insert into public.clinical_events (profile_id, family_id, document_id, statement_id, type, code_system, code, code_display,
  value_number, unit, range_low, range_high, interpretation, occurred_on, occurred_precision, source_page, source_box,
  confidence, label_mask, fingerprint, details_sealed)
select $1, $2, $3, 's' || n, 'observation', 'http://loinc.org', '718-7', 'Hemoglobin [Mass/volume] in Blood', 10 + n % 7, 'g/dL',
  12.0, 15.5, 'N', date '2024-01-01' + n % 900, 'day', 1, '{72.1,100.25,30,10}', 0.98, 0, $4, $5
from generate_series(`;

/** Hash and details of an event: 576 bytes, as the normalizer's have. */
const MADE = ["decode(repeat(md5(n::text), 2), 'hex')", "decode(repeat(md5(n::text), 36), 'hex')"];
const SEALED = [
  "private.lookup_hash($2, md5(n::text))",
  "private.seal($1, 'clinical_events.details_sealed.' || n, repeat(md5(n::text), 16))",
];

/** The statement that writes the events from one number to another. */
function insert(target: Target, way: Way, from: string | number, to: string | number): string {
  const [hash = "", details = ""] = way === "filed" ? SEALED : MADE;
  const values = { $4: hash, $5: details, $1: target.profileId, $2: target.familyId, $3: target.documentId };
  const text = Object.entries(values).reduce(
    (sql, [name, value]) => sql.replaceAll(name, () => name < "$4" ? `'${value}'::uuid` : value),
    ROWS,
  );
  return `${text}${from}, ${to}) as n`;
}

/** Writes that many events. One by one: in the server, so that no time of the network is in it. */
async function write(sql: postgres.TransactionSql, target: Target, events: number, way: Way): Promise<void> {
  if (way === "statement") {
    await sql.unsafe(insert(target, way, 1, events)).simple();
    return;
  }
  const step = way !== "one by one" ? EVENTS_A_DOCUMENT : 1;
  await sql.unsafe(`do $$ declare first integer; begin
    for first in select generate_series(1, ${events}, ${step}) loop
      ${insert(target, way, "first", `least(first + ${step - 1}, ${events})`)};
    end loop;
  end $$`).simple();
}

class Undo extends Error {}

/** Runs work with the trail on or off for events. The switch is of the transaction that makes it; nothing of the work stays. */
export async function timeInserts(
  sql: postgres.Sql,
  target: Target,
  options: { events: number; way: Way; audited: boolean },
): Promise<number> {
  let took = 0;
  await sql.begin(async (tx) => {
    await tx.unsafe("set local statement_timeout = 0");
    if (!options.audited) await tx.unsafe("alter table public.clinical_events disable trigger audit_insert");
    const started = performance.now();
    await write(tx, target, options.events, options.way);
    took = performance.now() - started;
    const [row] = await tx.unsafe(
      "select count(*)::int as n from audit.events where written_in = pg_current_xact_id() and table_name = 'clinical_events'",
    );
    if (row?.n !== (options.audited ? options.events : 0)) throw new Error(`${row?.n} events are on the trail`);
    throw new Undo();
  }).catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
  return took;
}

/** Many writers at once, each a transaction for a document's events. @returns events a second. */
export async function timeWriters(
  pool: postgres.Sql,
  target: Target,
  options: { writers: number; events: number; audited: boolean },
): Promise<number> {
  await pool.unsafe(
    `alter table public.clinical_events ${options.audited ? "enable" : "disable"} trigger audit_insert`,
  );
  const numbers = Array.from({ length: Math.ceil(options.events / EVENTS_A_DOCUMENT) }, (_, nth) => nth);
  const started = performance.now();
  try {
    const work = async () => {
      while (numbers.pop() !== undefined) await pool.unsafe(insert(target, "filed", 1, EVENTS_A_DOCUMENT));
    };
    await Promise.all(Array.from({ length: options.writers }, work));
  } finally {
    await pool.unsafe("alter table public.clinical_events enable trigger audit_insert");
  }
  return options.events / (performance.now() - started) * 1000;
}
