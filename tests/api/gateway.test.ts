import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../scripts/client/sign-in.ts";
import { expectProblem } from "../functions/_call.ts";
import { useStack } from "../support/stack.ts";
import { put, register, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { type Household, must, newHousehold } from "./_people.ts";
import { chunked, exchange, megabytes, sendPatiently, streamed } from "./_raw.ts";
import { changesNothing } from "./_unchanged.ts";

const stack = useStack();
let home: Household;
let documentId: string;

/** A request that never comes to its end; what it is answered is asked for later. */
let drop: Promise<string>;

beforeAll(async () => {
  drop = exchange(stack().apiUrl, "GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n");
  home = await newHousehold(stack(), "guardian");
  documentId = await register(home.guardian.client, home.childId, textPaper(labReport(home.child)));
});

const SIXTY = megabytes(60);
const FORM = "multipart/form-data; boundary=edge";

const user = () => ({
  apikey: stack().publishableKey,
  authorization: `Bearer ${home.guardian.token}`,
  "content-type": "application/json",
});
const send = (path: string, init: RequestInit) =>
  fetch(stack().apiUrl + path, { method: "POST", ...init, headers: { ...user(), ...init.headers } });

describe("a body of 60 MB", () => {
  const paths = (): [string, RequestInit][] => [
    ["/rest/v1/rpc/create_family", {}],
    ["/rest/v1/rpc/complete_stage", {}],
    ["/rest/v1/families", { method: "PATCH" }],
    ["/rest/v1/families?label=eq.x", { headers: { apikey: "", authorization: "" } }],
    ["/auth/v1/otp", {}],
    [`/storage/v1/object/documents/${documentId}/original`, { headers: { "content-type": "text/plain" } }],
    [`/storage/v1/object/documents/${documentId}/original`, { method: "PUT", headers: { authorization: "" } }],
    [`/storage/v1/object/documents/${documentId}/original`, { headers: { "content-type": FORM } }],
    ["/storage/v1/object/list/documents", {}],
    ["/functions/v1/document-processor", {}],
    ["/functions/v1/nonesuch", {}],
    ["/health", {}],
    ["/nowhere", {}],
  ];

  test.each([
    ["with a declared length", (): RequestInit => ({ body: SIXTY })],
    ["in chunks", (): RequestInit => streamed(chunked(60))],
  ])(
    "%s is refused with 413 on every path, and nothing of it is kept",
    (_how, body) =>
      changesNothing(stack(), async () => {
        for (const [path, init] of paths()) {
          const started = performance.now();
          await expectProblem(await send(path, { ...init, ...body() }), 413, "body-too-large");
          expect([path, performance.now() - started < 3_000]).toEqual([path, true]);
        }
      }),
  );

  test("that is sent to its end gets its answer, not a broken connection", async () => {
    for (const path of ["/rest/v1/rpc/create_family", "/functions/v1/quality-guardian", "/nowhere"]) {
      const { status, body } = await sendPatiently(stack().apiUrl + path, 60);
      expect([path, status]).toEqual([path, 413]);
      expect(JSON.parse(body).type).toBe("https://guardian.dev/problems/body-too-large");
    }
  });

  test("that asks first (expect: 100-continue) is never sent", async () => {
    const answer = await exchange(
      stack().apiUrl,
      "POST /functions/v1/document-processor HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n" +
        "content-length: 60000000\r\nexpect: 100-continue\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
  });
});

test("a body that asks first (expect: 100-continue) and is small enough is asked for and taken", async () => {
  const body = JSON.stringify({ document_id: "x" });
  const answer = await exchange(
    stack().apiUrl,
    "POST /functions/v1/document-processor HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n" +
      `authorization: ${user().authorization}\r\nconnection: close\r\n` +
      `content-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n${body}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 400 /);
});

test("supabase-js tells an app what was wrong, and the status", async () => {
  const { client } = home.guardian;
  const huge = await client.rpc("create_family", { p_label: "x".repeat(2_000_000) });
  expect([huge.status, huge.error?.message]).toEqual([413, "The request body is larger than 1 MiB"]);
  const file = { ...textPaper(""), content: megabytes(22) };
  const upload = await put(client, documentId, file);
  expect(upload.error?.message).toBe("The request body is larger than 20 MiB");
});

test("the largest file Storage takes passes, in chunks and as a form, and one byte more is refused", async () => {
  const { client } = home.guardian;
  const largest = { ...textPaper(""), content: new Uint8Array(20 * 1024 * 1024).fill(0x61) };
  const asForm = await register(client, home.childId, largest);
  const form = new FormData();
  form.append("", new Blob([largest.content], { type: "text/plain" }), "letter.txt");
  form.append("file", new Blob([largest.content], { type: "text/plain" }), "letter.txt");
  const twice = await fetch(`${stack().apiUrl}/storage/v1/object/documents/${asForm}/original`, {
    method: "POST",
    headers: { apikey: user().apikey, authorization: user().authorization },
    body: form,
  });
  await expectProblem(twice, 413, "body-too-large");
  must(await put(client, asForm, largest));
});

describe("what is no proper request", () => {
  test.each([
    ["an unknown path", "/nowhere", 404, "not-found"],
    ["the root", "/", 404, "not-found"],
    ["an unknown path of Auth", "/auth/v1/nowhere", 404, "not-found"],
    ["the inner paths of the server behind", "/_system/status", 404, "not-found"],
    ["an address with a zero byte", "/rest/v1/families?label=eq.%00", 400, "invalid-address"],
  ])("%s is answered as a problem", async (_what, path, status, type) => {
    await expectProblem(await fetch(stack().apiUrl + path, { headers: user() }), status, type);
  });

  test.each([
    ["no HTTP at all", "hello\r\n\r\n", 400, "malformed-request"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
      400,
      "malformed-req",
    ],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
      400,
      "m",
    ],
    ["an impossible host", "GET /health HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n", 400, "malformed-request"],
    [
      "a header of 20 KB",
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${"a".repeat(20_000)}\r\n\r\n`,
      431,
      "headers-too-large",
    ],
  ])("%s is answered as a problem", async (_what, text, status, type) => {
    const answer = await exchange(stack().apiUrl, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain("application/problem+json");
    expect(answer).toContain(`https://guardian.dev/problems/${type}`);
    expect(answer).toMatch(/\r\nx-request-id: [0-9a-f-]{36}\r\n/i);
  });

  test("a client that sends its request drop by drop is cut off", async () => {
    const answer = await drop;
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain("request-timeout");
  });
});

describe("a request's id", () => {
  const eventsOf = (requestId: string) =>
    stack().database.query<{ table_name: string; address: string; user_agent: string }>(
      `select table_name, image ->> 'address' as address, image ->> 'user_agent' as user_agent
       from (select e.table_name, audit.open_image(e) as image
         from audit.events as e where e.request_id = $1) as opened`,
      [requestId],
    );

  test("comes back with every answer, of whatever part, and browsers may read it", async () => {
    for (
      const path of ["/rest/v1/families", "/auth/v1/user", "/storage/v1/bucket", "/functions/v1/x", "/health", "/x"]
    ) {
      const response = await fetch(stack().apiUrl + path, { headers: { ...user(), "x-request-id": "app-1234-abcd" } });
      await response.text();
      expect([path, response.headers.get("x-request-id")]).toEqual([path, "app-1234-abcd"]);
      expect(response.headers.get("access-control-expose-headers")).toMatch(/x-request-id/i);
    }
    const odd = await fetch(`${stack().apiUrl}/rest/v1/families`, { headers: { ...user(), "x-request-id": "a b<c>" } });
    await odd.text();
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("stands in the audit trail, of whatever an RPC writes, with address and client", async () => {
    const headers = { "x-request-id": "audited-0001", "user-agent": "A test", "x-forwarded-for": "203.0.113.9" };
    const { client } = home.guardian;
    const rename = client.rpc("rename_family", { p_family_id: home.familyId, p_label: "Renamed" });
    for (const [name, value] of Object.entries(headers)) rename.setHeader(name, value);
    await rename.throwOnError();
    expect(await eventsOf("audited-0001")).toEqual([
      // The address is the one the gateway sees, not the one a client claims.
      { table_name: "families", address: "127.0.0.1", user_agent: "A test" },
    ]);

    const create = client.rpc("create_family", { p_label: "Another" }).setHeader("x-request-id", "audited-0002");
    must(await create);
    expect((await eventsOf("audited-0002")).map((event) => event.table_name)).toContain("families");
  });

  test("of one request is never another's, however many run at once", async () => {
    const { client } = home.guardian;
    const ids = Array.from({ length: 24 }, (_, nth) => `parallel-${String(nth).padStart(4, "0")}`);
    await Promise.all(ids.map(async (id) => {
      const rename = client.rpc("rename_family", { p_family_id: home.familyId, p_label: id });
      await rename.setHeader("x-request-id", id).throwOnError();
    }));
    for (const id of ids) expect([id, (await eventsOf(id)).length]).toEqual([id, 1]);
    const [{ left } = { left: -1 }] = await stack().database.query<{ left: number }>(
      "select count(*)::int as left from audit.events where occurred_at > now() - interval '1 minute' and request_id is null and verb = 'update' and table_name = 'families'",
    );
    expect(left).toBe(0);
  });

  test("of a submitted document is the job's, and that of the function's log line", async () => {
    const response = await send("/functions/v1/document-processor", {
      headers: { "x-request-id": "submitted-0001" },
      body: JSON.stringify({ document_id: documentId }),
    });
    expect(response.headers.get("x-request-id")).toBe("submitted-0001");
    await response.text();
    await expect.poll(() => readLog(), { timeout: 10_000 })
      .toMatch(/"event":"request","function":"document-processor","request_id":"submitted-0001"/);
  });
});

const readLog = () => readFile(stack().logPath, "utf8").catch(() => "");

test("attack 23: the log has one line for each request, without what it asked for", async () => {
  const secrets = ["Solheim", "1990-05-04", home.childId, home.guardian.email, home.guardian.token, stack().secretKey];
  for (
    const path of [
      "/rest/v1/profiles?label=eq.Solheim&created_at=gt.1990-05-04",
      `/rest/v1/profiles?id=eq.${home.childId}`,
      `/rest/v1/Solheim`,
      `/storage/v1/object/documents/${home.childId}/Solheim`,
      `/auth/v1/verify?token=Solheim&type=magiclink`,
      `/auth/v1/Solheim`,
      "/functions/v1/Solheim",
      "/Solheim",
    ]
  ) {
    const response = await fetch(stack().apiUrl + path, {
      headers: { ...user(), "x-request-id": "logged-0001", "user-agent": "Solheim" },
      redirect: "manual",
    });
    await response.text();
  }
  const { client } = { client: connect(stack()) };
  await client.auth.signInWithOtp({ email: home.guardian.email });
  const linesOf = async () => (await readLog()).split("\n").filter((line) => line.includes("logged-0001"));
  await expect.poll(async () => (await linesOf()).length, { timeout: 10_000 }).toBe(8);
  const lines = (await linesOf()).map((line) => JSON.parse(line));
  expect(lines.map(({ path }) => path).sort()).toEqual([
    ":unknown",
    "/auth/v1/:path",
    "/auth/v1/verify",
    "/functions/v1/:function",
    "/rest/v1/:relation",
    "/rest/v1/profiles",
    "/rest/v1/profiles",
    "/storage/v1/object/:path",
  ].sort());
  for (const line of lines) {
    expect(Object.keys(line)).toEqual([
      "time",
      "level",
      "event",
      "request_id",
      "method",
      "path",
      "status",
      "ms",
      "bytes",
    ]);
    expect(line).toMatchObject({ event: "request", method: "GET", request_id: "logged-0001" });
  }
  const log = await readLog();
  for (const secret of secrets) expect(log).not.toContain(secret);
});
