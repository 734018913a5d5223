/** Units that laboratories print, as they are spelled; what is read a little wrong is one of these. */
const UNITS =
  ("mg/dL g/dL gm/dL ug/dL ng/dL pg/dL mg/L g/L ug/L ng/L pg/mL ng/mL ug/mL mg/mL mmol/L umol/L nmol/L pmol/L mol/L mEq/L " +
    "U/L IU/L U/mL IU/mL kU/L kIU/L kU/mL mU/L mIU/L mIU/mL uIU/mL uU/mL mm/h mm/hr mL/min mg/g mg/mmol g/mol mmol/mol sec fL " +
    "cells/uL cells/mcL mcg/dL mcg/L mcg/mL mmHg mOsm/kg mg/24h g/24h").split(" ");

/** Counts as Nordic laboratories print them. */
const NORDIC = /^E(9|12)\/[lLI1|\]]$/;

/** Letters that an engine takes for each other, put as one of them; a unit never tells two apart by them. */
function folded(text: string): string {
  return text.normalize("NFKC").replace(/[μµ]/g, "u").replace(/£/g, "f").replace(/ff(?=[lI1]$)/, "f").replace(
    /nv|rn/g,
    "m",
  )
    .replace(/[I1|!tiT\]]/g, "l").replace(/[O°]/g, "0").toLowerCase().replace(/mmh[gq]/, "mmhg").replace(
      /me[gq]\/l/,
      "meq/l",
    )
    .replace(/[.,;:'"`’‘“”©_*-]+$/, "");
}

const BY_FOLD = new Map<string, string[]>();
for (const unit of UNITS) BY_FOLD.set(folded(unit), [...BY_FOLD.get(folded(unit)) ?? [], unit]);

/** Units by what is left of them where their stroke is lost or read as a letter: "gldl", "mmolL". */
const WITHOUT_STROKE = new Map<string, Set<string>>();
for (const unit of UNITS.filter((one) => one.includes("/"))) {
  for (const stroke of ["", "l"]) {
    const key = folded(unit.replace("/", stroke));
    WITHOUT_STROKE.set(key, (WITHOUT_STROKE.get(key) ?? new Set()).add(unit));
  }
}

/** Counts a volume: "10^9/L", whose raised digit or caret is read as anything. */
const COUNT =
  /^(\(?[x×*]?)1[0O]\s?(?:[1247]?[^\d\s.,]{0,2}([369]|12)\/|[^\d\s.,/]{1,2}(9|12))(m?[munpµμ]?[lLI1]|mm3)([).,]?)$/;
/** The raised one of 10^12 and its caret are read as one letter or digit: "10M2/L", "1072/L". */
const TWELVE = /^([(x×*]?)1[0O](?:[^\d\s/.,]|[147])2\/[lLI1]$/;
/** Millionths of international units: the µ is read as many letters, never as the m of thousandths. */
const MICRO_UNITS = /^[µμuyjpHhypjw]{1,2}[Il1|Ti[]{1,2}[Uu]\/m[LlI1|i]$/;
const INTERNATIONAL = /^([mk]?)[Il1|T[]{1,2}U\/(m?)[LlI1|i]$/;
/** The same as France, Spain, Italy and Portugal print them: "UI/mL". A capital M may be any of two prefixes and stays one. */
const MICRO_ROMANCE = /^[µμuyjpHh]U[Il1|]\/[mM][LlI1|i]$/;
const ROMANCE = /^([mkM]?)[Uu][Il1|]\/(m?)[LlI1|i]$/;
/** German thousands and millions in a microlitre, whose letter µ is read as p. */
const THOUSANDS = /^(Tsd|Mio)\.?\/[pu]l$/;

/**
 * A unit as it is printed, from one that was read with a letter wrong: "mg/dt." is mg/dL, "1049/L" 10^9/L, "TU/mL" IU/mL. What
 * is none, or might be several, is left as it was read.
 */
export function unitMended(text: string): string {
  const [, before, power, bare9, volume, after] = text.match(COUNT) ?? [], count = power ?? bare9;
  if (count !== undefined) return `${before}10^${count}/${volume!.replace(/[lI1]$/, "L")}${after}`;
  const [, inBrackets] = text.match(/^\(([^()]+)\)$/) ?? [];
  if (inBrackets !== undefined) return `(${/^U[LI1|]$/.test(inBrackets) ? "U/L" : unitMended(inBrackets)})`;
  const [, times] = text.match(TWELVE) ?? [];
  if (times !== undefined) return `${times}10^12/L`;
  const bare = text.replace(/[.,;:'"`’‘“”©_]+$/, "");
  if (MICRO_UNITS.test(bare)) return "uIU/mL";
  const [, times9] = bare.match(NORDIC) ?? [];
  if (times9 !== undefined) return `E${times9}/l`;
  const [, many] = bare.match(THOUSANDS) ?? [];
  if (many !== undefined) return `${many}/µl`;
  const [, thousands, milli] = bare.match(INTERNATIONAL) ?? [];
  if (thousands !== undefined) return `${thousands}IU/${milli}L`;
  if (MICRO_ROMANCE.test(bare)) return "uUI/mL";
  const [, prefix, part] = bare.match(ROMANCE) ?? [];
  if (prefix !== undefined) return `${prefix}UI/${part}L`;
  if (!/[/£]|^f|^mm/.test(bare) || bare.length > 10) return text;
  const known = BY_FOLD.get(folded(bare)) ?? [];
  const same = known.find((unit) => unit.toLowerCase() === bare.replace(/[μµ]/g, "u").toLowerCase());
  if (same) return bare;
  return known.length === 1 ? known[0]! : text;
}

const SPELLED = new Set(UNITS.map((unit) => unit.toLowerCase()));

/** Whether a text is one quantity in another, as laboratories print it, perhaps with a letter read wrong: nothing else looks like it. */
export const isUnit = (text: string): boolean => text.includes("/") && SPELLED.has(unitMended(text).toLowerCase());

/** A unit that is none, where it stands behind a number: the stroke of U/L is lost, the s of seconds is seen twice. */
export function unitBehind(text: string): string {
  if (/^[I1l|]?U[I1l|]?[L1I|]L?$/.test(text)) return /^[I1l|]U/.test(text) ? "IU/L" : "U/L";
  if (/^S[sS]$/.test(text)) return "s";
  const [only, another] = /^\p{L}[\p{L}|!\]]+$/u.test(text) ? [...WITHOUT_STROKE.get(folded(text)) ?? []] : [];
  return only !== undefined && another === undefined ? only : text;
}
