import type { ProposedEvent } from "../contracts/event.ts";
import { canonicalDecimal } from "./decimal.ts";
import { nameKey } from "./names.ts";

type Fact = Omit<ProposedEvent, "fingerprint">;

/** Two products of one ingredient are two medications: the code of the product tells them apart where no dose does. */
const productOf = ({ code, candidates }: Fact): string | null => code !== null ? candidates[0]?.code ?? null : null;

/**
 * SHA-256 (hex, WebCrypto) of what makes two events the same fact: type, system and code (the printed name where there is
 * no code), value, unit, dose of a medicine, date. Spelling of the number does not count: 7.40 is 7.4.
 */
export async function fingerprintOf(event: Fact): Promise<string> {
  const what = event.code ? `${event.code.system}|${event.code.code}` : `name|${nameKey(event.name) || event.name}`;
  const number = event.value_number === null ? "" : canonicalDecimal(event.value_number);
  const parts = [
    event.type,
    what,
    number,
    event.value_comparator,
    event.value_ordinal ?? event.value_text,
    event.unit ?? event.printed_unit,
    event.type === "medication" ? event.dose ?? productOf(event) : null,
    event.occurred_on,
  ];
  const text = JSON.stringify(parts.map((part) => part ?? ""));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
