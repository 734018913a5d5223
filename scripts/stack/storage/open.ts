import { join } from "node:path";
import type { Database } from "../database/database.ts";
import { Files } from "./files.ts";
import { reconcile } from "./reconcile.ts";
import { StackStorage } from "./storage.ts";

/**
 * Opens the stored files of a database and puts right what a crash has left of them. Every database has a folder of its
 * own: the files of the embedded one are nothing unknown to a native one that is used beside it.
 */
export async function openStorage(
  folder: string,
  database: Database,
  onLog: (line: string) => void,
): Promise<StackStorage> {
  const [installation] = await database.query<{ id: string }>("select id from private.installation");
  if (!installation) throw new Error("the database does not know its name: private.installation is empty");
  const files = await Files.open(join(folder, installation.id));
  await reconcile({ files, database, onLog });
  return new StackStorage({ files, database, onLog });
}
