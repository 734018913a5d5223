import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import postgres from "postgres";
import { ROOT } from "../stack/start.ts";
import { type DatabaseFarm, openFarm } from "./farm.ts";
import { readTap, type TapReport } from "./tap.ts";

const FOLDER = "tests/database";
/** A file of helpers that stands in every test database before the file under test, e.g. 000_setup.test.sql. */
const SETUP = /^000.*\.test\.sql$/;

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs a file's statements one after the other on one connection and reads what they print as TAP. */
async function runFile(url: string, path: string): Promise<TapReport> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} });
  const lines: string[] = [];
  try {
    for (const statement of splitSqlStatements(await readFile(path, "utf8"))) {
      if (statement.trim() === "") continue;
      try {
        const rows = await sql.unsafe(statement).simple().values() as unknown[][];
        lines.push(...rows.flat().flatMap((value) => typeof value === "string" ? value.split("\n") : []));
      } catch (error) {
        const where = statement.replaceAll(/\s+/g, " ").trim().slice(0, 160);
        const report = readTap(lines);
        return { ...report, failures: [`${(error as Error).message}\n    in: ${where}`, ...report.failures] };
      }
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
  return readTap(lines);
}

function report(
  file: string,
  { passed, failures }: TapReport,
  milliseconds: number,
  say: (line: string) => void,
): Tally {
  const verdict = failures.length === 0 ? "ok    " : "FAILED";
  say(`${verdict} ${FOLDER}/${file} (${passed + failures.length} assertions, ${Math.round(milliseconds)} ms)`);
  for (const failure of failures) say(`  ${failure}`);
  return { passed, failed: failures.length };
}

/** Runs every pgTAP file of tests/database, each in a database of its own. */
export async function runDatabaseTests(
  options: { native: boolean; say: (line: string) => void },
): Promise<Tally> {
  const files = (await readdir(join(ROOT, FOLDER))).filter((file) => file.endsWith(".test.sql")).sort();
  if (files.length === 0) throw new Error(`there are no tests in ${FOLDER}`);
  const total: Tally = { passed: 0, failed: 0 };
  const farm: DatabaseFarm = await openFarm(options.native);
  const run = async (file: string, url: string) => {
    const started = performance.now();
    const outcome = await runFile(url, join(ROOT, FOLDER, file));
    const { passed, failed } = report(file, outcome, performance.now() - started, options.say);
    total.passed += passed;
    total.failed += failed;
  };
  try {
    options.say(`Database tests on ${farm.name}`);
    await farm.prepare(async (url) => {
      for (const file of files.filter((name) => SETUP.test(name))) await run(file, url);
    });
    for (const file of files.filter((name) => !SETUP.test(name))) await farm.lend((url) => run(file, url));
  } finally {
    await farm.close();
  }
  return total;
}
