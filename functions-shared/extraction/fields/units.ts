import { withLatinSymbols } from "./cyrillic-units.ts";

const ATOMS = new Set(
  `% ‰ gm gms gm% g% mg% gr g kg mg ug µg mcg ng pg fg l dl cl ml ul µl mcl nl pl fl mol mmol umol µmol nmol pmol fmol meq eq ueq µeq u iu mu miu uu uiu µiu µu ku kiu kua kat
  ukat µkat nkat s sec secs second seconds min mins minute h hr hrs hour hours d day days wk yr year cumm cmm cu.mm mm3 mm³ mm^3 cm3 dm3 mm cm m m2 m² m^2
  mmhg kpa pa mbar hpf lpf cell cells cfu copies copy k thou thousand thousands million millions mill mil mio mio. mrd tsd tsd. lakh lakhs lac lacs giga tera
  ratio index inr s/co bpm beats °c °f mosm mosmol mv ppm units unit eu feu ddu bau au aru ru gpl mpl apl ery leu wbc rbc titer titre log fraction creat
  creatinine crea hb hgb protein x dag mm/h /100wbc wbcs leukocytes ph arb ohm pack mets kcal breaths pt points score 24h 24hr 24hrs 24.h cm² ui gpt
  e/l mui µui uui muui milhões milhoes millones miles milhares stk einheiten sek std stde ie mie kie µie milj seg segs segundos segundo secondes segons sekunden sekunder sekund cél cel célula células zellen zelle feld campo campos champ gf hpf. coi co s/co cutoff kcp kopior copias ufc kbe me tpt bce krea kreatinin kreatinine créatinine creatinina mgr mcgr vol vol% gpl-u mpl-u kunits nkat feu. lpk e6 e9 e12 tusen tys mln umol. pour por en`
    .split(/\s+/).map((atom) => atom.replace("μ", "µ")),
);

const MULTIPLIER = /^(x|×|\*)?(10)?([*^]?\d{1,2}|[*^]-\d{1,2}|e\+?\d{1,2}|[⁰¹²³⁴-⁹]+)?$/i;

/** Whether the text reads as a unit of measure: factors known as units, joined by "/", "." or powers of ten. */
export function isUnit(printed: string): boolean {
  const text = withLatinSymbols(printed.normalize("NFC")).replaceAll("μ", "µ").replaceAll("**", "^").replace(
    /(?<=\dm)\*(?=[23]$)/,
    "^",
  ).replace(/[()]/g, "").replace(/^[·•×]\s*/, "")
    .replace(/1,73/, "1.73").replace(/U\.I\./g, "UI").replace(/\s+37\s?°C$/, "").trim();
  if (/^t\/l$/i.test(text)) return true;
  if (
    !text || text.length > 30 || /^[\d.,]+$/.test(text) ||
    /^[HL]( [HL])?$|^(HH?|LL?) | (HH?|LL?)$|^(?!10\s)[\d.,]+\s|\/$/.test(text)
  ) {
    return false;
  }
  if (text.split(/\s+/).filter((part) => /[%/]/.test(part)).length > 1) return false;
  const factors = text.split(/\/|\s+|(?<=\d)(?=[a-zµ])(?!e\d)/i).filter((factor) => factor !== "");
  return factors.length > 0 && factors.every(isFactor) && factors.some((factor) => !/^[\d.]+$/.test(factor));
}

function isFactor(factor: string): boolean {
  const lower = factor.toLowerCase();
  if (ATOMS.has(lower) || ATOMS.has(lower.replace(/\.$/, ""))) return true;
  if (/^\d+(\.\d+)?$/.test(factor)) {
    return ["10", "100", "1000", "1.73", "24", "1", "1ª", "2", "3", "6", "9", "12"].includes(factor);
  }
  if (/^(x|×)$/i.test(factor)) return true;
  return MULTIPLIER.test(factor) && /\d/.test(factor);
}

/** Whether two texts are one unit, printed or read a little differently: "mg/dl" and "mg/dL", "µg/L" and "ug/L". */
export function isSameUnit(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/[\s.]/g, "").replaceAll("μ", "u");
  return plain(one) === plain(other);
}

const COMMON =
  /^(m?g|mcg|[uµμ]g|kg|m?l|h|hrs?|hours?|d|days?|wk|years?|yr|min|mins|minutes?|x|pack|cm|m|mm|units?|points?|weeks?)$/i;

/** Units in which amounts of anything are given, so that one alone does not tell a result from an instruction. */
export const isCommonUnit = (text: string) => COMMON.test(text.replace(/[.,;]$/, ""));
