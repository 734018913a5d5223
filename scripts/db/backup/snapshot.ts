import { basename } from "node:path";

/** The schemas that are Guardian's own: a backup brings them whole, with everything in them. */
export const OWN_SCHEMAS = ["public", "private", "audit", "supabase_migrations"];
/** Supabase's: every place brings its own tables, and a backup brings their rows. */
export const PLATFORM_SCHEMAS = ["auth", "storage"];

/** A database at one moment, whatever is written to it meanwhile. */
export interface Snapshot {
  /** Runs one statement in the snapshot, as the plain role `postgres`. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Has pg_dump write the snapshot to a file. */
  dump(args: string[], file: string): Promise<void>;
  /** Whether the database by now still has an object with the file it had in the snapshot. */
  stillStored(object: Stored): Promise<boolean>;
  close(): Promise<void>;
}

/** An object of Storage and the path of its file in a folder of the embedded stack. */
export interface Stored {
  bucket: string;
  name: string;
  path: string;
}

/** Whether an object has its row in a database, as a statement with parameters. An upload over it brings another file. */
export const isStored = ({ bucket, name, path }: Stored): [sql: string, parameters: string[]] => [
  `select from storage.objects
   where bucket_id = $1 and name = $2 and coalesce(metadata ->> 'file', id::text) = $3`,
  [bucket, name, basename(path)],
];

/** What rows look like as text depends on these: the same wherever digests are taken and names are written out. */
export const PLAIN_TEXT = `
set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
set extra_float_digits = 1; set search_path = ''; set row_security = off;`;
