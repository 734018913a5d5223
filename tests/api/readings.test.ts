import { beforeAll, expect, test, vi } from "vitest";
import { ComparisonSchema, ReadingsSchema } from "../../functions-shared/contracts/readings.ts";
import { READER_VERSION } from "../../functions-shared/extraction/version.ts";
import { readDetail } from "../../scripts/client/detail.ts";
import type { Client } from "../../scripts/client/sign-in.ts";
import { useStack } from "../support/stack.ts";
import { handIn, outcome, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { type Household, must, newHousehold } from "./_people.ts";

const stack = useStack();
let home: Household;
let stranger: Household;

beforeAll(async () => {
  [home, stranger] = [await newHousehold(stack(), "guardian"), await newHousehold(stack(), "stranger")];
});

const client = () => home.guardian.client;
const readings = async (who: Client, id: string) =>
  ReadingsSchema.parse(must(await who.rpc("document_readings", { p_document_id: id })));
const compare = async (who: Client, id: string, reading?: string) =>
  ComparisonSchema.parse(
    must(await who.rpc("compare_readings", { p_document_id: id, ...(reading ? { p_reading_id: reading } : {}) })),
  );
const adopt = async (who: Client, id: string, reading?: string) =>
  must(
    await who.rpc("adopt_reading", { p_document_id: id, ...(reading ? { p_reading_id: reading } : {}) }),
  ) as { status: string; replaced_reading_id: string };

/** Until the second reading of a document is there. */
const finished = (id: string) =>
  vi.waitFor(async () => {
    const [second] = (await readings(client(), id)).others;
    expect(second?.state).toBe("read");
    return second;
  }, { timeout: 60_000, interval: 200 });

/** A report that a reader of long ago has read: it did not see the second row. @returns the document's id. */
async function readLongAgo(ferritin: string): Promise<string> {
  const rows = [["Ferritin", ferritin, "ng/mL", "7 - 400"], ["Sodium", "140", "mmol/L", "136 - 145"]] as const;
  const id = await handIn(client(), home.childId, textPaper(labReport(home.child, rows.map((row) => [...row]))));
  expect((await outcome(client(), id)).status).toBe("filed");
  await stack().database.query("delete from public.clinical_events where document_id = $1 and unit = 'mmol/L'", [id]);
  await stack().database.query("update private.extractions set reader_version = '0' where document_id = $1", [id]);
  return id;
}

const filed = async (id: string) =>
  must(await client().from("clinical_events").select("id, value_number").eq("document_id", id).eq("status", "filed"))
    .sort((a, b) => Number(a.value_number) - Number(b.value_number));

test("a document that an older reader read is read again, compared, adopted, and taken back", async () => {
  const id = await readLongAgo("31");
  const before = await filed(id);
  const detail = await readDetail(client(), id);
  expect(must(await client().rpc("reprocess_document", { p_document_id: id }))).toMatchObject({ state: "reading" });
  await finished(id);
  expect(await readDetail(client(), id)).toEqual(detail);

  const comparison = await compare(client(), id);
  expect(comparison.other).toMatchObject({ reader_version: READER_VERSION, disposition: "filed" });
  expect(comparison.events.map(({ outcome, fields }) => ({ outcome, fields }))).toEqual([
    { outcome: "same", fields: [] },
    { outcome: "only_other", fields: [] },
  ]);
  expect(comparison.events[1]?.other).toMatchObject({ value_number: "140", unit: "mmol/L" });

  const adopted = await adopt(client(), id);
  expect(adopted.status).toBe("filed");
  expect((await filed(id)).map(({ value_number }) => value_number)).toEqual([31, 140]);
  expect((await filed(id))[0]).toEqual(before[0]);
  expect((await readings(client(), id)).present?.reader_version).toBe(READER_VERSION);

  const back = await compare(client(), id, adopted.replaced_reading_id);
  expect(back).toMatchObject({ differences: 1, other: { state: "replaced", reader_version: "0" } });
  await adopt(client(), id, adopted.replaced_reading_id);
  expect(await filed(id)).toEqual(before);
});

test("the operator has what another version read read again; nothing changes, and only who may write it learns of it", async () => {
  const id = await readLongAgo("32");
  const before = await filed(id);
  const asService = async (name: string, body: unknown) => {
    const headers = { "content-type": "application/json", apikey: stack().secretKey };
    const options = { method: "POST", headers, body: JSON.stringify(body) };
    return (await fetch(`${stack().apiUrl}/rest/v1/rpc/${name}`, options)).json();
  };
  const outdated = await asService("outdated_documents", { p_reader_version: READER_VERSION }) as unknown[];
  expect(outdated).toContainEqual(expect.objectContaining({ document_id: id, reader_version: "0" }));
  await asService("reread_outdated", { p_reader_version: READER_VERSION });
  expect(await finished(id)).toMatchObject({ by_operator: true, reader_version: READER_VERSION });
  expect(await filed(id)).toEqual(before);
  for (const rpc of ["document_readings", "compare_readings", "adopt_reading", "discard_reading"] as const) {
    expect((await stranger.guardian.client.rpc(rpc, { p_document_id: id })).error?.code).toBe("42501");
  }
  expect(must(await client().rpc("discard_reading", { p_document_id: id }))).toBe(true);
  expect((await client().rpc("compare_readings", { p_document_id: id })).error?.message).toBe("no-second-reading");
});
