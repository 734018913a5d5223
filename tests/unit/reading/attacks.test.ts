import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { lzwSize, runsSize } from "../../../functions-shared/reading/packings.ts";
import { leaveToWorker } from "../../../functions-shared/reading/pictures.ts";
import { ATTACKS } from "../../support/attacks/all.ts";
import { lzw } from "../../support/attacks/pdf.ts";

const extract = async (bytes: Uint8Array) =>
  await extractDocument(new Uint8Array(bytes), { pictureReader: leaveToWorker });

describe("attack 24: little that would take all the memory is refused before it is read", () => {
  test.each([
    ["a PDF of runs packed in runs", "too-large"],
    ["a PDF that LZW packed a thousandfold", "too-large"],
    ["a PDF whose font maps a hundred times sixteen million letters", "too-large"],
    ["a PDF of a million saved states", "too-large"],
    ["an element of 100,000 attributes", "too-large"],
    ["three million line ends", "too-large"],
    ["a PDF that asks for a password", "encrypted-document"],
    ["a PDF encrypted in a way nobody knows", "damaged-document"],
    ["a thousand million laughs", "unsupported-document"],
    ["an entity behind a comment", "unsupported-document"],
    ["XML in UTF-16 that says it is UTF-8", "unsupported-document"],
  ])("%s: %s", async (what, code) => {
    await expect(extract(await ATTACKS[what]!())).rejects.toMatchObject({ code });
  });

  test("a number nobody could have measured is no result, and what it stands in is shown as not understood", async () => {
    const { statements, unread } = await extract(await ATTACKS["numbers of a million digits"]!());
    expect([statements.length, unread.length]).toEqual([0, 1]);
    const printed = await extract(new TextEncoder().encode(`Sodium ${"9".repeat(200)} mmol/L 136 - 145\n`));
    expect(printed.statements.filter((one) => "value" in one && one.value.kind === "quantity")).toEqual([]);
  });

  test("what is packed by LZW, or in runs, is counted to the letter", () => {
    for (const letters of [1, 2, 500, 60_000, 3_000_000]) expect(lzwSize(lzw(letters), Infinity)).toBe(letters);
    expect(runsSize(new Uint8Array([2, 1, 2, 3, 129, 32, 128, 5]))).toBe(3 + 128);
  });

  test("a PDF whose streams are packed by LZW or in runs is read when it is of a usual size", async () => {
    const ordinary = await extract(await ATTACKS["a PDF that runs a program when it is opened"]!());
    expect(ordinary.words.map(({ text }) => text)).toEqual(["Hello"]);
    for (const what of ["a page packed by LZW", "a page packed in runs"]) {
      expect((await extract(await ATTACKS[what]!())).words.map(({ text }) => text)).toEqual(["Hello"]);
    }
  });
});

describe("text that shows the same as another is read the same", () => {
  const report = "Patient: Bob Marsh\nDate of birth: 3 February 1990\nSodium 140 mmol/L 136 - 145\n";
  const said = async (text: string) => {
    const { subject, statements } = await extract(new TextEncoder().encode(text));
    return [
      subject.name?.value,
      subject.birth_date?.value,
      ...statements.map((one) => JSON.stringify("value" in one && one.value)),
    ];
  };

  test("with marks of direction, and with accents that stand for themselves", async () => {
    const plain = await said(report.replace("Bob", "Béla"));
    expect(plain).toContain("Béla Marsh");
    expect(plain).toHaveLength(3);
    expect(await said(report.replace("Bob", "Be\u0301la").replace("140", "\u200e140\u200f"))).toEqual(plain);
  });

  test("but what an override shows in another order is not read", async () => {
    expect(await said(report.replace("140", "\u202e041\u202c"))).not.toContain(
      JSON.stringify({ kind: "quantity", value: "41" }),
    );
    expect((await said(report.replace("140", "\u202e041\u202c"))).length).toBeLessThan(3);
  });
});

test("cells of a message's line that stand behind each other are no cards, and end nothing", async () => {
  const { statements } = await extract(new TextEncoder().encode("F||Corrected confirmed\nOBX|1|SN|1988-5^C\rOBX"));
  expect(statements).toEqual([]);
});
