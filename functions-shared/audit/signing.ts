import { Buffer } from "node:buffer";

/** A key that cannot be used. */
export class SigningKeyError extends Error {
  override name = "SigningKeyError";
}

const ED25519 = "Ed25519";
const bytesOf = (text: string) => new TextEncoder().encode(text);

export interface Signer {
  /** The public key, 32 bytes (RFC 8032) in base64url. */
  readonly key: string;
  /** Signs a text. @returns the signature, 64 bytes in base64url. */
  sign(text: string): Promise<string>;
}

/** Makes a private key: PKCS #8 (RFC 8410) in base64. */
export async function makeSigningKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey(ED25519, true, ["sign", "verify"]) as CryptoKeyPair;
  return Buffer.from(await crypto.subtle.exportKey("pkcs8", pair.privateKey)).toString("base64");
}

/** Opens a private key as `makeSigningKey` writes one. @throws {SigningKeyError} */
export async function openSigner(privateKey: string): Promise<Signer> {
  try {
    const pkcs8 = new Uint8Array(Buffer.from(privateKey.trim(), "base64"));
    const key = await crypto.subtle.importKey("pkcs8", pkcs8, ED25519, true, ["sign"]);
    const { x } = await crypto.subtle.exportKey("jwk", key);
    if (!x) throw new Error("it has no public half");
    return {
      key: x,
      sign: async (text) => Buffer.from(await crypto.subtle.sign(ED25519, key, bytesOf(text))).toString("base64url"),
    };
  } catch (cause) {
    throw new SigningKeyError("the signing key of the audit trail is no Ed25519 key (PKCS #8 in base64)", { cause });
  }
}

/** Whether a signature of a text was made with the private half of a key. What cannot be understood was not. */
export async function isSignedBy(key: string, text: string, signature: string): Promise<boolean> {
  try {
    const raw = new Uint8Array(Buffer.from(key, "base64url"));
    const opened = await crypto.subtle.importKey("raw", raw, ED25519, false, ["verify"]);
    return await crypto.subtle.verify(
      ED25519,
      opened,
      new Uint8Array(Buffer.from(signature, "base64url")),
      bytesOf(text),
    );
  } catch {
    return false;
  }
}
