import { type Client, type Endpoint, signIn } from "../../scripts/client/sign-in.ts";
import type { Named } from "./_papers.ts";

/** A signed-in person: a supabase-js client, the account and its present token. */
export interface Person {
  client: Client;
  userId: string;
  email: string;
  token: string;
}

/** A supabase-js answer's data. @throws its error, which nobody may leave unread. */
export function must<A extends { data: unknown; error: { message: string } | null }>(
  { data, error }: A,
): NonNullable<A["data"]> {
  if (error) throw new Error(error.message, { cause: error });
  if (data === null || data === undefined) throw new Error("the answer is empty");
  return data;
}

/** Signs somebody in by magic link under an address nobody else of this run has. */
export async function newPerson(endpoint: Endpoint, name: string): Promise<Person> {
  const email = `${name}-${crypto.randomUUID().slice(0, 8)}@example.org`;
  const client = await signIn(endpoint, email);
  const { session } = must(await client.auth.getSession());
  if (!session) throw new Error("there is no session");
  return { client, userId: session.user.id, email, token: session.access_token };
}

/** A guardian, their own profile and their child's, in a family of their own. */
export interface Household {
  guardian: Person;
  familyId: string;
  selfId: string;
  childId: string;
  child: Required<Named>;
}

const CHILD: Required<Named> = { name: "Ada Brandt", born: "2016-04-02", number: "HR-20417", sex: "F" };

/** A new family with one guardian and one child. */
export async function newHousehold(
  endpoint: Endpoint,
  name: string,
  child: Required<Named> = CHILD,
): Promise<Household> {
  const guardian = await newPerson(endpoint, name);
  const familyId = must(await guardian.client.rpc("create_family", { p_label: `Family of ${name}` }));
  const selfId = must(
    await guardian.client.rpc("create_profile", {
      p_family_id: familyId,
      p_kind: "self",
      p_label: name,
      p_for_self: true,
      p_given: name,
      p_family: "Brandt",
      p_birth_date: "1986-09-30",
    }),
  );
  const childId = await addChild(guardian.client, familyId, child);
  return { guardian, familyId, selfId, childId, child };
}

/** Adds a child to a family. */
export async function addChild(client: Client, familyId: string, child: Required<Named>): Promise<string> {
  const [given = "", ...family] = child.name.split(" ");
  return must(
    await client.rpc("create_profile", {
      p_family_id: familyId,
      p_kind: "child",
      p_label: given,
      p_given: given,
      p_family: family.join(" "),
      p_birth_date: child.born,
      p_sex: child.sex === "F" ? "female" : "male",
      p_identifiers: [{ system: "MRN", value: child.number }],
    }),
  );
}
