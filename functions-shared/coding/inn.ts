/**
 * The names a substance has in other languages. WHO gives one international nonproprietary name per substance; its spellings in
 * English, French, Spanish, Italian, Portuguese and German differ by rule: "f" for "ph", "t" for "th", "i" for "y", "e" for "ae" and "oe",
 * h and k avoided (WHO, General principles for guidance in devising International Nonproprietary Names, principle 7), and a last vowel
 * that belongs to the language ("amoxicilline", "amoxicilina", "Omeprazol").
 */
export function innKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= MOST) keys.clear();
  const key = keyOf(word);
  keys.set(word, key);
  return key;
}

/** Keys that were asked for: every word of a line is looked at once for each name it may be part of. */
const keys = new Map<string, string>();
/** More words than any document says of medicines. */
const MOST = 20_000;

function keyOf(word: string): string {
  return word.replace(/ph/g, "f").replace(/th/g, "t").replace(/rh/g, "r").replace(/ch/g, "c").replace(/h/g, "")
    .replace(/qu/g, "c").replace(/k/g, "c").replace(/y/g, "i").replace(/[ao]e/g, "e").replace(/w/g, "v")
    .replace(/^es(?=[pt])/, "s").replace(/(.)\1+/g, "$1").replace(/(?:um|[aeo])$/, "");
}

/** Shorter names of different substances come too near to one another. */
const SHORTEST = 6;

/** {@link innKey} of the words of a name, or null where a name this short may be another. */
export function innPhrase(words: string[]): string | null {
  const keys = words.map(innKey);
  return keys.every((key) => key.length > 0) && keys.some((key) => key.length >= SHORTEST) ? keys.join(" ") : null;
}
