import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { useStack } from "../support/stack.ts";
import { must, newPerson, type Person } from "./_people.ts";
import { newRecord, type Record } from "./_record.ts";
import { changesNothing, expectNothing, expectRefused } from "./_unchanged.ts";

const OpeningSchema = z.uuid();
const stack = useStack();
let home: Record;
let operator: Person;
let clinic: Clinic;
let other: Clinic;

/** A verified clinic: who administers it, a verified practitioner and an assistant. */
interface Clinic {
  id: string;
  chief: Person;
  doctor: Person;
  assistant: Person;
}

/** Calls an RPC as the operator's own program does, with the secret key. @throws unless it succeeds. */
async function asOperator(name: string, body: { [parameter: string]: string }): Promise<void> {
  const response = await fetch(`${stack().apiUrl}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: stack().secretKey },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
}

/** Invites somebody into a clinic, who accepts. */
async function hire(id: string, chief: Person, person: Person, role: "practitioner" | "assistant") {
  const invitation = must(
    await chief.client.rpc("invite_organization_member", {
      p_organization_id: id,
      p_email: person.email,
      p_role: role,
    }),
  );
  must(await person.client.rpc("accept_organization_invitation", { p_invitation_id: invitation }));
}

async function newClinic(name: string): Promise<Clinic> {
  const [chief, doctor, assistant] = await Promise.all(
    ["chief", "doctor", "assistant"].map((role) => newPerson(stack(), role)),
  ) as [Person, Person, Person];
  const id = must(await chief.client.rpc("register_organization", { p_name: name, p_kind: "clinic" }));
  await hire(id, chief, doctor, "practitioner");
  await hire(id, chief, assistant, "assistant");
  expect((await doctor.client.rpc("register_practitioner", { p_name: `Dr ${name}` })).error).toBeNull();
  const credential = must(
    await doctor.client.rpc("submit_credential", {
      p_system: "http://hl7.org/fhir/sid/us-npi",
      p_value: crypto.randomUUID(),
      p_jurisdiction: "US",
    }),
  );
  const p_verified_by = operator.userId;
  await asOperator("verify_organization", { p_organization_id: id, p_verified_by, p_evidence: "register, entry 17" });
  await asOperator("verify_credential", {
    p_credential_id: credential,
    p_verified_by,
    p_evidence: "register, entry 18",
  });
  return { id, chief, doctor, assistant };
}

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  operator = await newPerson(stack(), "operator");
  clinic = await newClinic("Harbour Clinic");
  other = await newClinic("Hill Practice");
});

/** How much of the child's record somebody reads. */
async function reads({ client }: Person) {
  const count = async (table: "profiles" | "documents" | "clinical_events") =>
    must(await client.from(table).select("*")).length;
  const identity = await client.rpc("profile_identity", { p_profile_id: home.childId });
  return {
    profiles: await count("profiles"),
    documents: await count("documents"),
    events: await count("clinical_events"),
    identity: identity.error?.code ?? "ok",
  };
}

const NOTHING = { profiles: 0, documents: 0, events: 0, identity: "42501" };
const THE_FILED = { profiles: 1, documents: 1, events: 1, identity: "ok" };

/** The clinic asks the guardian, who says yes for the child. @returns the grant. */
async function letIn(): Promise<string> {
  const request = must(
    await clinic.doctor.client.rpc("request_access", { p_organization_id: clinic.id, p_email: home.guardian.email }),
  );
  return must(
    await home.guardian.client.rpc("approve_access_request", { p_id: request, p_profile_id: home.childId }),
  );
}

const revoke = async (grant: string) =>
  expect((await home.guardian.client.rpc("revoke_access", { p_grant_id: grant })).error).toBeNull();

describe("a clinic", () => {
  test("asks for access, is let in by the person for its time, and out again from the next call on", async () => {
    const request = must(
      await clinic.doctor.client.rpc("request_access", {
        p_organization_id: clinic.id,
        p_email: home.guardian.email.toUpperCase(),
        p_days: 14,
      }),
    );
    await changesNothing(stack(), async () => {
      for (const { client } of [other.doctor, clinic.doctor, operator]) {
        expectRefused(await client.rpc("access_request", { p_id: request }));
        expectRefused(await client.rpc("approve_access_request", { p_id: request, p_profile_id: home.childId }));
      }
      for (const person of [clinic.doctor, clinic.assistant]) expect(await reads(person)).toEqual(NOTHING);
    });
    expect(must(await home.guardian.client.rpc("access_request", { p_id: request }))).toMatchObject({
      ...{ organization: "Harbour Clinic", practitioner: "Dr Harbour Clinic" },
      ...{ level: "read", labels: [], days: 14, purpose: "TREAT" },
    });
    const grant = must(
      await home.guardian.client.rpc("approve_access_request", { p_id: request, p_profile_id: home.childId }),
    );
    for (const person of [clinic.doctor, clinic.assistant]) expect(await reads(person)).toEqual(THE_FILED);
    for (const person of [clinic.chief, other.doctor, other.assistant]) expect(await reads(person)).toEqual(NOTHING);
    const patients = must(
      await clinic.assistant.client.rpc("organization_patients", { p_organization_id: clinic.id }),
    );
    expect(patients).toMatchObject([{ profile_id: home.childId, level: "read" }]);
    expectRefused(await other.assistant.client.rpc("organization_patients", { p_organization_id: clinic.id }));
    expectNothing(await other.chief.client.from("access_requests").select("*"));
    await revoke(grant);
    for (const person of [clinic.doctor, clinic.assistant]) expect(await reads(person)).toEqual(NOTHING);
  });

  test("shares nothing with whoever works there no more, or not as what they were", async () => {
    const grant = await letIn();
    expect(await reads(clinic.assistant)).toEqual(THE_FILED);
    const { client } = clinic.chief;
    const membership = { p_organization_id: clinic.id, p_user_id: clinic.assistant.userId };
    must({ ...await client.rpc("end_organization_membership", membership), data: "done" });
    expect(await reads(clinic.assistant)).toEqual(NOTHING);
    expect(await reads(clinic.doctor)).toEqual(THE_FILED);
    await hire(clinic.id, clinic.chief, clinic.assistant, "assistant");
    expect(await reads(clinic.assistant)).toEqual(THE_FILED);
    await revoke(grant);
  });

  test("reaches nobody while it is suspended", async () => {
    const grant = await letIn();
    const [p_organization_id, by] = [clinic.id, operator.userId];
    await asOperator("suspend_organization", { p_organization_id, p_suspended_by: by, p_evidence: "complaint 4" });
    for (const person of [clinic.doctor, clinic.assistant]) expect(await reads(person)).toEqual(NOTHING);
    await asOperator("verify_organization", { p_organization_id, p_verified_by: by, p_evidence: "settled" });
    expect(await reads(clinic.doctor)).toEqual(THE_FILED);
    await revoke(grant);
  });
});

describe("attack 5", () => {
  test("somebody registers a clinic and a licence, and gets no further by themself", async () => {
    const quack = await newPerson(stack(), "quack");
    const id = must(await quack.client.rpc("register_organization", { p_name: "Quackery", p_kind: "clinic" }));
    expect((await quack.client.rpc("register_practitioner", { p_name: "Dr Quack" })).error).toBeNull();
    const credential = must(
      await quack.client.rpc("submit_credential", { p_system: "urn:register", p_value: "1" }),
    );
    const evidence = { p_verified_by: quack.userId, p_evidence: "trust me" };
    await changesNothing(stack(), async () => {
      expectRefused(
        await quack.client.rpc("verify_organization" as never, { p_organization_id: id, ...evidence } as never),
      );
      expectRefused(
        await quack.client.rpc("verify_credential" as never, { p_credential_id: credential, ...evidence } as never),
      );
      for (const table of ["organizations", "practitioner_credentials"] as const) {
        const verified = { verified_at: new Date().toISOString() };
        expectRefused(await quack.client.from(table).update(verified as never).not("id", "is", null).select());
      }
      await expect(asOperator("verify_organization", { p_organization_id: id, ...evidence })).rejects.toThrow("42501");
      await expect(asOperator("verify_credential", { p_credential_id: credential, ...evidence })).rejects.toThrow(
        "42501",
      );
      expectRefused(
        await quack.client.rpc("request_access", { p_organization_id: id, p_email: home.guardian.email }),
      );
      expectRefused(
        await quack.client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_organization_id: id }),
      );
      expectRefused(
        await home.guardian.client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_organization_id: id }),
      );
      expectRefused(
        await quack.client.rpc("break_glass", { p_profile_id: home.childId, p_reason: "I would like to know" }),
      );
      expectRefused(
        await quack.client.rpc("decide_consent", {
          p_profile_id: home.childId,
          p_purpose: "provider_sharing",
          p_decision: "permit",
          p_policy: "urn:example:policy:1",
          p_organization_id: id,
        }),
      );
    });
    expect(await reads(quack)).toEqual(NOTHING);
  });
});

describe("break-glass", () => {
  test("opens a record to a verified practitioner for its time, and tells the family why", async () => {
    const { client } = clinic.doctor;
    await changesNothing(stack(), async () => {
      const short = await client.rpc("break_glass", { p_profile_id: home.childId, p_reason: "urgent" });
      expect(short.error?.code).toBe("22023");
      const noReason = { p_reason: "Unconscious after a fall" };
      expectRefused(await client.rpc("break_glass", { p_profile_id: crypto.randomUUID(), ...noReason }));
      expectRefused(await clinic.assistant.client.rpc("break_glass", { p_profile_id: home.childId, ...noReason }));
    });
    const opening = OpeningSchema.parse(
      (await client.rpc("break_glass", { p_profile_id: home.childId, p_reason: "Unconscious after a fall" })).data,
    );
    expect(await reads(clinic.doctor)).toEqual(THE_FILED);
    expect(await reads(clinic.assistant)).toEqual(NOTHING);
    const again = await client.rpc("break_glass", { p_profile_id: home.childId, p_reason: "Still unconscious" });
    expect([again.status, again.error?.message]).toEqual([409, "already-open"]);

    const [notice] = must(
      await home.guardian.client.from("notices").select("id, code, subject_id, profile_id").is("read_at", null)
        .eq("code", "emergency-opened"),
    );
    expect(notice).toMatchObject({ subject_id: opening, profile_id: home.childId });
    expect(must(await home.guardian.client.rpc("emergency_opening", { p_id: opening }))).toMatchObject({
      ...{ name: "Dr Harbour Clinic", organization: "Harbour Clinic", reason: "Unconscious after a fall" },
    });
    expectNothing(await client.from("notices").select("*"));
    expectRefused(await client.rpc("emergency_opening", { p_id: opening }));
    expect((await home.guardian.client.rpc("end_break_glass", { p_opening_id: opening })).error).toBeNull();
    expect(await reads(clinic.doctor)).toEqual(NOTHING);
  });

  test("is refused to who repeats it too often, and where the family has said no", async () => {
    const { client } = clinic.doctor;
    const reason = { p_reason: "Brought in again, not responsive" };
    const second = OpeningSchema.parse(
      (await client.rpc("break_glass", { p_profile_id: home.childId, ...reason })).data,
    );
    must({ ...await client.rpc("end_break_glass", { p_opening_id: second }), data: "done" });
    const third = await client.rpc("break_glass", { p_profile_id: home.childId, ...reason });
    expect([third.status, third.error?.message]).toEqual([429, "break-glass-limit"]);
    const denied = await home.guardian.client.rpc("decide_consent", {
      p_profile_id: home.childId,
      p_purpose: "emergency_access",
      p_decision: "deny",
      p_policy: "urn:example:policy:1",
    });
    expect(denied.error).toBeNull();
    expectRefused(await other.doctor.client.rpc("break_glass", { p_profile_id: home.childId, ...reason }));
    expect(await reads(other.doctor)).toEqual(NOTHING);
  });
});
