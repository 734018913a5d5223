import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { canonicalText } from "../../../functions-shared/audit/canonical.ts";
import { documentName, readDocument, signDocument } from "../../../functions-shared/audit/document.ts";
import { isSignedBy, makeSigningKey, openSigner } from "../../../functions-shared/audit/signing.ts";

/** PKCS #8 of an Ed25519 seed: RFC 8410, 7. */
const pkcs8 = (seed: string) => Buffer.from(`302e020100300506032b657004220420${seed}`, "hex").toString("base64");
const url = (hex: string) => Buffer.from(hex, "hex").toString("base64url");

/** RFC 8032, 7.1: tests 1 and 2. */
const VECTORS = [
  {
    seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    text: "",
    signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b" +
      "d25bf5f0595bbe24655141438e7a100b",
  },
  {
    seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    text: "r",
    signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c" +
      "387b2eaeb4302aeeb00d291612bb0c00",
  },
];

test.each(VECTORS)("the vectors of RFC 8032: $text", async ({ seed, key, text, signature }) => {
  const signer = await openSigner(pkcs8(seed));
  expect(signer.key).toBe(url(key));
  expect(await signer.sign(text)).toBe(url(signature));
  expect(await isSignedBy(url(key), text, url(signature))).toBe(true);
});

const STATEMENT = { kind: "erasure", number: 7, reason: 'Grüße "x"\n', key_epoch: null, counts: { b: 2, a: 1 } };

test("a statement has one text, whatever the order of its members", () => {
  const text = '{"counts":{"a":1,"b":2},"key_epoch":null,"kind":"erasure","number":7,"reason":"Grüße \\"x\\"\\n"}';
  expect(canonicalText(STATEMENT)).toBe(text);
  expect(canonicalText(Object.fromEntries(Object.entries(STATEMENT).reverse()) as typeof STATEMENT)).toBe(text);
});

test("a document is believed when somebody trusted has signed exactly this", async () => {
  const signer = await openSigner(await makeSigningKey());
  const text = await signDocument(signer, STATEMENT);
  expect(await readDocument(text, ["other", signer.key])).toEqual(STATEMENT);
  expect(documentName("erasure", 7)).toBe("erasure-000000000007.json");
  await expect(readDocument(text, ["other"])).rejects.toThrow("a key that is not trusted");
  for (const [from, to] of [['"number": 7', '"number": 8'], ['"a": 1', '"a": 3'], ["null", '"null"']] as const) {
    expect(text).toContain(from);
    await expect(readDocument(text.replace(from, to), [signer.key])).rejects.toThrow("its signature is wrong");
  }
  await expect(readDocument(text.slice(0, -9), [signer.key])).rejects.toThrow("it is damaged");
  const signature = /"signature": "(.*)"/.exec(text)?.[1] ?? "";
  await expect(readDocument(text.replace(signature, signature.slice(1)), [signer.key])).rejects.toThrow("wrong");
});

test("what is no signing key is told as that", async () => {
  await expect(openSigner("c2VjcmV0")).rejects.toThrow("is no Ed25519 key");
});
