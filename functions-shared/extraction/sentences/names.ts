import { namesTest } from "../../coding/loinc/named.ts";

/** Words between a name and its result, which say no more than that it is one. */
const BETWEEN =
  /(?:[\s:=,;(–—-]+|(?<!\p{L})(?:was|is|were|are|be|been|has|have|shows?|showed|levels?|results?|values?|count|of|at|today|now|also|currently|measured|measures|came|back|returned|as|a|your|test|reading|reads|stable|normal|low|high|raised|elevated|slightly|mildly|still|remains?|improved|er|war|ist|lag|liegt|betrug|beträgt|bei|mit|aktuell|era|fue|es|de|está|en|foi|é|était|est|à|a|di|è|risulta|pari|is|werd|bedraagt|var|är|på|wert|valor|valeur|valore|waarde|niveau|nivel))$/iu;
/** A clause that explains the name before it: "which tells us about your risk of diabetes". */
const EXPLAINED =
  /^(.*?\S)\s*[,(]\s*(?:which|that|who|a (?:measure|marker|sign|test)|an indicator|die |das |der |qui |che |que )\b/iu;
/** Words no name begins with. */
const LEADING =
  /^(?:(?:your|the|his|her|their|my|our|its|and|of|with|for|a|an|in|on|to|also|repeat|recent|latest|current|today's|from|including|then|but|was|were|is|had|has|und|mit|der|die|das|ihr|ihre|el|la|los|las|su|y|con|le|les|votre|et|il|lo|il suo|sua|e|o|os|as|seu|com|de|del|du|het|uw|en|och|ditt)\s+|['"•·▪*◦>(\[–—-]+\s*)+/iu;
const MOST_WORDS = 7;

/** A name with where it begins in its text. */
export interface NamedAt {
  name: string;
  from: number;
}

/** The name of a test that the text before a result ends with, and what is left between them tells nothing else. Null when there is none. */
export function nameBefore(text: string): NamedAt | null {
  const whole = text.length > 160 ? text.slice(-160) : text, offset = text.length - whole.length;
  const bare = strip(whole);
  const explained = bare.match(EXPLAINED)?.[1];
  const found = nameEnding(bare) ?? (explained ? nameEnding(strip(explained)) : null);
  return found && { name: found.name, from: found.from + offset };
}

/** The text without what may stand between a name and its result: words that link them, a remark in brackets. */
function strip(text: string): string {
  let bare = text, before = "";
  while (bare !== before) {
    before = bare;
    const inside = bare.match(/\s*\(([^()]*)\)\s*$/);
    if (
      inside && /^(?:fasting|random|serum|plasma|blood|nüchtern|à jeun|en ayunas|jejum|a digiuno)$/i.test(inside[1]!)
    ) {
      return bare;
    }
    bare = bare.replace(/[\s:=,;–—-]+$/, "");
    if (!nameEnding(bare)) bare = bare.replace(BETWEEN, "");
  }
  return bare;
}

/** The longest run of words at the end of the text that is the name of a test. */
function nameEnding(text: string): NamedAt | null {
  const starts = [...text.matchAll(/[^\s]+/g)].map(({ index }) => index).slice(-MOST_WORDS);
  for (const start of starts) {
    const lead = text.slice(start).match(LEADING)?.[0].length ?? 0;
    const from = start + lead, open = text.slice(from).replace(/[\s:=]+$/, "");
    const name = /\)$/.test(open) && !open.includes("(") ? open.slice(0, -1) : open;
    if (/^\p{L}|^\d{1,2}[-,]/u.test(name) && !/^\p{Ll}$/u.test(name) && isName(name)) return { name, from };
  }
  return null;
}

/** One capital letter names a test only where nothing else could be meant: "K" and no other. */
const isName = (name: string) => (/^\p{Lu}$/u.test(name) ? name === "K" : true) && namesTest(name);
