import type { Files } from "./files.ts";
import type { Database } from "../database/database.ts";
import { fileOf, type ObjectRow } from "./adapter.ts";

const PAGE = 1_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";
/** How long a file that no row named can be taken back. */
const PUT_ASIDE_DAYS = 30;

interface DocumentObject extends ObjectRow {
  document_id: string | null;
  repeatable: boolean;
}

/** What was found at a start, in rows and files. */
export interface Reconciled {
  /** Rows whose upload can simply be repeated: removed. */
  repeatable: string[];
  /** Documents whose file is not there any more. */
  lost: string[];
  /** Documents whose file has another size than was stored. */
  damaged: string[];
  /** Files put back from where an earlier start had put them aside. */
  found: number;
  /** Files no row names: put aside. */
  unknown: number;
}

/** Objects by pages. The row of a document that still waits for its file may go, and one without a document. */
async function* objectRows(database: Database): AsyncGenerator<DocumentObject> {
  for (let after = FIRST_ID;;) {
    const page = await database.query<DocumentObject>(
      `select o.id, d.id as document_id, coalesce(d.status = 'registered', o.bucket_id = 'documents') as repeatable,
         o.metadata
       from storage.objects as o
       left join public.documents as d on o.bucket_id = 'documents' and d.id = private.stored_document(o.name)
       where o.id > $1::uuid order by o.id limit $2::integer`,
      [after, PAGE],
    );
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

interface Options {
  files: Files;
  database: Database;
  onLog: (line: string) => void;
}

/** Sorts one row by what has become of its file. @returns whether that file is to stay. */
async function judge({ files }: Options, row: DocumentObject, found: Reconciled): Promise<boolean> {
  const file = fileOf(row);
  let present = await files.size(file);
  if (present === null && await files.takeBack(file)) {
    found.found++;
    present = await files.size(file);
  }
  if (present !== null && present === row.metadata?.size) return true;
  if (row.repeatable) found.repeatable.push(row.id);
  else if (row.document_id) found[present === null ? "lost" : "damaged"].push(row.document_id);
  return !row.repeatable;
}

/** A folder without any file, of a database that has objects, is not a folder that lost them all: it is another one. */
async function liesElsewhere({ files, database, onLog }: Options): Promise<boolean> {
  const [row] = await database.query<{ objects: number }>("select count(*)::integer as objects from storage.objects");
  if (!row?.objects || await files.holdsPutAside()) return false;
  onLog(`storage: the files of ${row.objects} objects are not in ${files.folder}: pass the --data-dir that holds them`);
  return true;
}

const count = (n: number, one: string, many: string) => n === 1 ? `1 ${one}` : `${n} ${many}`;

/** What is told about a start that found something, a line each. */
function* told(found: Reconciled, folder: string): Generator<string> {
  if (found.unknown) {
    yield `${count(found.unknown, "file", "files")} without an object put aside in ${folder}/.lost+found`;
  }
  if (found.found) yield `${count(found.found, "file", "files")} put back that had been put aside`;
  if (found.repeatable.length) {
    yield `${count(found.repeatable.length, "upload", "uploads")} without a file forgotten: each can be repeated`;
  }
  if (found.lost.length) yield `the files of ${count(found.lost.length, "document", "documents")} are lost: flagged`;
  if (found.damaged.length) {
    yield `the files of ${count(found.damaged.length, "document", "documents")} are damaged: flagged`;
  }
}

/**
 * Brings rows and files together again after a crash or a restore, before anything is served, when no upload can be
 * under way. Sizes are compared, not contents: these are checked whenever a file is read.
 */
export async function reconcile(options: Options): Promise<Reconciled> {
  const { files, database, onLog } = options;
  const found: Reconciled = { repeatable: [], lost: [], damaged: [], found: 0, unknown: 0 };
  const unknown = await files.list();
  if (unknown.size === 0 && await liesElsewhere(options)) return found;
  for await (const row of objectRows(database)) {
    if (await judge(options, row, found)) unknown.delete(fileOf(row));
  }
  if (found.repeatable.length) {
    await database.query("delete from storage.objects where id = any ($1::uuid[])", [found.repeatable]);
  }
  await database.query("select private.flag_stored_files($1::uuid[], $2::uuid[])", [found.lost, found.damaged]);
  for (const file of unknown) await files.putAside(file);
  await files.forgetPutAside(PUT_ASIDE_DAYS);
  found.unknown = unknown.size;
  for (const line of told(found, files.folder)) onLog(`storage: ${line}`);
  return found;
}
