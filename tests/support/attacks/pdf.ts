import { deflateSync } from "node:zlib";

export interface PdfOptions {
  /** How many bytes behind the place its table names every object stands from the third on. */
  misplaced?: number;
  /** More for the trailer. */
  trailer?: string;
}

/** A PDF of these numbered objects (ISO 32000-1, 7.5). The first is the catalogue. */
export function pdf(objects: (string | Buffer)[], { misplaced = 0, trailer = "" }: PdfOptions = {}) {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [nth, object] of objects.entries()) {
    offsets.push(size());
    parts.push(Buffer.from(`${nth + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from("\nendobj\n"));
  }
  const start = size();
  const table = offsets.map((offset, nth) =>
    `${String(nth < 2 ? offset : offset - misplaced).padStart(10, "0")} 00000 n \n`
  ).join("");
  parts.push(Buffer.from(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  ));
  return new Uint8Array(Buffer.concat(parts));
}

export const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
export const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const RESOURCES = "/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>";
export const PAGE = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R ${RESOURCES} >>`;
export const HELLO = "BT /F1 12 Tf 72 720 Td (Hello) Tj ET\n";

export const stream = (data: Buffer | string, dictionary = "") =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
    Buffer.from(data as string, "latin1"),
    Buffer.from("\nendstream"),
  ]);
export const pages = (kids: string, count: number) => `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`;

/** One page that shows this; more objects are numbered from 6. */
const page = (contents: Buffer | string, ...more: (string | Buffer)[]) =>
  pdf([CATALOGUE, pages("3 0 R", 1), PAGE, stream(contents), FONT, ...more]);

const FORM = "/Type /XObject /Subtype /Form /BBox [0 0 612 792]";
/** A form that draws the next one ten times, twelve deep: a million million drawings in two kilobytes. */
const nestedForms = () =>
  page(
    HELLO + "/X Do\n",
    ...Array.from({ length: 12 }, (_, depth) =>
      stream("/X Do ".repeat(10), `${FORM} /Resources << /XObject << /X ${7 + depth} 0 R >> >>`)),
    stream("0 0 m", FORM),
  );

/** Runs of one byte, packed three times over: a few kilobytes become a gigabyte (ISO 32000-1, 7.4.5). */
function runLengths(): Uint8Array {
  let data = Buffer.concat([...Array<Buffer>(40).fill(Buffer.from([129, 0x20])), Buffer.from([128])]);
  // Each round: literal copies of what stands for a long run.
  for (let round = 0; round < 2; round++) {
    const pairs = Array<Buffer>(4_000).fill(Buffer.from([129, round === 0 ? 129 : 0x20]));
    data = Buffer.concat([...pairs, Buffer.from([128])]);
  }
  return pdf([
    ...[CATALOGUE, pages("3 0 R", 1), PAGE],
    stream(data, "/Filter [/RunLengthDecode /RunLengthDecode /RunLengthDecode]"),
    FONT,
  ]);
}

/** One letter as LZW packs it best: each code one letter longer than the one before (ISO 32000-1, 7.4.4). */
export function lzw(letters: number): Buffer {
  const bytes: number[] = [];
  let bits = 0, count = 0;
  const put = (code: number, width: number) => {
    [bits, count] = [(bits << width) | code, count + width];
    while (count >= 8) [bytes[bytes.length], count] = [(bits >> (count - 8)) & 0xff, count - 8];
    bits &= (1 << count) - 1;
  };
  let code = 258;
  for (let written = 0; written < letters;) {
    put(256, written === 0 ? 9 : 12);
    put(0x20, 9);
    written++;
    code = 258;
    for (let length = 2; code < 4094 && written < letters; code++, length++) {
      // The last code may stand for less than a whole run.
      const left = letters - written, part = Math.min(length, left);
      put(part === 1 ? 0x20 : 256 + part, widthOf(code));
      written += part;
    }
  }
  put(257, widthOf(code));
  if (count > 0) put(0, 8 - count);
  return Buffer.from(bytes);
}

/** Of the code that is written while the table is filled up to this one. */
const widthOf = (filled: number) => filled < 511 ? 9 : filled < 1023 ? 10 : filled < 2047 ? 11 : 12;

/** Any letters as LZW may pack them: each for itself, the table emptied before it fills. */
function loose(letters: string): Buffer {
  const codes = [...letters].flatMap((letter, nth) =>
    nth % 200 === 0 ? [256, letter.charCodeAt(0)] : [letter.charCodeAt(0)]
  );
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, "0")).join("");
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((eight) => parseInt(eight.padEnd(8, "0"), 2)));
}

/** Letters as runs of lengths. */
const runs = (letters: string) =>
  Buffer.concat([Buffer.from([letters.length - 1]), Buffer.from(letters), Buffer.from([128])]);

const CMAP = (ranges: number) =>
  `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffffff> endcodespacerange\n` +
  `${`1 beginbfrange <000000> <ffffff> <0041> endbfrange\n`.repeat(ranges)}endcmap end`;
const mapped = (ranges: number) =>
  pdf([
    ...[CATALOGUE, pages("3 0 R", 1), PAGE, stream(HELLO)],
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
    stream(CMAP(ranges)),
  ]);

const ENCRYPT = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;

/** PDFs made to take a reader down, by what they are. */
export const PDFS: Record<string, () => Uint8Array> = {
  "a PDF that asks for a password": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE, stream(HELLO), FONT, ENCRYPT], {
      trailer: "/Encrypt 6 0 R /ID [<00> <00>]",
    }),
  "a PDF encrypted in a way nobody knows": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE, stream(HELLO), FONT, "<< /Filter /Other /V 99 >>"], {
      trailer: "/Encrypt 6 0 R /ID [<00> <00>]",
    }),
  "a PDF whose forms draw each other ten times, twelve deep": nestedForms,
  "a PDF whose form draws itself": () =>
    page(HELLO + "/X Do\n", stream("/X Do", `${FORM} /Resources << /XObject << /X 6 0 R >> >>`)),
  "a PDF of runs packed in runs": runLengths,
  "a PDF that LZW packed a thousandfold": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE, stream(lzw(60_000_000), "/Filter /LZWDecode"), FONT]),
  "a page packed by LZW": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE, stream(loose(HELLO), "/Filter /LZWDecode"), FONT]),
  "a page packed in runs": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE, stream(runs(HELLO), "/Filter /RunLengthDecode"), FONT]),
  "a PDF packed twelve times over": () => {
    let data: Buffer = Buffer.alloc(10_000_000, " ");
    for (let round = 0; round < 12; round++) data = deflateSync(data);
    return pdf([
      ...[CATALOGUE, pages("3 0 R", 1), PAGE],
      stream(data, `/Filter [${"/FlateDecode ".repeat(12)}]`),
      FONT,
    ]);
  },
  "a PDF whose font maps a hundred times sixteen million letters": () => mapped(100),
  "a PDF of a million brackets": () => page(`${"[".repeat(1_000_000)}\n`),
  "a PDF of a million saved states": () => page("q ".repeat(1_000_000) + HELLO),
  "a PDF whose dictionary is nested 50,000 deep": () => page(HELLO, "<< /A ".repeat(50_000) + ">>".repeat(50_000)),
  "a PDF with a page as large as a country": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE.replace("612 792", "1e12 1e12"), stream(HELLO), FONT]),
  "a PDF whose page is turned by no quarter": () =>
    pdf([CATALOGUE, pages("3 0 R", 1), PAGE.replace("/Contents", "/Rotate 33 /Contents"), stream(HELLO), FONT]),
  "a PDF with a table of two thousand million objects": () =>
    Buffer.from(Buffer.from(page(HELLO)).toString("latin1").replace("xref\n0 6\n", "xref\n0 2147483647\n"), "latin1"),
  "a PDF whose table comes after itself": () => {
    const file = Buffer.from(page(HELLO)).toString("latin1");
    const at = /startxref\n(\d+)/.exec(file)![1]!;
    return Buffer.from(file.replace("/Root 1 0 R", `/Root 1 0 R /Prev ${at}`), "latin1");
  },
  "a PDF that runs a program when it is opened": () =>
    pdf([
      "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(1){}) >> /AA << /WC << /S /Launch /F (sh) >> >> >>",
      ...[pages("3 0 R", 1), PAGE, stream(HELLO), FONT],
    ]),
  "a PDF of 150 pages without text": () => pdf([CATALOGUE, pages("3 0 R ".repeat(150), 150), PAGE, stream(""), FONT]),
  "a PDF that says it shows a picture of 100,000 by 100,000": () =>
    page(
      "612 0 0 792 0 0 cm /X Do",
      stream(
        deflateSync(Buffer.alloc(1000)),
        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
      ),
    ),
  "a PDF with a picture in every millimetre": () =>
    page(
      "q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n".repeat(100_000),
    ),
};
