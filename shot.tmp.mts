import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import { readFile } from "node:fs/promises";
const [file, out, page = "0"] = process.argv.slice(2);
const lib = await PDFiumLibrary.init();
const doc = await lib.loadDocument(await readFile(file!));
const img = await doc.getPage(Number(page)).render({ scale: 1.2, render: async (o) => await sharp(o.data, { raw: { width: o.width, height: o.height, channels: 4 } }).png().toBuffer() });
await (await import("node:fs/promises")).writeFile(out!, img.data);
