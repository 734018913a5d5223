import type { Client } from "../../../scripts/client/sign-in.ts";
import { withStack } from "../../../scripts/stack/temporary.ts";
import { must, newHousehold, newPerson } from "../../api/_people.ts";

const REPORT_EVERY = 100;

/** What somebody reads of a profile through the API, with tables and an RPC. */
async function readThrough(client: Client, profile: string): Promise<number> {
  const [profiles, documents, identity] = await Promise.all([
    client.from("profiles").select("id").eq("id", profile),
    client.from("documents").select("id").eq("profile_id", profile),
    client.rpc("profile_identity", { p_profile_id: profile }),
  ]);
  if (identity.error && identity.error.code !== "42501") throw new Error(identity.error.message);
  return must(profiles).length + must(documents).length + (identity.error ? 0 : 1);
}

/** Grants, reads, revokes and reads again, through the API of an embedded stack. */
export function apiRounds(rounds: number, say: (line: string) => void) {
  return withStack(say, async (stack) => {
    const { guardian, childId } = await newHousehold(stack, "revoking");
    const reader = await newPerson(stack, "reading");
    const found = { rounds, blind: 0, reads_after: 0 };
    for (let round = 1; round <= rounds; round++) {
      const granted = { p_profile_id: childId, p_grantee_user_id: reader.userId };
      const grant = must(await guardian.client.rpc("grant_access", granted));
      if (await readThrough(reader.client, childId) === 0) found.blind++;
      const { error } = await guardian.client.rpc("revoke_access", { p_grant_id: grant });
      if (error) throw new Error(error.message);
      found.reads_after += await readThrough(reader.client, childId);
      if (round % REPORT_EVERY === 0) say(`${round} rounds through the API`);
    }
    return found;
  });
}
