/**
 * What a column of a table of results holds. `low` and `high` are the ends of the range in columns of their own, `previous`
 * earlier results, `dated` results of the day in the heading, `day` the day of each row, `ignored` anything else.
 */
export type Role =
  | "name"
  | "value"
  | "unit"
  | "range"
  | "low"
  | "high"
  | "flag"
  | "method"
  | "specimen"
  | "loinc"
  | "previous"
  | "dated"
  | "day"
  | "ignored";

/** Headings that mean something else than their words do one by one, or are too short to be told by them. */
const WORDINGS: [role: Role, wordings: string][] = [
  [
    "name",
    "pretraga|preiskava|pemeriksaan|jenis pemeriksaan|nama pemeriksaan|result name|drug class|drug|substance|项目|检验项目|项目名称|检验项目名称|中文名称|检测项目|tutkimus|tutkimukset|badanie|badania|nazwa badania|rodzaj badania|parametr|parametry|analit|oznaczenie|検査項目|検査名|項目|項目名|검사명|검사항목|항목|vyšetření|vizsgálat|paraméter|analiză|tetkik|tetkik adı|test adı|tahlil|анализ|показатель|исследование|pathogen|organism tested|undersøgelse|undersøkelse|prøve|test report|fraction|fractions|fraktion|fraktionen|frazione|frazioni|fracción|fracciones|fração|frações|allergen|allergens|allergene|allergène|allergènes|alérgeno|alérgenos|allergeni|hormone|hormones|hormon|hormone name|name|item|items|service|services|prov|prova|analys",
  ],
  [
    "value",
    "hasil|hasil pemeriksaan|keputusan|rezultat|结果|检验结果|检测结果|测定结果|tulos|tulokset|wynik|wyniki|結果|検査結果|測定値|結果値|결과|검사결과|결과값|výsledek|hodnota|eredmény|rezultat|rezultate|sonuç|sonuçlar|результат|значение|this time|this visit|current result and flag|current result flag|resultater|svar|your value|current|current value|observed|measured|reading|finding|findings|in range|out of range|within range|outside range|normal result|abnormal result|result s|befund|svar|conventional|aktuell|resultat aktuell|aktueller wert|numeric result|value s|found",
  ],
  [
    "unit",
    "satuan|jedinica|mjerna jedinica|enota|单位|yksikkö|jednostka|jednostki|jedn|単位|단위|jednotka|jednotky|mértékegység|birim|birimi|sonuç birimi|единицы|ед изм|um|enhed|uom|u m|um|u d m|udm|u de m|dimension|einh|unid|unid med|eenh|uds|unit s",
  ],
  [
    "range",
    "standard value|standard values|standard range|nilai rujukan|nilai normal|julat rujukan|referentni interval|referentne vrijednosti|参考范围|参考区间|参考值|参考值范围|正常值|正常参考值|viitearvot|viitearvo|viiteväli|viitealue|zakres|zakres referencyjny|zakres ref|wartości referencyjne|wartość referencyjna|norma|normy|基準値|基準範囲|参考値|참고치|참고범위|정상범위|정상치|참조범위|referenční rozmezí|referenční meze|meze|referencia|referencia tartomány|interval de referință|valori de referință|referans|referans aralığı|referans değerler|referans değeri|referans değerleri|референсные значения|норма|normalområde|referanseområde|referenceinterval|ref|norm|normal|normals|normes|target|goal|limits|limites|v r|vr|vn|v n|range|ranges|interval|rango|rangos|desirable|expected|standard|valor desejável|valores desejáveis|valor deseable|valores deseables|valore desiderabile|valori desiderabili|valeur souhaitable|valeurs souhaitables|valeurs souhaitées|desired value|desirable value|normal value|normal values|valor normal|valores normales|valores normais|valore normale|valori normali|valeur normale|valeurs normales|biological reference|rif|soll|sollwert|goal range",
  ],
  [
    "low",
    "od|dolna granica|alaraja|alt sınır|下限|하한|fra|nedre grense|low|lower|min|minimum|mini|von|ug|ref low|low ref|low limit|range low|mínimo|minimo|lím inf|lim inf|límite inferior|limite inferior|borne inf|borne inférieure|limite inférieure|inf|untergrenze|untere grenze|unterer grenzwert|ondergrens|lower limit|lower ref|lower bound|desde|nedre gräns|nedre|undre|límite inf|valor mínimo|valor minimo|ref min",
  ],
  [
    "high",
    "do|górna granica|yläraja|üst sınır|上限|상한|til|øvre grense|high|upper|max|maximum|maxi|bis|og|ref high|high ref|high limit|range high|máximo|maximo|massimo|lím sup|lim sup|límite superior|limite superior|borne sup|borne supérieure|limite supérieure|sup|obergrenze|obere grenze|oberer grenzwert|bovengrens|upper limit|upper ref|upper bound|hasta|até|övre gräns|övre|límite sup|valor máximo|valor maximo|ref max",
  ],
  [
    "flag",
    "durum|提示|标志|异常提示|flaga|判定|판정|ocena|poikkeama|uwagi|높낮이|flag|flags|abn|abnormal|h l|l h|hi lo|hl|indicator|alert|interpretation|flg|out|markierung|bewertung|bew|auffällig|alarma|ind|afw|afwijkend|avv|avvikelse|avvik|\\*|anomalie|hinweis|+ -|result status|status flag",
  ],
  ["method", "technique|technology|instrument|verfahren|técnica|tecnica|equipment|analyser"],
  ["specimen", "material|probe|matrix|muestra|amostra|campione|échantillon"],
  ["loinc", "loinc|loinc code|loinc codes"],
  [
    "day",
    "date|date time|collected|date collected|collection date|collected on|sample date|specimen date|test date|datum|fecha|data|entnahme|afname|provdatum|date of test|drawn",
  ],
  [
    "previous",
    "last time|before last|time before last|last visit|previous visit|last|history|historic|historical|prev|change|delta|trend|baseline|anterior|anteriores|précédent|précédents|précédente|vorige|föregående|tidigare|precedente|precedenti|date previous result|previo|previos|previa",
  ],
  [
    "ignored",
    "代号|缩写|英文缩写|序号|英文名称|简称|set|set id|seq|type|typ|sts|stat|lab|labor|labo|site|time|reported|code|code s|test code|order code|código|codigo|codice|kürzel|s no|n o|s n|sl no|sr no|sr|sl|no|nr|n°|#|a|state|performed|verified|si|graph|trend graph|grafik|class|cutoff|cut off|cutoff value|cut off value|cutoff level|threshold|detection limit|nachweisgrenze|seuil|specimen id|comment|status|accreditation|analyzer|performing lab|performing site",
  ],
];

/** Words that say by themselves what a heading is about; those further up decide first. */
const STEMS: [role: Role, stems: RegExp][] = [
  [
    "ignored",
    /^(comments?|remarks?|notes?|kommentar|bemerkung(en)?|observaciones|observações|comentarios?|opmerkingen|graph|id)$/,
  ],
  [
    "previous",
    /^(previous|prior|earlier|historical|vorwerte?|vorbefunde?|vorherig\w*|letzter|letzte|previ[oa]s?|anterior(es)?|antériorités?|antécédents?|précéd\w+|precedent[ei]|vorige|föregående|tidigare|last)$/,
  ],
  ["unit", /^(units?|uom|einheit(en)?|unités?|unidad(es)?|unità|eenhe(id|den)|enhet(er)?|unidades?)$/],
  [
    "range",
    /^(references?|ref|réf|referenz\S*|référence|riferimento|refer[eéê]ncia|referenti\S*|referens\S*|range|ranges|interval|intervals|intervalle?|intervalo|intervallo|limits|normbereiche?|normalbereiche?|normalwerte?|normwerte?|normaalwaarden?|usuelles|normales|normali|normals?|rif|bio|biological|expected|desirable|richtwerte?|streefwaarden?|grenzwerte?|sollbereich|zielbereich)$/,
  ],
  ["flag", /^(flags?|abnormal|alarm|interpretation)$/],
  ["method", /^(methods?|methodology|methoden?|méthodes?|método|metodo|metod)$/],
  ["specimen", /^(specimen|sample|probenmaterial)$/],
  [
    "value",
    /^(results?|values?|ergebnis(se)?|(mess)?werte?|resultate?n?|résultats?|valeurs?|resultados?|valor(es)?|risultat[oi]|valor[ei]|uitslag(en)?|resultaat|resultaten|waarden?|värden?|esit[oi]|svar)$/,
  ],
  [
    "name",
    /^(tests?|investigations?|analytes?|analys[ei]s?|analy[st]en|parameters?|examinations?|exams?|components?|determinations?|assays?|descriptions?|observations?|measurements?|measurands?|procedures?|constituents?|biomarkers?|markers?|estudios?|exames?|ensaios?|untersuchung(en)?|analyse[ns]?|analyten?|parametername|messgrößen?|bezeichnung|examens?|paramètres?|paramètre|pruebas?|determinaci(ón|ones)|análisis|análises?|parámetros?|esam[ei]|analisi|onderzoek(en)?|bepaling(en)?|undersökning(ar)?|prestazion[ei]|descrizione|descrição|descripción|omschrijving|bestandteil|kenngröße|laborparameter|laborwert|dosages?|profile)$/,
  ],
];

const ROLES = new Map<string, Role>();
for (const [role, wordings] of WORDINGS) for (const wording of wordings.split("|")) ROLES.set(wording, role);

const normal = (text: string) =>
  text.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/[^\p{L}\p{N}#°*]+/gu, " ").replace(/ \d$/, "").trim();

/** The role a heading announces, by the whole of it or by the words in it; null for one of no known word. */
export function roleOf(text: string): Role | null {
  const clean = normal(text);
  const whole = ROLES.get(clean) ?? (/[()]/.test(text) ? ROLES.get(normal(text.replace(/[()]/g, " "))) : undefined);
  if (whole) return whole;
  const words = clean.split(" ");
  if (words.length > 7 || /\d{2}/.test(clean) || /:\s/.test(text)) return null;
  const [first = ""] = text.split(/\s(?:and|und|et|y|e|&)\s|\s[-–]\s|\//);
  if (first === text) return byWords(words);
  const beginning = normal(first);
  return ROLES.get(beginning) ?? byWords(beginning.split(" ")) ?? byWords(words);
}

/** Whether a word is one of {@link STEMS} at all, which few are: asked at once, and first. */
const STEM = new RegExp(STEMS.map(([, stems]) => `(?:${stems.source})`).join("|"));

function byWords(words: string[]): Role | null {
  const told = words.filter((word) => STEM.test(word));
  return told.length === 0 ? null : STEMS.find(([, stems]) => told.some((word) => stems.test(word)))![0];
}

/** Words that join others in a heading. */
const JOINING = /^(?:of|for|the|de|del|della|des|di|da|do|do|für|pour|para|voor|av|en|value|values?|s)$/;

/** Whether a text says nothing but what a role is called: "Normal range", not "Normal forms". */
export const isHeadingOf = (text: string, role: Role): boolean =>
  roleOf(text) === role &&
  (ROLES.has(normal(text)) || normal(text).split(" ").every((word) => STEM.test(word) || JOINING.test(word)));
