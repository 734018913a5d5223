import { namesTest } from "../../coding/loinc/named.ts";

const setOf = (words: string) => new Set(words.split(" "));

/** Words between a name and its result, which say no more than that it is one. */
const BETWEEN = setOf(
  "was is were are be been has have show shows showed level levels result results value values count of at today now also currently " +
    "measured measures came back returned as a your test reading reads stable normal low high raised elevated slightly mildly still remain " +
    "remains improved er war ist lag liegt betrug beträgt bei mit aktuell era fue es de está en foi é était est à di è risulta pari werd " +
    "bedraagt var är på wert valor valeur valore waarde niveau nivel",
);
/** Words no name begins with. */
const LEADING = setOf(
  "your the his her their my our its and of with for a an in on to also repeat recent latest current today's from including then but was " +
    "were is had has und mit der die das ihr ihre el la los las su y con le les votre et il lo suo sua e o os as seu com de del du het uw " +
    "en och ditt",
);
/** A clause that explains the name before it: "which tells us about your risk of diabetes". */
const EXPLAINED =
  /^(.*?\S)\s*[,(]\s*(?:which|that|who|a (?:measure|marker|sign|test)|an indicator|die |das |der |qui |che |que )/iu;
const MOST_WORDS = 7, FARTHEST = 160;

/** A name with where it begins in its text. */
export interface NamedAt {
  name: string;
  from: number;
}

interface Token {
  text: string;
  at: number;
}

/** The name of a test that the text before a result ends with, and what is left between them tells nothing else. Null when there is none. */
export function nameBefore(text: string): NamedAt | null {
  // "Na 141,K 4.5": a comma ends an item of a list though no blank follows it.
  const tail = text.slice(-FARTHEST).replace(/(?<=\d),(?=\p{L})/gu, " "), offset = text.length - tail.length;
  const explained = tail.match(EXPLAINED)?.[1];
  const found = nameAtEnd(tail) ?? (explained ? nameAtEnd(explained) : null);
  return found && { name: found.name, from: found.from + offset };
}

/** Looks for a name at the end, and again without each word there that may stand between a name and its result. */
function nameAtEnd(text: string): NamedAt | null {
  const tokens = [...text.matchAll(/\S+/g)].map((match): Token => ({ text: match[0], at: match.index }));
  while (tokens.length > 0) {
    const last = tokens.at(-1)!;
    last.text = last.text.replace(/[:=,;(–—-]+$/, "");
    const found = last.text === "" ? null : nameEnding(tokens);
    if (found) return found;
    if (last.text !== "" && !BETWEEN.has(last.text.toLowerCase())) return null;
    tokens.pop();
  }
  return null;
}

/** The longest run of the last words that is the name of a test. */
function nameEnding(tokens: Token[]): NamedAt | null {
  for (let start = Math.max(0, tokens.length - MOST_WORDS); start < tokens.length; start++) {
    const first = tokens[start]!, own = first.text.replace(/^['"•·▪*◦>([–—,;-]+/, "");
    if (!/^\p{L}|^\d{1,2}[-,]/u.test(own) || LEADING.has(own.toLowerCase())) continue;
    const open = [own, ...tokens.slice(start + 1).map(({ text }) => text)].join(" ");
    const name = open.endsWith(")") && !open.includes("(") ? open.slice(0, -1) : open;
    if (isName(name)) return { name, from: first.at + first.text.length - own.length };
  }
  return null;
}

/** One letter names a test only where nothing else could be meant: "K" and no other. */
const isName = (name: string) =>
  (/^\p{L}$/u.test(name) ? name === "K" : !/\s(?:by|than|times)$/i.test(name)) && namesTest(name);
