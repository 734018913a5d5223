import type { CorpusDocument, CorpusProfile } from "./corpus.ts";
import { type Client, type Endpoint, signIn } from "./sign-in.ts";

/** A family as its frontend knows it: the signed-in owner of each profile, and the profile's id. */
export interface Family {
  id: string;
  members: Map<string, { client: Client; profileId: string }>;
}

function must<T>({ data, error }: { data: T; error: { message: string } | null }): NonNullable<T> {
  if (error) throw new Error(error.message);
  if (data === null || data === undefined) throw new Error("the answer is empty");
  return data as NonNullable<T>;
}

type Identifiers = CorpusProfile["identifiers"];

/** Those of a profile's identifiers that can be one of their system. A corpus may make numbers up; what is left out is told. */
async function validIdentifiers(client: Client, { key, identifiers }: CorpusProfile): Promise<Identifiers> {
  const valid: Identifiers = [];
  for (const identifier of identifiers) {
    const { error } = await client.rpc("find_profile", { p_system: identifier.system, p_value: identifier.value });
    if (!error) valid.push(identifier);
    else if (error.code !== "22023") throw new Error(error.message);
    else console.error(`${key}: no valid identifier of ${identifier.system}, left out (${error.hint})`);
  }
  return valid;
}

async function addProfile(client: Client, familyId: string, label: string, profile: CorpusProfile): Promise<string> {
  const identifiers = await validIdentifiers(client, profile);
  return must(
    await client.rpc("create_profile", {
      p_family_id: familyId,
      p_kind: profile.kind,
      p_label: label,
      p_for_self: profile.kind === "self",
      p_identifiers: identifiers,
      ...(profile.given ? { p_given: profile.given } : {}),
      ...(profile.family ? { p_family: profile.family } : {}),
      ...(profile.birth_date ? { p_birth_date: profile.birth_date } : {}),
      ...(profile.sex ? { p_sex: profile.sex } : {}),
    }),
  );
}

/** The profile of that label in the family, or a new one: founding may have been interrupted. */
async function findOrAddProfile(client: Client, familyId: string, profile: CorpusProfile): Promise<string> {
  // The key, not the name: a father and a son may share that.
  const label = profile.key;
  const found = await client.from("profiles").select("id").eq("family_id", familyId).eq("label", label).maybeSingle();
  if (found.error) throw new Error(found.error.message);
  return found.data?.id ?? await addProfile(client, familyId, label, profile);
}

async function findOrFound(owner: Client, label: string): Promise<string> {
  const found = await owner.from("families").select("id").eq("label", label).maybeSingle();
  if (found.error) throw new Error(found.error.message);
  return found.data?.id ?? must(await owner.rpc("create_family", { p_label: label }));
}

/** Signs an adult in and has them join the family, unless they have. */
async function joinFamily(owner: Client, familyId: string, endpoint: Endpoint, email: string): Promise<Client> {
  const client = await signIn(endpoint, email);
  const joined = await client.from("families").select("id").eq("id", familyId).maybeSingle();
  if (joined.error) throw new Error(joined.error.message);
  if (joined.data) return client;
  const invitation = must(
    await owner.rpc("invite_family_member", { p_family_id: familyId, p_email: email, p_role: "guardian" }),
  );
  must(await client.rpc("accept_invitation", { p_invitation_id: invitation }));
  return client;
}

/**
 * Founds a family as its people would: every adult (`self`) has an account of their own and signs in by magic link, the
 * first invites the others, children, dependent adults and pets are added by the first. What is there already is found.
 * @param emailOf the address of an adult's account, by the profile's key.
 */
export async function foundFamily(
  endpoint: Endpoint,
  label: string,
  profiles: CorpusProfile[],
  emailOf: (key: string) => string,
): Promise<Family> {
  const founder = profiles.find((profile) => profile.kind === "self");
  const owner = await signIn(endpoint, emailOf(founder?.key ?? "founder"));
  const id = await findOrFound(owner, label);
  const members: Family["members"] = new Map();
  for (const profile of profiles) {
    const hasOwnAccount = profile.kind === "self" && profile !== founder;
    const client = hasOwnAccount ? await joinFamily(owner, id, endpoint, emailOf(profile.key)) : owner;
    members.set(profile.key, { client, profileId: await findOrAddProfile(client, id, profile) });
  }
  return { id, members };
}

/** Who hands a document of a corpus in. @throws when its label names nobody of the family. */
export function uploaderOf(family: Family, { name, label }: CorpusDocument): { client: Client; profileId: string } {
  const member = family.members.get(label.upload_to);
  if (!member) throw new Error(`${name} is uploaded to ${label.upload_to}, who is not in family.json`);
  return member;
}
