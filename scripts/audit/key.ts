import { resolve } from "node:path";
import { makeSigningKey, openSigner } from "../../functions-shared/audit/signing.ts";
import { CommandError, runCommand } from "../db/command.ts";
import { type AuditKeys, nextAuditKeys, writeAuditKeys } from "../stack/keys.ts";
import { PLACE_OPTIONS } from "./options.ts";
import { signingKeys } from "./place.ts";

const HELP = `npm run audit:key -- [options]

Makes a key to sign the roots of the audit trail with (Ed25519) and prints it, with its public half. The private one goes
to the function alone: npx supabase secrets set GUARDIAN_AUDIT_SIGNING_KEY=…; the public one to whoever verifies.

  --show             print the public half of the present key instead: of GUARDIAN_AUDIT_SIGNING_KEY, else of --data-dir
  --rotate           change the present key: what the old one has signed stays believed. Of a data folder it is changed
                     there, whole or not at all, and a stack that runs signs with the new one from its next start on; where
                     GUARDIAN_AUDIT_SIGNING_KEY is set, what to put in its place is printed
  --data-dir DIR     the embedded stack's data folder   (default: supabase/.temp/stack)
  --help             this text`;

const print = ({ signing_key, former_keys }: Partial<AuditKeys>) => {
  if (signing_key) console.log(`GUARDIAN_AUDIT_SIGNING_KEY=${signing_key}`);
  if (former_keys) console.log(`GUARDIAN_AUDIT_FORMER_KEYS=${former_keys.join(" ")}`);
};

const printPublic = async (signing: string) => console.log(`public key: ${(await openSigner(signing)).key}`);

await runCommand(
  HELP,
  {
    "data-dir": PLACE_OPTIONS["data-dir"],
    show: { type: "boolean", default: false },
    rotate: { type: "boolean", default: false },
  },
  async (values) => {
    if (!values.show && !values.rotate) {
      const signing_key = await makeSigningKey();
      print({ signing_key });
      return await printPublic(signing_key);
    }
    if (values.show && values.rotate) throw new CommandError("pass one of --show and --rotate");
    const kept = await signingKeys(values);
    if (!kept) throw new CommandError("there is no signing key: pass --data-dir, or set GUARDIAN_AUDIT_SIGNING_KEY");
    if (values.show) return await printPublic(kept.signing);
    const next = await nextAuditKeys({ signing_key: kept.signing, former_keys: kept.former });
    if (process.env.GUARDIAN_AUDIT_SIGNING_KEY) print(next);
    else await writeAuditKeys(resolve(values["data-dir"]), next);
    await printPublic(next.signing_key);
  },
);
