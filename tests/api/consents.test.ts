import { createClient } from "@supabase/supabase-js";
import { beforeAll, describe, expect, test } from "vitest";
import ws from "ws";
import type { Database } from "../../functions-shared/database.types.ts";
import type { Client } from "../../scripts/client/sign-in.ts";
import { useStack } from "../support/stack.ts";
import { must, newPerson, type Person } from "./_people.ts";
import { newRecord, newStranger, type Record } from "./_record.ts";
import { changesNothing, expectNothing, expectRefused } from "./_unchanged.ts";

const stack = useStack();
let home: Record;
let stranger: Record;
let reader: Person;
let chief: Person;
let service: Client;
let clinicId: string;

const POLICY = "https://example.org/policies/sharing/2026-11";

beforeAll(async () => {
  service = createClient<Database>(stack().apiUrl, stack().secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
  });
  home = await newRecord(stack(), "guardian");
  stranger = await newStranger(stack());
  [reader, chief] = await Promise.all([newPerson(stack(), "reader"), newPerson(stack(), "chief")]);
  clinicId = must(await chief.client.rpc("register_organization", { p_name: "Riverside", p_kind: "clinic" }));
  const verified = await service.rpc("verify_organization", {
    p_organization_id: clinicId,
    p_verified_by: reader.userId,
    p_evidence: "Entry 4711 of the register of clinics",
  });
  expect(verified.error).toBeNull();
});

/** What stands for the child, by purpose; sharing counts with the clinic. */
async function standing({ client }: Person): Promise<string[]> {
  const rows = must(await client.rpc("list_consents", { p_profile_id: home.childId }));
  return rows.filter(({ stands }) => stands).map(({ purpose }) => purpose);
}

const decide = (
  { client }: Person,
  purpose: Database["public"]["Enums"]["consent_purpose"],
  decision: "permit" | "deny",
) =>
  client.rpc("decide_consent", {
    p_profile_id: home.childId,
    p_purpose: purpose,
    p_decision: decision,
    p_policy: POLICY,
    ...(purpose === "provider_sharing" ? { p_organization_id: clinicId } : {}),
  });

describe("what may be done with a record beside the family's own reading", () => {
  test("a guardian permits and withdraws, and every version stays", async () => {
    expect(await standing(home.guardian)).toEqual(["emergency_access"]);
    const id = must(await decide(home.guardian, "research", "permit"));
    expect(await standing(home.guardian)).toEqual(["research", "emergency_access"]);
    const listed = async () => must(await service.rpc("research_profiles")).map(({ profile_id }) => profile_id);
    expect(await listed()).toContain(home.childId);
    must(await decide(home.guardian, "research", "deny"));
    expect(await listed()).not.toContain(home.childId);
    const versions = await home.guardian.client.from("consents").select("version, decision").eq("purpose", "research")
      .order("version");
    expect(versions.data).toEqual([{ version: 1, decision: "permit" }, { version: 2, decision: "deny" }]);
    expect(must(await home.guardian.client.rpc("consent_fhir", { p_consent_id: id }))).toMatchObject({
      resourceType: "Consent",
      status: "inactive",
      scope: { coding: [{ code: "research" }] },
      patient: { reference: `Patient/${home.childId}` },
      policy: [{ uri: POLICY }],
      provision: {
        type: "permit",
        purpose: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "HRESCH" }],
      },
    });
  });

  test("attack 5: a stranger, a reader and a clinic consent for nobody, and nobody rewrites what was decided", async () => {
    for (const person of [stranger.guardian, reader, chief]) {
      await changesNothing(stack(), async () => {
        expectRefused(await decide(person, "provider_sharing", "permit"));
        expectRefused(await person.client.rpc("list_consents", { p_profile_id: home.childId }));
      });
      expectNothing(await person.client.from("consents").select("*"));
    }
    await changesNothing(stack(), async () => {
      const { client } = home.guardian;
      expectRefused(await client.from("consents").update({ decision: "permit" }).eq("purpose", "research").select());
      expectRefused(await client.from("consents").delete().eq("purpose", "research").select());
      expectRefused(await client.rpc("research_profiles"));
    });
  });

  test("a clinic's access comes with a consent and goes with it", async () => {
    const grantId = must(
      await home.guardian.client.rpc("grant_access", {
        p_profile_id: home.childId,
        p_grantee_organization_id: clinicId,
      }),
    );
    expect(await standing(home.guardian)).toContain("provider_sharing");
    must(await decide(home.guardian, "provider_sharing", "deny"));
    const grants = await home.guardian.client.from("profile_grants").select("revoked_at").eq("id", grantId);
    expect(grants.data).toEqual([{ revoked_at: expect.any(String) }]);
  });
});

test("who sees a record, what they would see and what age will change is told in words, to those who manage it", async () => {
  const { client } = home.guardian;
  must(await client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_user_id: reader.userId }));
  expect(must(await client.rpc("who_sees", { p_profile_id: home.childId }))).toMatchObject([
    {
      words: expect.stringMatching(
        /^guardian can read, add to and open to others everything, as guardian in the family .*, until /,
      ),
    },
    {
      words: expect.stringMatching(
        /^reader-.*@example\.org can read what carries no sensitivity label, by a grant from guardian /,
      ),
    },
  ]);
  const preview = { p_profile_id: home.childId, p_user_id: reader.userId };
  expect(must(await client.rpc("preview_access", preview))).toMatchObject({
    reaches: true,
    level: "read",
    documents: must(await reader.client.from("documents").select("id")).length,
    events: { observation: must(await reader.client.from("clinical_events").select("id")).length },
  });
  const ahead = must(await client.rpc("age_transitions", { p_family_id: home.familyId }));
  expect(ahead.at(-1)).toMatchObject({ profile_id: home.childId, what: "majority", to_do: "invite-to-claim" });
  for (const person of [reader, stranger.guardian]) {
    expectRefused(await person.client.rpc("who_sees", { p_profile_id: home.childId }));
    expectRefused(await person.client.rpc("preview_access", preview));
    expectRefused(await person.client.rpc("age_transitions", { p_family_id: home.familyId }));
  }
});

test("a label somebody adds closes the event and its document to readers at once, and only the family takes it away", async () => {
  const label = ({ client }: Person, labels: string[]) =>
    client.rpc("label_event", { p_event_id: home.eventId, p_labels: labels });
  const seen = async () => [
    must(await reader.client.from("clinical_events").select("id").eq("id", home.eventId)).length,
    must(await reader.client.from("documents").select("id").eq("id", home.filedId)).length,
  ];
  expect(await seen()).toEqual([1, 1]);
  await changesNothing(stack(), async () => expectRefused(await label(reader, ["PSY"])));
  expect((await label(home.guardian, ["PSY"])).error).toBeNull();
  expect(await seen()).toEqual([0, 0]);
  await changesNothing(stack(), async () => expectRefused(await label(reader, [])));
  expect((await label(home.guardian, [])).error).toBeNull();
  expect(await seen()).toEqual([1, 1]);
});
