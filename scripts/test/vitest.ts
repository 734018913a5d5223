import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { ROOT } from "../stack/start.ts";
import type { Tally } from "./database.ts";
import { NATIVE_VARIABLE } from "./native-variable.ts";

/** The projects of vitest.config.ts. */
export type VitestLayer = "unit" | "api" | "functions" | "stack" | "deploy" | "native";

const ReportSchema = z.object({
  testResults: z.array(z.object({
    name: z.string(),
    status: z.string(),
    message: z.string().optional(),
    assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
  })),
});

function run(args: string[], native: boolean): Promise<number> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, "run", ...args], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
        ...(native ? { [NATIVE_VARIABLE]: "1" } : {}),
      },
    });
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
}

/** Counts a report. What did not run (skipped, todo, a file that could not be loaded) has failed. */
function count(report: z.infer<typeof ReportSchema>): Tally {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status !== "passed");
    for (const { status, fullName } of failed) {
      if (status !== "failed") console.log(`FAILED ${relative(ROOT, file.name)}: ${fullName} was not run (${status})`);
    }
    tally.passed += file.assertionResults.length - failed.length;
    tally.failed += failed.length;
    if (file.assertionResults.length === 0) {
      console.log(`FAILED ${relative(ROOT, file.name)}: ${file.message || "it holds no test"}`);
      tally.failed++;
    }
  }
  return tally;
}

/** Runs layers of vitest tests, their stacks on embedded databases or on native ones. */
export async function runVitest(layers: VitestLayer[], native: boolean): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-test-"));
  const file = join(folder, "report.json");
  try {
    const projects = layers.flatMap((layer) => ["--project", layer]);
    const status = await run(
      [...projects, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
      native,
    );
    const tally = count(ReportSchema.parse(JSON.parse(await readFile(file, "utf8"))));
    // An error outside of every test, or a hook that failed after them.
    if (status !== 0 && tally.failed === 0) tally.failed++;
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
