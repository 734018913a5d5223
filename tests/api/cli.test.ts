import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { supabase } from "../../scripts/db/supabase.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { useStack } from "../support/stack.ts";

// The Supabase CLI works on the embedded database's port while an app uses the API.
const stack = useStack();

let traffic: { stop: () => Promise<{ answered: number; errors: unknown[] }> };

beforeEach(async () => {
  const ada = await stack().signIn("ada");
  let busy = true;
  const result = { answered: 0, errors: [] as unknown[] };
  const loop = (async () => {
    while (busy) {
      const { data, error } = await ada.rpc("create_family", { p_label: "Rossi" });
      if (error || !data) result.errors.push(error);
      else result.answered++;
    }
  })();
  traffic = {
    stop: async () => {
      busy = false;
      await loop;
      return result;
    },
  };
});

afterEach(async () => {
  const { answered, errors } = await traffic.stop();
  expect(errors).toEqual([]);
  expect(answered).toBeGreaterThan(0);
});

const cli = (...args: string[]) => supabase([...args, `--remote=${stack().databaseUrl}`]);

test("db push finds nothing left to apply", async () => {
  const { status, stdout, stderr } = await cli("db", "push", "--yes");
  expect(stdout + stderr).toContain("up to date");
  expect(status).toBe(0);
});

test("migration list shows every migration, local and applied", async () => {
  const { status, stdout } = await cli("migration", "list");
  expect(status).toBe(0);
  const files = (await readdir(join(ROOT, "supabase/migrations"))).filter((file) => file.endsWith(".sql"));
  const versions = files.map((file) => file.slice(0, file.indexOf("_")));
  for (const version of versions) expect(stdout.split(version).length - 1, version).toBe(2);
});

test("gen types reads the schema", async () => {
  const { status, stdout } = await cli("gen", "types", "--lang", "typescript", "--schema", "public");
  expect(status).toBe(0);
  expect(stdout).toContain("clinical_events");
});

test("db advisors finds nothing", async () => {
  const { status, stdout, stderr } = await cli("db", "advisors", "--fail-on", "warn");
  expect(stdout + stderr).toContain("No issues found");
  expect(status).toBe(0);
});
