import type { Statement } from "../contracts/audit.ts";

type Value = Statement[string];

/**
 * The one text of a statement: members in the order of their names, no white space (RFC 8785, for what statements hold:
 * integers, texts, nulls and objects of them, under names of ASCII letters). It is what is hashed and signed.
 */
export function canonicalText(value: Value): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`).join(",")}}`;
}
