// Makes the dump that databases for tests and checks start from (template.ts).
// usage: make-template.ts FILE
import { rename, writeFile } from "node:fs/promises";
import { openPglite } from "../stack/database/pglite.ts";
import { prepareDatabase } from "../stack/database/prepare.ts";
import { ROOT } from "../stack/root.ts";

const [file = ""] = process.argv.slice(2);
try {
  // Nothing is sealed in a template: every database made from it gets its own keys.
  const database = await openPglite({ dataDir: null, vault: { file: "", secrets: {} } });
  await prepareDatabase(database, ROOT);
  await database.query("create extension if not exists pgtap with schema extensions");
  const dump = await database.dump();
  await writeFile(`${file}.new`, new Uint8Array(await dump.arrayBuffer()));
  await rename(`${file}.new`, file);
  await database.close();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
