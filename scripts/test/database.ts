import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
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

/** The files that are named (none: all of them), by path or by name alone, and those that set up before them. */
export function chosenFiles(all: string[], named: string[]): string[] {
  const unknown = named.filter((name) => !all.includes(basename(name)));
  if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: no such file in ${FOLDER}`);
  const wanted = new Set(named.map((name) => basename(name)));
  return all.filter((file) => wanted.size === 0 || SETUP.test(file) || wanted.has(file));
}

/** Runs the pgTAP files of tests/database, or those of them that are named, each in a database of its own. */
export async function runDatabaseTests(
  options: { native: boolean; files: string[]; say: (line: string) => void },
): Promise<Tally> {
  const all = (await readdir(join(ROOT, FOLDER))).filter((file) => file.endsWith(".test.sql")).sort();
  if (all.length === 0) throw new Error(`there are no tests in ${FOLDER}`);
  const files = chosenFiles(all, options.files);
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
