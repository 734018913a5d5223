import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/stack/start.ts";
import { useStack } from "../support/stack.ts";
import { handIn, outcome, type Paper, put, register, submit, textPaper } from "./_documents.ts";
import { labReport, type Row } from "./_papers.ts";
import { addChild, type Household, must, newHousehold, newPerson } from "./_people.ts";

const stack = useStack();
const BEN = { name: "Ben Brandt", born: "2019-02-11", number: "HR-20418", sex: "M" };
let home: Household;
let benId: string;

beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
  benId = await addChild(home.guardian.client, home.familyId, BEN);
});

const client = () => home.guardian.client;
/** A report of one result that no other test hands in. */
let printed = 0;
const fresh = (): Row[] => [["Ferritin", String(20 + printed++), "ng/mL", "7 - 140"]];
const recordOf = async (profileId: string, documentId: string) =>
  must(await client().from("clinical_events").select("*").eq("profile_id", profileId).eq("document_id", documentId));
const fixture = async (name: string, type: string): Promise<Paper> => ({
  name,
  type,
  content: new Uint8Array(await readFile(join(ROOT, "tests/fixtures/demo", name))),
});

describe("a document of the person it was uploaded to", () => {
  test("is filed: its events are in the record with code, value, unit, range, date and place", async () => {
    const id = await handIn(
      client(),
      home.childId,
      textPaper(labReport(home.child, [["Ferritin", "14", "ng/mL", "7 - 140"]])),
    );
    const detail = await outcome(client(), id);
    expect(detail).toMatchObject({ status: "filed", status_reason: null, kind: "lab_report", flags: [] });
    expect(detail.identity).toMatchObject({ outcome: "same", differences: [] });
    expect(await recordOf(home.childId, id)).toMatchObject([{
      status: "filed",
      code_system: "http://loinc.org",
      code: "2276-4",
      value_number: 14,
      unit: "ng/mL",
      range_low: 7,
      range_high: 140,
      occurred_on: "2025-01-14",
      source_page: 1,
    }]);
  });

  test("is filed from a PDF and from a FHIR bundle too", async () => {
    const maren = await newHousehold(stack(), "maren");
    const corpus = JSON.parse(await readFile(join(ROOT, "tests/fixtures/demo/family.json"), "utf8"));
    for (
      const [key, name, type] of [
        ["maren", "01-maren-metabolic-panel.pdf", "application/pdf"],
        ["elin", "04-elin-visit.json", "application/fhir+json"],
      ]
    ) {
      const person = corpus.profiles.find((profile: { key: string }) => profile.key === key);
      const profileId = must(
        await maren.guardian.client.rpc("create_profile", {
          p_family_id: maren.familyId,
          p_kind: key === "maren" ? "dependent_adult" : "child",
          p_label: person.given,
          p_given: person.given,
          p_family: person.family,
          p_birth_date: person.birth_date,
          p_sex: person.sex,
          p_identifiers: person.identifiers,
        }),
      );
      const id = await handIn(maren.guardian.client, profileId, await fixture(name ?? "", type ?? ""));
      const { status, events } = await outcome(maren.guardian.client, id);
      expect([name, status]).toEqual([name, "filed"]);
      expect(events.filter((event) => event.status === "filed").length).toBeGreaterThan(3);
    }
  });

  test("is not processed again once it is filed: submitting it changes nothing", async () => {
    const id = await handIn(client(), home.childId, textPaper(labReport(home.child, fresh())));
    expect(await outcome(client(), id)).toMatchObject({ status: "filed" });
    const { data, error } = await submit(client(), id);
    expect(error).toBeNull();
    expect(data).toMatchObject({ document_id: id, status: "filed" });
    expect(await outcome(client(), id)).toMatchObject({ status: "filed" });
  });
});

describe("a document of somebody else", () => {
  test("is quarantined with what differed, is in nobody's record, and is filed under the right child in one call", async () => {
    const id = await handIn(client(), home.childId, textPaper(labReport(BEN, fresh())));
    const quarantined = await outcome(client(), id);
    expect(quarantined).toMatchObject({ status: "quarantined", status_reason: "subject-mismatch" });
    expect(quarantined.identity).toMatchObject({ outcome: "other", profile_id: benId });
    expect(quarantined.identity?.differences).toContainEqual({ field: "birth_date", relation: "different" });
    expect(await recordOf(home.childId, id)).toEqual([]);

    must(
      await client().functions.invoke("quality-guardian", {
        body: { action: "reassign", document_id: id, profile_id: benId },
      }),
    );
    expect(await outcome(client(), id)).toMatchObject({ status: "filed", profile_id: benId });
    expect(await recordOf(home.childId, id)).toEqual([]);
    expect(await recordOf(benId, id)).toMatchObject([{ status: "filed", code: "2276-4" }]);
  });

  test("of nobody in the family is quarantined and tells no profile", async () => {
    const stranger = { name: "Otto Vermeulen", born: "1971-05-05", number: "ZZ-1", sex: "M" };
    const id = await handIn(client(), home.childId, textPaper(labReport(stranger, fresh())));
    const detail = await outcome(client(), id);
    expect(detail.status).toBe("quarantined");
    expect(detail.identity).toMatchObject({ outcome: "other", profile_id: null });
  });

  test("of a profile the caller cannot see is quarantined without saying whose it is", async () => {
    const aunt = await newPerson(stack(), "aunt");
    const p_profile_id = home.childId;
    const grant = { p_profile_id, p_grantee_user_id: aunt.userId, p_level: "write" as const };
    must(await client().rpc("grant_access", grant));
    const id = await handIn(aunt.client, home.childId, textPaper(labReport(BEN, fresh())));
    const detail = await outcome(aunt.client, id);
    expect(detail).toMatchObject({ status: "quarantined", identity: { outcome: "other", profile_id: null } });
    expect(JSON.stringify(detail.flags)).not.toMatch(/Ben|2019|HR-20418/);
    const stolen = await aunt.client.rpc("reassign_document", { p_document_id: id, p_profile_id: benId });
    expect(stolen.error?.code).toBe("42501");
  });
});

describe("a document that names nobody", () => {
  test("waits for a person, and is filed when they confirm it", async () => {
    const id = await handIn(client(), home.childId, textPaper(labReport({}, fresh())));
    const held = await outcome(client(), id);
    expect(held).toMatchObject({ status: "needs_review", status_reason: "no-subject" });
    expect(await recordOf(home.childId, id)).toEqual([]);
    const flag = held.flags.find(({ code, blocking }) => code === "no-subject" && blocking);
    const confirm = { action: "resolve", flag_id: flag?.id, resolution: "confirm", note: "I was there" };
    must(await client().functions.invoke("quality-guardian", { body: confirm }));
    expect(await outcome(client(), id)).toMatchObject({ status: "filed" });
    expect(await recordOf(home.childId, id)).toMatchObject([{ status: "filed" }]);
  });

  test("is closed when they reject it, comes back when they restore the flag, and is in no record meanwhile", async () => {
    const id = await handIn(client(), home.childId, textPaper(labReport({}, fresh())));
    const flag_id = (await outcome(client(), id)).flags[0]?.id;
    const act = async (body: object) => must(await client().functions.invoke("quality-guardian", { body }));
    await act({ action: "resolve", flag_id, resolution: "reject" });
    expect(await outcome(client(), id)).toMatchObject({ status: "rejected", status_reason: "rejected-by-person" });
    await act({ action: "restore", flag_id });
    expect(await outcome(client(), id)).toMatchObject({ status: "needs_review", status_reason: "no-subject" });
    expect(await recordOf(home.childId, id)).toEqual([]);
  });
});

describe("a document that cannot be read", () => {
  test.each([
    ["a damaged PDF", "08-damaged.pdf", "application/pdf", "damaged-document"],
  ])("%s is rejected with the reason and can be tried again", async (_what, name, type, reason) => {
    const id = await handIn(client(), home.childId, await fixture(name, type));
    expect(await outcome(client(), id)).toMatchObject({ status: "rejected", status_reason: reason, events: [] });
    must(await submit(client(), id));
    expect(await outcome(client(), id)).toMatchObject({ status: "rejected", status_reason: reason, events: [] });
  });

  const bytes = (...values: number[]) => new Uint8Array(values);
  test.each<[string, Paper, string]>([
    [
      "a moving picture",
      { name: "a.gif", type: "image/gif", content: bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0) },
      "unsupported-document",
    ],
    ["an archive that calls itself a PDF", {
      name: "a.pdf",
      type: "application/pdf",
      content: bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
    }, "unsupported-document"],
    ["a program that calls itself text", {
      name: "a.txt",
      type: "text/plain",
      content: bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0),
    }, "unsupported-document"],
    [
      "an archive",
      { name: "a.zip", type: "application/zip", content: bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0) },
      "unsupported-document",
    ],
    ["a text of blanks", textPaper("   \n\n  \t "), "empty-document"],
  ])("%s is refused with the reason, and stays retryable", async (_what, paper, reason) => {
    const id = await handIn(client(), home.childId, paper);
    expect(await outcome(client(), id)).toMatchObject({ status: "rejected", status_reason: reason });
    expect(must(await submit(client(), id))).toMatchObject({ status: "queued" });
    expect(await outcome(client(), id)).toMatchObject({ status: "rejected", status_reason: reason });
  });
});

describe("the same document twice", () => {
  test("is recognised as a duplicate of the first, for the same child and for a sibling", async () => {
    const paper = textPaper(labReport(home.child, fresh()));
    const first = await handIn(client(), home.childId, paper);
    expect(await outcome(client(), first)).toMatchObject({ status: "filed" });
    for (const profileId of [home.childId, benId]) {
      const again = await handIn(client(), profileId, paper);
      const detail = await outcome(client(), again);
      expect(detail).toMatchObject({ status: "rejected", status_reason: "duplicate", duplicate_of: first });
    }
    expect(await recordOf(home.childId, first)).toHaveLength(1);
  });

  test("attack 11: by another family is filed there; neither family is told of the other", async () => {
    const paper = textPaper(labReport(home.child, fresh()));
    const ours = await handIn(client(), home.childId, paper);
    expect(await outcome(client(), ours)).toMatchObject({ status: "filed" });
    const other = await newHousehold(stack(), "twin", home.child);
    const theirs = await handIn(other.guardian.client, other.childId, paper);
    expect(theirs).not.toBe(ours);
    expect(await outcome(other.guardian.client, theirs)).toMatchObject({ status: "filed", duplicate_of: null });
    expect(must(await other.guardian.client.from("documents").select("id"))).toEqual([{ id: theirs }]);
  });

  test("registered twice with one id is one document; submitted many times at once it is queued once", async () => {
    const paper = textPaper(labReport(home.child, fresh()));
    const p_id = crypto.randomUUID();
    const announce = () =>
      client().rpc("register_document", {
        p_profile_id: home.childId,
        p_file_name: paper.name,
        p_media_type: paper.type,
        p_byte_size: 10,
        p_id,
      });
    const answers = await Promise.all(Array.from({ length: 8 }, announce));
    expect(new Set(answers.map((answer) => (must(answer) as unknown as { id: string }).id))).toEqual(new Set([p_id]));
    must(await put(client(), p_id, paper));
    const submitted = await Promise.all(Array.from({ length: 8 }, () => submit(client(), p_id)));
    const jobs = submitted.map((answer) => (must(answer) as { job_id: string | null }).job_id);
    expect(new Set(jobs.filter((job) => job !== null)).size).toBeLessThanOrEqual(3);
    expect(await outcome(client(), p_id)).toMatchObject({ status: "filed" });
    const stages = await stack().database.query<{ stage: string; n: number }>(
      "select stage::text, count(*)::int as n from private.processing_jobs where document_id = $1 group by 1 order by 1",
      [p_id],
    );
    expect(stages).toEqual([{ stage: "guard", n: 1 }, { stage: "normalize", n: 1 }, { stage: "process", n: 1 }]);
  });
});

test("a document whose requester has lost access in between is not filed", async () => {
  const aide = await newPerson(stack(), "aide");
  const grant = must(
    await client().rpc("grant_access", {
      p_profile_id: home.childId,
      p_grantee_user_id: aide.userId,
      p_level: "write",
    }),
  );
  const paper = textPaper(labReport(home.child, fresh()));
  const id = await register(aide.client, home.childId, paper);
  must(await put(aide.client, id, paper));
  // One transaction, so that the queue does not get at the document in between.
  await stack().database.transaction(async (run) => {
    const claims = { sub: aide.userId, role: "authenticated", session_id: sessionOf(aide.token) };
    await run("select set_config('request.jwt.claims', $1, true)", [JSON.stringify(claims)]);
    await run("select public.submit_document($1)", [id]);
    await run("update public.profile_grants set revoked_at = now() where id = $1", [grant]);
  });
  expect(await outcome(client(), id)).toMatchObject({
    status: "rejected",
    status_reason: "access-revoked",
    events: [],
  });
  expect(await recordOf(home.childId, id)).toEqual([]);
});

/** The session a token belongs to. */
function sessionOf(token: string): string {
  return JSON.parse(atob(token.split(".")[1]?.replaceAll("-", "+").replaceAll("_", "/") ?? "")).session_id;
}
