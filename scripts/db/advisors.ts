import { CommandError, runCommand } from "./command.ts";
import { findAdvice } from "./find-advice.ts";

const HELP = `npm run db:advisors -- [URL]

Asks Supabase's advisors for security and performance findings: on the database of that URL, or else on a fresh embedded
database with the present migrations. Ends with 1 when there is any finding.`;

await runCommand(HELP, {}, async (_values, [url]) => {
  const findings = await findAdvice(url);
  if (findings.length > 0) throw new CommandError(findings.join("\n"));
  console.log("No issues found");
});
