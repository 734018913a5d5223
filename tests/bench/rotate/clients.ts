import { type Client, type Endpoint, signIn } from "../../../scripts/client/sign-in.ts";

/** What everybody's requests came to. */
export interface Tally {
  requests: number;
  /** What was answered with an error, or with another value than was written. */
  errors: string[];
}

/** Somebody with a profile of their own, whose name changes all the time. */
interface Person {
  client: Client;
  family: string;
  profile: string;
  written: string;
}

type Answer<T> = PromiseLike<{ data: T; error: { message: string; code?: string } | null; status: number }>;

/** Runs a request and counts it. @returns its answer; undefined when it failed. */
async function ask<T>(tally: Tally, what: string, request: Answer<T>): Promise<T | undefined> {
  tally.requests++;
  const { data, error, status } = await request;
  if (!error) return data;
  tally.errors.push(`${what}: ${status} ${error.code} ${error.message}`);
  return undefined;
}

async function newPerson(endpoint: Endpoint, number: number): Promise<Person> {
  const client = await signIn(endpoint, `client-${number}-${crypto.randomUUID().slice(0, 8)}@bench.localhost`);
  const family = await client.rpc("create_family", { p_label: "Home" }).throwOnError();
  const profile = await client.rpc("create_profile", {
    ...{ p_family_id: family.data, p_kind: "self" as const, p_label: "Me", p_given: "Nobody", p_for_self: true },
  }).throwOnError();
  return { client, family: family.data, profile: profile.data, written: "Nobody" };
}

/** One round: what was written last is read, something else is written, and somebody new is sealed for. */
async function round(person: Person, tally: Tally): Promise<void> {
  const { client, family, profile } = person;
  const known = await ask(tally, "profile_identity", client.rpc("profile_identity", { p_profile_id: profile }));
  const given = (known as { given?: string } | undefined)?.given;
  if (known && given !== person.written) tally.errors.push(`read ${given} instead of ${person.written}`);
  const name = crypto.randomUUID();
  const written = await ask(
    tally,
    "update_profile_identity",
    client.rpc("update_profile_identity", { p_profile_id: profile, p_given: name, p_birth_date: "1980-01-02" }),
  );
  if (written !== undefined) person.written = name;
  const pet = await ask(
    tally,
    "create_profile",
    client.rpc("create_profile", { p_family_id: family, p_kind: "pet", p_label: "Cat", p_given: name }),
  );
  if (pet) await ask(tally, "profile_identity", client.rpc("profile_identity", { p_profile_id: pet }));
  await ask(
    tally,
    "register_document",
    client.rpc("register_document", {
      ...{ p_profile_id: profile, p_file_name: `${name}.txt`, p_media_type: "text/plain", p_byte_size: 10 },
    }),
  );
}

/** People read and write, each one request after the other, for as long as some work takes. */
export async function whileServing(endpoint: Endpoint, clients: number, work: () => Promise<void>): Promise<Tally> {
  const people: Person[] = [];
  for (let number = 0; number < clients; number++) people.push(await newPerson(endpoint, number));
  const tally: Tally = { requests: 0, errors: [] };
  let done = false;
  const serving = people.map(async (person) => {
    while (!done) await round(person, tally);
  });
  try {
    await work();
  } finally {
    done = true;
    await Promise.all(serving);
  }
  for (const person of people) await round(person, tally);
  return tally;
}
