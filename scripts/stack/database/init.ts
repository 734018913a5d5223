// Makes a new embedded database in a process of its own: initdb takes as much memory as everything else together, and
// a process gives it back only when it ends. Prints the applied migrations as JSON.
// usage: init.ts DATA_DIR VAULT_FILE ROOT
import { readFile } from "node:fs/promises";
import { sentence } from "../failure.ts";
import { openPglite } from "./pglite.ts";
import { prepareDatabase } from "./prepare.ts";

const [dataDir = "", vaultFile = "", root = ""] = process.argv.slice(2);
try {
  const secrets = JSON.parse(await readFile(vaultFile, "utf8"));
  const database = await openPglite({ dataDir, vault: { file: vaultFile, secrets } });
  const migrations = await prepareDatabase(database, root);
  await database.close();
  console.log(JSON.stringify(migrations));
} catch (error) {
  console.error(sentence(error));
  process.exit(1);
}
