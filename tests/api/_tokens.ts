import { createHmac } from "node:crypto";

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The claims of a token, unchecked. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

/** What an attacker makes of a token that was good: name and token. `victimId` is whom they would like to be. */
export function forgeries(token: string, victimId: string): [string, string][] {
  const [header = "", body = "", signature = ""] = token.split(".");
  const claims = claimsOf(token);
  const none = (alg: string) => `${encode({ alg, typ: "JWT" })}.${encode({ ...claims, sub: victimId })}.`;
  const signed = (secret: string, head = header, payload = body) =>
    `${head}.${payload}.${createHmac("sha256", secret).update(`${head}.${payload}`).digest("base64url")}`;
  return [
    ["with another subject", `${header}.${encode({ ...claims, sub: victimId })}.${signature}`],
    ["with the service's role", `${header}.${encode({ ...claims, role: "service_role" })}.${signature}`],
    ["that never expires", `${header}.${encode({ ...claims, exp: 32503680000 })}.${signature}`],
    ["with alg none", none("none")],
    ["with alg NONE", none("NONE")],
    ["with alg none and the old signature", none("none") + signature],
    ["without its signature", `${header}.${body}.`],
    ["of another project", signed("super-secret-jwt-token-with-at-least-32-characters-long")],
    ["signed with an empty secret", signed("")],
    ["signed with its own header naming a key", signed("x", encode({ alg: "HS256", kid: "../../dev/null" }))],
    ["that is none", "not.a.token"],
    ["of two parts", `${header}.${body}`],
  ];
}
