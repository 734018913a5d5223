import { createClient } from "@supabase/supabase-js";
import ws from "ws";
import type { Database } from "../../functions-shared/database.types.ts";
import { type Client, type Endpoint, signIn } from "../../scripts/client/sign-in.ts";
import { must } from "../api/_people.ts";
import type { Meter } from "./_load-meter.ts";

/** A profile of somebody's family, with the name that nobody else of the run has. */
export interface KnownProfile {
  id: string;
  familyId: string;
  given: string;
  born: string;
}

/** Access that was lent and taken back: from when it was asked for until it was known to be gone (performance.now()). */
export interface Loan {
  borrower: User;
  profileId: string;
  from: number;
  until: number;
}

/** A signed-in person of the run and what it knows to be its own. */
export interface User {
  number: number;
  id: string;
  client: Client;
  families: Set<string>;
  /** Itself: nobody else of its family sees this record. */
  self: KnownProfile[];
  /** The children of its family; its guardians share the list. */
  children: KnownProfile[];
  /** Profiles of other families it has a standing grant on. */
  granted: Set<string>;
  /** Its documents, by id: the profile each was registered for. */
  documents: Map<string, string>;
}

/** Whose records a user has all rights on. */
export const profilesOf = ({ self, children }: User): KnownProfile[] => [...self, ...children];

/** The same session with every request measured. */
function measured({ apiUrl, publishableKey }: Endpoint, token: string, meter: Meter): Client {
  return createClient<Database>(apiUrl, publishableKey, {
    accessToken: () => Promise.resolve(token),
    global: { fetch: meter.fetch },
    realtime: { transport: ws as never },
  });
}

export async function addProfile(user: User, familyId: string, kind: "self" | "child"): Promise<KnownProfile | null> {
  const born = kind === "self" ? "1986-09-30" : "2016-04-02";
  const given = `Given${user.number}x${crypto.randomUUID().slice(0, 8)}`;
  const { data: id, error } = await user.client.rpc("create_profile", {
    p_family_id: familyId,
    p_kind: kind,
    p_label: given,
    p_for_self: kind === "self",
    p_given: given,
    p_family: "Brandt",
    p_birth_date: born,
    p_sex: "female",
  });
  if (error) return null; // Counted by the meter.
  const profile = { id, familyId, given, born };
  user[kind === "self" ? "self" : "children"].push(profile);
  return profile;
}

async function newUser(endpoint: Endpoint, meter: Meter, number: number): Promise<{ user: User; email: string }> {
  const email = `user${number}@load.localhost`;
  const { data: { session } } = await (await signIn(endpoint, email)).auth.getSession();
  if (!session) throw new Error(`${email} could not sign in`);
  const user = {
    number,
    id: session.user.id,
    client: measured(endpoint, session.access_token, meter),
    families: new Set<string>(),
    self: [],
    children: [],
    granted: new Set<string>(),
    documents: new Map<string, string>(),
  };
  return { user, email };
}

async function foundFamily(user: User): Promise<void> {
  const familyId = must(await user.client.rpc("create_family", { p_label: `Family of ${user.number}` }));
  user.families.add(familyId);
  await addProfile(user, familyId, "self");
  await addProfile(user, familyId, "child");
}

async function join(user: User, email: string, host: User): Promise<void> {
  const [familyId = ""] = host.families;
  const invitation = must(
    await host.client.rpc("invite_family_member", { p_family_id: familyId, p_email: email, p_role: "guardian" }),
  );
  must(await user.client.rpc("accept_invitation", { p_invitation_id: invitation }));
  user.families.add(familyId);
  user.children = host.children;
  await addProfile(user, familyId, "self");
}

/**
 * Signs users in, four to a neighbourhood: the second joins the first one's family, the others have families of their
 * own, and the fourth holds a grant on the third one's child.
 */
export async function newUsers(
  endpoint: Endpoint,
  meter: Meter,
  count: number,
  each: (user: User) => Promise<void>,
): Promise<User[]> {
  const users: User[] = [];
  for (let number = 0; number < count; number++) {
    const { user, email } = await newUser(endpoint, meter, number);
    const previous = users.at(-1);
    if (number % 4 === 1 && previous) await join(user, email, previous);
    else await foundFamily(user);
    const lent = previous?.children[0];
    if (number % 4 === 3 && previous && lent) {
      must(await previous.client.rpc("grant_access", { p_profile_id: lent.id, p_grantee_user_id: user.id }));
      user.granted.add(lent.id);
    }
    if (profilesOf(user).length < 2) throw new Error(`the profiles of user ${number} could not be made`);
    users.push(user);
    await each(user);
  }
  return users;
}
