import type { Coding, Statement } from "../contracts/extraction.ts";
import { words } from "./names.ts";
import { carriedCode, certain, type Coded, NameIndex, uncertain } from "./naming.ts";
import { CVX } from "./systems.ts";
import { lazy, list, table } from "./tables.ts";
import { spelled } from "./vaccine-spelling.ts";
import { rows as cvxRows } from "./terminology/generated/cvx.ts";
import { rows as vaccineNameRows } from "./terminology/generated/vaccine-names.ts";

interface Vaccine {
  cvx: string;
  display: string;
  full: string;
  group: string;
}

/** Words of a vaccination card that never tell vaccines apart. */
const NOISE =
  ("vaccine|vaccination|immunization|virus|unspecified|unspecified formulation|and|dose|booster|1st|2nd|3rd|4th|first|second|third|" +
    "injection|shot|i|ii|1|2|3|4|5|impfung|impfstoff|vaccin|vacuna|vaccino|vacina|contre|contra|anti|gegen|seasonal|of|administration|with|against")
    .split("|");

/** Who makes vaccines, as cards print it behind their names. */
const MAKERS = new Set(
  ("pfizer biontech moderna sanofi pasteur msd merck gsk glaxosmithkline glaxo smithkline seqirus novavax janssen johnson astrazeneca valneva " +
    "bavarian nordic takeda novartis csl serum institute india bharat biotech dynavax inc ltd gmbh mfr").split(" ")
    .flatMap(words),
);

const vaccines = lazy(() => {
  const all = new Map<string, Vaccine>();
  const names = new NameIndex<Vaccine>(NOISE);
  const shorts = new NameIndex<Vaccine>();
  const current = new NameIndex<Vaccine>(NOISE);
  const trades = new NameIndex<Vaccine>(NOISE);
  const brands = new NameIndex<Vaccine>(NOISE);
  for (const [cvx, short, full, status, trade, group] of table(cvxRows) as string[][]) {
    if (/RESERVED/.test(short!)) continue;
    const vaccine = { cvx: cvx!, display: short!, full: full!, group: group ?? "" };
    all.set(cvx!, vaccine);
    shorts.add(spelled(short!), vaccine);
    for (const name of [spelled(short!), spelled(full!)]) names.add(name, vaccine);
    for (const name of list(trade).map(spelled).flatMap(withoutPreservative)) {
      if (status !== "Inactive") current.add(name, vaccine);
      trades.add(name, vaccine);
      const brand = name.match(/^\p{L}{5,}/u)?.[0] ?? "";
      if (!MAKERS.has(brand.toLowerCase())) brands.add(brand, vaccine);
    }
  }
  return { all, shorts, names, current, trades, brands };
});

/** A receipt prints no more of "Fluarix trivalent, preservative free" than what is on the box; that may be several then. */
const withoutPreservative = (trade: string): string[] => [
  trade,
  ...[trade.replace(/,? (?:with preservative|preservative free)$/i, "")].filter((bare) => bare !== trade),
];

interface CommonName {
  vaccine: Vaccine;
  /** The name stood for this one alone before that day. */
  before: string;
}

const commonNames = lazy(() => {
  const index = new NameIndex<CommonName>(NOISE);
  for (const [name, cvx, before] of table(vaccineNameRows)) {
    index.add(spelled(name!), { vaccine: vaccines().all.get(cvx!)!, before: before ?? "" });
  }
  return index;
});

/** What a vaccine is called in CVX. */
export const vaccineName = (cvx: string): string | null => vaccines().all.get(cvx)?.display ?? null;

/** Brands of CVX that are a word of their own; "Novel" begins the name of an influenza vaccine, and is none. */
const brandWords = lazy(() =>
  new Set(
    (table(cvxRows) as string[][]).flatMap(([, , , , trade]) => list(trade))
      .map((name) => name.match(/^\p{L}{5,}/u)?.[0].toLowerCase() ?? "")
      .filter((word) => word !== "" && word !== "novel" && !MAKERS.has(word)),
  )
);

/** Whether a text holds the brand of a vaccine. */
export const namesBrand = (text: string): boolean =>
  text.toLowerCase().split(/[^\p{L}]+/u).some((word) => word.length > 4 && brandWords().has(word));

const coding = ({ cvx, display }: Vaccine): Coding => ({ system: CVX, code: cvx, display });

/** The vaccines a name, or a part of one, stands for on a given day. */
function meant(name: string, on: string | null): Vaccine[] {
  const common = commonNames().find(name).filter(({ before }) => before === "" || (on !== null && on < before));
  const dated = common.filter(({ before }) => before !== "");
  const chosen = dated.length > 0 ? dated : common;
  if (chosen.length > 0) return [...new Set(chosen.map(({ vaccine }) => vaccine))];
  const { shorts, names, current, trades, brands } = vaccines();
  // "Fluzone" alone is any of the Fluzones there have been.
  const family =
    /^\p{L}{5,}(?:[\s-](?:[A-Z]|[A-Z]?\d{1,2}|adults?|junior|kinder|erwachsene|ped\w*))*$/iu.test(name.trim())
      ? brands.find(name.trim().match(/^\p{L}+/u)![0])
      : [];
  const [found = []] = [
    shorts.find(name),
    names.find(name),
    family.length > 1 && current.find(name).length !== 1 || /^\p{L}+$/u.test(name.trim()) ? family : [],
    current.find(name),
    trades.find(name),
    family,
  ].filter((
    { length },
  ) => length > 0);
  return found;
}

/** The parts of a name that say something: "Influenza (Fluzone), Sanofi" has two. */
function partsOf(name: string, between = /[()[\],;:]|\s[-–]\s/): string[] {
  return name.split(between).map((part) => part.trim())
    .filter((part) => words(part).some((word) => !MAKERS.has(word) && !NOISE.includes(word)));
}

/** Of formulations that differ in strength, those the printed dose fits ("30 mcg/0.3 mL"). */
function byDose(found: Vaccine[], dose: string): Vaccine[] {
  const amounts = dose.replace(/\s/g, "").toLowerCase().replace("µg", "mcg").match(/\d+(?:\.\d+)?(?:mcg|ml)/g) ?? [];
  const fits = found.filter(({ full }) => {
    const own = full.replace(/\s/g, "").toLowerCase();
    return amounts.every((amount) => new RegExp(`(?<![\\d.])${amount.replace(".", "\\.")}`).test(own));
  });
  return amounts.length > 0 && fits.length > 0 ? fits : found;
}

/** The code of a group whose formulation is not known, where there is exactly one. */
function unspecified(group: string): Vaccine | null {
  const codes = [...vaccines().all.values()].filter((one) =>
    one.group === group && /unspecified/i.test(one.display) && !/nasal|non-us|pediatric|mab/i.test(one.display)
  );
  const plain = codes.filter(({ display }) => !/Lf|MCV4/.test(display));
  return plain.length === 1 ? plain[0]! : null;
}

const isUnspecified = ({ display }: Vaccine) => /unspecified/i.test(display);

/** One vaccine, or what is common to several formulations of it. */
function settle(found: Vaccine[], dose: string): Coded | null {
  if (found.length === 0) return null;
  const left = byDose(found, dose);
  if (left.length === 1) return certain(coding(left[0]!));
  const groups = new Set(left.map(({ group }) => group));
  const general = groups.size === 1 && !groups.has("") ? unspecified([...groups][0]!) : null;
  return general ? { ...certain(coding(general)), candidates: left.map(coding) } : null;
}

/** What a part of a name stands for, and whether it is a product's own name. */
interface Part {
  text: string;
  found: Vaccine[];
  isProduct: boolean;
}

const groupsOf = (ones: Vaccine[]) => new Set(ones.flatMap(({ group }) => group.split("|")));

/**
 * What two parts of a name agree on: the product of the group the other one names. A component named beside its combination
 * ("MMR (measles, mumps, rubella)") says nothing more.
 */
function agreed(parts: Part[]): Vaccine[] {
  const [first, ...rest] = parts;
  return rest.reduce((found, { found: part, isProduct }) => {
    const shared = found.filter((one) => part.includes(one));
    if (shared.length > 0) return shared;
    const [own, other] = [groupsOf(found), groupsOf(part)];
    if (![...own].some((group) => group !== "" && other.has(group))) return [];
    const isGeneral = (ones: Vaccine[]) => ones.every(isUnspecified);
    if (isGeneral(part)) return found;
    if (isGeneral(found)) return part;
    const isWithin = [...other].every((group) => own.has(group));
    if (!isProduct) return isWithin ? found : [];
    return [...own].every((group) => other.has(group)) ? part : [];
  }, first?.found ?? []);
}

/** Words that tell a formulation: beside one of them a name is not left open. */
const FORMULATION =
  /\b(?:nasal|intranasal|oral|live|inactivated|conjugate|\w+valent|high|dose|adjuvant\w*|recombinant|inject\w*|polysaccharide|adult|pediatric|preservative|\d+v|split|cell|acellular|whole)\b/i;

/** Beside a brand nobody knows a name stands for itself only where it leaves the formulation open. */
function plainly(name: string, on: string | null): Vaccine[] {
  const [base, ...behind] = name.split(/[([]|\s[-–]\s/).map((part) => part.replace(/[)\]]/g, "").trim());
  const found = meantBy(base!, on);
  const open = found.length === 1 && (isUnspecified(found[0]!) || isOnly(found[0]!));
  const isBrand = behind.length > 0 &&
    behind.every((part) => /^\p{Lu}[\p{L}\d'’ -]{3,30}$/u.test(part) && !FORMULATION.test(part));
  return open && isBrand ? found : [];
}

/** The one code of its group: BCG. */
const isOnly = ({ group }: Vaccine) =>
  group !== "" && [...vaccines().all.values()].filter((one) => one.group === group).length === 1;

/** The vaccines a part stands for; of several of one group ("DTaP/DTP") any of them. */
function meantBy(part: string, on: string | null): Vaccine[] {
  const whole = meant(part, on);
  if (whole.length > 0) return whole;
  const either = partsOf(part, /\/|\bor\b/).map((one) => meant(one, on));
  const groups = new Set(either.flat().map(({ group }) => group));
  return either.length > 1 && either.every((one) => one.length > 0) && groups.size === 1
    ? [...new Set(either.flat())]
    : [];
}

/** A code printed on paper counts unless the name beside it is of another group: it may have been read wrong. */
function checked(carried: Coded, { name, occurred_on }: Statement): Coded {
  const own = carried.code && vaccines().all.get(carried.code.code);
  const named =
    [name, ...partsOf(name)].map((part) => meantBy(spelled(part), occurred_on)).find((found) => found.length > 0) ??
      [];
  const groups = new Set(named.flatMap(({ group }) => group.split("|")));
  if (!own || named.length === 0 || own.group.split("|").some((group) => groups.has(group))) return carried;
  return uncertain([own, ...named].map(coding));
}

/**
 * A vaccine: the CVX code it carries, else a name of vaccination cards (vaccine-names.tsv), else a name or brand of CVX. Of a brand with
 * several formulations the one the printed dose fits, else the code of its group for a formulation that is not known.
 */
export function codeImmunization(statement: Statement): Coded {
  const carried = carriedCode(statement.codings, new Map([[CVX, vaccineName]]));
  if (carried) return "page" in statement.source ? checked(carried, statement) : carried;
  const dose = statement.type === "immunization" ? statement.dose ?? "" : "";
  const name = spelled(statement.name), on = statement.occurred_on;
  const whole = meant(name, on);
  const sure = settle(whole, dose);
  if (sure) return sure;
  const partsAt = (between?: RegExp) =>
    partsOf(name, between).map((text): Part => ({ text, found: meantBy(text, on), isProduct: isProduct(text) }));
  // "Rotavirus, pentavalent [RotaTeq]" is two names, where both are known, else three.
  const two = partsAt(/[()[\]]/);
  const parts = two.length > 1 && two.every(({ found }) => found.length > 0) ? two : partsAt();
  const known = parts.filter(({ found }) => found.length > 0);
  const last = parts.at(-1);
  const told = known.length === parts.length || last?.isProduct === true && last.found.length === 1 && known.length > 1;
  const product = productBehind(parts);
  const chosen = parts.length > 0 && told ? agreed(known) : product ?? plainly(name, on);
  return settle(chosen, dose) ?? uncertain((known.length > 0 ? agreed(known) : whole).map(coding));
}

/** "Pneumokoki (Prevenar 13)": words of another language, and behind them the name of one vaccine, which needs no other. */
function productBehind(parts: Part[]): Vaccine[] | null {
  const last = parts.at(-1), before = parts.slice(0, -1);
  const areWords = before.length > 0 &&
    before.every(({ found, text }) => found.length === 0 && /^\p{L}[\p{L} -]*$/u.test(text) && !FORMULATION.test(text));
  return areWords && last!.found.length === 1 ? last!.found : null;
}

/** Whether a text is the name a maker gave. */
function isProduct(text: string): boolean {
  const { trades, brands } = vaccines();
  return trades.find(text).length > 0 || brands.find(text).length > 0;
}
