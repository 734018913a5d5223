/** One rule this repository keeps. Finding nothing is passing; every finding is one line or block to read. */
export interface Check {
  name: string;
  find: () => Promise<string[]>;
}

/** The length of the verdict column. */
const WIDTH = 24;

/** Runs a check and prints its verdict, its time and what it found. @returns whether it passed. */
async function runCheck(check: Check, say: (line: string) => void): Promise<boolean> {
  const started = performance.now();
  const findings = await check.find().catch((error: Error) => [error.message]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = findings.length === 0;
  say(`${passed ? "ok    " : "FAILED"} ${check.name.padEnd(WIDTH)} ${seconds.padStart(5)} s`);
  for (const finding of findings) say(finding.replaceAll(/^/gm, "  "));
  return passed;
}

/**
 * Runs lanes of checks side by side, the checks of a lane one after the other.
 * @returns how many failed.
 */
export async function runLanes(lanes: Check[][], say: (line: string) => void): Promise<number> {
  const failures = await Promise.all(lanes.map(async (checks) => {
    let failed = 0;
    for (const check of checks) if (!await runCheck(check, say)) failed++;
    return failed;
  }));
  return failures.reduce((sum, count) => sum + count, 0);
}
