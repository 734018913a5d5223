import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../functions-shared/coding/labels.ts";
import { SYSTEM_URIS } from "../../../functions-shared/coding/systems.ts";
import { dictionaryCodes } from "../../../scripts/terminology/label-rows.ts";

/**
 * Words that put a code into a sensitive area, whatever its code system: a row added to a dictionary cannot slip by. Not what
 * only sounds so, or is a drug for something else.
 */
const AREAS: [label: string, names: RegExp, but: RegExp][] = [
  ["HIV", /\bHIV|human immunodeficiency virus|\bAIDS\b|antiretroviral/i, /(?!)/],
  [
    "ETH",
    /\balcohol(?:ic|ism)?\b|\bethanol\b|\bopioid|\bopiate|cocaine|cannab|amphetamine|heroin|substance abuse|drug abuse|drug depend|buprenorphine|methadone|naltrexone|disulfiram|acamprosate/i,
    /^(?:benzyl|isopropyl) alcohol$|^dextroamphetamine$/,
  ],
  [
    "PSY",
    /schizo|bipolar|depressi(?:on|ve)|psychos[ie]s|psychotic|suicid|anxiety|\bpanic\b|anorexia nervosa|bulimia|autis|obsessive|post-?traumatic stress|dementia|lithium/i,
    /(?!)/,
  ],
  [
    "SEX",
    /pregnan|abortion|miscarriage|contracep|gonorr|chlamydia trach|syphilis|treponema|gonadotropin|infertil|erectile|semen\b|genital herpes/i,
    /(?!)/,
  ],
  [
    "GDIS",
    /sickle|thalass|cystic fibrosis|huntington|hemophilia|gene mutation|\bhereditary\b|muscular dystrophy/i,
    /(?!)/,
  ],
];

describe("codes of sensitive areas", () => {
  it.each(AREAS)("%s", (label, names, but) => {
    const missing = dictionaryCodes()
      .filter(({ display }) => names.test(display) && !but.test(display))
      .filter(({ system, code }) =>
        !labelsOf({ system: SYSTEM_URIS[system]!, code, display: null }).includes(label as never)
      )
      .map(({ system, code, display }) => `${system} ${code} ${display}`);
    expect(missing).toEqual([]);
  });

  it("what has no code, or one of no dictionary, stays unclassified", () => {
    expect(labelsOf(null)).toEqual(["UNCLASSIFIED"]);
    for (const system of Object.values(SYSTEM_URIS)) {
      expect(labelsOf({ system, code: "no-such-code", display: "HIV test" })).toEqual(["UNCLASSIFIED"]);
    }
  });
});
