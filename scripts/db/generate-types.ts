import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../stack/root.ts";
import { denoBinary } from "../stack/functions.ts";
import { supabase } from "./supabase.ts";
import { withScratchUrl } from "./scratch.ts";

/** The file the types live in. It is generated: never edit it. */
export const TYPES_FILE = join(ROOT, "functions-shared/database.types.ts");

/** Formats TypeScript as deno fmt does in this repository. */
function format(source: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(denoBinary(), ["fmt", "--ext", "ts", "-"], { cwd: ROOT, stdio: ["pipe", "pipe", "pipe"] });
    let [formatted, complaint] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => formatted += chunk);
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => complaint += chunk);
    child.once("error", reject);
    child.once("close", (status) => status === 0 ? resolve(formatted) : reject(new Error(complaint)));
    child.stdin.end(source);
  });
}

/**
 * The TypeScript types of the schema as the migrations make it, on a fresh embedded database.
 * @throws when a migration or the CLI fails.
 */
export async function generateTypes(): Promise<string> {
  const { status, stdout, stderr } = await withScratchUrl((url) =>
    supabase(["gen", "types", "--lang", "typescript", `--remote=${url}`, "--schema", "public"])
  );
  if (status !== 0) throw new Error(`supabase gen types failed\n${stderr}`);
  return await format(stdout);
}
