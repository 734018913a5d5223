/** Ways to look at printed words without their accents, case and punctuation. */

/** The text in lower case and without accents, letter for letter, so that a match in it lies at the same place in the text. */
export function flat(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let out = "";
  for (const char of text) {
    const base = char === "µ" || char === "μ" ? "u" : char === "’" || char === "´" ? "'" : char.normalize("NFD")[0]!;
    const lower = base.toLowerCase();
    out += char.length === 1 && lower.length === 1 ? lower : char.length === 1 ? base : char;
  }
  return out;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The words of a text: lower case, no accents, no punctuation. */
export const bare = (text: string): string => flat(text.normalize("NFC")).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Phrases separated by `|`, as the set of their {@link bare} forms. */
export const phrases = (wordings: string): Set<string> => new Set(wordings.split("|").map(bare));

/** Whether the words are made of phrases of the set and nothing else, longest first. */
export function isTiled(words: string[], known: Set<string>, longest = 5): boolean {
  if (words.length === 0) return true;
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    if (known.has(words.slice(0, length).join(" ")) && isTiled(words.slice(length), known, longest)) return true;
  }
  return false;
}

/** "1. ", "(2) ", "• ", "- " or a box to tick, "[ ] ", before an item of a list. */
export const MARKER =
  /^(?:\[ ?[xX✓]? ?\]\s*|\(?\d{1,2}[.)](?!\d)\s*|[-–—•·▪●◦*>☐☑✓□■‣➢o](?=\s)\s*|[•·▪●◦☐☑✓□■‣➢]\s*|[a-h][.)]\s+)/u;

/** Cuts white space and the punctuation that separates parts from both ends. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s,;:.\-–—|/•·=]+|[\s,;:\-–—|/=]+$/gu, "").replace(/(?<=\p{L}{3})\.$/u, "");
