import { Buffer } from "node:buffer";
import { z } from "zod";
import { type Statement, StatementSchema } from "../contracts/audit.ts";
import { canonicalText } from "./canonical.ts";
import { sha256 } from "./merkle.ts";
import { isSignedBy, type Signer } from "./signing.ts";

/** A document that is not what somebody we trust has signed, or is not of its name. */
export class DocumentError extends Error {
  override name = "DocumentError";
}

const SignatureSchema = z.object({ key: z.string(), signature: z.string() });

/** The hash by which the next statement refers to this one. */
export const statementHash = (statement: Statement): string =>
  sha256(Buffer.from(canonicalText(statement))).toString("hex");

/** The name of a statement's document in the store. */
export const documentName = (kind: string, number: number): string =>
  `${kind}-${String(number).padStart(12, "0")}.json`;

/**
 * Signs a statement. @returns its document: the statement's members, `key` (who signed) and `signature` (of the
 * statement's canonical text), as JSON.
 */
export async function signDocument(signer: Signer, statement: Statement): Promise<string> {
  const signature = await signer.sign(canonicalText(statement));
  return `${JSON.stringify({ ...statement, key: signer.key, signature }, null, 1)}\n`;
}

/**
 * Reads a document.
 * @param keys the public keys that are trusted.
 * @throws {DocumentError} when it is damaged, or nobody we trust has signed it.
 */
export async function readDocument(text: string, keys: readonly string[]): Promise<Statement> {
  let statement: Statement;
  let signed: z.infer<typeof SignatureSchema>;
  try {
    const { key, signature, ...rest } = JSON.parse(text);
    signed = SignatureSchema.parse({ key, signature });
    statement = StatementSchema.parse(rest);
  } catch (cause) {
    throw new DocumentError("it is damaged", { cause });
  }
  if (!keys.includes(signed.key)) throw new DocumentError("it is signed with a key that is not trusted");
  if (await isSignedBy(signed.key, canonicalText(statement), signed.signature)) return statement;
  throw new DocumentError("its signature is wrong");
}
