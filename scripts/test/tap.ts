/** What a TAP stream said (https://testanything.org/tap-specification.html), as far as pgTAP writes it. */
export interface TapReport {
  passed: number;
  /** One entry a failed assertion: its line and the diagnostics below it. */
  failures: string[];
}

const ASSERTION = /^(not )?ok\b\s*(\d+)?(?:\s*-?\s*(.*))?$/;
const PLAN = /^1\.\.(\d+)/;
const DIRECTIVE = /#\s*(?:skip|todo)\b/i;

/**
 * Reads TAP lines strictly: a skipped or unfinished (todo) assertion, a missing or wrong plan, an assertion out of turn
 * and a bail-out are failures, so that a file can only pass by running what it promised.
 */
export function readTap(lines: string[]): TapReport {
  const failures: string[] = [];
  let [passed, seen, plan] = [0, 0, null as number | null];
  let diagnosed = false; // Whether the diagnostics that come next explain a failure.
  for (const line of lines) {
    const assertion = ASSERTION.exec(line);
    if (assertion) {
      seen++;
      const number = Number(assertion[2] ?? seen);
      diagnosed = assertion[1] !== undefined || DIRECTIVE.test(line) || number !== seen;
      if (diagnosed) failures.push(number === seen ? line : `${line} (expected number ${seen})`);
      else passed++;
      continue;
    }
    if (line.startsWith("#") && diagnosed) failures.push(`${failures.pop()}\n    ${line}`);
    if (line.startsWith("Bail out!")) failures.push(line);
    const planned = PLAN.exec(line)?.[1];
    if (planned !== undefined) {
      if (plan !== null) failures.push(`a second plan: ${line}`);
      plan = Number(planned);
    }
  }
  if (seen === 0) failures.push("no assertion was run");
  else if (plan === null) failures.push("no plan: the file does not end with select * from finish()");
  else if (plan !== seen) failures.push(`${plan} assertions were planned, ${seen} were run`);
  return { passed, failures };
}
