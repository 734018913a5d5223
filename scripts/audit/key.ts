import { makeSigningKey, openSigner } from "../../functions-shared/audit/signing.ts";
import { CommandError, runCommand } from "../db/command.ts";
import { PLACE_OPTIONS } from "./options.ts";
import { signingKeys } from "./place.ts";

const HELP = `npm run audit:key -- [options]

Makes a key to sign the roots of the audit trail with (Ed25519) and prints it, with its public half. The private one goes
to the function alone: npx supabase secrets set GUARDIAN_AUDIT_SIGNING_KEY=…; the public one to whoever verifies.

  --show             print the public half of the present key instead: of GUARDIAN_AUDIT_SIGNING_KEY, else of --data-dir
  --data-dir DIR     the embedded stack's data folder   (default: supabase/.temp/stack)
  --help             this text

To change the key, put the new one in place of the old, and the old public one into GUARDIAN_AUDIT_FORMER_KEYS (embedded:
former_keys in the data folder's keys, audit.json): what it has signed stays believed.`;

await runCommand(
  HELP,
  { "data-dir": PLACE_OPTIONS["data-dir"], show: { type: "boolean", default: false } },
  async (values) => {
    const signing = values.show ? (await signingKeys(values))?.signing : await makeSigningKey();
    if (!signing) throw new CommandError("there is no signing key: pass --data-dir, or set GUARDIAN_AUDIT_SIGNING_KEY");
    if (!values.show) console.log(`GUARDIAN_AUDIT_SIGNING_KEY=${signing}`);
    console.log(`public key: ${(await openSigner(signing)).key}`);
  },
);
