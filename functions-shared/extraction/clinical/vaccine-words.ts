import { namesBrand } from "../../coding/named.ts";
import { flat } from "./text.ts";

/** Diseases, antigens and common short and trade names: what tells that a line without a heading is about a vaccine. */
const VACCINE =
  /\b(antinfluenzal\w*|anti-?(?=influen|pneumo|mening|tetan|difter|polio|epatit|hepatit|rabi|varicel)\w*|vaccin\w*|vacun\w*|vacin\w*|impf\w*|szczepi\w*|ockov\w*|vakcin\w*|oltas\w*|oltoanyag\w*|rokot\w*|vaksin\w*|asi karti|immuni[sz]ation|toxoid|dtap|tdap|dtp\w*|dt|td|tt|mmrv?|mmr|ipv|opv|hib|bcg|hep(?:atitis|atite)?[ -]?[ab]\b|hepatitis|hepatite|hpv ?\d*|rv[15]|r?iiv\d?|laiv\d?|rzv|tcv|pcv ?\d*|ppsv ?\d*|ppv ?\d*|pneumo\w*|mening\w*|men ?(?:acwy|b|c)|influenza|grippe|flu|varicella|varizellen|varicelle|zoster|rotavirus|rotaviren|rota|rabies|tollwut|rage|rabia|polio\w*|tetanus|tetanos|diphtheri\w*|difteri\w*|diphterie|pertussis|coqueluche|keuchhusten|measles|masern|rougeole|sarampion|morbillo|varicela|varicella|vattkoppor|sucicegi|ospa wietrzna|vesirokko|barahimlo|kizamik|kabakulak|kizamikcik|odra|swinka|rozyczka|gruzlica|blonica|tezec|krztusiec|pneumokok\w*|meningokok\w*|rotawirus\w*|rotavirukset|kkk|kpa|dabt\S*|hepatit [ab]|spalnicky|zardenky|priusnice|zaskrt|tuhkarokko|jaykkakouristus|kurkkumata|hinkuyska|waterpokken|vandkopper|gula febern?|gele koorts|gul feber|hepatit|hepatitt|wzw|mpr|bmr|dktp|dtp|mumps|rubella|roteln|rubeole|typhoid|typhus|cholera|yellow fever|gelbfieber|fievre jaune|fiebre amarilla|febbre gialla|febre amarela|fsme|tbe|encephalitis|covid(?:-?19)?|sars-cov-2|comirnaty|spikevax|moderna|pfizer|vaxzevria|janssen|nuvaxovid|boostrix|adacel|infanrix|pediarix|pentacel|pentaxim|hexa\w*|vaxelis|priorix|proquad|varivax|gardasil|cervarix|prevnar|prevenar|pneumovax|menactra|menveo|bexsero|trumenba|nimenrix|havrix|vaqta|twinrix|engerix|recombivax|heplisav|shingrix|zostavax|rotarix|rotateq|fluzone|fluarix|flucelvax|fluad|vaxigrip\w*|rabipur|encepur|ixiaro|stamaril|repevax|revaxis|covaxis|rsv|arexvy|abrysvo|beyfortus|dengue|mpox|ror|srp|di-te-ki\S*|mfr|pneu-\S+|men-\S+|je|mr|vpi|vip|pentavalent\w*|hexavalent\w*|triple viric\w*|triplice viral|tetra ?viral|vaqta|avaxim|typhim|vivotif|dukoral|varilrix|menitorix|menjugate|neisvac\S*|meningitec|synflorix|pediacel|quadracel|hexyon|hexaxim|infanrix|tetravac|pentavac|imovax|ticovac|apexxnar|vaxneuvance|capvaxive|tuberculosis|tuberkulose|tuberculose|windpocken|gurtelrose|herpes zoster|mumps|oreillons|parotiditis|parotite|rosolia|rubeola|caxumba|sarampo|masern|kikhosta|kopparna|paragrippe|papillomavirus|papiloma|influensa|gripe|griep|mazelen|bof|rodehond|kinkhoest|stivkrampe)\b/;

const EACH = new RegExp(VACCINE.source, "g");

export const namesVaccine = (text: string): boolean => VACCINE.test(flat(text)) || namesBrand(text);

const GENERIC =
  /\b(?:vaccin\w*|vacun\w*|vacin\w*|impf\w*|schutzimpf\w*|szczepi\w*|ockov\w*|vakcin\w*|oltas\w*|rokot\w*|vaksin\w*|immuni[sz]ations?|inmunizacion\w*|imunizac\w*)\b/g;

/** Whether a certain vaccine is named, not only vaccination. */
export const namesOneVaccine = (text: string): boolean =>
  VACCINE.test(flat(text).replace(GENERIC, " ")) || namesBrand(text);

/** The vaccines a text names, each with where it stands; what only says that they are vaccines is left out. */
export const vaccinesNamed = (text: string): { from: number; to: number }[] =>
  [...flat(text).replace(GENERIC, (word) => " ".repeat(word.length)).matchAll(EACH)]
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }));

/** Whether a title says that vaccines are what the paper is about. */
export const speaksOfVaccines = (title: string): boolean => TITLE.test(flat(title));
const TITLE =
  /\b(?:immuni[sz]ations?|vaccin\w*|vaksin\w*|vakcin\w*|impf\w+|schutzimpfung\w*|vacuna\w*|vacina\w*|szczepi\w+|ockov\w+|oltas\w*|oltasi|rokot\w+|as[iı] (?:kart[iı]|takvimi|kayd[iı])|carnet de sante)(?![a-z])/;

/** Whether a sentence speaks of doses and of giving them, though perhaps not plainly enough to say that one was given. */
export const speaksOfDoses = (text: string): boolean => DOSES.test(flat(text));
const DOSES =
  /\b(?:given|administered|received|doses?|dosis|series|booster|vaccinated|immuni[sz]ed|geimpft|verabreicht|erhalten|recue?|administree?|vaccinee?|recibi[od]|administrad[ao]|vacunad[ao]|aplicad[ao]|ricevuto|somministrat[ao]|vaccinat[ao]|recebeu|vacinad[ao]|gevaccineerd|toegediend|gekregen)\b/;

/** Whether a text says that a vaccine is meant, and not the disease it is against. */
export const tellsVaccination = (text: string): boolean => OF_VACCINES.test(flat(text));
const OF_VACCINES =
  /vaccin|vacun|vacin|impf|immuni[sz]|inmuniz|imuniz|szczepi|rokot|\b(?:dos(?:e|es|is)|boosters?|shots?|jabs?|rappels?|refuerzos?|richiam[oi]|reforcos?|toxoid)\b/;
