import { join, resolve } from "node:path";
import { CommandError, runCommand } from "../db/command.ts";
import { trueFolder } from "../stack/data-folder.ts";
import { ROOT } from "../stack/root.ts";
import { checkEscrow, restoreEscrow, writeEscrow } from "./escrow.ts";
import { kmsMaker } from "./kms.ts";
import type { KeyMaker } from "./port.ts";
import { retire } from "./retire.ts";
import { rotate } from "./rotate.ts";
import { sealPlain } from "./seal-plain.ts";
import { type KeySession, openSession } from "./session.ts";
import { describe, status } from "./status.ts";

const HELP = `npm run keys -- ACTION [options]

Manages the key-encryption keys, which wrap the data keys that seal what the database holds of people. The database
serves on meanwhile. Whatever was killed is finished by running it again.

  status             which keys there are, what they wrap, whether one is missing, what is to be done
  rotate             a new key-encryption key; every data key is wrapped under it, no data is written again
  retire             destroys the older ones, once nothing is wrapped under them: from then on old copies of the database
                     do not open with the present keys
    --epoch N          this one alone
    --backups-kept D   for how many days backups of the place of the keys are kept (default: Vault 30, a key file 0)
  escrow             the keys in one file, encrypted with a passphrase (GUARDIAN_ESCROW_PASSPHRASE), to be kept elsewhere
    --out FILE         writes it
    --check FILE       whether it opens everything that is sealed now
    --restore FILE     puts back what is missing
  seal-plain         seals what stands in a plain column, in batches, and empties it
    --table T          the table, schema.name
    --column C         its plain column
    --into C           its sealed column (bytea)
    --subject C        its column that says under whose key, profile_id for instance
    --rewrite          writes the table anew at the end (VACUUM FULL, it is locked meanwhile): nothing plain stays in its file

  --data-dir DIR     the stack's data folder, running or not   (default: supabase/.temp/stack)
  --db URL           instead, the Postgres of that URL, as its owner: with Supabase Vault, or with a key file
  --kms-url URL      a KMS makes the keys, and keeps them too: where it is reached (AWS: https://kms.REGION.amazonaws.com);
                     with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION
  --kms-key ID       the key of the KMS that a new epoch is made with; one for each epoch, so that it can be ended
  --json             print one JSON object on standard output
  --help             this text`;

// Keys are for their owner's eyes only.
process.umask(0o077);

const say = (line: string) => console.error(line);

const OPTIONS = {
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  db: { type: "string" },
  epoch: { type: "string" },
  "backups-kept": { type: "string" },
  out: { type: "string" },
  check: { type: "string" },
  restore: { type: "string" },
  table: { type: "string" },
  column: { type: "string" },
  into: { type: "string" },
  subject: { type: "string" },
  rewrite: { type: "boolean", default: false },
  "kms-url": { type: "string" },
  "kms-key": { type: "string" },
  json: { type: "boolean", default: false },
} as const;

type Values = { [Name in keyof typeof OPTIONS]?: string | boolean | undefined };

const text = (values: Values, name: keyof Values): string | undefined => values[name] as string | undefined;

function wholeNumber(values: Values, name: keyof Values, least: number): number | undefined {
  const given = text(values, name);
  if (given === undefined) return undefined;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least && number < 100_000) return number;
  throw new CommandError(`--${name} takes a whole number from ${least} on`);
}

function makerOf(values: Values): KeyMaker | undefined {
  const url = text(values, "kms-url");
  if (url === undefined) {
    if (values["kms-key"] !== undefined) throw new CommandError("--kms-key goes with --kms-url");
    return undefined;
  }
  return kmsMaker({ url, keyId: text(values, "kms-key"), env: process.env });
}

type Work = (session: KeySession) => Promise<object>;

const showStatus = (): Work => async (session) => {
  const found = await status(session);
  for (const line of describe(found)) say(line);
  return found;
};

function doRotate(values: Values): Work {
  const maker = makerOf(values);
  if (maker && values["kms-key"] === undefined) throw new CommandError("--kms-url goes with --kms-key");
  return async (session) => {
    const done = await rotate(session, { maker, say });
    say(`Epoch ${done.epoch} wraps now; ${done.rewrapped} data keys were rewrapped.`);
    say(
      "Renew the escrow of your keys (npm run keys -- escrow, or a copy of the key file), then npm run keys -- retire.",
    );
    return done;
  };
}

function doRetire(values: Values): Work {
  const options = {
    epoch: wholeNumber(values, "epoch", 1),
    backupsKept: wholeNumber(values, "backups-kept", 0),
    maker: makerOf(values),
    say,
  };
  return async (session) => {
    const retired = await retire(session, options);
    if (retired.length === 0) say("There is nothing to retire.");
    for (const { epoch, recoverable_until } of retired) {
      say(
        `Epoch ${epoch} is destroyed${
          recoverable_until ? `; a copy could bring it back until ${recoverable_until}` : ""
        }.`,
      );
    }
    if (retired.length > 0) say("Take it out of every copy of the keys you keep, too.");
    return { retired };
  };
}

function doEscrow(values: Values): Work {
  const [out, check, restore] = [text(values, "out"), text(values, "check"), text(values, "restore")];
  if ([out, check, restore].filter((given) => given !== undefined).length !== 1) {
    throw new CommandError("escrow takes one of --out FILE, --check FILE and --restore FILE");
  }
  const passphrase = process.env["GUARDIAN_ESCROW_PASSPHRASE"] ?? "";
  if (out !== undefined) return (session) => writeEscrow(session, resolve(out), passphrase, say);
  if (check !== undefined) return (session) => checkEscrow(session, resolve(check), passphrase, say);
  return (session) => restoreEscrow(session, resolve(restore ?? ""), passphrase, say);
}

function doSealPlain(values: Values): Work {
  const [table, column, into, subject] = (["table", "column", "into", "subject"] as const).map((name) => {
    const given = text(values, name);
    if (!given) throw new CommandError(`seal-plain needs --${name}`);
    return given;
  }) as [string, string, string, string];
  return (session) => sealPlain(session, { table, column, into, subject, rewrite: values.rewrite === true, say });
}

const ACTIONS: Record<string, (values: Values) => Work> = {
  status: showStatus,
  rotate: doRotate,
  retire: doRetire,
  escrow: doEscrow,
  "seal-plain": doSealPlain,
};

await runCommand(HELP, OPTIONS, async (values, [name = "", ...more]) => {
  const action = ACTIONS[name];
  if (!action || more.length > 0) {
    throw new CommandError(`name one action: ${Object.keys(ACTIONS).join(", ")} (--help tells them)`);
  }
  if (values.db !== undefined && !/^postgres(ql)?:\/\//.test(values.db)) {
    throw new CommandError("--db takes a postgres:// URL");
  }
  const work = action(values);
  const session = await openSession({ dataDir: await trueFolder(values["data-dir"]), db: values.db });
  try {
    const done = await work(session);
    if (values.json) console.log(JSON.stringify(done));
  } finally {
    await session.close();
  }
});
