import { describe, expect, it } from "vitest";
import { readingsOf, scaleOf, toUcum } from "../../../functions-shared/coding/units.ts";

/** UCUM units, and how laboratories of ten countries print them; several units where the test has to decide. */
const PRINTED: [ucum: string | string[], spellings: string][] = [
  [
    "10*3/uL",
    "10^3/µL ; Tsd./µl ; K/uL ; K/µL ; k/cumm ; K/mm3 ; miles/mm3 ; miles/µL ; Tsd/µl ; Tsd/ul ; Tsd./mm3 ; " +
    "10³/mm³ ; 10^3/mm^3 ; 10³/µl ; 10³/uL ; 10e3/uL ; 10E3/µL ; 10exp3/µL ; 10*3/uL ; x10³/µL ; x10*3/uL ; " +
    "x10(3)/uL ; x10E3/uL ; x10 3/uL ; Thousand/uL ; thou/uL ; thou/mcL ; thou/mm3 ; mila/mmc ; 10^3/mmc ; " +
    "x10^3/mmc ; Gpt/l ; Gpt/L ; x1000/mm3",
  ],
  [
    "10*9/L",
    "x10E9/L ; Mrd/l ; Mrd./l ; 10⁹/L ; 10 9/L ; 10*9/l ; x10^9/L ; x 10^9/L ; x 10⁹/L ; ×10⁹/L ; x10 9/L ; " +
    "x109/L ; 10E9/L ; 10exp9/L ; 10^9/l ; giga/l ; Giga/l ; E9/L ; E9/l ; 10E9/l ; 10^9/ L",
  ],
  [["g/L", "10*9/L"], "G/l"],
  ["10*12/L", "T/l ; Billionen/l ; 10¹²/L ; 10 12/L ; 10*12/l ; ×10^12/L ; x1012/L ; 10^12/L ; E12/L ; x10E12/L"],
  [
    "10*6/uL",
    "mill/mm3 ; M/uL ; M/mm3 ; millones/mm3 ; mill./mm3 ; Mill/µl ; Mill./µl ; Mio/mm3 ; Mio./mm³ ; " +
    "10E6/uL ; 10^6/µL ; 10^6/mm3 ; 10*6/uL ; x10(6)/uL ; x10E6/uL ; Million/uL ; mill/mcL ; mill/cumm ; " +
    "millions/cumm ; million/cu.mm ; milioni/mmc ; x10^6/mmc ; Tpt/l ; Tpt/L",
  ],
  [
    "mm/h",
    "mm/1.Std. ; mm/h ; mm/hr ; mm/Std ; mm/Std. ; mm/1.Std ; mm 1h ; mm 1st hr ; mm/1st hr ; mm/1st hour ; " +
    "mm/hour ; mm/ora ; mm/hora ; mm 1ª hora ; mm/1ª hora ; mm/1ère h ; mm/heure ; mm à 1h ; mm n.1h",
  ],
  [
    "mg/dL",
    "mg/dl ; MG/DL ; mgr/dl ; mg% ; mg/100ml ; mg/100 mL ; mg/dL calc ; mgs/dl ; mgs% ; mg /dL ; mg / dL ; " +
    "mg/dL. ; [mg/dL] ; (mg/dL) ; mg/dl*",
  ],
  ["umol/L", "µmol/l ; umol/L ; UMOL/L ; µmol/L ; μmol/L ; MCMOL/L ; mcmol/L ; mcmol/l ; mikromol/l ; uM ; µM"],
  ["ug/dL", "mcg/dL ; µg/dL ; ug/dL ; ug/dl ; µg/dl ; mcg/dl ; MCG/DL"],
  ["U/L", "U/l ; U/lt"],
  ["[IU]/L", "UI/L ; IU/L ; IU/l ; iu/l ; UI/l ; U.I./L ; ui/l ; U.I./l ; E/l ; IE/l"],
  ["kU/L", "kU/l ; kU/L ; kUA/L ; kUA/l"],
  ["m[IU]/mL", "mIU/mL ; mUI/mL ; mIE/ml"],
  ["u[IU]/mL", "µUI/ml ; µIU/mL ; uIU/mL ; µIE/ml ; uUI/mL ; mcUI/mL ; mcIU/mL ; micro IU/mL ; micIU/mL"],
  ["/[HPF]", "/hpf ; /HPF ; /h.p.f. ; per hpf ; per HPF ; cells/hpf ; Cells/HPF"],
  ["{cells}/uL", "Zellen/µl ; Zellen/ul"],
  ["%", "% ; % (NGSP) ; % NGSP ; %Hb ; % of total Hb ; % HbA1c"],
  [
    "s",
    "sec ; s ; sek ; sek. ; Sek. ; Sek ; seg ; seg. ; segundos ; secs ; secs. ; seconds ; Sekunden ; sec. ; " +
    "secondi ; secondes ; s.",
  ],
  ["{INR}", "INR"],
  ["{ratio}", "Ratio ; ratio ; Quotient ; quotient ; rapport ; Rapport"],
  ["mmol/mol{Hb}", "mmol/mol Hb"],
  ["meq/L", "mval/l ; mEq/L ; meq/l ; MEQ/L ; mEq/l ; mEq/lt"],
  ["pmol/L", "pmol/L ; PMOL/L ; pM"],
  ["nmol/L", "nmol/l ; NMOL/L ; nM"],
  ["g/dL", "G/DL ; g/dl ; g% ; gm/dL ; gms/dl ; GR/DL ; gr/dl ; gr% ; gr./dl"],
  ["g/L", "g/l ; gr/lt ; g/lt ; gr/L ; gr/l"],
  [["10*6/uL", "10*3/uL"], "mil/mm3 ; mil/µL ; mil/uL ; mil/cumm"],
  ["10*5/uL", "lakh/cumm ; lakhs/cu.mm"],
  [
    "/uL",
    "cells/cumm ; cells/cu.mm ; cells/mm3 ; cells/µL ; cells/uL ; cells/ul ; cells/mcL ; Cells/cu.mm ; " +
    "/cumm ; /cu.mm ; /mm3 ; /mm³ ; /µL ; /ul ; /uL ; /µl ; células/mm3 ; cel/mm3 ; /mmc ; n/µL ; " +
    "/µl Urin ; Zell./µl ; RBC/uL ; WBC/µL ; Leuk/µL",
  ],
  ["/nL", "/nl"],
  ["/pL", "/pl"],
  ["fL", "fl ; fL ; FL ; µm³ ; um3 ; µ3 ; fL."],
  ["pg", "pg ; PG ; pg/Zelle"],
  ["pg/{cell}", "pg/cell"],
  ["mm/h", "mm/1h ; mm/1 h"],
  [["mm", "mm/h"], "mm"],
  ["[IU]/mL", "IE/ml ; IE/mL ; UI/mL ; UI/ml ; ui/ml ; IU/mL ; IU/ml"],
  ["k[IU]/L", "kIE/l ; kIU/L ; kIU/l"],
  ["U/mL", "U/ml ; U/mL"],
  ["mU/L", "mU/L ; mU/l"],
  ["m[IU]/L", "mIU/L ; mIU/l ; mUI/L ; mUI/l ; mIE/l ; mie/l"],
  ["uU/mL", "µU/mL ; uU/mL ; µU/ml ; mcU/mL"],
  ["mU/mL", "mU/ml"],
  ["ukat/L", "µkat/L ; ukat/L ; µkat/l"],
  ["nkat/L", "nkat/L ; nkat/l"],
  ["mmol/L", "mmol/L ; mmol/l ; MMOL/L ; mmol/lt ; mM"],
  ["mmol/mol", "mmol/mol ; mmol/mol(IFCC) ; mmol/mol IFCC"],
  ["ug/L", "mcg/L ; mcg/l ; µg/L ; ug/L ; µg/l ; ug/l ; mikrog/l"],
  ["ng/mL", "ng/mL ; ng/ml ; NG/ML ; ngr/ml"],
  ["pg/mL", "pg/mL ; pg/ml ; PG/ML"],
  ["pg/dL", "pg/dl"],
  ["ng/dL", "ng/dL ; ng/dl"],
  ["ng/L", "ng/l ; ng/L"],
  ["ug/mL", "µg/mL ; mcg/mL ; mcg/ml ; ug/ml"],
  ["mg/L", "mg/L ; mg/l ; MG/L ; mg/lt"],
  ["mg/mL", "mg/mL"],
  ["mg/(24.h)", "mg/24h ; mg/24 h ; mg/24 hrs ; mg/24Std ; mg/24 Std. ; mg/día ; mg/die ; mg/day"],
  ["mg/d", "mg/d"],
  ["g/(24.h)", "g/24h ; g/24 h ; g/Tag ; gr/24h"],
  ["mmol/(24.h)", "mmol/24h ; mmol/d ; mmol/24 h"],
  ["umol/(24.h)", "µmol/24h"],
  ["ug/(24.h)", "µg/24h ; ug/24 h"],
  ["mg/g", "mg/g"],
  [
    "mg/g{creat}",
    "mg/g Krea ; mg/g Kreatinin ; mg/g creat ; mg/g crea ; mg/g Cr ; mg/g de creatinina ; mg/g creatinina",
  ],
  ["mg/mmol", "mg/mmol"],
  ["mg/mmol{creat}", "mg/mmol creat ; mg/mmol Krea ; mg/mmol créat"],
  ["ug/mg", "µg/mg ; ug/mg ; mcg/mg"],
  ["ug/mg{creat}", "mcg/mg creat"],
  ["mg/mg", "mg/mg"],
  ["g/g", "g/g"],
  ["g/g{creat}", "g/g crea"],
  ["g/mol", "g/mol"],
  ["umol/mol", "µmol/mol"],
  ["mm[Hg]", "mmHg ; mm Hg ; mm/Hg ; Torr ; mm[Hg]"],
  ["kPa", "kPa ; kpa"],
  ["mosm/kg", "mOsm/kg ; mosm/kg ; mosmol/kg ; mOsmol/kg ; mOsm/kg H2O"],
  ["mosm/L", "mOsm/L ; mosmol/l"],
  ["mmol/dL", "mmol/dl"],
  ["meq/(24.h)", "mEq/24h"],
  ["mL/min", "ml/min ; mL/min"],
  [
    "mL/min/{1.73_m2}",
    "mL/min/1.73m2 ; ml/min/1.73m2 ; ml/min/1,73m2 ; mL/min/1,73 m² ; ml/min/1.73 m² ; mL/min/1.73 m^2 ; " +
    "mL/min/1.73m² ; ml/min/1.73 m2 ; ml/min/1,73m^2 ; mL/mn/1,73m² ; ml/min per 1.73m2 ; " +
    "mL/min/{1.73_m2} ; ml/min/1,73 ; ml/min/1.73qm ; ml/min/1.73 sq.m",
  ],
  ["{titer}", "titer ; Titer ; 1:x"],
  ["{Index_val}", "index ; Index"],
  ["{s_co_ratio}", "S/CO ; s/co"],
  ["{index}", "COI"],
  ["[arb'U]/mL", "AU/mL ; AU/ml ; UA/mL ; RU/mL ; RU/ml ; RE/ml"],
  ["[GPL'U]", "GPL"],
  ["[MPL'U]", "MPL"],
  ["[GPL'U]/mL", "GPL-U/mL ; GPL U/mL"],
  ["[IU]", "IU"],
  ["{ISR}", "ISR"],
  ["/[LPF]", "/LPF ; /lpf"],
  [["/[HPF]", "/[LPF]"], "/campo ; por campo ; /GF ; /Gesichtsfeld ; /champ"],
  ["{WBC}/uL", "Leu/µl ; leu/uL"],
  ["{Ery}/uL", "Ery/µl ; ery/uL"],
  ["{Ehrlich'U}/dL", "EU/dL ; E.U./dL ; mg/dl (EU) ; U.E./dl"],
  ["ng/mL{FEU}", "ng/mL FEU ; ng/ml FEU ; FEU ng/mL"],
  ["mg/L{FEU}", "mg/L FEU ; mg/l FEU"],
  ["ug/mL{FEU}", "µg/mL FEU ; ug/mL FEU ; mcg/mL FEU"],
  ["ug/L{FEU}", "µg/L FEU"],
  ["ng/mL{DDU}", "ng/mL DDU ; ng/mL D-DU"],
  ["ug/mL{DDU}", "µg/ml DDU"],
  ["{copies}/mL", "copies/mL ; copias/mL ; Kopien/ml"],
  ["{Log_copies}/mL", "log copies/mL"],
  ["{Log_IU}/mL", "log10 IU/mL"],
  ["[pH]", "pH"],
  ["[arb'U]", "units ; Units"],
  ["Cel", "°C"],
  ["%{vol}", "Vol% ; Vol.-% ; Vol % ; vol%"],
  ["mL/dL", "ml/dl ; mL/dL"],
  ["L/L", "l/l ; L/L"],
  ["fmol/L", "fmol/l"],
  ["nmol/min/mL", "nmol/min/mL"],
  ["mU/g{Hb}", "mU/gHb"],
  ["U/g{Hb}", "U/g Hb ; U/g Hgb"],
  ["[IU]/g{Hb}", "IU/gHb"],
  ["umol/g", "µmol/g"],
  ["ng/mL/h", "ng/mL/h ; ng/mL/hr"],
  ["kg/m2", "kg/m2 ; kg/m² ; Kg/m2"],
  ["/min", "bpm ; /min ; lpm ; puls/min ; rpm ; resp/min"],
  ["{breaths}/min", "breaths/min"],
  ["[degF]", "°F"],
  ["[lb_av]", "lb ; lbs"],
  ["U/(24.h)", "U/24h"],
  ["[CFU]/mL", "UFC/mL ; UFC/ml ; KBE/ml ; CFU/mL ; cfu/ml"],
  ["[ppth]", "‰ ; o/oo ; promille"],
  ["nmol{BCE}/L", "nmol/L BCE"],
  ["{M.o.M}", "MoM"],
  ["mg/kg", "mg/kg"],
  ["ug/g", "µg/g ; ug/g ; mcg/g"],
  ["ug/g{feces}", "µg/g Stuhl ; ug/g feces"],
];

describe("printed units", () => {
  it.each(PRINTED)("%s", (ucum, spellings) => {
    const wanted = [ucum].flat();
    for (const printed of spellings.split(" ; ")) expect(readingsOf(printed), printed).toEqual(wanted);
  });

  it.each(["mmol/xx", "mg.dL", "x10^3", "mg/mol", "g N/24h", "µg/dL/h", "blips", "10^4/L/L"])(
    "%s is not known",
    (printed) => expect(toUcum(printed)).toBeNull(),
  );

  it("pico, nano, micro and milli are never taken for one another", () => {
    for (const [a, b] of [["pmol/L", "µmol/L"], ["nmol/L", "mmol/L"], ["mcg/L", "mg/L"], ["pg/mL", "µg/mL"]] as const) {
      expect(toUcum(a)).not.toBe(toUcum(b));
      expect(toUcum(a.toUpperCase())).toBe(toUcum(a));
      expect(toUcum(b.toUpperCase())).toBe(toUcum(b));
    }
  });

  it("spellings of one quantity measure on one scale, moles and grams on two", () => {
    expect(scaleOf(toUcum("mg/die")!)).toBe(scaleOf("mg/(24.h)"));
    expect(scaleOf(toUcum("mg/Tag")!)).toBe(scaleOf("mg/(24.h)"));
    expect(scaleOf(toUcum("‰")!)).toBe(scaleOf("%"));
    expect(scaleOf(toUcum("E.U./dL")!)).not.toBe(scaleOf("10*9/L"));
    expect(scaleOf("mmol/L")).not.toBe(scaleOf("mg/dL"));
  });
});
