import { expect, test } from "vitest";
import { textPaper } from "../api/_documents.ts";
import { put, register } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { must, newHousehold } from "../api/_people.ts";
import { auditKeeper } from "../../scripts/stack/audit.ts";
import { startFunctions } from "../../scripts/stack/functions.ts";
import { readAuditKeys } from "../../scripts/stack/keys.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { useStack } from "../support/stack.ts";
import { asService, asUser, RUN_FUNCTIONS } from "./_call.ts";

const stack = useStack();

test("attack 23: functions log ids and codes: no name, number, value, file name, address, token or SQL", async () => {
  const { guardian, childId, child } = await newHousehold(stack(), "guardian");
  const lines: string[] = [];
  const signing = await readAuditKeys(stack().dataDir);
  if (!signing) throw new Error("the stack has no key to sign its audit trail with");
  // Functions of our own beside the stack's, so that every line they write is seen.
  const functions = await startFunctions({
    root: ROOT,
    env: {
      SUPABASE_URL: stack().apiUrl,
      SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: stack().publishableKey }),
      SUPABASE_SECRET_KEYS: JSON.stringify({ default: stack().secretKey }),
    },
    extras: { "audit-keeper": await auditKeeper(stack().dataDir, signing) },
    workers: "beside",
    onLine: (name, line) => lines.push(`${name} ${line}`),
    onDeath: () => {},
  });
  try {
    const ask = async (name: string, headers: HeadersInit, body: unknown) => {
      const response = await fetch(await functions.address(name), {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };
    const user = asUser(stack(), guardian.token);
    const paper = textPaper(labReport(child, [["Ferritin", "14.25", "ng/mL", "7 - 140"]]), "ada-at-the-clinic.txt");
    const documentId = await register(guardian.client, childId, paper);
    must(await put(guardian.client, documentId, paper));
    expect((await ask("document-processor", user, { document_id: documentId })).status).toBe(202);
    await expect.poll(
      async () => {
        for (const name of RUN_FUNCTIONS) await ask(name, asService(stack()), { run: true });
        return must(await guardian.client.from("documents").select("status").eq("id", documentId).single()).status;
      },
      { timeout: 30_000 },
    ).toBe("filed");
    const flag = { action: "resolve", flag_id: documentId, resolution: "confirm", note: `${child.name} was there` };
    expect((await ask("quality-guardian", user, flag)).status).toBe(404);
    expect((await ask("document-processor", user, { document_id: child.name })).status).toBe(400);
    expect((await ask("document-processor", asUser(stack(), "x.y.z"), {})).status).toBe(401);

    const log = lines.join("\n");
    expect(log.match(/"event":"request"/g)?.length).toBeGreaterThan(5);
    const secrets = [child.name, "Ada", child.number, child.born, "Ferritin", "14.25", "2276-4", "ada-at-the-clinic"];
    const keys = [
      guardian.email,
      guardian.token,
      stack().secretKey,
      stack().publishableKey,
      signing.signing_key,
      "was there",
    ];
    for (const secret of [...secrets, ...keys]) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/\bselect\b|\binsert\b|\bupdate\b|SQLSTATE|not allowed/i);
  } finally {
    await functions.stop();
  }
});
