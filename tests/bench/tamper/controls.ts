import { makeSigningKey, openSigner } from "../../../functions-shared/audit/signing.ts";
import { beginEpoch } from "../../../scripts/audit/new-epoch.ts";
import type { Report } from "../../../scripts/audit/verify-trail.ts";
import type { Trail } from "./trail.ts";

/** A lawful state of the trail, and whether it was taken for one. */
export interface Control {
  name: string;
  whole: boolean;
}

/** Every data key sealed again, as a rotation of the key-encryption key does. */
const REWRAP = `
update private.data_keys as k set wrapped_key = private.encrypt(w.kek, w.place, private.decrypt(w.kek, w.place, k.wrapped_key))
from (select d.subject_id, private.secret('guardian_kek_' || d.epoch) as kek, 'private.data_keys.' || d.subject_id as place
  from private.data_keys as d) as w
where w.subject_id = k.subject_id`;

/** The database as it was some roots ago, as a restored backup brings it. */
async function restore(trail: Trail, roots: number): Promise<void> {
  const { query } = trail;
  await trail.survey();
  const kept = trail.sealed.slice(0, -roots);
  await query("begin");
  await query("set local session_replication_role = replica");
  await query("delete from audit.events where id > $1", [Math.max(...kept.flatMap(({ ids }) => ids))]);
  await query("delete from audit.statements where kind = 'root' and number > $1", [kept.at(-1)?.number ?? 0]);
  await query("commit");
}

/** Does what is lawful, for good, one after the other; after each the trail must verify. @param honest before any. */
export async function controls(trail: Trail, honest: Report): Promise<Control[]> {
  const { query } = trail;
  const told: Control[] = [{ name: "nothing happened", whole: honest.whole }];
  const look = async (name: string, expected = true) =>
    void told.push({ name, whole: (await trail.verifyAlone()).whole === expected });
  await trail.seal();
  await look("the rest was sealed");
  await query(
    "delete from private.data_keys where subject_id in (select subject_id from private.data_keys order by random() limit 5)",
  );
  await trail.seal();
  await look("data keys were destroyed: people were erased");
  await query(REWRAP);
  await trail.seal();
  await look("data keys were wrapped anew");
  await query("select audit.make_partitions()");
  await trail.write(50, 62);
  await trail.seal();
  await look("a month after the next began");
  const signer = await openSigner(await makeSigningKey());
  trail.keeper = { ...trail.keeper, signer, keys: [signer.key, ...trail.keeper.keys] };
  await trail.write(50, 62);
  await trail.seal();
  await look("the signing key was changed");
  for (const nth of [1, 2]) {
    await restore(trail, 3);
    await look(`restore ${nth}, not stated: is seen`, false);
    await query("begin");
    await beginEpoch(query, { ...trail.keeper, by: "the bench", reason: "a disk was lost" });
    await query("commit");
    await look(`restore ${nth}, stated`);
    await trail.write(50, 62);
    await trail.seal();
    await look(`restore ${nth}, and what came after it`);
  }
  return told;
}
