import { beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../scripts/client/sign-in.ts";
import { useStack } from "../support/stack.ts";
import { argumentsOf, exposedFunctions } from "./_functions.ts";
import { must, newPerson, type Person } from "./_people.ts";
import { newRecord, newStranger, type Record } from "./_record.ts";
import { changesNothing, expectNothing, expectRefused } from "./_unchanged.ts";

const stack = useStack();
let home: Record;
let reader: Person;
let readGrant: string;
let stranger: Record;

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  stranger = await newStranger(stack());
  reader = await newPerson(stack(), "reader");
  readGrant = must(
    await home.guardian.client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_user_id: reader.userId }),
  );
});

/** What anybody may do who is signed in: it reaches nobody else's rows. */
const ANYBODYS = ["create_family", "register_organization", "register_practitioner", "delete_account"];

const attempt = <T>(work: () => Promise<T>) => changesNothing(stack(), work);

const grantRow = (to: Person) => ({
  profile_id: home.childId,
  family_id: home.familyId,
  grantee_user_id: to.userId,
  level: "manage" as const,
  basis: "consent",
});

describe("a stranger", () => {
  test("attack 1: cannot give themself access to somebody's profile, by row or by RPC", () =>
    attempt(async () => {
      const { client, userId } = stranger.guardian;
      expectRefused(await client.from("profile_grants").insert(grantRow(stranger.guardian)));
      expectRefused(await client.from("profile_grants").upsert({ id: readGrant, ...grantRow(stranger.guardian) }));
      expectRefused(await client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_user_id: userId }));
      const member = { family_id: home.familyId, user_id: userId, role: "owner" as const };
      expectRefused(await client.from("family_members").insert(member));
    }));

  test("attack 1: cannot invite themself into a family, nor use an invitation for another address", async () => {
    const { client, email } = stranger.guardian;
    const invitation = must(
      await home.guardian.client.rpc("invite_family_member", {
        p_family_id: home.familyId,
        p_email: "grandmother@example.org",
      }),
    );
    await attempt(async () => {
      expectRefused(await client.rpc("invite_family_member", { p_family_id: home.familyId, p_email: email }));
      expectRefused(await client.rpc("accept_invitation", { p_invitation_id: invitation }));
    });
  });

  test("attack 4: is not believed to be an admin because their metadata says so", async () => {
    const { client } = await newPerson(stack(), "pretender");
    const roles = { role: "service_role", admin: true, family_id: home.familyId };
    must(await client.auth.updateUser({ data: { ...roles, app_metadata: roles } }));
    const { session } = must(await client.auth.refreshSession());
    expect(session?.user.user_metadata.role).toBe("service_role");
    await attempt(async () => {
      for (const table of ["documents", "clinical_events", "profiles", "families", "quality_flags"] as const) {
        expectNothing(await client.from(table).select("*"));
      }
      expectRefused(await client.rpc("due_jobs"));
      expectRefused(await client.rpc("document_detail", { p_document_id: home.filedId }));
    });
  });

  test("attack 5: cannot give a provider access on behalf of somebody else", async () => {
    const provider = await newPerson(stack(), "provider");
    await attempt(async () => {
      for (const { client } of [stranger.guardian, provider]) {
        expectRefused(
          await client.rpc("grant_access", {
            p_profile_id: home.childId,
            p_grantee_user_id: provider.userId,
            p_level: "read",
            p_basis: "consent",
          }),
        );
      }
    });
  });

  test("attack 5: cannot consent to anything on behalf of somebody else", () =>
    attempt(async () => {
      for (const p_purpose of ["research", "emergency_access", "ai_processing", "data_export"] as const) {
        for (const p_decision of ["permit", "deny"] as const) {
          const decision = { p_profile_id: home.childId, p_purpose, p_decision, p_policy: "urn:example:policy:1" };
          expectRefused(await stranger.guardian.client.rpc("decide_consent", decision));
        }
      }
    }));

  test("attack 7: is refused, or told nothing, by every RPC when they name somebody else's rows", () =>
    attempt(async () => {
      const functions = await exposedFunctions(stack(), "authenticated");
      expect(functions.length).toBeGreaterThan(12);
      for (const fn of functions.filter(({ name }) => !ANYBODYS.includes(name))) {
        const answer = await stranger.guardian.client.rpc(fn.name as never, argumentsOf(fn, home) as never);
        if (answer.error) expect([fn.name, (answer.error as { code: string }).code]).toEqual([fn.name, "42501"]);
        else expect([fn.name, answer.data]).toEqual([fn.name, []]);
      }
    }));

  test("attack 17: learns from no count, embedded row, upsert, returned row or error that a document exists", async () => {
    const { client } = stranger.guardian;
    const asked = async (id: string) => {
      const answers = [
        await client.from("documents").select("*", { count: "exact", head: true }).eq("id", id),
        await client.from("documents").select("*", { count: "planned", head: true }).eq("id", id),
        await client.from("documents").select("*, clinical_events(*), quality_flags(*)").eq("id", id),
        await client.from("families").select("*, profiles!profiles_family_id_fkey(*, documents(*))").eq(
          "profiles.documents.id",
          id,
        ),
        await client.from("documents").upsert({ id } as never).select(),
        await client.from("documents").insert({ id } as never).select(),
        await client.from("documents").update({ deleted_at: null } as never).eq("id", id).select(),
        await client.from("documents").delete().eq("id", id).select(),
        await client.rpc("document_detail", { p_document_id: id }),
        await client.rpc("submit_document", { p_document_id: id }),
        await client.rpc("reassign_document", { p_document_id: id, p_profile_id: stranger.childId }),
        await client.rpc("list_quality_flags", { p_document_id: id }),
        await client.storage.from("documents").upload(`${id}/original`, "x", { contentType: "text/plain" }),
        await client.storage.from("documents").list(id),
        await client.functions.invoke("quality-guardian", { body: { action: "list", document_id: id } }),
      ];
      return answers.map(({ data, error, ...rest }) => ({
        data,
        error: error && { message: error.message, ...("code" in error ? { code: error.code } : {}) },
        count: "count" in rest ? rest.count : null,
      }));
    };
    await attempt(async () => expect(await asked(home.filedId)).toEqual(await asked(crypto.randomUUID())));
  });

  test("attack 17: registering with somebody else's document id is refused like any other refusal", () =>
    attempt(async () => {
      for (const p_id of [home.filedId, home.heldId]) {
        expectRefused(
          await stranger.guardian.client.rpc("register_document", {
            p_profile_id: stranger.childId,
            p_file_name: "mine.txt",
            p_media_type: "text/plain",
            p_byte_size: 5,
            p_id,
          }),
        );
      }
    }));
});

describe("a reader", () => {
  test("attack 2: cannot raise, prolong or widen their own grant", () =>
    attempt(async () => {
      const { client, userId } = reader;
      for (
        const change of [{ level: "manage" as const }, { valid_until: null }, { label_mask: 63 }, { revoked_at: null }]
      ) {
        expectRefused(await client.from("profile_grants").update(change).eq("id", readGrant).select());
      }
      const more = { p_profile_id: home.childId, p_grantee_user_id: userId, p_level: "manage" as const };
      expectRefused(await client.rpc("grant_access", more));
      expectRefused(await client.rpc("grant_access", { ...more, p_grantee_user_id: stranger.guardian.userId }));
      expectRefused(await client.rpc("grant_access", { ...more, p_labels: ["HIV", "PSY"] }));
    }));

  test("attack 3: cannot delete or change a document, an event or a profile they may read", () =>
    attempt(async () => {
      const { client } = reader;
      expectRefused(await client.from("documents").delete().eq("id", home.filedId).select());
      expectRefused(await client.from("documents").update({ kind: "other" }).eq("id", home.filedId).select());
      expectRefused(await client.from("clinical_events").delete().eq("id", home.eventId).select());
      expectRefused(await client.from("clinical_events").update({ value_number: 1 }).eq("id", home.eventId).select());
      expectRefused(await client.from("profiles").update({ label: "mine" }).eq("id", home.childId).select());
      expectRefused(await client.rpc("submit_document", { p_document_id: home.filedId }));
      expectRefused(await client.rpc("resolve_quality_flag", { p_flag_id: home.flagId, p_resolution: "confirm" }));
      expectRefused(await client.rpc("update_profile_identity", { p_profile_id: home.childId, p_given: "Eve" }));
      expectRefused(await client.rpc("rename_profile", { p_profile_id: home.childId, p_label: "mine" }));
    }));
});

describe("a guardian", () => {
  test("attack 14: reads nothing of a child who has come of age, in no row, count, embedded row, RPC or file", async () => {
    const grown = await newRecord(stack(), "parent");
    const { client } = grown.guardian;
    const mine = { p_profile_id: grown.childId };
    expect((await client.from("clinical_events").select("*").eq("profile_id", grown.childId)).data).toHaveLength(1);
    await stack().database.query(
      `update private.guardianship_terms set valid_from = valid_from - interval '20 years',
         valid_until = valid_until - interval '20 years' where profile_id = $1`,
      [grown.childId],
    );
    await attempt(async () => {
      for (const table of ["documents", "clinical_events", "quality_flags", "profile_grants", "consents"] as const) {
        const answer = await client.from(table).select("*", { count: "exact" }).eq("profile_id", grown.childId);
        expectNothing(answer);
        expect([table, answer.count]).toEqual([table, 0]);
      }
      const families = must(await client.from("families").select("id, profiles!profiles_family_id_fkey(id)"));
      expect(families).toEqual([{ id: grown.familyId, profiles: [{ id: grown.selfId }] }]);
      expectRefused(await client.rpc("profile_identity", mine));
      expectRefused(await client.rpc("profile_progress", mine));
      expectRefused(await client.rpc("list_consents", mine));
      expectRefused(await client.rpc("document_detail", { p_document_id: grown.filedId }));
      expectRefused(await client.rpc("resolve_quality_flag", { p_flag_id: grown.flagId, p_resolution: "confirm" }));
      expectRefused(await client.rpc("grant_access", { ...mine, p_grantee_user_id: stranger.guardian.userId }));
      expect((await client.storage.from("documents").download(`${grown.filedId}/original`)).error).not.toBeNull();
    });
  });

  test("attack 15: cannot move a row to another profile or family by updating it", () =>
    attempt(async () => {
      const { client } = home.guardian;
      const elsewhere = { profile_id: stranger.childId, family_id: stranger.familyId };
      expectRefused(await client.from("documents").update(elsewhere).eq("id", home.filedId).select());
      expectRefused(await client.from("clinical_events").update(elsewhere).eq("id", home.eventId).select());
      expectRefused(await client.from("quality_flags").update(elsewhere).eq("id", home.flagId).select());
      const { family_id } = elsewhere;
      expectRefused(await client.from("profiles").update({ family_id }).eq("id", home.childId).select());
      expectRefused(
        await client.rpc("reassign_document", { p_document_id: home.filedId, p_profile_id: stranger.childId }),
      );
    }));

  test("attack 16: cannot put an event or a flag under a document, of their own or of somebody else", () =>
    attempt(async () => {
      const { client } = home.guardian;
      for (
        const [document_id, profile_id, family_id] of [
          [home.filedId, home.childId, home.familyId],
          [stranger.filedId, home.childId, home.familyId],
          [stranger.filedId, stranger.childId, stranger.familyId],
        ]
      ) {
        const row = { document_id, profile_id, family_id };
        expectRefused(await client.from("clinical_events").insert(row as never).select());
        expectRefused(await client.from("quality_flags").insert(row as never).select());
        expectRefused(await client.from("documents").insert({ ...row, id: document_id } as never).select());
      }
    }));
});

describe("somebody without a session", () => {
  test("attack 6: reads no table and no view", () =>
    attempt(async () => {
      const { database } = stack();
      const relations = await database.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p')`,
      );
      expect(relations.length).toBeGreaterThan(8);
      for (const { name } of relations) expectRefused(await connect(stack()).from(name as never).select("*"));
    }));

  test("attack 8: executes no RPC, whatever the default privileges were", () =>
    attempt(async () => {
      expect(await exposedFunctions(stack(), "anon")).toEqual([]);
      for (const fn of await exposedFunctions(stack())) {
        expectRefused(await connect(stack()).rpc(fn.name as never, argumentsOf(fn, home) as never));
      }
    }));
});

test("attack 9: nobody signed in calls the queue, and no schema but public answers", () =>
  attempt(async () => {
    const serviceOnly = (await exposedFunctions(stack(), "service_role")).map(({ name }) => name).sort();
    expect(serviceOnly).toEqual(expect.arrayContaining([
      ...["claim_job", "claim_storage_deletions", "complete_stage", "complete_storage_deletions", "dead_jobs"],
      ...["due_jobs", "fail_job", "hand_over_job", "heartbeat_job", "prune_jobs", "retry_dead_job", "sweep_storage"],
      ...["note_published", "seal_trail", "unpublished_statements"],
    ]));
    for (const { client } of [home.guardian, reader, stranger.guardian]) {
      for (const fn of await exposedFunctions(stack(), "service_role")) {
        expectRefused(await client.rpc(fn.name as never, argumentsOf(fn, home) as never));
      }
      for (const schema of ["private", "audit", "auth", "storage", "vault", "supabase_migrations", "pg_catalog"]) {
        const elsewhere = client.schema(schema as "public");
        expectRefused(await elsewhere.from("documents").select("*"));
        expectRefused(await elsewhere.rpc("due_jobs"));
      }
    }
  }));
