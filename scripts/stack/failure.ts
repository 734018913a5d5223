import { userInfo } from "node:os";

/** Why a command cannot do what it was asked: what is wrong and what to do, told in one sentence. Nothing was changed. */
export class StartError extends Error {
  override name = "StartError";
  constructor(wrong: string, todo: string, options?: ErrorOptions) {
    super(`${wrong}: ${todo}`, options);
  }
}

/** What the operating system refuses, by errno(3) code. `$` stands for the path. */
const REFUSED: Record<string, [wrong: string, todo: string]> = {
  EACCES: ["$user may not use $path", "give this user the folder and all that is in it, or pass another --data-dir"],
  EPERM: ["$user may not change $path", "give this user the folder and all that is in it, or pass another --data-dir"],
  EROFS: ["$path is on a read-only file system", "pass a folder that can be written with --data-dir"],
  ENOTDIR: ["$path is not below a folder", "pass a folder with --data-dir"],
  ENOSPC: ["the disk that holds $path is full", "make space and start again; what was stored is still there"],
  EDQUOT: ["the quota of $user for $path is used up", "make space and start again; what was stored is still there"],
  EFBIG: ["$path may not grow any further", "raise the limit of file sizes (ulimit -f) and start again"],
  EMFILE: ["this process may not open more files", "raise the limit (ulimit -n) and start again"],
  ENFILE: ["this machine may not open more files", "close other programs, or raise the limit of open files"],
  ENOMEM: ["there is no memory left", "close other programs and start again"],
  EADDRINUSE: ["a port was taken while Guardian started", "stop what listens there, or pass --port"],
};

function userName(): string {
  try {
    return `the user ${userInfo().username}`;
  } catch {
    // This user has no entry in the system's list.
    return `the user ${process.getuid?.()}`;
  }
}

function systemSentence(error: NodeJS.ErrnoException): string | undefined {
  const told = REFUSED[error.code ?? ""];
  if (!told || error.syscall === undefined) return undefined;
  const path = error.path ?? "a file of Guardian's";
  return told.join(": ").replaceAll("$path", path).replaceAll("$user", userName());
}

/** What an error says to people: the system's with what to do, all others as they are, without a trace. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.errors.length > 0) return sentence(error.errors[0]);
  const refused = systemSentence(error);
  if (refused) return refused;
  return error.message.replace(/\n\s+at [^]*$/, "") || error.name;
}
