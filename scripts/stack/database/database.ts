import type { Connection } from "@supabase/lite";
import type { GateLoad } from "./gate.ts";

/** The database under the stack, embedded or somebody's Postgres: what the rest of the stack needs of it. */
export interface Database {
  readonly kind: "pglite" | "postgres";
  /** What @supabase/lite serves the API from. */
  readonly connection: Connection;
  /** How busy its sessions are: what waits for one, and how much may. */
  load(): GateLoad;
  /** Runs a script of any number of statements in one transaction. */
  transaction(script: (run: Run) => Promise<void>): Promise<void>;
  /** Runs one statement with parameters and returns its rows. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Has every session read these secrets from now on. Resolves when none is left that reads others. */
  useSecrets(secrets: VaultSecrets): Promise<void>;
  /** Starts the Postgres wire protocol on a port where the database does not already listen on one of its own. */
  listen(port: number): Promise<void>;
  /** Where psql and the Supabase CLI connect. */
  url(port: number): string;
  close(): Promise<void>;
}

/** Runs SQL inside the transaction: one statement with parameters, or a script without. */
export type Run = (sql: string, parameters?: unknown[]) => Promise<unknown[]>;

/** The secrets Vault holds, by name (see supabase/migrations: sealing). */
export type VaultSecrets = Record<string, string>;

/** Where the key file stands and what is in it. */
export interface Vault {
  /** Path on this machine; outside every data folder. */
  readonly file: string;
  readonly secrets: VaultSecrets;
}
