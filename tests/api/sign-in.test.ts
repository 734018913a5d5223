import { createClient } from "@supabase/supabase-js";
import ws from "ws";
import { describe, expect, test } from "vitest";
import type { Database } from "../../functions-shared/database.types.ts";
import { readDetail } from "../../scripts/client/detail.ts";
import { watchDocument } from "../../scripts/client/document.ts";
import { connect, linkIn, sessionFromLink, takeMail } from "../../scripts/client/sign-in.ts";
import { handIn, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { useStack } from "../support/stack.ts";
import { addChild, must, newHousehold, newPerson } from "./_people.ts";

const stack = useStack();

const ADA = { name: "Ada Brandt", born: "2016-04-02", number: "HR-20417", sex: "F" };

/** A client that keeps what it has to remember between asking for the mail and coming back from it. */
function pkceClient() {
  const kept = new Map<string, string>();
  return createClient<Database>(stack().apiUrl, stack().publishableKey, {
    auth: {
      flowType: "pkce",
      autoRefreshToken: false,
      detectSessionInUrl: false,
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
    },
    realtime: { transport: ws as never },
  });
}

/** What a mail offers: the link, the token hash in it, and the six digits. */
async function askForMail(client: ReturnType<typeof connect>, email: string) {
  const { error } = await client.auth.signInWithOtp({ email });
  if (error) throw error;
  const mail = await takeMail(stack().mailUrl, email);
  const link = linkIn(mail);
  return {
    link,
    token_hash: new URL(link).searchParams.get("token") ?? "",
    token: /\b\d{6}\b/.exec(mail.text ?? "")?.[0] ?? "",
  };
}

/** Every door through which a token could still read something. */
async function readWith(token: string, documentId: string) {
  const headers = { apikey: stack().publishableKey, authorization: `Bearer ${token}` };
  const json = { ...headers, "content-type": "application/json" };
  const get = (path: string) => fetch(`${stack().apiUrl}${path}`, { headers });
  const post = (path: string, body: unknown) =>
    fetch(`${stack().apiUrl}${path}`, { method: "POST", headers: json, body: JSON.stringify(body) });
  return {
    documents: await get("/rest/v1/documents?select=*"),
    events: await get("/rest/v1/clinical_events?select=*"),
    profiles: await get("/rest/v1/profiles?select=*"),
    families: await get("/rest/v1/families?select=*"),
    detail: await post("/rest/v1/rpc/document_detail", { p_document_id: documentId }),
    file: await get(`/storage/v1/object/authenticated/documents/${documentId}/original`),
    list: await post("/storage/v1/object/list/documents", { prefix: documentId }),
    flags: await post("/functions/v1/quality-guardian", { action: "list", document_id: documentId }),
    submit: await post("/functions/v1/document-processor", { document_id: documentId }),
    user: await get("/auth/v1/user"),
  };
}

describe("a parent with a new account", () => {
  test("signs in by the link of a mail, hands a paper in, reads its events, and signs out for good", async () => {
    const email = "first@example.org";
    const client = connect(stack());
    const { link } = await askForMail(client, email);
    must(await client.auth.setSession(await sessionFromLink(link)));
    const { session } = must(await client.auth.refreshSession());
    expect(session?.user.email).toBe(email);

    const familyId = must(await client.rpc("create_family", { p_label: "Brandt" }));
    const childId = await addChild(client, familyId, ADA);
    const rows = [["Hemoglobin", "11.9", "g/dL", "11.5 - 14.5"], ["Ferritin", "14", "ng/mL", "7 - 140"]] as never;
    const id = await handIn(client, childId, textPaper(labReport(ADA, rows), "ada.txt"));
    expect(await watchDocument(client, id, 60_000)).toMatchObject({ status: "filed", kind: "lab_report" });

    const { file_name, events } = await readDetail(client, id);
    expect(file_name).toBe("ada.txt");
    const printed = events.map(({ code, value_number, unit }) => [code?.code, value_number, unit]);
    expect(printed).toEqual([["718-7", "11.9", "g/dL"], ["2276-4", "14", "ng/mL"]]);
    for (const { source, code } of events) {
      expect(code?.system).toBe("http://loinc.org");
      expect(source).toMatchObject({ page: 1, box: [expect.any(Number), expect.any(Number), expect.any(Number), 1] });
    }
    const table = must(
      await client.from("clinical_events").select("code, value_number, unit, source_page, source_box")
        .eq("profile_id", childId),
    );
    expect(table.map(({ code, source_page }) => [code, source_page]).sort()).toEqual([["2276-4", 1], ["718-7", 1]]);

    const token = session?.access_token ?? "";
    const before = await readWith(token, id);
    expect(await before.events.json()).toHaveLength(2);
    expect(before.detail.status).toBe(200);

    expect((await client.auth.signOut()).error).toBeNull();
    const after = await readWith(token, id);
    for (const list of ["documents", "events", "profiles", "families"] as const) {
      expect([list, await after[list].json()]).toEqual([list, []]);
    }
    expect(after.detail.status).toBe(403);
    expect(after.file.ok).toBe(false);
    expect(after.list.ok ? await after.list.json() : []).toEqual([]);
    expect(after.flags.ok ? await after.flags.json() : { flags: [] }).toEqual({ flags: [] });
    expect(after.submit.ok).toBe(false);
    expect(after.user.ok).toBe(false);
  });

  test("signs in with the six digits of the mail, sign-in type email", async () => {
    const client = connect(stack());
    const email = "digits@example.org";
    const { token } = await askForMail(client, email);
    const { session } = must(await client.auth.verifyOtp({ email, token, type: "email" }));
    expect(session?.user.email).toBe(email);
    expect(must(await client.rpc("create_family", { p_label: "Digits" }))).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(["email", "magiclink"] as const)(
    "signs in with the token hash of the link, sign-in type %s",
    async (type) => {
      const client = connect(stack());
      const email = `hash-${type}@example.org`;
      const { token_hash } = await askForMail(client, email);
      const { session } = must(await client.auth.verifyOtp({ token_hash, type }));
      expect(session?.user.email).toBe(email);
    },
  );

  test("with a PKCE client signs in by the token hash or the digits; the link itself brings tokens, no code", async () => {
    const linked = pkceClient();
    const email = "pkce@example.org";
    const first = await askForMail(linked, email);
    const answer = await fetch(first.link, { redirect: "manual" });
    const back = new URL(answer.headers.get("location") ?? "");
    expect(back.searchParams.get("code")).toBeNull();
    expect(new URLSearchParams(back.hash.slice(1)).get("access_token")).toBeTruthy();

    const hashed = pkceClient();
    const { token_hash } = await askForMail(hashed, "pkce-hash@example.org");
    expect(must(await hashed.auth.verifyOtp({ token_hash, type: "email" })).session).not.toBeNull();

    const digits = pkceClient();
    const { token } = await askForMail(digits, "pkce-digits@example.org");
    const entered = await digits.auth.verifyOtp({ email: "pkce-digits@example.org", token, type: "email" });
    expect(must(entered).session).not.toBeNull();
    expect(must(await digits.from("families").select("id"))).toEqual([]);
  });
});

describe("a thief of mail and tokens", () => {
  test("cannot use a link, its hash or the digits a second time", async () => {
    const email = "once@example.org";
    const { link, token, token_hash } = await askForMail(connect(stack()), email);
    await sessionFromLink(link);
    await expect(sessionFromLink(link)).rejects.toThrow(/refused/);
    expect((await connect(stack()).auth.verifyOtp({ token_hash, type: "email" })).error).not.toBeNull();
    expect((await connect(stack()).auth.verifyOtp({ email, token, type: "email" })).error).not.toBeNull();
  });

  test("cannot sign in as somebody else with their own digits, nor with guessed ones", async () => {
    await newPerson(stack(), "victim");
    const { token } = await askForMail(connect(stack()), "thief@example.org");
    const asVictim = await connect(stack()).auth.verifyOtp({ email: "victim@example.org", token, type: "email" });
    expect(asVictim.error?.status).toBeGreaterThanOrEqual(400);
    const wrong = token === "000000" ? "000001" : "000000";
    const guessed = await connect(stack()).auth.verifyOtp({ email: "thief@example.org", token: wrong, type: "email" });
    expect(guessed.error?.status).toBeGreaterThanOrEqual(400);
  });

  test("is not sent to a page of their own by the link of a mail", async () => {
    const client = connect(stack());
    const email = "redirected@example.org";
    must(await client.auth.signInWithOtp({ email, options: { emailRedirectTo: "https://evil.example/steal" } }));
    const link = linkIn(await takeMail(stack().mailUrl, email));
    const answer = await fetch(link, { redirect: "manual" });
    expect(answer.headers.get("location")).toMatch(/^http:\/\/127\.0\.0\.1:3000/);
  });

  test("cannot use a refresh token after its owner signed out", async () => {
    const { guardian: { client } } = await newHousehold(stack(), "rotated");
    const { session } = must(await client.auth.getSession());
    expect((await client.auth.signOut()).error).toBeNull();
    const stolen = await connect(stack()).auth.refreshSession({ refresh_token: session?.refresh_token ?? "" });
    expect(stolen.error).not.toBeNull();
    expect(stolen.data.session).toBeNull();
  });
});
