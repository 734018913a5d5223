import type { Coding, Statement } from "../contracts/extraction.ts";
import { innPhrase } from "./inn.ts";
import { words } from "./names.ts";
import { carriedCode, certain, type Coded, uncertain } from "./naming.ts";
import { RXNORM } from "./systems.ts";
import { addTo, lazy, list, table } from "./tables.ts";
import { rows as nameRows } from "./terminology/generated/drug-names.ts";
import { rows as rxnormRows } from "./terminology/generated/rxnorm.ts";

/** Metals: beside a drug its salt, alone a supplement of their own. */
const METALS = new Set(["sodium", "potassium", "calcium", "magnesium"]);

/** Words of a prescription line that do not name a drug: salts, forms, devices, strengths, routes, timing. */
const AROUND = new Set(
  ("sodium potassium calcium magnesium hydrochloride hcl besylate besilate maleate tartrate succinate fumarate phosphate sulfate " +
    "bisulfate acetate citrate mesylate hydrobromide bromide nitrate trihydrate dihydrate monohydrate anhydrous bitartrate " +
    // As tills of pharmacies shorten them.
    "ret prop succ tart pot sod odt tb " +
    "dipropionate propionate furoate valerate hemihydrate medoxomil proxetil axetil etexilate disoproxil disodium " +
    "oral tablet tab caplet capsule cap syrup syp suspension susp solution sol injection injectable inj cream ointment gel " +
    "lotion drop ophthalmic otic nasal spray inhaler inhalation aerosol powder patch suppository metered film coated enteric " +
    "ec sr xr er xl cr la mr dr od extended delayed release sustained modified prolonged chewable dispersible effervescent " +
    "sublingual disintegrating prefilled pen syringe vial ampoule sachet actuation act puff hfa cfc free solostar kwikpen " +
    "flexpen diskus turbuhaler respimat forte mite strength low pack refill rx only " +
    "unit unt iu mg mcg ug g gm ml l meq milligram microgram dose hour hr h day daily once twice thrice time bd bid tds tid qid " +
    "qd hs prn stat po ac pc iv im sc sl per every at before after with without food meal water morning noon evening night " +
    "bedtime breakfast lunch dinner week weekly month monthly as needed directed until finished course for by mouth take apply " +
    // The same in German, French, Spanish, Italian, Portuguese, Dutch and Swedish.
    "natrium kalium calcium magnesium hydrochlorid chlorhydrate clorhidrato cloridrato cloridrate besilat tartrat bitartrat succinat " +
    "maleat fumarat hemifumarat mesilat sulfat acetat citrat valerat furoat medoxomil sodique sodico sodica potassique potasico potasica potassico potassica " +
    "calcique calcico calcica magnesico magnesique monohydrate retard zok ratiopharm hexal stada aristo abz teva sandoz mylan viatris biogaran arrow " +
    "zentiva tablette filmtablette kapsel tropfen saft salbe creme losung zapfchen dosieraerosol comprime gelule sirop goutte comprimido " +
    "tableta tablett tabletter tabletten tabletki filmomhuld filmdragerad depottablett kapsel kapslar kapslen mga msr fo omhulde brus gragea pastilla ampolla " +
    "capsula jarabe gota compressa sciroppo goccia xarope crema pomada acid acide acido saure " +
    "inhale inject application left right both eye ear skin affected area adult child pediatric a in of and the to x t no")
    .split(" ").flatMap(words),
);

interface Drugs {
  display: Map<string, string>;
  /** Word sequences of ingredients, combinations and brands. */
  byName: Map<string, Set<string>>;
  /** The same of ingredients and combinations by {@link innPhrase}: names in other languages. */
  byInn: Map<string, Set<string>>;
  longest: number;
  /** Combinations by the RxCUIs of their parts. */
  byParts: Map<string, string>;
}

const phrase = (name: string): string => words(name).join(" ");

const drugs = lazy((): Drugs => {
  const display = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const byInn = new Map<string, Set<string>>();
  const rows = table(rxnormRows);
  for (const [rxcui, , name, synonyms, brands] of rows) {
    display.set(rxcui!, name!);
    for (const one of [name!, ...list(synonyms), ...list(brands)]) addTo(byName, phrase(one), rxcui!);
    for (const one of [name!, ...list(synonyms)]) addInn(byInn, one, rxcui!);
  }
  for (const [name, rxcui] of table(nameRows)) {
    addTo(byName, phrase(name!), rxcui!);
    addInn(byInn, name!, rxcui!);
  }
  const byParts = new Map<string, string>();
  for (const [rxcui, tty, name] of rows) {
    if (tty !== "MIN") continue;
    const parts = name!.split(" / ").map((part) => [...byName.get(phrase(part)) ?? []]);
    if (parts.every((part) => part.length === 1)) byParts.set(parts.map((part) => part[0]!).sort().join("+"), rxcui!);
  }
  return {
    display,
    byName,
    byInn,
    byParts,
    longest: Math.max(...[...byName.keys()].map((name) => name.split(" ").length)),
  };
});

function addInn(index: Map<string, Set<string>>, name: string, rxcui: string): void {
  const key = innPhrase(words(name));
  if (key) addTo(index, key, rxcui);
}

/** The drugs some words name: as printed, else by their spelling in another language where that is one drug's only. */
function named(tokens: string[]): Set<string> | undefined {
  const { byName, byInn } = drugs();
  const exact = byName.get(tokens.join(" "));
  if (exact) return exact;
  const key = tokens.every((token) => AROUND.has(token)) ? null : innPhrase(tokens);
  const other = key ? byInn.get(key) : undefined;
  return other?.size === 1 ? other : undefined;
}

/** The drugs a line names, and the words it leaves unexplained. Longest names first; "500mg" and the like explain themselves. */
function readLine(name: string): { found: Set<string>[]; unexplained: string[] } {
  const { longest } = drugs();
  const tokens = words(name.replace(/\((disorder|product|substance)\)/gi, " "));
  const found: Set<string>[] = [];
  const unexplained: string[] = [];
  for (let i = 0; i < tokens.length;) {
    let length = Math.min(longest, tokens.length - i);
    let drug = named(tokens.slice(i, i + length));
    while (!drug && --length > 0) drug = named(tokens.slice(i, i + length));
    if (drug && !(length === 1 && AROUND.has(tokens[i]!) && found.length > 0)) {
      found.push(drug);
      i += length;
      continue;
    }
    if (!AROUND.has(tokens[i]!) && !/^\d+[a-z]{0,4}$/.test(tokens[i]!)) unexplained.push(tokens[i]!);
    i++;
  }
  return { found, unexplained };
}

/** "Calcium + vitamin D3": a metal that stands apart from every drug is one itself, and none the dictionary has. */
function loneMetals(name: string): string[] {
  return name.split(/[/+&,]|\band\b|\bwith\b/i).filter((part) => readLine(part).found.length === 0)
    .flatMap((part) => words(part).filter((word) => METALS.has(word)));
}

/** The name of an ingredient or combination of the dictionary. */
export function drugName(rxcui: string): string | null {
  return drugs().display.get(rxcui) ?? null;
}

const coding = (rxcui: string): Coding => ({
  system: RXNORM,
  code: rxcui,
  display: drugs().display.get(rxcui) ?? null,
});

/** The one drug that is all a text names, in any language: "amoxicilina". */
export function drugNamed(name: string): Coding | null {
  const { found, unexplained } = readLine(name), agreed = agree(found);
  return agreed.length === 1 && unexplained.length === 0 ? coding(agreed[0]!) : null;
}

/** How many drugs a text names; a metal alone is more often a result ("potassium 5.1") than a medicine. */
export function drugsIn(text: string): number {
  const metals = new Set([...METALS].flatMap((metal) => [...drugs().byName.get(metal) ?? []]));
  return readLine(text).found.filter((found) => ![...found].some((rxcui) => metals.has(rxcui))).length;
}

/** What all the names of a line agree on: one drug, or the combination of several. */
function agree(found: Set<string>[]): string[] {
  const [first, ...rest] = found;
  if (!first) return [];
  const shared = [...first].filter((rxcui) => rest.every((set) => set.has(rxcui)));
  if (shared.length > 0) return shared;
  const singles = new Set(found.filter((set) => set.size === 1).map((set) => [...set][0]!));
  const { byParts } = drugs();
  const combinations = new Set(byParts.values());
  const named = [...singles].filter((rxcui) => combinations.has(rxcui));
  const parts = [...singles].filter((rxcui) => !combinations.has(rxcui)).sort().join("+");
  const whole = byParts.get(parts);
  if (whole !== undefined && found.every((set) => set.size === 1) && named.every((rxcui) => rxcui === whole)) {
    return [whole];
  }
  return [...new Set(found.flatMap((set) => [...set]))];
}

/**
 * The RxNorm ingredient (IN) or combination (MIN) a medication names. A carried RxNorm code of a product (SCD, SBD) is
 * finer than the dictionary: its printed name decides, and the carried code stays a candidate.
 */
export function codeMedication(statement: Statement): Coded {
  const carried = carriedCode(statement.codings, new Map([[RXNORM, drugName]]));
  if (carried?.code) return carried;
  const { found, unexplained } = readLine(statement.name);
  const agreed = agree(found);
  if (agreed.length === 1 && unexplained.length === 0 && loneMetals(statement.name).length === 0) {
    return { ...certain(coding(agreed[0]!)), candidates: carried?.candidates ?? [] };
  }
  return carried ?? uncertain(agreed.map(coding));
}
