import { beforeAll, describe, expect, test } from "vitest";
import { connect, linkIn, takeMail } from "../../scripts/client/sign-in.ts";
import { useStack } from "../support/stack.ts";
import { type Household, must, newHousehold, newPerson, type Person } from "./_people.ts";
import { expectNothing, expectRefused } from "./_unchanged.ts";

const stack = useStack();
let home: Household;
let stranger: Person;

beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
  stranger = await newPerson(stack(), "stranger");
});

const newAddress = (name: string) => `${name}-${crypto.randomUUID().slice(0, 8)}@example.org`;

const SITE = "http://127.0.0.1:3000";

/** What the invited does: follows the link of the mail to the page, which is signed in and finds the id in its address. */
async function followInvitation(email: string, invited: string) {
  const link = new URL(linkIn(await takeMail(stack().mailUrl, email)));
  // Hosted Auth writes emailRedirectTo into the link; the embedded one obeys it there, and leaves the writing to us.
  link.searchParams.set("redirect_to", `${SITE}/join?invitation=${invited}`);
  const response = await fetch(link, { redirect: "manual" });
  await response.body?.cancel();
  const page = new URL(response.headers.get("location") ?? "");
  const fragment = new URLSearchParams(page.hash.slice(1));
  const client = connect(stack());
  const tokens = {
    access_token: fragment.get("access_token") ?? "",
    refresh_token: fragment.get("refresh_token") ?? "",
  };
  must(await client.auth.setSession(tokens));
  return { client, invitation: page.searchParams.get("invitation") ?? "" };
}

/** What the inviting frontend does: asks for the invitation, then for the mail to that address. */
async function mailInvitation(email: string, invitation: string) {
  const page = `${SITE}/join?invitation=${invitation}`;
  const { error } = await connect(stack()).auth.signInWithOtp({ email, options: { emailRedirectTo: page } });
  expect(error).toBeNull();
}

describe("an invitation by magic link", () => {
  test("signs the invited in and lets them join, once; whoever else has the link's id is refused", async () => {
    const email = newAddress("grandmother");
    const invited = must(
      await home.guardian.client.rpc("invite_family_member", {
        p_family_id: home.familyId,
        p_email: email,
        p_role: "guardian",
      }),
    );
    await mailInvitation(email, invited);
    const { client, invitation } = await followInvitation(email, invited);
    expect(invitation).toBe(invited);
    expectNothing(await client.from("profiles").select("id"));
    expectRefused(await stranger.client.rpc("accept_invitation", { p_invitation_id: invitation }));
    expect(must(await client.rpc("accept_invitation", { p_invitation_id: invitation })))
      .toEqual({ purpose: "join_family", family_id: home.familyId, profile_id: null });
    expect(must(await client.from("profiles").select("id"))).toEqual([{ id: home.childId }]);
    expectRefused(await client.rpc("accept_invitation", { p_invitation_id: invitation }));
  });

  test("lets a child claim her profile, who then reaches it herself", async () => {
    const email = newAddress("ada");
    const invited = must(
      await home.guardian.client.rpc("invite_to_profile", {
        p_profile_id: home.childId,
        p_email: email,
        p_purpose: "claim_profile",
      }),
    );
    await mailInvitation(email, invited);
    const { client, invitation } = await followInvitation(email, invited);
    must(await client.rpc("accept_invitation", { p_invitation_id: invitation }));
    expect(must(await client.from("profiles").select("id, kind"))).toEqual([{ id: home.childId, kind: "child" }]);
    expect(must(await home.guardian.client.from("profiles").select("id"))).toHaveLength(2);
  });

  test("that was withdrawn lets nobody in", async () => {
    const email = newAddress("uncle");
    const invited = must(
      await home.guardian.client.rpc("invite_family_member", { p_family_id: home.familyId, p_email: email }),
    );
    await mailInvitation(email, invited);
    await home.guardian.client.rpc("withdraw_invitation", { p_invitation_id: invited }).throwOnError();
    const { client, invitation } = await followInvitation(email, invited);
    expectRefused(await client.rpc("accept_invitation", { p_invitation_id: invitation }));
  });
});

test("two families share a child until one of them ends it", async () => {
  const other = await newHousehold(stack(), "other");
  const invitation = must(
    await home.guardian.client.rpc("invite_to_profile", {
      p_profile_id: home.childId,
      p_email: other.guardian.email,
      p_purpose: "share_dependent",
    }),
  );
  const accept = { p_invitation_id: invitation, p_family_id: other.familyId };
  must(await other.guardian.client.rpc("accept_invitation", accept));
  const seen = async () => must(await other.guardian.client.from("profiles").select("id")).map(({ id }) => id);
  expect(await seen()).toContain(home.childId);
  expectNothing(await other.guardian.client.from("families").select("id").eq("id", home.familyId));
  await home.guardian.client.rpc("end_sharing", { p_profile_id: home.childId, p_family_id: other.familyId })
    .throwOnError();
  expect(await seen()).not.toContain(home.childId);
});
