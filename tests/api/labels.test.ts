import { beforeAll, describe, expect, test } from "vitest";
import { useStack } from "../support/stack.ts";
import { handIn, outcome, textPaper } from "./_documents.ts";
import { labReport, type Row } from "./_papers.ts";
import { addChild, type Household, must, newHousehold, newPerson, type Person } from "./_people.ts";

// Sensitivity labels as an app meets them: papers go through the real functions, and every door of the API is tried by people
// whose access covers some of the labels. What is labelled and not theirs is in no row, no count, no embedded row, no
// answer of an RPC and no file; and nothing labelled is ever shown as normal.

const stack = useStack();
const LABELS = { PSY: 1, SEX: 2, ETH: 4, GDIS: 8, HIV: 16 } as const;
type Label = keyof typeof LABELS;

/** What a laboratory prints, and the labels its code carries (public.sensitive_codes). */
const ANALYTES: { row: Row; label: Label | null }[] = [
  { row: ["Ferritin", "14", "ng/mL", "7 - 140"], label: null },
  { row: ["Lithium", "0.8", "mmol/L", "0.6 - 1.2"], label: "PSY" },
  { row: ["hCG", "3", "mIU/mL", "0 - 5"], label: "SEX" },
  { row: ["Ethanol", "12", "mg/dL", "0 - 50"], label: "ETH" },
  { row: ["Hemoglobin S", "31", "%", "0 - 40"], label: "GDIS" },
  { row: ["HIV 1 RNA NAA+probe #/vol", "40", "copies/mL", "0 - 50"], label: "HIV" },
];
/** The papers of one person: each analyte alone, two that go together, and all. */
const PAPERS = [...ANALYTES.map((one) => [one]), [ANALYTES[1]!, ANALYTES[3]!], ANALYTES];

interface Subject {
  profileId: string;
  /** Who hands papers in, and sees them all. */
  by: Person;
}

let home: Household;
let child: Subject;
let adolescent: Subject;
let truth: { id: string; profile_id: string; document_id: string | null; label_mask: number }[];

const yearsAgo = (years: number) => `${new Date().getUTCFullYear() - years}-01-01`;

async function handInAll({ profileId, by }: Subject): Promise<void> {
  const days = PAPERS.map((_, nth) => `${nth + 1} January 2025`);
  const ids = await Promise.all(PAPERS.map((analytes, nth) => {
    const name = profileId === child.profileId
      ? { name: "Ada Brandt", born: home.child.born }
      : { name: "Iris Brandt", born: yearsAgo(14) };
    const rows = analytes.map(({ row }) => row);
    return handIn(by.client, profileId, textPaper(labReport(name, rows, days[nth]), `paper-${nth}.txt`));
  }));
  for (const [nth, id] of ids.entries()) {
    const { status, events } = await outcome(by.client, id);
    expect({ nth, status, events: events.length }).toEqual({ nth, status: "filed", events: PAPERS[nth]!.length });
  }
}

const reader = async (name: string, of: Subject, labels: Label[]) => {
  const person = await newPerson(stack(), name);
  must(
    await of.by.client.rpc("grant_access", {
      p_profile_id: of.profileId,
      p_grantee_user_id: person.userId,
      p_level: "read",
      p_labels: labels,
    }),
  );
  return person;
};

beforeAll(async () => {
  home = await newHousehold(stack(), "labels");
  const iris = { name: "Iris Brandt", born: yearsAgo(14), number: "HR-14", sex: "F" };
  const irisId = await addChild(home.guardian.client, home.familyId, iris);
  const account = await newPerson(stack(), "iris");
  await stack().database.query(`update public.profiles set user_id = '${account.userId}' where id = '${irisId}'`);
  child = { profileId: home.childId, by: home.guardian };
  adolescent = { profileId: irisId, by: account };
  await handInAll(child);
  await handInAll(adolescent);
  truth = await stack().database.query(
    `select id, profile_id, null as document_id, label_mask from public.documents
     union all select id, profile_id, document_id, label_mask from public.clinical_events where status = 'filed'`,
  ) as typeof truth;
}, 180_000);

/** The ids of documents and of events of somebody that a mask of labels covers. */
const covered = (of: Subject, mask: number) => {
  const rows = truth.filter((row) => row.profile_id === of.profileId && (row.label_mask & ~mask) === 0);
  return {
    documents: rows.filter((row) => row.document_id === null).map(({ id }) => id).toSorted(),
    events: rows.filter((row) => row.document_id !== null).map(({ id }) => id).toSorted(),
  };
};

/** Everything somebody gets to see of a profile, through every door. */
async function seen({ client }: Person, { profileId }: Subject) {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted();
  const documents = await client.from("documents").select("id, label_mask", { count: "exact" }).eq(
    "profile_id",
    profileId,
  );
  const events = await client.from("clinical_events").select("id, label_mask", { count: "exact" }).eq(
    "profile_id",
    profileId,
  );
  const head = await client.from("clinical_events").select("*", { count: "exact", head: true }).eq(
    "profile_id",
    profileId,
  );
  const nested = must(
    await client.from("profiles").select("id, documents(id, clinical_events(id))").eq("id", profileId),
  );
  const parents = must(await client.from("clinical_events").select("id, documents(id)").eq("profile_id", profileId));
  const all = truth.filter((row) => row.profile_id === profileId && row.document_id === null);
  const details = await Promise.all(all.map(({ id }) => client.rpc("document_detail", { p_document_id: id })));
  for (const { error } of details) if (error) expect(error.code).toBe("42501");
  const progress = must(
    await client.rpc("profile_progress", { p_profile_id: profileId, p_since: "2000-01-01T00:00:00Z" }),
  ) as unknown as { documents: { document_id: string }[] };
  return {
    documents: ids(must(documents)),
    events: ids(must(events)),
    counts: [documents.count, events.count, head.count],
    nested: nested.flatMap((profile) => profile.documents).map(({ id }) => id).toSorted(),
    nestedEvents: nested.flatMap((profile) => profile.documents).flatMap((d) => d.clinical_events).length,
    parents: [...new Set(parents.flatMap(({ documents: parent }) => parent ? [(parent as { id: string }).id] : []))]
      .toSorted(),
    details: all.filter((_, nth) => details[nth]!.error === null).map(({ id }) => id).toSorted(),
    progress: progress.documents.map((d) => d.document_id).toSorted(),
    masks: [...must(documents), ...must(events)].map(({ id, label_mask }) => ({ id, label_mask })),
  };
}

async function expectSees(person: Person, of: Subject, mask: number): Promise<void> {
  const { documents, events } = covered(of, mask);
  const { masks, ...view } = await seen(person, of);
  const nestedEvents = truth.filter((row) => row.document_id && documents.includes(row.document_id)).length;
  expect(view).toEqual({
    documents,
    events,
    counts: [documents.length, events.length, events.length],
    nested: documents,
    nestedEvents,
    parents: documents,
    details: documents,
    progress: documents,
  });
  for (const { id, label_mask } of masks) expect(label_mask).toBe(truth.find((row) => row.id === id)?.label_mask);
}

describe("what is labelled", () => {
  test("is there: each label alone, two together, all together, and none", () => {
    for (const  of of[child, adolescent]) {
      const masks = truth.filter((row) => row.profile_id === of.profileId && !row.document_id).map((row) =>
        row.label_mask
      );
      expect(masks.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 4, 5, 8, 16, 31]);
    }
  });

  test("of a child is open to the guardian", () => expectSees(home.guardian, child, -1));

  test("of an adolescent is closed to the guardian, but for what is genetic, and open to the adolescent", async () => {
    await expectSees(home.guardian, adolescent, LABELS.GDIS);
    await expectSees(adolescent.by, adolescent, -1);
  });

  test("is closed to a reader without a label, of a child and of an adolescent", async () => {
    await expectSees(await reader("plain", child, []), child, 0);
    await expectSees(await reader("plain-too", adolescent, []), adolescent, 0);
  });

  test.each(Object.keys(LABELS) as Label[])(
    "%s is open to a reader with it, and to nobody it leads further",
    async (label) => {
      await expectSees(await reader(`only-${label.toLowerCase()}`, adolescent, [label]), adolescent, LABELS[label]);
    },
  );

  test("together is open only to a reader with all of it", async () => {
    await expectSees(await reader("psy-and-eth", child, ["PSY", "ETH"]), child, LABELS.PSY | LABELS.ETH);
    await expectSees(await reader("all-five", adolescent, Object.keys(LABELS) as Label[]), adolescent, 31);
  });

  test("is not found by asking for its code, its label, its value or its name", async () => {
    const { client } = home.guardian;
    const events = () => client.from("clinical_events").select("id").eq("profile_id", adolescent.profileId);
    const documents = () => client.from("documents").select("id").eq("profile_id", adolescent.profileId);
    for (
      const ask of [
        () => events().eq("code", "20447-9"),
        () => events().gt("label_mask", 0).neq("label_mask", LABELS.GDIS),
        () => events().ilike("code_display", "%HIV%"),
        () => events().eq("value_number", 40),
        () => documents().gt("label_mask", 0).neq("label_mask", LABELS.GDIS),
        () => documents().order("label_mask", { ascending: false }).gt("label_mask", LABELS.GDIS).limit(1),
      ]
    ) {
      const { data, error } = await ask();
      expect({ data, error }).toEqual({ data: [], error: null });
    }
  });

  test("cannot be opened by the guardian to anybody, nor to themself", async () => {
    const friend = await newPerson(stack(), "friend");
    for (const userId of [friend.userId, home.guardian.userId]) {
      const { error } = await home.guardian.client.rpc("grant_access", {
        p_profile_id: adolescent.profileId,
        p_grantee_user_id: userId,
        p_level: "read",
        p_labels: ["HIV"],
      });
      expect(error?.code).toBe("42501");
    }
  });

  test("no file of it leaves by the bucket, listed, downloaded or signed, for whoever asks", async () => {
    for (const { client } of [home.guardian, adolescent.by]) {
      for (const { id } of truth.filter((row) => row.profile_id === adolescent.profileId && !row.document_id)) {
        expect((await client.storage.from("documents").download(`${id}/original`)).data).toBeNull();
        expect((await client.storage.from("documents").createSignedUrl(`${id}/original`, 60)).data).toBeNull();
        expect((await client.storage.from("documents").list(id)).data ?? []).toEqual([]);
      }
    }
  });

  test("no client changes which codes are sensitive, from which age, or the label of a row", async () => {
    for (const { client } of [home.guardian, adolescent.by]) {
      expect(must(await client.from("sensitive_codes").select("code").eq("label", "HIV")).length).toBeGreaterThan(10);
      for (
        const { error } of [
          await client.from("sensitive_codes").delete().eq("label", "HIV"),
          await client.from("classified_codes").insert({ code_system: "http://loinc.org", code: "0-0" } as never),
          await client.from("age_rules").update({ closes_at_age: 18 } as never).eq("jurisdiction_code", "001"),
          await client.from("jurisdictions").delete().eq("code", "001"),
          await client.from("clinical_events").update({ label_mask: 0 } as never).eq(
            "profile_id",
            adolescent.profileId,
          ),
          await client.from("documents").update({ label_mask: 0 } as never).eq("profile_id", adolescent.profileId),
        ]
      ) expect(error?.code).toBe("42501");
    }
  });
});
