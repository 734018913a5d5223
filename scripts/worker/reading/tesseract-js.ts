import { createWorker, OEM, type PSM } from "tesseract.js";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { type Engine, type Look, LOOK_SECONDS, SETTINGS } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { LANGUAGES, packedData } from "./tessdata.ts";
import { tiff } from "./tiff.ts";

/** The worker of the other kind of engine, beside one for each language. */
const OUTLINES = "outlines";
/** So many threads of languages beside those two are kept: each holds up to 100 MB, and what a reading process may hold is bounded. */
const KEPT = ["eng", OUTLINES], OTHERS = 2;

type Worker = Awaited<ReturnType<typeof createWorker>>;

const start = (name: string) => {
  const byOutlines = name === OUTLINES;
  const language = byOutlines ? "eng" : name;
  return createWorker(language, byOutlines ? OEM.TESSERACT_ONLY : OEM.LSTM_ONLY, {
    langPath: packedData(language, byOutlines ? "outlines" : "lines"),
    cacheMethod: "none",
    gzip: true,
    logger: () => {},
    errorHandler: () => {},
  });
};

/**
 * Tesseract as WebAssembly, from npm: works wherever Node does. It keeps a thread for English, one for outlines and some for the last
 * other languages it read: starting one takes as long as half a page. They are ended when a page takes too long.
 */
export function webTesseract(): Engine {
  const workers = new Map<string, Promise<Worker>>();
  const end = async () => {
    const ended = [...workers.values()];
    workers.clear();
    await Promise.all(ended.map(async (worker) => await (await worker).terminate()));
  };
  const workerOf = async (language: string) => {
    const running = workers.get(language) ?? start(language);
    workers.delete(language);
    workers.set(language, running);
    // The one that was used longest ago stands first.
    const [oldest, ...others] = [...workers].filter(([name]) => !KEPT.includes(name));
    if (oldest && others.length >= OTHERS) {
      workers.delete(oldest[0]);
      await (await oldest[1]).terminate();
    }
    return await running;
  };
  const read = async (frame: Frame, { segmentation, languages, byOutlines }: Look) => {
    const running = await workerOf(byOutlines ? OUTLINES : languages[0]!);
    await running.setParameters({
      tessedit_pageseg_mode: String(segmentation) as PSM,
      user_defined_dpi: "300",
      ...SETTINGS,
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new ReadingError("takes-too-long", "A page takes too long to read.")),
        LOOK_SECONDS * 1000,
      );
    });
    try {
      const reading = running.recognize(tiff(frame), {}, { tsv: true, text: false });
      reading.catch(() => {}); // When it is late nobody waits for it.
      return (await Promise.race([reading, late])).data.tsv ?? "";
    } catch (error) {
      await end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return { name: "tesseract.js", languages: LANGUAGES, read, close: end };
}
