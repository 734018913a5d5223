import { deflateSync } from "node:zlib";
import type { Paper } from "../api/_documents.ts";
import { CATALOGUE, FONT, HELLO, PAGE, pages, pdf, stream } from "../support/attacks/pdf.ts";

const asPdf = (name: string, objects: (string | Buffer)[]): Paper => ({
  name: `${name}.pdf`,
  type: "application/pdf",
  content: pdf(objects),
});
const asText = (name: string, type: string, content: string): Paper => ({ name, type, content });

/** What is refused by its shape, and the reason. */
export const REFUSED: [string, Paper, string][] = [
  [
    "a PDF of 10,000 pages",
    asPdf("pages", [CATALOGUE, pages("3 0 R ".repeat(10_000), 10_000), PAGE, stream(Buffer.from(HELLO)), FONT]),
    "too-many-pages",
  ],
  [
    "a PDF whose page tree is its own child",
    asPdf("loop", [CATALOGUE, pages("2 0 R", 1), PAGE, stream(Buffer.from(HELLO)), FONT]),
    "damaged-document",
  ],
  [
    "a PDF whose table of objects is a few bytes off",
    {
      name: "off.pdf",
      type: "application/pdf",
      content: pdf(
        [CATALOGUE, pages("3 0 R 6 0 R", 2), PAGE, stream(Buffer.from("BT (Hello) Tj ET\n")), FONT, PAGE],
        { misplaced: 3 },
      ),
    },
    "damaged-document",
  ],
  [
    "a PDF whose 200 pages all show the same 3 MB of lines",
    asPdf("lines", [
      CATALOGUE,
      pages("3 0 R ".repeat(200), 200),
      PAGE,
      stream(deflateSync(Buffer.from(HELLO + "0 0 m 1 1 l S\n".repeat(200_000))), "/Filter /FlateDecode"),
      FONT,
    ]),
    "too-large",
  ],
  [
    "JSON nested 100,000 deep",
    asText("deep.json", "application/json", "[".repeat(100_000) + "]".repeat(100_000)),
    "too-large",
  ],
  [
    "10 MB of text",
    asText("long.txt", "text/plain", "Ferritin 14 ng/mL 7 - 140\n".repeat(400_000)),
    "too-large",
  ],
  [
    "XML nested 5,000 deep",
    asText("deep.xml", "application/xml", `${"<component>".repeat(5_000)}${"</component>".repeat(5_000)}`),
    "too-large",
  ],
  [
    "XML of 250,000 elements",
    asText("wide.xml", "application/xml", `<ClinicalDocument>${"<a/>".repeat(250_000)}</ClinicalDocument>`),
    "too-large",
  ],
  ["an HL7 message cut off in its header", asText("cut.hl7", "application/hl7-v2", "MSH|^~"), "damaged-document"],
  [
    "an XML entity bomb",
    asText(
      "bomb.xml",
      "application/xml",
      `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(1000)}">]><b>&b;</b>`,
    ),
    "unsupported-document",
  ],
  [
    "an XML that asks for a file of the server",
    asText(
      "xxe.xml",
      "application/xml",
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>`,
    ),
    "unsupported-document",
  ],
];

/** A megabyte that becomes 600 MB when it is read: more than a function may use. */
export const inflating = (): Paper =>
  asPdf("inflating", [
    CATALOGUE,
    pages("3 0 R", 1),
    PAGE,
    stream(deflateSync(Buffer.alloc(600_000_000, " "), { level: 1 }), "/Filter /FlateDecode"),
    FONT,
  ]);
