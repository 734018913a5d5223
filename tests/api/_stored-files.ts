import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TestStack } from "../support/stack.ts";

/** Where a stack of these tests keeps the files of its database. */
export async function filesFolder({ database, dataDir }: Pick<TestStack, "database" | "dataDir">): Promise<string> {
  const [row] = await database.query<{ id: string }>("select id from private.installation");
  return join(dataDir, "storage", row?.id ?? "");
}

/** The file a row of Storage names. */
export async function fileOf(stack: Pick<TestStack, "database" | "dataDir">, documentId: string): Promise<string> {
  const [row] = await stack.database.query<{ file: string }>(
    "select metadata ->> 'file' as file from storage.objects where name = $1",
    [`${documentId}/original`],
  );
  if (!row) throw new Error("the document has no file");
  return join(await filesFolder(stack), "objects", row.file.slice(0, 2), row.file);
}

/** Every file that lies below a folder, by its name alone. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}
