import { connect, type Socket } from "node:net";
import postgres from "postgres";

/** A client of the Postgres port with a transaction open. */
export interface OpenTransaction {
  sql: postgres.Sql;
  commit(): Promise<void>;
  /** Cuts its connection off, as a pulled cable or kill -9 does. */
  cut(): void;
}

/** Opens a transaction over a connection of its own, runs a statement in it, and leaves it open. */
export async function openTransaction(databaseUrl: string, statement: string): Promise<OpenTransaction> {
  let socket: Socket | undefined;
  const { hostname, port } = new URL(databaseUrl);
  const sql = postgres(databaseUrl, {
    max: 1,
    idle_timeout: 0,
    onnotice: () => {},
    socket: () => (
      new Promise((resolve) => {
        socket = connect(Number(port), hostname, () => resolve(socket));
      })
    ),
  } as postgres.Options<Record<string, never>>);
  await sql.unsafe("begin");
  await sql.unsafe(statement);
  return {
    sql,
    commit: async () => {
      await sql.unsafe("commit");
      await sql.end();
    },
    cut: () => {
      socket?.resetAndDestroy();
      void sql.end({ timeout: 0 });
    },
  };
}
