import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../../scripts/bench/bench.ts";
import { uploadDocument, watchDocument } from "../../scripts/client/document.ts";
import { foundFamily } from "../../scripts/client/family.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { withStack } from "../../scripts/stack/temporary.ts";

const DOCUMENTS = 40;
/** Documents on their way at the same time, as a family with a scanner would have them. */
const AT_ONCE = 4;
const WATCH_MS = 120_000;

const PERSON = {
  key: "noor",
  kind: "self",
  given: "Noor",
  family: "Halvorsen",
  birth_date: "1979-06-18",
  sex: "female",
  identifiers: [],
} as const;

/** A letter of its own for every number: another day, another haemoglobin. */
function letter(number: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
  return `Harbour Medical Laboratory

Patient: Noor Halvorsen               Date of birth: 1979-06-18       Sex: F
Collected: ${day}

Test              Result    Unit        Reference range
Hemoglobin        ${(12.1 + number / 20).toFixed(1)}      g/dL        12.0 - 15.5
Sodium            140       mmol/L      136 - 145
`;
}

async function handInAll(stack: Stack, folder: string): Promise<{ lost: number; seconds: number }> {
  const family = await foundFamily(stack, "Bench", [{ ...PERSON, identifiers: [] }], (key) => `${key}@bench.localhost`);
  const member = family.members.get(PERSON.key);
  if (!member) throw new Error("the family has no member");
  const numbers = Array.from({ length: DOCUMENTS }, (_, number) => number);
  let lost = 0;
  const started = performance.now();
  const work = async () => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
      const path = join(folder, `letter-${number}.txt`);
      await writeFile(path, letter(number));
      const id = await uploadDocument(member.client, member.profileId, path);
      const { status } = await watchDocument(member.client, id, WATCH_MS);
      if (status !== "filed") lost++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { lost, seconds: (performance.now() - started) / 1000 };
}

const run: Bench["run"] = (say) =>
  withStack(say, async (stack) => {
    const folder = await mkdtemp(join(tmpdir(), "guardian-letters-"));
    try {
      const { lost, seconds } = await handInAll(stack, folder);
      const [filed] = await stack.database.query<{ events: number; facts: number }>(
        `select count(*)::int as events, count(distinct fingerprint)::int as facts
         from public.clinical_events where status = 'filed'`,
      );
      return {
        documents: DOCUMENTS,
        lost,
        filed_twice: (filed?.events ?? 0) - (filed?.facts ?? 0),
        events: filed?.events ?? 0,
        per_second: Number((DOCUMENTS / seconds).toFixed(2)),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

export const bench: Bench = {
  help: `Hands ${DOCUMENTS} documents in as a frontend does, ${AT_ONCE} at once, and counts what became of them.`,
  run,
};
