import { deflateSync } from "node:zlib";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { boundInflation } from "../../../functions-shared/reading/inflation.ts";
import { parseJson } from "../../../functions-shared/reading/json.ts";
import { LIMITS } from "../../../functions-shared/reading/limits.ts";
import { readPdf } from "../../../functions-shared/reading/pdf.ts";
import { sniff } from "../../../functions-shared/reading/sniff.ts";
import { readPlainText } from "../../../functions-shared/reading/text.ts";
import { demo } from "../../fixtures/source/demo.ts";
import { Sheet } from "../../fixtures/source/sheet.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const binary = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** ISO 32000-1, 7.4.3; the last bytes that fill no group are left out. */
function ascii85(data: Uint8Array): string {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength), groups: string[] = [];
  for (let at = 0; at + 4 <= data.length; at += 4) {
    const value = view.getUint32(at);
    const digit = (power: number) => String.fromCharCode(33 + Math.floor(value / 85 ** power) % 85);
    groups.push(value === 0 ? "z" : [4, 3, 2, 1, 0].map(digit).join(""));
  }
  return groups.join("");
}

async function codeOf(document: Uint8Array): Promise<string> {
  try {
    await extractDocument(document);
    return "read";
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return error.code;
  }
}

async function pdf(pages: number, print: (page: number) => string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page++) {
    document.addPage([300, 200]).drawText(print(page), { x: 20, y: 100, size: 10, font });
  }
  return await document.save();
}

describe("a document is known by its content", () => {
  it.each([
    ["PNG", binary("\x89PNG\r\n\x1a\n\0\0\0")],
    ["JPEG", binary("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["TIFF", binary("II*\0\x08\0\0\0")],
    ["HEIC", binary("\0\0\0\x18ftypheic")],
    ["zip", binary("PK\x03\x04\x14\0\0\0")],
    ["HTML", bytes("<!DOCTYPE html><html><body>Hemoglobin 14 g/dL</body></html>")],
    ["XML of another kind", bytes('<?xml version="1.0"?><note><to>Ada</to></note>')],
    ["entity bomb", bytes('<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>')],
    ["RTF", bytes("{\\rtf1\\ansi Hemoglobin}")],
    ["random bytes", Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256)],
    ["JSON that is not FHIR", bytes('{"name": "Hemoglobin", "value": 14}')],
    ["a JSON array", bytes("[[1, 2], [3]]")],
  ])("%s is refused", async (_what, document) => expect(await codeOf(document)).toBe("unsupported-document"));

  it("refuses what is empty", async () => {
    for (const document of [new Uint8Array(), bytes(" \n\t\f\n"), bytes("\ufeff")]) {
      expect(await codeOf(document)).toBe("empty-document");
    }
    expect(await codeOf(bytes('{"resourceType":"Bundle","type":"collection"}'))).toBe("empty-document");
  });

  it("reads UTF-8, UTF-16 with and without its mark, and Windows-1252", () => {
    const text = "Kreatinin 96 µmol/l Müller";
    const utf16 = (mark: boolean) => {
      const units = (mark ? "\ufeff" : "") + text;
      return new Uint8Array(Uint16Array.from(units, (letter) => letter.charCodeAt(0)).buffer);
    };
    for (const document of [bytes(text), bytes("\ufeff" + text), utf16(true), utf16(false), binary(text)]) {
      const sniffed = sniff(document);
      expect(sniffed.format === "plain-text" && sniffed.text.replace("\ufeff", "")).toBe(text);
    }
  });
});

describe("bounds", () => {
  it("refuses more bytes, pages or nesting than an edge function bears", async () => {
    expect(await codeOf(new Uint8Array(LIMITS.bytes + 1).fill(0x41))).toBe("too-large");
    expect(await codeOf(await pdf(LIMITS.pages + 1, () => "x"))).toBe("too-many-pages");
    expect(await codeOf(bytes("x\f".repeat(LIMITS.pages) + "x"))).toBe("too-many-pages");
    for (const open of ["[", '{"a":']) expect(await codeOf(bytes(open.repeat(100_000)))).toBe("too-large");
    expect(await codeOf(bytes(`[${"[],".repeat(LIMITS.jsonMarks)}[]]`))).toBe("too-large");
    expect(await codeOf(bytes("word ".repeat(LIMITS.words + 1)))).toBe("too-large");
  });

  it("refuses a PDF that unpacks beyond the memory of an edge function, however its streams are packed", async () => {
    const stream = (data: Uint8Array, dictionary = "/Filter /Fl#61teDecode") =>
      Buffer.concat([
        binary(`%PDF-1.4\n1 0 obj <<${dictionary}>> stream\n`),
        data,
        binary("\nendstream endobj\n%%EOF"),
      ]);
    const packed = deflateSync(Buffer.alloc(LIMITS.streamBytes + 1, "q Q "));
    expect(await codeOf(stream(packed))).toBe("too-large");
    expect(await codeOf(stream(deflateSync(packed)))).toBe("too-large");
    expect(await codeOf(stream(binary(packed.toString("hex") + ">")))).toBe("too-large");
    expect(await codeOf(stream(binary(ascii85(packed) + "~>")))).toBe("too-large");
    const half = deflateSync(Buffer.alloc(LIMITS.streamBytes - 1, "q Q "));
    expect(() => boundInflation(Buffer.concat([stream(half), stream(half)]))).not.toThrow();
    expect(() => boundInflation(Buffer.concat(Array.from({ length: 5 }, () => stream(half))))).toThrow(ReadingError);
    expect(() => boundInflation(stream(packed, "/Type /XObject /Subtype /Image"))).not.toThrow();
    const broken = stream(binary("x\x9cnot deflated"));
    expect(() => boundInflation(broken)).not.toThrow();
    expect(() => boundInflation(Buffer.concat(Array.from({ length: 20 }, () => broken)))).toThrow(ReadingError);
  });

  it("parses as many brackets in strings as there are, and unterminated strings of backslashes in linear time", () => {
    expect(parseJson(`{"a": "${"[".repeat(1000)}", "b": [7.40, -1e3]}`)).toMatchObject({ b: ["7.40", "-1e3"] });
    expect(() => parseJson('{"a": "' + '\\"'.repeat(1_000_000))).toThrow(ReadingError);
  });
});

describe("PDF", () => {
  it("boxes are points from the top left of the page as displayed, turned or not", async () => {
    for (const turned of [false, true]) {
      const sheet = await Sheet.open([842, 595], turned);
      sheet.text(100, 50, "Sodium 141", { size: 10 });
      const { pages, words } = await readPdf(await sheet.bytes());
      expect(pages).toEqual([{ page: 1, width: 842, height: 595, unit: "pt" }]);
      expect(words.map(({ text }) => text)).toEqual(["Sodium", "141"]);
      const [x, y, width, height] = words[0]!.box;
      expect([x, y + height]).toEqual([100, expect.closeTo(52.2, 1)]);
      expect(width).toBeGreaterThan(25);
    }
  });

  it("a small raised number becomes an exponent", async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.addPage([300, 200]);
    page.drawText("7.2 x10", { x: 20, y: 100, size: 10, font });
    page.drawText("9", { x: 20 + font.widthOfTextAtSize("7.2 x10", 10), y: 104, size: 6, font });
    page.drawText("/L", { x: 20 + font.widthOfTextAtSize("7.2 x10", 10) + 3.4, y: 100, size: 10, font });
    const { words } = await readPdf(await document.save());
    expect(words.map(({ text }) => text)).toEqual(["7.2", "x10^9/L"]);
  });

  it("a small raised marker of a footnote is no digit of the value, the unit or the name before it", async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.addPage([300, 200]);
    ["Potassium", "5.6", "110", "mmol/L"].forEach((text, i) => {
      const x = 20 + 70 * i;
      page.drawText(text, { x, y: 100, size: 10, font });
      page.drawText("3", { x: x + font.widthOfTextAtSize(text, 10), y: 104, size: 6, font });
    });
    const { words } = await readPdf(await document.save());
    expect(words.filter(({ raised }) => !raised).map(({ text }) => text)).toEqual([
      "Potassium",
      "5.6",
      "110",
      "mmol/L",
    ]);
    expect(words.filter(({ raised }) => raised).map(({ text }) => text)).toEqual(["3", "3", "3", "3"]);
  });

  it("without text on any page is refused, encrypted and damaged files too", async () => {
    const sheet = await Sheet.open();
    sheet.drawing();
    expect(await codeOf(await sheet.bytes())).toBe("no-text-layer");
    expect(await codeOf(bytes("%PDF-1.7\nnothing more\n%%EOF\n"))).toBe("damaged-document");
    const plain = new TextDecoder("latin1").decode(await (await Sheet.open()).bytes());
    const locked = plain.replace(
      /\/Root (\d+ \d+ R)/,
      (root) =>
        `${root}\n/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"41".repeat(32)}> /U <${
          "42".repeat(32)
        }> /P -4 >>\n/ID [<00> <00>]`,
    );
    expect(await codeOf(binary(locked))).toBe("encrypted-document");
  });

  it("cut off anywhere is refused by name, never read in part", async () => {
    const [whole] = await demo();
    for (let i = 0; i < 50; i++) {
      const cut = whole!.bytes.slice(0, Math.floor(whole!.bytes.length * i / 50));
      expect(["damaged-document", "empty-document", "unsupported-document"]).toContain(await codeOf(cut));
    }
  });

  it("with bytes overwritten is read or refused by name", async () => {
    const [whole] = await demo();
    for (let i = 1; i < 60; i++) {
      const spoilt = whole!.bytes.slice();
      for (let k = 0; k < 4; k++) spoilt[(i * 7919 + k * 104_729) % spoilt.length] = (i * 31 + k * 17) % 256;
      expect(await codeOf(spoilt)).toMatch(/^(read|[a-z-]+)$/);
    }
  }, 30_000);
});

describe("plain text", () => {
  it("boxes are character cells, form feeds turn pages", () => {
    const { pages, words } = readPlainText("Sodium  141\n\f  next");
    expect(pages.map(({ page, unit }) => [page, unit])).toEqual([[1, "cell"], [2, "cell"]]);
    expect(words.map(({ page, box, text }) => [page, box, text])).toEqual([
      [1, [0, 0, 6, 1], "Sodium"],
      [1, [8, 0, 3, 1], "141"],
      [2, [2, 0, 4, 1], "next"],
    ]);
  });
});

describe("what no database keeps as text", () => {
  it("stands for itself as a replacement character, and spoils no word beside it", () => {
    const letter = new TextDecoder().decode(bytes(`${"Ferritin 14 ng/mL\n".repeat(40)}CR\0P 2.1 mg/L`));
    const sniffed = sniff(bytes(letter));
    const words = readPlainText(sniffed.format === "plain-text" ? sniffed.text : "").words.map(({ text }) => text);
    expect(words.slice(-3)).toEqual(["CR\ufffdP", "2.1", "mg/L"]);
  });

  it("is replaced in strings of JSON: a zero byte, half a letter; a whole letter stays", () => {
    expect(parseJson('["a\\u0000b", "\\ud83d", "\\ud83d\\ude00"]')).toEqual(["a\ufffdb", "\ufffd", "\u{1f600}"]);
  });
});

describe("a page that costs more than it may", () => {
  const shown = (times: number) =>
    PDFDocument.create().then(async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      const page = document.addPage([300, 200]);
      page.drawText("Hello", { x: 20, y: 100, size: 10, font });
      const key = page.node.newFontDictionary("F", font.ref).asString();
      const stream = document.context.flateStream(`BT ${key} 9 Tf 20 20 Td (b) Tj ET\n`.repeat(times));
      page.node.addContentStream(document.context.register(stream));
      return await document.save();
    });

  it("is given up while it is read", async () => {
    expect(await codeOf(await shown(100))).toBe("read");
    expect(await codeOf(await shown(LIMITS.words * 2 + 10))).toBe("too-large");
  }, 30_000);
});
