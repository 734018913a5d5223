/**
 * Words for somebody of the subject's family, in one place: by them it is told whose a name, a field, an illness or a result is.
 * Languages of the papers that are read; written as they are printed, with their accents.
 */

/** Words that mean a relative wherever they stand. */
const ANYWHERE = String
  .raw`(?:grand|step|foster|half[- ]?|god)?-?(?:mother|father|parent|brother|sister|sibling|daughter)s?|grand(?:child(?:ren)?|sons?|daughters?|ma|pa)|relatives?|family members?|aunts?|uncles?|cousins?|nieces?|nephews?|husband|wife|spouse|partner|(?:mater|pater)nal(?:ly)?|` +
  String
    .raw`(?:groß|gross|schwieger|stief)?(?:mutter|vater|eltern)|mütter|väter|(?:halb|stief)?(?:bruder|brüder|schwester|schwestern|geschwister)|tochter|ehemann|ehefrau|lebensgefährt(?:e|in)|tante|onkel|cousine?|verwandte[rn]?|` +
  String
    .raw`mère|père|frères?|sœurs?|soeurs?|(?:grand|beau|belle|demi)-?s?[- ](?:mère|père|parent|frère|sœur|soeur)s?|maternel(?:le)?|paternel(?:le)?|oncle|épouse|conjointe?|fratrie|` +
  String
    .raw`madre|padre|padres|hermanos?|hermanas?|abuel[oa]s?|hij[oa]s?|espos[oa]|tí[oa]s? matern[oa]s?|tí[oa]s? patern[oa]s?|prim[oa]s? herman[oa]s?|matern[oa]|patern[oa]|` +
  String.raw`fratell[oi]|sorell[ae]|nonn[oaie]|zi[oa] matern[oa]|zi[oa] patern[oa]|genitori|coniuge|` +
  String.raw`mãe|pai|irmãos?|irmãs?|avô|avó|avós|avo|` +
  String.raw`moeder|vader|ouders?|broers?|zus|zussen|zuster|oma|opa|grootmoeder|grootvader|` +
  String
    .raw`morfar|mormor|farfar|farmor|syskon|söskende|søsken|föräldrar|forældre|foreldre|syster|søster|bror|brødre|` +
  String.raw`matka|ojciec|siostra|rodzice|babcia|dziadek|äiti|sisar|kardeş`;

/** Words that mean a relative before a name, and something else in the text of an illness: Spanish "son" is "are", "mari" may be cut off. */
const BESIDE_NAMES = "sons?|twins?|donor|sohn|mari|mom|mum|mummy|dad";

/** Words for parents that are no name of anybody, by which a child without a name is registered: "Mother Holm". */
export const PARENT = "mother|father|parents?|mom|mum|mummy|dad|eltern|mutter|vater";

/** Words of two or three letters that mean a relative only where a text begins with them: Swedish "far" and "mor". */
const FIRST = "far|mor|bror|syster|sosken|maman|papa|mamma|babbo|mom|mum|dad|oom";

/** A relative or a donor named beside somebody: the source of a regular expression for text as printed (flags `iu`). */
export const RELATIVE = String.raw`(?<!\p{L})(?:${ANYWHERE}|${BESIDE_NAMES})(?!\p{L})`;

/** As {@link flat} makes the text: without accents and capitals. */
const plainly = (source: string) => source.normalize("NFD").replace(/\p{M}/gu, "");

/** A text in {@link flat} form that speaks of a relative. */
export const OF_RELATIVE = new RegExp(
  String
    .raw`(?<![a-z])(?:${
    plainly(ANYWHERE)
  }|family history|familjehistori\w*|famil(?:iaire|iar|iare))(?![a-z])|^\W*(?:${FIRST})(?![a-z])`,
);

/** Words that only tell which relatives or how many: "Maternal grandparents (2)", "Other siblings", "First-degree relatives". */
const WHICH =
  "and|or|of|the|other|my|his|her|their|both|side|first|second|degree|deceased|alive|living|older|younger|biological|maternal|paternal|und|et|y|e|och|og|en";

const ONLY = new RegExp(
  String
    .raw`^\W*(?:(?:${WHICH})[\s-]+)*(?:${plainly(ANYWHERE)}|${BESIDE_NAMES}|child(?:ren)?|${FIRST})(?:[\s,/&'-]+(?:${
    plainly(ANYWHERE)
  }|${BESIDE_NAMES}|children|${WHICH}|s))*\W*$`,
);

/** Whether a text in {@link flat} form is made of words for relatives alone, as a heading above their illnesses is. */
export const isRelativesAlone = (plain: string): boolean => ONLY.test(plain);
