import { type ExportPart, ExportPartSchema } from "../../functions-shared/contracts/export.ts";
import type { Client } from "./sign-in.ts";

/** Everything about a person, part by part: no more than one part is in memory. */
export async function* exportParts(client: Client, profileId: string): AsyncGenerator<ExportPart> {
  let after: string | null = null;
  do {
    const { data, error } = await client.rpc("export_profile", {
      p_profile_id: profileId,
      ...(after === null ? {} : { p_after: after }),
    });
    if (error) throw new Error(error.message);
    const part: ExportPart = ExportPartSchema.parse(data);
    yield part;
    after = part.next;
  } while (after !== null);
}

/** The parts as one JSON text, written as they come. */
export async function* exportJson(client: Client, profileId: string): AsyncGenerator<string> {
  let first = true;
  for await (const { documents, next: _, ...head } of exportParts(client, profileId)) {
    if (first) yield `${JSON.stringify(head).slice(0, -1)},"documents":[`;
    const text = documents.map((document) => JSON.stringify(document)).join(",");
    if (text !== "") yield first || text === "" ? text : `,${text}`;
    first = false;
  }
  yield "]}";
}
