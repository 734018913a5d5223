import process from "node:process";

/** Errors of PDF.js about a broken file, by name. */
const PDF_ERRORS = new Set([
  ...["FormatError", "XRefEntryException", "XRefParseException", "InvalidPDFException", "MissingDataException"],
  ...["ParserEOFException", "UnknownErrorException", "AbortException", "PasswordException", "JpegError", "JpxError"],
  ...["Jbig2Error", "EndOfFileException", "RenderingCancelledException"],
]);

let strays = 0;
const isStray = (reason: unknown) => reason instanceof Error && PDF_ERRORS.has(reason.name);

interface Rejection extends Event {
  reason: unknown;
}

function listen(): void {
  if (typeof globalThis.addEventListener === "function") {
    globalThis.addEventListener("unhandledrejection", (event) => {
      const { reason } = event as Rejection;
      if (!isStray(reason)) return;
      strays++;
      event.preventDefault();
    });
    return;
  }
  process.on("unhandledRejection", (reason) => {
    if (!isStray(reason)) throw reason;
    strays++;
  });
}

let listening = false;
let last: Promise<unknown> = Promise.resolve();

/**
 * PDF.js rejects promises that nobody holds when an object of a file is broken, which ends a process. Here it ends the
 * reading of that file: files are read one after the other, so that it is known whose fault it was.
 * @param broken makes the error that is thrown then.
 */
export function withoutStrays<T>(read: () => Promise<T>, broken: () => Error): Promise<T> {
  if (!listening) listen();
  listening = true;
  const work = async () => {
    const before = strays;
    const result = await read();
    await new Promise((resolve) => setTimeout(resolve));
    if (strays > before) throw broken();
    return result;
  };
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}
