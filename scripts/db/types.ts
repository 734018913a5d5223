import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { runCommand } from "./command.ts";
import { generateTypes, TYPES_FILE } from "./generate-types.ts";

const HELP = `npm run db:types

Writes functions-shared/database.types.ts from the migrations: they are applied to a fresh embedded database, and the
Supabase CLI reads its schema. Run it after every change of a migration; npm run check fails when it was forgotten.`;

await runCommand(HELP, {}, async () => {
  await writeFile(TYPES_FILE, await generateTypes());
  console.log(`wrote ${relative(process.cwd(), TYPES_FILE)}`);
});
