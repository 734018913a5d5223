import { expect, test } from "vitest";
import { makeSigningKey } from "../../../functions-shared/audit/signing.ts";
import { readKeeper } from "../../../functions-shared/http/audit-keeper.ts";

const environment = async (months?: string) => ({
  GUARDIAN_AUDIT_SIGNING_KEY: await makeSigningKey(),
  GUARDIAN_AUDIT_STORE: "/nowhere",
  ...(months === undefined ? {} : { GUARDIAN_AUDIT_KEPT_MONTHS: months }),
});

test("the keeper keeps the trail for ever, unless it is told for how many months", async () => {
  expect((await readKeeper(await environment())).keptMonths).toBeNull();
  expect((await readKeeper(await environment(""))).keptMonths).toBeNull();
  expect((await readKeeper(await environment("120"))).keptMonths).toBe(120);
  for (const months of ["0", "-1", "1.5", "a year", "P1Y", "12 ", "100000"]) {
    await expect(environment(months).then(readKeeper), months).rejects.toThrow("GUARDIAN_AUDIT_KEPT_MONTHS");
  }
});
