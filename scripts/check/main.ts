import { CommandError, runCommand } from "../db/command.ts";
import { type Check, runLanes } from "./check.ts";
import { importOrder } from "./imports.ts";
import { rememberPassed } from "./passed.ts";
import { advisors, format, generatedTypes, lint, migrations, types } from "./tools.ts";
import { versions } from "./versions.ts";

const HELP = `npm run check

Checks what no test runs: formatting, lint and types of all TypeScript; that the generated database types are current;
Supabase's advisors and squawk on the migrations; the import order of functions-shared; exact and equal versions. All
of them run; it ends with 1 when any found something.`;

/** Two lanes for two cores; the second one's databases are made one after the other. */
const LANES: Check[][] = [
  [versions, importOrder, format, lint, types],
  [migrations, generatedTypes, advisors],
];

await runCommand(HELP, {}, async () => {
  const failed = await runLanes(LANES, (line) => console.log(line));
  if (failed > 0) throw new CommandError(`${failed} of ${LANES.flat().length} checks failed`);
  await rememberPassed();
  console.log("all checks passed");
});
