import sharp from "sharp";
const [out, ...files] = process.argv.slice(2);
const w = 620, h = 860;
const comps = await Promise.all(files.map(async (f, i) => ({ input: await sharp(f).resize(w, h, { fit: "inside" }).toBuffer(), left: (i % 4) * w, top: Math.floor(i / 4) * h })));
await sharp({ create: { width: w * Math.min(4, files.length), height: h * Math.ceil(files.length / 4), channels: 3, background: "#888" } }).composite(comps).png().toFile(out!);
