import { beforeAll, describe, expect, test } from "vitest";
import { readDetail } from "../../scripts/client/detail.ts";
import { useStack } from "../support/stack.ts";
import { put, register, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { must, newPerson, type Person } from "./_people.ts";
import { newRecord, newStranger, type Record } from "./_record.ts";
import { changesNothing, expectNothing, expectRefused } from "./_unchanged.ts";

const stack = useStack();
let home: Record;
let spouse: Person;
let reader: Person;
let writer: Person;
let stranger: Record;

type Level = "read" | "write" | "manage";

/** The guardian opens the child's record to somebody. @returns the grant. */
const grant = async (to: Person, level: Level, until?: string) =>
  must(
    await home.guardian.client.rpc("grant_access", {
      p_profile_id: home.childId,
      p_grantee_user_id: to.userId,
      p_level: level,
      ...(until ? { p_valid_until: until } : {}),
    }),
  );

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  stranger = await newStranger(stack());
  [spouse, reader, writer] = await Promise.all(
    ["spouse", "reader", "writer"].map((name) => newPerson(stack(), name)),
  ) as [Person, Person, Person];
  await grant(reader, "read");
  await grant(writer, "write");
  const invitation = must(
    await home.guardian.client.rpc("invite_family_member", {
      p_family_id: home.familyId,
      p_email: spouse.email,
      p_role: "member",
    }),
  );
  must(await spouse.client.rpc("accept_invitation", { p_invitation_id: invitation }));
});

/** How many rows of each table a person sees, and what each RPC and the file's door say of the child's documents. */
async function view({ client }: Person) {
  const rows = async (table: "profiles" | "documents" | "clinical_events" | "quality_flags" | "profile_grants") => {
    const { data, count, error } = await client.from(table).select("*", { count: "exact" });
    if (error) throw new Error(error.message);
    expect(count).toBe(data.length);
    return data.length;
  };
  const code = ({ error }: { error: { code?: string } | null }) => error?.code ?? "ok";
  return {
    profiles: await rows("profiles"),
    documents: await rows("documents"),
    events: await rows("clinical_events"),
    flags: await rows("quality_flags"),
    grants: await rows("profile_grants"),
    identity: code(await client.rpc("profile_identity", { p_profile_id: home.childId })),
    filed: code(await client.rpc("document_detail", { p_document_id: home.filedId })),
    held: code(await client.rpc("document_detail", { p_document_id: home.heldId })),
    file: (await client.storage.from("documents").download(`${home.filedId}/original`)).error === null,
  };
}

const NOTHING = {
  profiles: 0,
  documents: 0,
  events: 0,
  flags: 0,
  grants: 0,
  identity: "42501",
  filed: "42501",
  held: "42501",
  file: false,
};

describe("who sees what of a child", () => {
  test("the guardian sees the child and their own profile, both documents, the event, the flag and the grants", async () => {
    expect(await view(home.guardian)).toEqual({
      profiles: 2,
      documents: 2,
      events: 1,
      flags: 1,
      grants: 2,
      identity: "ok",
      filed: "ok",
      held: "ok",
      file: false,
    });
  });

  test("attack 12: a reader sees the filed document and its events alike, and no flags and nothing unfiled", async () => {
    const seen = { ...NOTHING, profiles: 1, documents: 1, events: 1, grants: 1, identity: "ok", filed: "ok" };
    expect(await view(reader)).toEqual(seen);
    const { events, flags, identity } = await readDetail(reader.client, home.filedId);
    expect(events).toHaveLength(1);
    expect([flags, identity]).toEqual([[], null]);
  });

  test("a writer sees the unfiled too; what nobody has classified yet stays with who handed it in", async () => {
    const open = { identity: "ok", filed: "ok", held: "ok", file: false };
    expect(await view(writer)).toEqual({ profiles: 1, documents: 2, events: 1, flags: 1, grants: 1, ...open });
    const id = await register(writer.client, home.childId, textPaper(labReport(home.child)));
    expect(must(await writer.client.from("documents").select("status").eq("id", id))).toEqual([{
      status: "registered",
    }]);
    expectNothing(await reader.client.from("documents").select("*").eq("id", id));
  });

  test("a member who is no guardian sees the family and nobody's record in it", async () => {
    expect(must(await spouse.client.from("families").select("id"))).toEqual([{ id: home.familyId }]);
    expect(await view(spouse)).toEqual(NOTHING);
  });

  test("a stranger with a family of their own sees that and nothing else", async () => {
    const { identity, filed, held, file } = NOTHING;
    expect(await view(stranger.guardian)).toMatchObject({ profiles: 2, documents: 2, events: 1, grants: 0 });
    expect(await view(stranger.guardian)).toMatchObject({ identity, filed, held, file });
    const ids = must(await stranger.guardian.client.from("documents").select("profile_id"));
    expect(new Set(ids.map(({ profile_id }) => profile_id))).toEqual(new Set([stranger.childId]));
  });
});

describe("attack 13: access that has ended", () => {
  test("a revoked grant opens nothing from the next call on", async () => {
    const friend = await newPerson(stack(), "friend");
    const id = await grant(friend, "manage");
    expect(await view(friend)).toMatchObject({ profiles: 1, events: 1, flags: 1, filed: "ok", held: "ok" });
    expect((await home.guardian.client.rpc("revoke_access", { p_grant_id: id })).error).toBeNull();
    // The grant itself stays visible to who had it: that it is over is no secret from them.
    expect(await view(friend)).toEqual({ ...NOTHING, grants: 1 });
    await changesNothing(stack(), async () => {
      expectRefused(
        await friend.client.rpc("register_document", {
          p_profile_id: home.childId,
          p_file_name: "late.txt",
          p_media_type: "text/plain",
          p_byte_size: 5,
        }),
      );
      expectRefused(
        await friend.client.rpc("resolve_quality_flag", { p_flag_id: home.flagId, p_resolution: "confirm" }),
      );
    });
  });

  test("a grant whose time is over opens nothing, without anything having to run", async () => {
    const locum = await newPerson(stack(), "locum");
    const id = await grant(locum, "read", new Date(Date.now() + 3_600_000).toISOString());
    expect(await view(locum)).toMatchObject({ profiles: 1, documents: 1, events: 1 });
    await stack().database.query(
      `update public.profile_grants set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day'
       where id = $1`,
      [id],
    );
    expect(await view(locum)).toMatchObject({ profiles: 0, documents: 0, events: 0, filed: "42501" });
  });

  test("a writer whose grant is revoked between registering and uploading uploads nothing", async () => {
    const aide = await newPerson(stack(), "aide");
    const id = await grant(aide, "write");
    const document = await register(aide.client, home.childId, textPaper("too late"));
    expect((await home.guardian.client.rpc("revoke_access", { p_grant_id: id })).error).toBeNull();
    await changesNothing(stack(), async () => {
      expect((await put(aide.client, document, textPaper("too late"))).error).not.toBeNull();
      expectRefused(await aide.client.rpc("submit_document", { p_document_id: document }));
    });
  });

  test("a removed guardian sees nothing from the next call on", async () => {
    const nanny = await newPerson(stack(), "nanny");
    const invitation = must(
      await home.guardian.client.rpc("invite_family_member", {
        p_family_id: home.familyId,
        p_email: nanny.email,
        p_role: "guardian",
      }),
    );
    must(await nanny.client.rpc("accept_invitation", { p_invitation_id: invitation }));
    expect(await view(nanny)).toMatchObject({ profiles: 1, filed: "ok" });
    await home.guardian.client.rpc("remove_family_member", { p_family_id: home.familyId, p_user_id: nanny.userId })
      .throwOnError();
    expect(await view(nanny)).toEqual(NOTHING);
  });
});
