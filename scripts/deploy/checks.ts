import { type Check, runLanes } from "../check/check.ts";
import { havePassed, rememberPassed } from "../check/passed.ts";
import { advisors, functionTypes, generatedTypes, migrations } from "../check/tools.ts";
import { versions } from "../check/versions.ts";
import { CommandError } from "../db/command.ts";

/** As in npm run check, but for what is deployed only: two lanes for two cores. */
const CHECKS: Check[][] = [[versions, functionTypes], [migrations, generatedTypes, advisors]];

/**
 * Checks what is to be deployed. What passed on these very files, in the dry run or in npm run check, is not run again.
 * @throws {CommandError} when a check finds something; it has told what.
 */
export async function requireChecked(say: (line: string) => void): Promise<void> {
  if (await havePassed()) return say("ok     checks (these very files passed them before)");
  const failed = await runLanes(CHECKS, say);
  if (failed > 0) throw new CommandError(`${failed} of ${CHECKS.flat().length} checks failed (see above)`);
  await rememberPassed();
}
