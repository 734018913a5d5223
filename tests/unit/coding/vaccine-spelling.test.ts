import { describe, expect, it } from "vitest";
import { codeImmunization } from "../../../functions-shared/coding/vaccine.ts";

/** The CVX code of a vaccine printed so on a card, null when it is left to a person. */
const cvx = (name: string): string | null =>
  codeImmunization({
    id: "s1",
    type: "immunization",
    name,
    codings: [],
    occurred_on: "2019-05-01",
    status: null,
    source: { page: 1, box: [0, 0, 1, 1] },
    confidence: 1,
  }).code?.code ?? null;

describe("a vaccine's code", () => {
  it.each([
    ["M-M-R II", "03"],
    ["Pneumokoki (Prevenar 13)", "133"],
    ["Odra, świnka (Priorix)", "03"],
    ["MMR [M-M-R II]", "03"],
    ["MMR (measles, mumps, rubella)", "03"],
    ["MR", "04"],
    ["DTPa-VPI-Hib-HB", "146"],
    ["Hexavalente (DTPa-VPI-Hib-HB)", "146"],
    ["Td/IPV", "195"],
    ["DTP (Revaxis)", "195"],
    ["Pneu-C-13", "133"],
    ["Neumococo conjugada (VNC13)", "133"],
    ["Men-C-C (NeisVac-C)", "103"],
    ["Tetra viral", "94"],
    ["Hib (PRP-T) [ActHIB]", "48"],
    ["Rotavirus, Pent [RotaTeq]", "116"],
    ["Hep A, ped/adol, 2 dose", "83"],
    ["Influenza, inj, quad, pres-free", "150"],
    ["Hepatitis A/B", "104"],
    ["SARS-CoV-2 vaccine (COVID-19 Vaccine AstraZeneca)", "210"],
  ])("%s is %s", (name, code) => expect(cvx(name)).toBe(code));

  it.each([
    ["Tdap with polio has no code", "dTaP/IPV"],
    ["Tdap with polio has no code by its brand", "Repevax"],
    ["one of two components is not the vaccine", "Hib, Men C (Menitorix)"],
    ["the P is for pertussis or for polio", "DTP"],
    ["a formulation nobody knows is not one left open", "Influenza (Nasovac nasal)"],
  ])("is left to a person: %s", (_, name) => expect(cvx(name)).toBeNull());
});
