/**
 * Vaccines in one spelling, so that the names of countries meet those of CVX: order and case of components ("DTPa" of Australia and
 * Spain is DTaP, "dTpa" Tdap), national abbreviations, and the short words of registries. Names of components and of their
 * counts only; nothing here knows a code. Sources: CDC, ACIP Abbreviations for Vaccines; Public Health Agency of Canada, table 7 of
 * doi 10.14745/ccdr.v40is3a02; Canadian
 * Immunization Guide, part 4 (Rot-1, Rot-5); Australian Childhood Immunisation Register vaccine codes; the national calendars of Spain and Brazil.
 */
const SPELLINGS: [RegExp, string][] = [
  // "M-M-R II"
  [/\b(\p{L})-(\p{L})-(\p{L})\b(?:-(\p{L})\b)?/gu, "$1$2$3$4"],
  [/\b(?:dTpa|dTap|dTaP|TdaP|dTcaP|dtpa)\b/g, "Tdap"],
  [/\b(?:DTPa|DTcaP|DTPA)\b/g, "DTaP"],
  [/\bdT\b/g, "Td"],
  [/\b(?:VPI|VIP)\b/g, "IPV"],
  [/\b(?:VOP|VPO)\b/g, "OPV"],
  [/\b(?:VHB|HB)\b/g, "HepB"],
  [/\b(?:VHA|HA)\b/g, "HepA"],
  [/\bhep(?:atitis)?\.?[ -]?([ab])\b/gi, "Hep$1"],
  [/\bMen-C-ACYW(?:-135)?\b/gi, "MCV4"],
  [/\bMen-C-C\b|\bMenCCV\b/gi, "MenC"],
  [/\bmen[ -](acwy|acyw|b|c)\b/gi, "Men$1"],
  [/\bMenACYW\b/gi, "MenACWY"],
  [/\b(?:13vPCV|VNC[ -]?13|VPC[ -]?13|VCN[ -]?13|Pn(?:eu)?-?C-13|PCV[ -]13|Pneu-C-13)\b/gi, "PCV13"],
  [/\b(?:10vPCV|VNC[ -]?10|VPC[ -]?10|Pneu-C-10|PCV[ -]10)\b/gi, "PCV10"],
  [/\b(?:15vPCV|VNC[ -]?15|Pneu-C-15|PCV[ -]15)\b/gi, "PCV15"],
  [/\b(?:20vPCV|VNC[ -]?20|Pneu-C-20|PCV[ -]20)\b/gi, "PCV20"],
  [/\b(?:23vPPV|VNP[ -]?23|VPP[ -]?23|Pneu-P-23|PPS?V[ -]23)\b/gi, "PPV23"],
  [/\bHPV[ -]?9\b|\b9vHPV\b|\bVPH[ -]?9\b/gi, "HPV9"],
  // Italy's calendar (Piano nazionale prevenzione vaccinale 2023-2025): MPRV, and "anti" before what it is against.
  [/\bMPRV\b/g, "MMRV"],
  [/\banti-?(?=rota|polio|pneumo|mening|epatit|hepatit|varicel|morbil|influenz|tetan|difter|pertoss)/gi, ""],
  [/\bRot-1\b/gi, "RV1"],
  [/\bRot-5\b/gi, "RV5"],
  [/\binj\b\.?/gi, "injectable"],
  // What a pharmacy prints behind the name: the season, and what it comes in.
  [/\b20\d\d\s?[-/]\s?(?:20)?\d\d\b(?:\s(?:formula|season))?/g, ""],
  [/\b(?:PFS|SYR|SDV|MDV|prefilled syringe|vial)\b\.?(?=\s|$|,)/gi, ""],
  [/\bquad\b\.?/gi, "quadrivalent"],
  [/\btriv\b\.?/gi, "trivalent"],
  [/\bpent\b\.?/gi, "pentavalent"],
  [/\bmono\b\.?/gi, "monovalent"],
  [/\bpres(?:ervative)?\.?[ -]free\b|\bp-?free\b|\bPF\b/gi, "preservative free"],
  [/\b(?:ped|peds|paed|paediatric|pediatrics)\b\.?/gi, "pediatric"],
  [/\badol\b\.?/gi, "adolescent"],
  [/\b(?:2D|2-dose)\b/gi, "2 dose"],
];

/** The name in the spelling it is looked up by. */
export const spelled = (name: string): string =>
  SPELLINGS.reduce((text, [pattern, to]) => text.replace(pattern, to), name.normalize("NFC"));
