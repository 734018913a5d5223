import { createRequire } from "node:module";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "../../scripts/stack/start.ts";
import type { Upload } from "./_management-api.ts";

/**
 * Puts what was uploaded of a function, and no other file of ours, into an empty folder. Supabase fetches the packages
 * that the uploaded deno.json names from npm; here those, and no others, are linked from what npm has installed, in the
 * very version it names.
 */
export async function unpack({ files, metadata }: Upload, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  // Where packages lie is the host's to say.
  const host = { nodeModulesDir: "manual", workspace: [`./${dirname(metadata.import_map_path)}`] };
  await writeFile(join(folder, "deno.json"), JSON.stringify(host));
  const { imports } = JSON.parse(await readFile(join(folder, metadata.import_map_path), "utf8")) as {
    imports: Record<string, string>;
  };
  for (const target of Object.values(imports)) await linkPackage(target, folder);
}

async function linkPackage(target: string, folder: string): Promise<void> {
  const [, name = "", version = ""] = /^npm:(@?[^@]+)@([^/]+)/.exec(target) ?? [];
  const installed = join(ROOT, "node_modules", name);
  const found = createRequire(import.meta.url)(join(installed, "package.json")) as { version: string };
  if (found.version !== version) throw new Error(`${target} is wanted, ${found.version} is installed`);
  await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
  await symlink(installed, join(folder, "node_modules", name));
}
