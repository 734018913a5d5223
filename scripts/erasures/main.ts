import { PLACE_HELP, PLACE_OPTIONS } from "../audit/options.ts";
import { storeOf, trustedKeys, withDatabase } from "../audit/place.ts";
import { CommandError, runCommand } from "../db/command.ts";
import { type Ledger, readLedger, replayAll, type Replayed } from "./replay.ts";

const HELP = `npm run erasures -- ACTION [options]

Who was erased stands in a ledger outside of the database, signed, beside the roots of the audit trail. A backup that is
restored brings back whom it held: they have to be erased again before anybody is served.

  list               which erasures of the ledger the database does not know
  replay             erases them again, in order, all or none; what is stored of them is deleted by storage-keeper.
                     To be run after npm run db:restore and npm run audit:epoch

${PLACE_HELP}
  --key KEY          whose documents are believed, a public key; may be given more than once (default: that of the signing
                     key, and those before it)
  --json             print one JSON object on standard output
  --help             this text

It ends with 1 when a document of the ledger is missing or cannot be believed.`;

const say = (line: string) => console.error(line);

function tellMissing({ missing, published }: Ledger): void {
  for (const { number, subject_kind, subject_id, erased_at } of missing) {
    say(`erasure ${number}: ${subject_kind} ${subject_id}, erased at ${erased_at}`);
  }
  say(`${published} erasures are in the ledger; the database does not know ${missing.length} of them.`);
}

function tellReplayed(replayed: Replayed[]): void {
  for (const { number, subject_kind, outcome } of replayed) say(`erasure ${number}: ${subject_kind} ${outcome}`);
  say(replayed.length === 0 ? "Nobody has to be erased again." : `${replayed.length} erasures were replayed.`);
}

await runCommand(HELP, {
  ...PLACE_OPTIONS,
  key: { type: "string", multiple: true, default: [] },
  json: { type: "boolean", default: false },
}, async (values, [action, ...more]) => {
  if ((action !== "list" && action !== "replay") || more.length > 0) {
    throw new CommandError("say what to do: npm run erasures -- list, or replay");
  }
  const store = storeOf(values);
  const keys = await trustedKeys(values, values.key);
  let ledger: Ledger | undefined;
  let replayed: Replayed[] = [];
  await withDatabase(values, async (query) => {
    ledger = await readLedger(query, store, keys);
    if (action === "replay") replayed = await replayAll(query, ledger.missing);
  });
  if (!ledger) return;
  if (action === "list") tellMissing(ledger);
  else tellReplayed(replayed);
  if (values.json) {
    console.log(JSON.stringify({ published: ledger.published, missing: ledger.missing, replayed, bad: ledger.bad }));
  }
  if (ledger.bad.length > 0) {
    throw new CommandError(ledger.bad.map(({ name, why }) => `${name}: ${why}`).join("; "));
  }
});
