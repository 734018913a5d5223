import { templateFile } from "../../scripts/db/template.ts";

/** Makes the database template before the first test file, so that none of them waits for another to make it. */
export async function setup(): Promise<void> {
  await templateFile();
}
