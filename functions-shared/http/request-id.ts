/** What a request id may look like: enough for any UUID or trace id, and nothing that could break out of a log line. */
const SANE = /^[A-Za-z0-9-]{8,64}$/;

/** The caller's request id when it is a sane one, so that logs of both sides can be joined. */
export function requestIdOf(given: string | string[] | null | undefined): string | undefined {
  return typeof given === "string" && SANE.test(given) ? given : undefined;
}
