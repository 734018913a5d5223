import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import sharp, { type Sharp } from "sharp";
import type { Dice } from "./dice.ts";
import { pdfOf } from "./pictures.ts";

/** A change of a file that shows the same. */
export type FileChange = (bytes: Uint8Array, dice: Dice) => Promise<Uint8Array>;

const encoded = (how: (picture: Sharp, dice: Dice) => Sharp): FileChange => async (bytes, dice) =>
  await how(sharp(bytes), dice).toBuffer();
/** By quarter turns clockwise: how a file says that it is to be turned back (EXIF, tag 274). */
const TURNS: [degrees: number, orientation: number][] = [[90, 8], [180, 3], [270, 6]];

/** Changes of a file of a picture that leave what it shows as it was, by what they do. */
export const PICTURE_CHANGES: Record<string, FileChange> = {
  "packed as PNG": encoded((picture, dice) => picture.png({ compressionLevel: dice.roll(10) })),
  "interlaced": encoded((picture) => picture.png({ progressive: true })),
  "packed as TIFF": encoded((picture, dice) =>
    picture.tiff({ compression: dice.pick(["lzw", "deflate", "none", "packbits"] as const) })
  ),
  "packed as lossless WebP": encoded((picture, dice) => picture.webp({ lossless: true, effort: dice.roll(7) })),
  "packed as JPEG": encoded((picture, dice) => picture.jpeg({ quality: 90 + dice.roll(11) })),
  "progressive": encoded((picture) => picture.jpeg({ quality: 95, progressive: true })),
  "in colours": encoded((picture) => picture.toColourspace("srgb").png()),
  "with an alpha channel": encoded((picture) => picture.toColourspace("srgb").ensureAlpha().png()),
  "with 16 bits a channel": encoded((picture) => picture.toColourspace("grey16").png()),
  "metadata": encoded((picture, dice) =>
    picture.withExif({
      IFD0: { Make: "x".repeat(1 + dice.roll(200)), ImageDescription: "Somebody Else, 1999-01-01" },
      IFD2: { DateTimeOriginal: "1999:01:01 00:00:00" },
    }).jpeg({ quality: 95 })
  ),
  "a colour profile": encoded((picture) => picture.toColourspace("srgb").withIccProfile("p3").jpeg({ quality: 95 })),
  "a white margin": encoded((picture, dice) => {
    const [top, left] = [4 + dice.roll(40), 4 + dice.roll(40)];
    return picture.extend({ top, bottom: top, left, right: left, background: "white" }).png();
  }),
  "stored on its side": async (bytes, dice) => {
    const [degrees, orientation] = dice.pick(TURNS);
    const turned = await sharp(bytes).rotate(degrees).png().toBuffer();
    return await sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
  },
  "zeros at the end": async (bytes, dice) => Buffer.concat([bytes, Buffer.alloc(1 + dice.roll(64))]),
};

/** The picture a scanned PDF shows, packed anew in a PDF of its own. */
const repacked = (kind: "jpeg" | "png"): FileChange => async (bytes) => {
  const picture = sharp(await pictureOf(bytes));
  return await pdfOf(await (kind === "png" ? picture.png() : picture.jpeg({ quality: 95 })).toBuffer(), kind);
};

async function pictureOf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of("Filter")) === PDFName.of("DCTDecode")) {
      return object.contents;
    }
  }
  throw new Error("the scan shows no picture");
}

/** The page of a scan turned, with the note to turn it back. */
async function turned(bytes: Uint8Array, dice: Dice): Promise<Uint8Array> {
  const [degrees] = dice.pick(TURNS);
  const picture = await sharp(await pictureOf(bytes)).rotate(degrees).jpeg({ quality: 95 }).toBuffer();
  const { width, height } = await sharp(picture).metadata();
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([width / 2, height / 2]);
  page.drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: width / 2, height: height / 2 });
  page.node.set(PDFName.of("Rotate"), pdf.context.obj(360 - degrees));
  return await pdf.save();
}

/** The picture under a name that many pages share, in a dictionary the page inherits. */
async function inherited(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { node } = pdf.getPage(0);
  const resources = node.get(PDFName.of("Resources"));
  node.delete(PDFName.of("Resources"));
  if (resources instanceof PDFDict || resources) pdf.catalog.Pages().set(PDFName.of("Resources"), resources);
  const contents = node.get(PDFName.of("Contents"));
  if (contents && !(contents instanceof PDFArray)) node.set(PDFName.of("Contents"), pdf.context.obj([contents]));
  return await pdf.save({ useObjectStreams: true });
}

/** Changes of a scanned PDF beside those of any PDF. */
export const SCAN_CHANGES: Record<string, FileChange> = {
  "picture packed losslessly": repacked("png"),
  "picture packed again": repacked("jpeg"),
  "page turned, with a note": turned,
  "resources inherited": inherited,
};
