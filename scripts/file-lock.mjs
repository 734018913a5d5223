// A lock the kernel holds for this process and gives back when the process ends, however it ends: none is ever left
// over, and no other program is taken for its holder. Plain JavaScript: run.mjs needs it before anything is installed.
import { spawnSync } from "node:child_process";
import { closeSync, constants, fstatSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from "node:fs";

/** Systems that lock a file as they open it: the BSDs' O_EXLOCK (open(2)), and no sharing on Windows. */
const LOCKS_ON_OPEN = { darwin: 0x20 | constants.O_NONBLOCK, freebsd: 0x20 | constants.O_NONBLOCK, win32: 0x10000000 };

/**
 * Opens the file with its lock. Linux locks what is open already, and a lock belongs to the open file that this process
 * shares with flock(1), so that it stays when flock has ended.
 * @param {string} file
 * @param {boolean} wait
 * @returns {number | null} null when somebody else holds it.
 */
function openLocked(file, wait) {
  const flag = LOCKS_ON_OPEN[/** @type {keyof typeof LOCKS_ON_OPEN} */ (process.platform)] ?? 0;
  try {
    const opened = openSync(file, constants.O_RDWR | constants.O_CREAT | flag, 0o644);
    if (flag !== 0) return opened;
    const { status, error } = spawnSync("flock", wait ? ["3"] : ["-n", "3"], {
      stdio: ["ignore", "ignore", "ignore", opened],
    });
    if (status === 0) return opened;
    closeSync(opened);
    if (error) throw new Error("the program flock is missing: install the package util-linux", { cause: error });
    return null;
  } catch (error) {
    if (["EAGAIN", "EBUSY"].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "")) return null;
    throw error;
  }
}

/**
 * Whether the path still names the file that was locked: its last holder may have removed it in between.
 * @param {string} file
 * @param {number} opened
 */
function isStill(file, opened) {
  try {
    return statSync(file).ino === fstatSync(opened).ino;
  } catch {
    return false;
  }
}

/**
 * Takes the lock of a file, which is made when it is missing and is gone when the lock is given back.
 * @param {string} file
 * @param {{ wait?: boolean, note?: string }} [options] wait: until whoever has it gives it back. note: what stands in
 * the file meanwhile, for others to read.
 * @returns {(() => void) | null} what gives it back; null when somebody else holds it.
 */
export function takeLock(file, { wait = false, note = String(process.pid) } = {}) {
  for (;;) {
    const opened = openLocked(file, wait);
    if (opened === null) {
      if (!wait) return null;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    if (!isStill(file, opened)) {
      closeSync(opened);
      continue;
    }
    try {
      ftruncateSync(opened);
      writeSync(opened, note, 0);
    } catch {
      // A full disk: the lock holds without the note.
    }
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      rmSync(file, { force: true });
      closeSync(opened);
    };
  }
}
