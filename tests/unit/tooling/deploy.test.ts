import { describe, expect, test } from "vitest";
import { judge, type Wanted } from "../../../scripts/deploy/judge.ts";
import type { Deployed } from "../../../scripts/deploy/project.ts";

const WANTED: Wanted = { siteUrl: "http://127.0.0.1:3000", functionSecrets: [] };
/** A hosted project in which nothing is missing. */
const READY: Deployed = {
  functions: [],
  secrets: ["SUPABASE_URL"],
  migrations: [{ local: "20261120000100", remote: "20261120000100" }, { local: "20261120000200", remote: "" }],
  extensions: ["pg_cron", "pg_net", "pgcrypto"],
  hasVault: true,
  vaultSecrets: ["guardian_functions_key", "guardian_functions_url"],
  settings: [{ path: "auth.site_url", local: WANTED.siteUrl, remote: "https://family.example" }],
};
const judged = (changes: Partial<Deployed>, wanted = WANTED) => judge({ ...READY, ...changes }, wanted);

describe("before a deployment", () => {
  test("a project in which nothing is missing is neither refused nor warned of", () => {
    expect(judge(READY, WANTED)).toEqual({ problems: [], warnings: [] });
  });

  test("a migration that is not here is refused", () => {
    const migrations = [...READY.migrations, { local: "", remote: "20261121000000" }];
    expect(judged({ migrations }).problems).toEqual([expect.stringContaining("not here (20261121000000)")]);
  });

  test("a migration older than what is applied is refused", () => {
    const migrations = [{ local: "20261120000100", remote: "" }, { local: "20261120000200", remote: "20261120000200" }];
    expect(judged({ migrations }).problems).toEqual([expect.stringContaining("(20261120000100): give them a newer")]);
  });

  test("a database without Vault is refused, and so is a function without its secret", () => {
    expect(judged({ hasVault: false }).problems).toEqual([expect.stringContaining("no Vault")]);
    expect(judged({}, { ...WANTED, functionSecrets: ["SUPABASE_URL", "READER_KEY"] }).problems)
      .toEqual(["functions lack secrets (READER_KEY): npx supabase secrets set"]);
  });

  test("what leaves the functions asleep is warned of: extensions, and Vault's secrets where pg_net is", () => {
    expect(judged({ extensions: ["pg_net"] }).warnings).toEqual([expect.stringMatching(/^pg_cron not enabled/)]);
    expect(judged({ vaultSecrets: ["guardian_functions_url"] }).warnings)
      .toEqual([expect.stringMatching(/^Vault lacks guardian_functions_key/)]);
    expect(judged({ extensions: [], vaultSecrets: [] }).warnings)
      .toEqual([expect.stringMatching(/^pg_net and pg_cron not enabled/)]);
  });

  test("a site URL of this machine is warned of, an own one is not, other settings are told with both values", () => {
    expect(judged({ settings: [] }).warnings).toEqual([expect.stringContaining("links in mails lead nowhere")]);
    const settings = [...READY.settings, { path: "auth.email.otp_length", local: 6, remote: 8 }];
    expect(judged({ settings }).warnings).toEqual([
      "auth.email.otp_length is 8 there and 6 in config.toml: npx supabase config push",
    ]);
  });
});
