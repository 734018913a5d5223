import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../scripts/client/sign-in.ts";
import { useStack } from "../support/stack.ts";
import { must, newHousehold, newPerson, type Person } from "./_people.ts";
import { forgeries } from "./_tokens.ts";
import { changesNothing } from "./_unchanged.ts";

const stack = useStack();
const TABLES = [
  "families",
  "family_members",
  "profiles",
  "profile_grants",
  "documents",
  "clinical_events",
  "quality_flags",
];
let victim: Person;
let familyId: string;

beforeEach(async () => {
  ({ guardian: victim, familyId } = await newHousehold(stack(), "victim"));
});
afterEach(() => void vi.useRealTimers());

const headers = (token: string) => ({
  apikey: stack().publishableKey,
  authorization: `Bearer ${token}`,
  "content-type": "application/json",
});

/** What a token is worth: rows of any table, and whether it may write through an RPC or upload. */
async function worth(token: string): Promise<{ rows: number; writes: number }> {
  let [rows, writes] = [0, 0];
  for (const table of TABLES) {
    const response = await fetch(`${stack().apiUrl}/rest/v1/${table}?select=*`, { headers: headers(token) });
    const body = await response.json();
    rows += response.ok ? body.length : 0;
    if (!response.ok) expect([table, response.status]).toEqual([table, 401]);
  }
  for (
    const [path, body] of [
      ["/rest/v1/rpc/create_family", { p_label: "stolen" }],
      ["/rest/v1/rpc/invite_family_member", { p_family_id: familyId, p_email: "thief@example.org", p_role: "owner" }],
      ["/storage/v1/object/documents/x/original", {}],
    ] as const
  ) {
    const response = await fetch(stack().apiUrl + path, {
      method: "POST",
      headers: headers(token),
      body: JSON.stringify(body),
    });
    await response.body?.cancel();
    if (response.ok) writes++;
    else expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
  }
  return { rows, writes };
}

const NOTHING = { rows: 0, writes: 0 };

describe("attack 18: a token", () => {
  test("that is good is worth the rows of its owner", async () => {
    expect(await worth(victim.token)).toEqual({ rows: 4, writes: 2 });
  });

  test("that was forged from a good one is worth nothing", async () => {
    const thief = await newPerson(stack(), "thief");
    await changesNothing(stack(), async () => {
      for (const [what, token] of forgeries(thief.token, victim.userId)) {
        expect([what, await worth(token)]).toEqual([what, NOTHING]);
      }
    });
  });

  test("of somebody who signed out is worth nothing, on no device they signed out of", async () => {
    const phone = connect(stack());
    must(await victim.client.auth.getUser());
    const { session } = must(await victim.client.auth.refreshSession());
    must(await phone.auth.setSession({ ...session as NonNullable<typeof session> }));
    expect((await phone.auth.signOut({ scope: "global" })).error).toBeNull();
    await changesNothing(stack(), async () => {
      expect(await worth(victim.token)).toEqual(NOTHING);
      expect(await worth(session?.access_token ?? "")).toEqual(NOTHING);
    });
  });

  test("of a user who is banned, or deleted, is worth nothing", async () => {
    const { database } = stack();
    await database.query("update auth.users set banned_until = now() + interval '1 day' where id = $1", [
      victim.userId,
    ]);
    expect(await changesNothing(stack(), () => worth(victim.token))).toEqual(NOTHING);
    await database.query("update auth.users set banned_until = null where id = $1", [victim.userId]);
    expect((await worth(victim.token)).rows).toBeGreaterThan(0);
    await database.query("update auth.users set deleted_at = now() where id = $1", [victim.userId]);
    expect(await changesNothing(stack(), () => worth(victim.token))).toEqual(NOTHING);
  });

  test("whose hour is over is worth nothing", async () => {
    // Only the clock of the API, which runs in this process, is put forward.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61 * 60_000 });
    expect(await changesNothing(stack(), () => worth(victim.token))).toEqual(NOTHING);
  });

  test("that is the publishable key, or none, is worth nothing; the secret key reads no table", async () => {
    await changesNothing(stack(), async () => {
      expect(await worth(stack().publishableKey)).toEqual(NOTHING);
      expect(await worth("")).toEqual(NOTHING);
      const apikey = stack().secretKey;
      for (const table of TABLES) {
        const response = await fetch(`${stack().apiUrl}/rest/v1/${table}?select=*`, { headers: { apikey } });
        expect([table, response.status]).toEqual([table, 403]);
      }
    });
  });
});
