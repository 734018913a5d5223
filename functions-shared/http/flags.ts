import type { FlagRequest } from "../contracts/requests.ts";
import { dataOf, type GuardianClient } from "./client.ts";

/**
 * The life of a quality flag, with the caller's own rights: the database decides who may see and change it.
 * @returns the answer's body: `{flags}`, `{flag}` or `{document}`.
 */
export async function handleFlagRequest(
  client: GuardianClient,
  request: FlagRequest,
): Promise<Record<string, unknown>> {
  const note = "note" in request ? { p_note: request.note ?? "" } : {};
  switch (request.action) {
    case "list":
      return { flags: dataOf(await client.rpc("list_quality_flags", { p_document_id: request.document_id })) };
    case "resolve":
      return {
        flag: dataOf(
          await client.rpc("resolve_quality_flag", {
            p_flag_id: request.flag_id,
            p_resolution: request.resolution,
            ...note,
          }),
        ),
      };
    case "dismiss":
      return { flag: dataOf(await client.rpc("dismiss_quality_flag", { p_flag_id: request.flag_id, ...note })) };
    case "restore":
      return { flag: dataOf(await client.rpc("restore_quality_flag", { p_flag_id: request.flag_id })) };
    case "reassign":
      return {
        document: dataOf(
          await client.rpc("reassign_document", {
            p_document_id: request.document_id,
            p_profile_id: request.profile_id,
          }),
        ),
      };
  }
}
