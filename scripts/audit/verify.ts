import { runCommand } from "../db/command.ts";
import { findingText } from "./findings.ts";
import { PLACE_HELP, PLACE_OPTIONS } from "./options.ts";
import { storeOf, trustedKeys, withSnapshot } from "./place.ts";
import { type Report, verifyTrail } from "./verify-trail.ts";

const HELP = `npm run audit:verify -- [options]

Compares the audit trail with the signed roots that were published of it, and says which events were changed, removed,
added or reordered. Everything is computed from the events themselves; nothing the database says of its roots is believed.
What lies behind the last root is not covered: the trail is sealed once in an interval, which is printed.

${PLACE_HELP}
  --key KEY          a public key whose documents are believed, may be given several times
                     (default: that of GUARDIAN_AUDIT_SIGNING_KEY, else of the data folder's keys)
  --json             print one JSON object on standard output
  --help             this text

Ends with 0 when the trail is whole, 1 when something is other than it was published, 2 when that could not be found out.`;

const COULD_NOT = 2;

function summary(report: Report): string[] {
  const { events, roots, last_root, unsealed, oldest_unsealed_at, interval_seconds, late } = report;
  const lines = [
    `${events} events, ${roots} roots` +
    (last_root ? `, the last of ${last_root.cut_at}` : ", nothing was published yet"),
  ];
  if (report.epochs > 1) {
    lines.push(`${report.epochs - 1} restores are stated, which gave ${report.abandoned_roots} roots up`);
  }
  if (report.retired.events > 0) {
    lines.push(`${report.retired.events} events were retired, of months until ${report.retired.until}: that is signed`);
  }
  lines.push(
    unsealed === 0
      ? `every event is sealed; what is written is sealed every ${interval_seconds} seconds`
      : `${unsealed} events are not sealed yet, the oldest of ${oldest_unsealed_at}; that is done every ` +
        `${interval_seconds} seconds`,
  );
  if (late) {
    lines.push("sealing is overdue: nothing shows when those are changed. Is audit-keeper called, and does it run?");
  }
  return [...lines, ...report.findings.map(findingText)];
}

await runCommand(HELP, {
  ...PLACE_OPTIONS,
  key: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
}, async (values) => {
  const keys = await trustedKeys(values, values.key ?? []);
  const report = await verifyTrail(storeOf(values), keys, (read) => withSnapshot(values, read));
  if (values.json) console.log(JSON.stringify(report));
  for (const line of summary(report)) console.error(line);
  const found = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  if (report.whole) console.error("The trail is whole.");
  else console.error(`The trail is not what was published: ${found} findings.`);
  if (!report.whole) process.exitCode = 1;
}, COULD_NOT);
