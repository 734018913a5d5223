import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../functions-shared/reading/decode.ts";
import { LIMITS } from "../../../functions-shared/reading/limits.ts";
import { sniff } from "../../../functions-shared/reading/sniff.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("letters and their marks are composed as NFC composes them", () => {
  const letter = fc.constantFrom(
    "a",
    " ",
    "é",
    "e\u0301",
    "\u0323",
    "\u0300",
    "ﬁ",
    "가",
    "\u1100",
    "\u1161",
    "Å",
    "\u0915\u093c",
    "𝅗𝅥",
  );
  fc.assert(fc.property(fc.array(letter), (letters) => {
    const text = letters.join("");
    expect(decodeText(bytesOf(text))).toBe(text.normalize("NFC"));
  }));
});

test("a letter of several bytes may lie anywhere in a large text", () => {
  const text = "a" + "é".repeat(1_200_000);
  expect(decodeText(bytesOf(text)) === text).toBe(true);
});

test("a plain text has so many characters, however many bytes they take", () => {
  const text = "é".repeat(LIMITS.characters - 1) + "\n";
  expect(sniff(bytesOf(text)).format).toBe("plain-text");
  expect(() => sniff(bytesOf(`${text}.`))).toThrow(expect.objectContaining({ code: "too-large" }));
  expect(() => sniff(bytesOf(`\n [${text}`))).toThrow(expect.objectContaining({ code: "too-large" }));
});
