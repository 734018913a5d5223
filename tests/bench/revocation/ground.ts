import postgres from "postgres";
import { scratchSecrets } from "../../../scripts/db/scratch.ts";
import { startNative } from "../../../scripts/native/cluster.ts";
import { openNative } from "../../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../../scripts/stack/root.ts";

/** A native Postgres with the present schema, and as many connections to it as are asked for. */
export interface Ground {
  connect(): postgres.Sql;
  close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const cluster = await startNative();
  const secrets = scratchSecrets();
  const connections: postgres.Sql[] = [];
  const close = async () => {
    for (const connection of connections) await connection.end();
    await cluster.stop();
  };
  try {
    const database = await openNative({ url: cluster.url, vault: { file: "", secrets } });
    await prepareDatabase(database, ROOT).finally(() => database.close());
  } catch (error) {
    await close();
    throw error;
  }
  const connect = () => {
    const settings = { TimeZone: "UTC", "vault.secrets": JSON.stringify(secrets) };
    const connection = postgres(cluster.url, { max: 1, onnotice: () => {}, connection: settings });
    connections.push(connection);
    return connection;
  };
  return { connect, close };
}
