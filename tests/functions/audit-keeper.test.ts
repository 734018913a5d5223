import { Buffer } from "node:buffer";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { documentName, signDocument } from "../../functions-shared/audit/document.ts";
import { openStore } from "../../functions-shared/audit/open-store.ts";
import { openSigner, type Signer } from "../../functions-shared/audit/signing.ts";
import type { Statement } from "../../functions-shared/contracts/audit.ts";
import { type Report, verifyTrail } from "../../scripts/audit/verify-trail.ts";
import { readAuditKeys } from "../../scripts/stack/keys.ts";
import { must } from "../api/_people.ts";
import { startAppendStore, type TestStore } from "../support/append-store.ts";
import { startTestStack, type TestStack } from "../support/stack.ts";
import { asService, asUser, call, expectProblem } from "./_call.ts";
import { functionPid } from "./_processes.ts";

const WAIT = { timeout: 30_000, interval: 20 };
let store: TestStore;
let stack: TestStack;
let signer: Signer;
let ada: Awaited<ReturnType<TestStack["signIn"]>>;

const query = <Row>(sql: string, ...parameters: unknown[]) => stack.database.query<Row>(sql, parameters);

beforeAll(async () => {
  store = await startAppendStore();
  process.env.GUARDIAN_AUDIT_STORE = store.place;
  process.env.GUARDIAN_AUDIT_STORE_AUTHORIZATION = store.authorization;
  stack = await startTestStack();
  signer = await openSigner((await readAuditKeys(stack.dataDir))?.signing_key ?? "");
  ada = await stack.signIn("ada");
});
afterAll(async () => {
  for (const name of ["GUARDIAN_AUDIT_STORE", "GUARDIAN_AUDIT_STORE_AUTHORIZATION"]) delete process.env[name];
  await stack?.stop();
  store?.close();
});
beforeEach(() => {
  store.trouble = undefined;
});

/** Whether the trail is sealed all the time, or not before the test is over. */
const seal = (when: "at once" | "never") =>
  query(`create or replace function private.root_interval() returns interval language sql immutable set search_path = ''
    return interval '${when === "never" ? "1 day" : "0 seconds"}'`);

const newFamily = async (label: string) => void must(await ada.rpc("create_family", { p_label: label }));
const unpublished = () => query<{ text: string }>("select text from audit.statements where published_at is null");
const roots = () => query<{ number: number }>("select number::float8 as number from audit.statements order by number");
const keep = () => call(stack, "audit-keeper", { headers: asService(stack), body: JSON.stringify({ run: true }) });

/** Everything that waited is in the store: the dispatcher would see to it too, after a pause. */
const settled = () =>
  vi.waitFor(async () => {
    await (await keep()).text();
    expect(await query("select stage from private.due_jobs() where stage = 'audit'")).toEqual([]);
  }, WAIT);

const verify = (): Promise<Report> =>
  verifyTrail(
    openStore(store.place, { authorization: store.authorization }),
    [signer.key],
    (read) =>
      stack.database.transaction(async (run) => {
        await read((sql, parameters) => run(sql, parameters ?? []) as Promise<never[]>);
      }),
  );

test("what people do is sealed, signed and published, and verifies", async () => {
  await seal("at once");
  await newFamily("Holm");
  await settled();
  expect(store.documents.size).toBeGreaterThan(0);
  const report = await verify();
  expect(report).toMatchObject({ whole: true, findings: [], unsealed: 0, roots: store.documents.size });
  expect(report.events).toBeGreaterThan(1);
});

test("only the scheduler may have it work", async () => {
  const token = (await ada.auth.getSession()).data.session?.access_token ?? "";
  const asked = await call(stack, "audit-keeper", {
    headers: asUser(stack, token),
    body: JSON.stringify({ run: true }),
  });
  await expectProblem(asked, 403, "service-only");
});

test("kill -9 of the keeper at any moment: in the end all is published once, in one chain", async () => {
  await seal("at once");
  for (let nth = 0; nth < 3; nth++) {
    await newFamily(`Kill ${nth}`);
    const published = store.documents.size;
    // Some die before they publish, some after, some before they say so.
    await vi.waitFor(() => expect(store.documents.size).toBeGreaterThan(published), { ...WAIT, interval: 1 });
    const pid = functionPid("audit-keeper");
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  }
  await settled();
  expect(await verify()).toMatchObject({ whole: true, findings: [], unsealed: 0 });
  expect(store.documents.size).toBe((await roots()).length);
});

test("published, and dead before it said so: the next one finds it there", async () => {
  await seal("never");
  store.trouble = (_request, response) => (response.writeHead(403).end(), true);
  await seal("at once");
  await newFamily("Dead");
  await vi.waitFor(async () => expect(await unpublished()).toHaveLength(1), WAIT);
  const [{ text } = { text: "" }] = await unpublished();
  await seal("never");
  const statement = JSON.parse(text) as Statement;
  store.documents.set(documentName("root", statement.number), await signDocument(signer, statement));
  store.trouble = undefined;
  await settled();
  expect(await verify()).toMatchObject({ whole: true, findings: [] });
});

test.each([
  ["answers 500", (_request, response) => (response.writeHead(500).end("secret of the store"), true)],
  ["hangs up", (request) => (request.socket.destroy(), true)],
] as [string, TestStore["trouble"]][])(
  "a store that %s is told as such, and what waited is published later",
  async (_what, trouble) => {
    await seal("at once");
    await settled();
    store.trouble = trouble;
    await newFamily("Waits");
    await vi.waitFor(async () => expect((await unpublished()).length).toBeGreaterThan(0), WAIT);
    await expectProblem(await keep(), 503, "audit-store-failed");
    expect(stack.logs.join("\n")).not.toContain("secret of the store");
    store.trouble = undefined;
    await settled();
    expect(await verify()).toMatchObject({ whole: true, findings: [], unsealed: 0 });
  },
);

test("attack 28: a past that was rewritten, in the database or in the store, is not signed any further", async () => {
  await seal("at once");
  await settled();
  await seal("never");
  await newFamily("Forged");
  const last = (await roots()).length;
  const name = documentName("root", last);
  const honest = store.documents.get(name) ?? "";
  // Another statement under the number of the last one, as if somebody had gone back and sealed again.
  const { key: _key, signature: _signature, ...statement } = JSON.parse(honest);
  store.documents.set(name, await signDocument(signer, { ...statement, merkle_root: "0".repeat(64) }));
  await seal("at once");
  await vi.waitFor(async () => expect(await unpublished()).toHaveLength(1), WAIT);
  await expectProblem(await keep(), 409, "audit-conflict");
  expect(store.documents.has(documentName("root", last + 1))).toBe(false);
  expect((await verify()).counts).toMatchObject({ statement: 1, root: 1 });
  store.documents.set(name, `${Buffer.from(honest).toString()} `.replace('"count": ', '"count": 1'));
  await expectProblem(await keep(), 409, "audit-conflict");
  store.documents.set(name, honest);
  await settled();
  expect(await verify()).toMatchObject({ whole: true, findings: [] });
});
