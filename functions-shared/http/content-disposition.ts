/** What of a name stays as it is in an extended parameter: attr-char (RFC 8187, 3.2.1). */
const NOT_ATTR_CHAR = /[^A-Za-z0-9!#$&+.^_`|~-]/gu;

const percent = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

/**
 * The header that has a browser save a file under its name (RFC 6266, 4): for old ones in plain letters, for all others
 * in full. Whatever the name is, nothing of it ends the header or begins a path.
 */
export function contentDisposition(fileName: string): string {
  const name = fileName.toWellFormed().split(/[/\\]/).at(-1)?.replace(/\p{Cc}/gu, "").trim() || "document";
  const plain = name.replace(/[^\x20-\x7e]|["%]/gu, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${name.replace(NOT_ATTR_CHAR, percent)}`;
}
