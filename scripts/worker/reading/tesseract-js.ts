import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, OEM, type PSM } from "tesseract.js";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { type Engine, type Look, LOOK_SECONDS, pgm } from "./engine.ts";
import type { Frame } from "./frame.ts";

const require = createRequire(import.meta.url);
/** The data comes from npm, so that nothing is fetched when it runs. */
const DATA = join(dirname(require.resolve("@tesseract.js-data/eng/package.json")), "4.0.0_best_int");

type Worker = Awaited<ReturnType<typeof createWorker>>;

const start = () =>
  createWorker("eng", OEM.LSTM_ONLY, {
    langPath: DATA,
    cacheMethod: "none",
    gzip: true,
    logger: () => {},
    errorHandler: () => {},
  });

/** Tesseract as WebAssembly, from npm: works wherever Node does. Its thread is ended when a page takes too long. */
export function webTesseract(): Engine {
  let worker: Promise<Worker> | undefined;
  const end = async () => {
    const ended = worker;
    worker = undefined;
    await (await ended)?.terminate();
  };
  const read = async (frame: Frame, { segmentation }: Look) => {
    worker ??= start();
    const running = await worker;
    await running.setParameters({ tessedit_pageseg_mode: String(segmentation) as PSM, user_defined_dpi: "300" });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new ReadingError("takes-too-long", "A page takes too long to read.")),
        LOOK_SECONDS * 1000,
      );
    });
    try {
      const reading = running.recognize(pgm(frame), {}, { tsv: true, text: false });
      reading.catch(() => {}); // When it is late nobody waits for it.
      return (await Promise.race([reading, late])).data.tsv ?? "";
    } catch (error) {
      await end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return { name: "tesseract.js", languages: ["eng"], read, close: end };
}
