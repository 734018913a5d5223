import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uploadDocument, watchDocument } from "../../../scripts/client/document.ts";
import { type Client, type Endpoint, signIn } from "../../../scripts/client/sign-in.ts";
import { newLabel, newPerson, type Person } from "./canaries.ts";

const WATCH_MS = 180_000;
const AT_ONCE = 4;
const BORN = "1979-06-18";

/** A letter that holds a word of its own where nobody expects one, about somebody. */
const letter = (name: string, number: string, text: string) =>
  `Harbour Medical Laboratory

Patient: ${name}
Date of birth: ${BORN}
Sex: F
MRN: ${number}
Collected: 2024-05-06
Referred by: Dr ${text}

Test              Result    Unit        Reference range
Hemoglobin        13.1      g/dL        12.0 - 15.5
Sodium            140       mmol/L      136 - 145

Comment: seen with ${text}, who lives next door and worries.
`;

const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1);

/** What was planted. */
export interface Planted {
  people: Person[];
  /** Labels, which are plain. */
  labels: string[];
}

async function hand(client: Client, profile: string, folder: string, file: string, text: string) {
  const path = join(folder, file);
  await writeFile(path, text);
  return await watchDocument(client, await uploadDocument(client, profile, path), WATCH_MS);
}

/** A note on the first flag of a document. */
async function note(client: Client, document: string, text: string): Promise<void> {
  const { data } = await client.from("quality_flags").select("id, blocking").eq("document_id", document).eq(
    "state",
    "open",
  )
    .limit(1).throwOnError();
  const [flag] = data ?? [];
  if (!flag) throw new Error("the document has no flag to write a note on");
  if (flag.blocking) {
    await client.rpc("resolve_quality_flag", { p_flag_id: flag.id, p_resolution: "reject", p_note: text })
      .throwOnError();
  } else await client.rpc("dismiss_quality_flag", { p_flag_id: flag.id, p_note: text }).throwOnError();
}

/** Tells the system a person's ten facts, each where a family would. */
async function plantPerson(client: Client, family: string, label: string, person: Person, folder: string) {
  const { data: profile } = await client.rpc("create_profile", {
    ...{ p_family_id: family, p_kind: "dependent_adult" as const, p_label: label, p_birth_date: BORN, p_sex: "female" },
    ...{ p_given: capital(person.given), p_family: capital(person.family) },
    p_identifiers: [
      { system: "phone", value: `+${person.phone}` },
      { system: "email", value: `${person.email}@example.org` },
      { system: "MRN", value: person.recordNumber },
      { system: "ABHA", value: person.nationalNumber },
    ],
  }).throwOnError();
  const name = `${capital(person.given)} ${capital(person.family)}`;
  const own = await hand(
    client,
    profile,
    folder,
    `${person.fileName}.txt`,
    letter(name, person.recordNumber, person.pageText),
  );
  if (own.status !== "filed") throw new Error(`a letter of theirs became ${own.status} (${own.status_reason})`);
  const other = `${capital(person.otherName)} Unknown`;
  const misfiled = await hand(
    client,
    profile,
    folder,
    `of-${person.fileName}.txt`,
    letter(other, "LO-1", person.pageText),
  );
  if (misfiled.status !== "quarantined") throw new Error(`a letter of somebody else's became ${misfiled.status}`);
  await note(client, misfiled.id, `Called ${person.note} about it`);
  await client.rpc("invite_family_member", {
    p_family_id: family,
    p_email: `${person.email}@example.org`,
    p_role: "guardian",
  })
    .throwOnError();
  await client.rpc("find_profile", { p_system: "phone", p_value: `+${person.phone}` }).throwOnError();
}

/** Plants people through the frontend's own calls. */
export async function plant(endpoint: Endpoint, count: number): Promise<Planted> {
  const client = await signIn(endpoint, `keeper-${crypto.randomUUID()}@bench.localhost`);
  const people = Array.from({ length: count }, newPerson);
  const labels = [newLabel(), ...people.map(newLabel)];
  const folder = await mkdtemp(join(tmpdir(), "guardian-canaries-"));
  try {
    const { data: family } = await client.rpc("create_family", { p_label: labels[0] ?? "" }).throwOnError();
    const queue = people.map((person, nth) => ({ person, label: labels[nth + 1] ?? "" })).values();
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (const { person, label } of queue) await plantPerson(client, family, label, person, folder);
    }));
    return { people, labels };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
