import { openSigner } from "../../functions-shared/audit/signing.ts";
import { CommandError, runCommand } from "../db/command.ts";
import { PLACE_HELP, PLACE_OPTIONS } from "./options.ts";
import { beginEpoch, publishAgain } from "./new-epoch.ts";
import { signingKeys, storeOf, withDatabase } from "./place.ts";

const HELP = `npm run audit:epoch -- --by NAME --reason TEXT [options]

States that a database was lawfully restored from a backup, so that its audit trail verifies and goes on. The trail is
compared with what was published up to the last root the backup knows; when it is that, a signed statement, the epoch, goes
into the store, and what was published after that root is given up. To be run after npm run db:restore, before anything is
written; without it nothing is sealed any more, and npm run audit:verify says that the database was rolled back.

  --by NAME          who has restored it
  --reason TEXT      why
${PLACE_HELP}
  --publish-again    the store is lost: sign and publish anew what the database tells, and go on from there
  --json             print one JSON object on standard output
  --help             this text

The signing key is taken from GUARDIAN_AUDIT_SIGNING_KEY, else from the keys of the data folder.`;

await runCommand(HELP, {
  ...PLACE_OPTIONS,
  by: { type: "string" },
  reason: { type: "string" },
  "publish-again": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
}, async (values) => {
  const { by, reason } = values;
  if (!by || !reason) throw new CommandError("say who has restored the database, and why: --by NAME --reason TEXT");
  const kept = await signingKeys(values);
  if (!kept) throw new CommandError("there is no signing key: set GUARDIAN_AUDIT_SIGNING_KEY, or pass --data-dir");
  const signer = await openSigner(kept.signing);
  const store = storeOf(values);
  await withDatabase(values, async (query) => {
    if (values["publish-again"]) {
      console.error(`${await publishAgain(query, store, signer)} statements were published again.`);
    }
    const epoch = await beginEpoch(query, { store, signer, keys: [signer.key, ...kept.former], by, reason });
    if (values.json) console.log(JSON.stringify(epoch));
    console.error(
      `Epoch ${epoch.number} begins after root ${epoch.after_root}; the next one is root ${epoch.next_root}.`,
    );
  });
});
