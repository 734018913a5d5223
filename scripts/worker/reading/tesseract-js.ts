import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, OEM, type PSM } from "tesseract.js";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { type Engine, type Look, LOOK_SECONDS, pgm } from "./engine.ts";
import type { Frame } from "./frame.ts";

const require = createRequire(import.meta.url);
/** Each has a package of its own. */
const LANGUAGES = ["eng", "deu", "fra", "spa", "por", "ita", "nld", "swe"];
/** The data comes from npm, so that nothing is fetched when it runs: of the usual engine, and of both. */
const dataOf = (language: string, of: "4.0.0_best_int" | "4.0.0") =>
  join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), of);
/** The worker of the other kind of engine, beside one for each language. */
const OUTLINES = "outlines";
/** So many threads of languages beside those two are kept: each holds up to 100 MB, and what a reading process may hold is bounded. */
const KEPT = ["eng", OUTLINES], OTHERS = 2;

type Worker = Awaited<ReturnType<typeof createWorker>>;

const start = (name: string) => {
  const [language, engine, data] = name === OUTLINES
    ? ["eng", OEM.TESSERACT_ONLY, "4.0.0"] as const
    : [name, OEM.LSTM_ONLY, "4.0.0_best_int"] as const;
  return createWorker(language, engine, {
    langPath: dataOf(language, data),
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
      // What is light on dark has been turned over: every doubted line would be read a second time.
      tessedit_do_invert: "0",
    });
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
  return { name: "tesseract.js", languages: LANGUAGES, read, close: end };
}
