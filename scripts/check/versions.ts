import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "../stack/start.ts";
import type { Check } from "./check.ts";

const Versions = z.record(z.string(), z.string());
const PackageSchema = z.object({ dependencies: Versions, devDependencies: Versions });
const DenoSchema = z.object({ imports: Versions });

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const NPM = /^npm:(@?[^@]+)@([^/]+)(\/.+)?$/;
const FUNCTIONS = "supabase/functions";

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readFile(join(ROOT, path), "utf8")));
}

/** What a function imports from npm has to be what the tests run: the version package.json names. */
export function functionVersionViolations(
  file: string,
  imports: Record<string, string>,
  packages: Record<string, string>,
): string[] {
  return Object.entries(imports).flatMap(([specifier, target]) => {
    const [, name = "", version = "", path = ""] = NPM.exec(target) ?? [];
    if (name + path !== specifier) return [`${file}: ${specifier} is ${target}, not npm:${specifier}@<version>`];
    if (packages[name] === version) return [];
    return [`${file}: ${specifier} is ${version}, package.json says ${packages[name] ?? "nothing of it"}`];
  });
}

async function findDifferences(): Promise<string[]> {
  const { dependencies, devDependencies } = await readJson("package.json", PackageSchema);
  const findings = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} is ${version}, not an exact version`);
  for (const entry of await readdir(join(ROOT, FUNCTIONS), { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith("_")) continue;
    const file = `${FUNCTIONS}/${entry.name}/deno.json`;
    const { imports } = await readJson(file, DenoSchema);
    findings.push(...functionVersionViolations(file, imports, dependencies));
  }
  return findings;
}

export const versions: Check = { name: "exact, equal versions", find: findDifferences };
