import type { Client } from "../../../scripts/client/sign-in.ts";
import type { Paper } from "./papers.ts";

const RETRY_MS = 150;
const POLL_MS = 100;
const PATIENCE_MS = 180_000;
const FINAL = new Set(["filed", "needs_review", "quarantined", "rejected"]);

interface Answer<T> {
  data: T;
  error: { message: string } | null;
}

/** Tries until it is answered, as an app in the background of a telephone does. @throws after three minutes. */
async function persist<T>(what: string, attempt: () => PromiseLike<Answer<T>>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { data, error } = await attempt();
    if (!error) return data;
    if (Date.now() > deadline) throw new Error(`${what}: ${error.message}`, { cause: error });
    await new Promise((next) => setTimeout(next, RETRY_MS));
  }
}

/** An upload that was there already came through the time before, when its answer did not. */
async function upload(client: Client, { id, type, bytes }: Paper): Promise<Answer<unknown>> {
  const { data, error } = await client.storage.from("documents").upload(`${id}/original`, bytes, { contentType: type });
  return error && /already exists/i.test(error.message) ? { data: {}, error: null } : { data, error };
}

/** Hands a paper in and waits for its end. @returns its status, or null when it has come to none in three minutes. */
export async function handIn(
  client: Client,
  profileId: string,
  paper: Paper,
  onStep: () => void,
): Promise<string | null> {
  await persist(`register ${paper.name}`, () =>
    client.rpc("register_document", {
      p_id: paper.id,
      p_profile_id: profileId,
      p_file_name: paper.name,
      p_media_type: paper.type,
      p_byte_size: paper.bytes.byteLength,
    }));
  onStep();
  await persist(`upload ${paper.name}`, () => upload(client, paper));
  onStep();
  await persist(
    `submit ${paper.name}`,
    () => client.functions.invoke("document-processor", { body: { document_id: paper.id } }),
  );
  onStep();
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const document = await persist(
      `watch ${paper.name}`,
      () => client.from("documents").select("status").eq("id", paper.id).single(),
    );
    if (document && FINAL.has(document.status)) {
      onStep();
      return document.status;
    }
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  return null;
}
