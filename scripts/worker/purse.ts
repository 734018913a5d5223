import type { CloudReader } from "../../functions-shared/reading/cloud/reader.ts";
import type { Purse } from "../../functions-shared/reading/cloud/read-page.ts";
import { dataOf, type GuardianClient } from "../../functions-shared/http/client.ts";

/** The budget of the family whose document a lease is for; the database says what may be spent of it. */
export function purseOf(client: GuardianClient, leaseToken: string): Purse {
  return {
    reserve: async (page: number, { provider, model, mostUsd }: CloudReader) => {
      const { data, error } = await client.rpc("reserve_reading", {
        p_lease_token: leaseToken,
        p_page: page,
        p_provider: provider,
        p_model: model,
        p_most_usd: mostUsd,
      });
      return error ? dataOf({ data, error }) : data;
    },
    settle: async (reservation, usd) => {
      dataOf(await client.rpc("settle_reading", { p_reservation_id: reservation, p_usd: usd }));
    },
  };
}
