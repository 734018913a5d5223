import type { PGlite } from "@electric-sql/pglite";

/**
 * Called in the middle of a write that the disk has no room for.
 * @returns whether there is room now. One that can make none does not return: the process has to end.
 */
export type MakeRoom = () => boolean;

/** The files Postgres cannot go on without: a table that cannot grow is an error of one statement. */
const VITAL = /\/(?:pg_wal|pg_xact|pg_multixact|pg_subtrans|pg_commit_ts|global)\//;
/** ENOSPC, EDQUOT and EFBIG as Emscripten numbers them (WASI's errno). */
const NO_ROOM = new Set([51, 19, 22]);

interface Stream {
  path?: string;
}
type Write = (stream: Stream, buffer: unknown, offset: number, length: number, position: number) => number;
/** The part of Emscripten's file systems we use: NODEFS, which a data folder is mounted by. */
interface FileSystems {
  filesystems: { NODEFS?: { stream_ops: { write: Write } } };
}

/**
 * A Postgres server that cannot write its log ends all its processes and starts again. PGlite is one process and cannot:
 * after such an error its next commit never returns, and this process hears no signal any more. So the error is not
 * let through: room is made and the write repeated, or the process ends, as after kill -9, with all that was committed.
 */
export function guardAgainstFullDisk(client: PGlite, makeRoom: MakeRoom): void {
  const { FS } = client.Module as unknown as { FS: FileSystems };
  const operations = FS.filesystems.NODEFS?.stream_ops;
  if (!operations) throw new Error("this PGlite writes to disk in a way Guardian does not know");
  const write = operations.write;
  operations.write = (stream, buffer, offset, length, position) => {
    if (!VITAL.test(stream.path ?? "")) return write(stream, buffer, offset, length, position);
    let written = 0;
    while (written < length) {
      try {
        written += write(stream, buffer, offset + written, length - written, position + written);
      } catch (error) {
        if (!NO_ROOM.has((error as { errno?: number }).errno ?? 0) || !makeRoom()) throw error;
      }
    }
    return written;
  };
}
