import { describe, expect, test } from "vitest";
import { overprinted, spelled } from "../../../../functions-shared/reading/ocr/spelling.ts";
import type { OcrWord } from "../../../../functions-shared/reading/ocr/tsv.ts";
import { unitMended } from "../../../../functions-shared/reading/ocr/units.ts";
import { layOut } from "../../../../functions-shared/reading/ocr/words.ts";

/** Words of one line: each text with the place it begins at, ten pixels a letter. */
function line(...printed: [text: string, x: number, confidence?: number, height?: number][]): OcrWord[] {
  return printed.map(([text, x, confidence = 0.95, height = 20]) => ({
    text,
    box: [x, 100, 10 * text.length, height],
    confidence,
    line: "1.1.1.1",
  }));
}
const texts = (words: OcrWord[]) => layOut(words).map(({ text }) => text);

describe("a word the engine does not believe in", () => {
  test("is noise, but not where it is a unit", () => {
    expect(texts(line(["Zinc", 10], ["70", 200], ["rnzv", 300, 0.01], ["pg/mL", 500, 0.01]))).toEqual([
      "Zinc",
      "70",
      "pg/mL",
    ]);
  });
});

describe("a line of a bent page that still climbs", () => {
  const climbing = (by: number, ...printed: string[]): OcrWord[] =>
    printed.map((text, i) => ({
      text,
      box: [400 * i, 200 - by * 400 * i, 10 * text.length, 20],
      confidence: 0.95,
      line: "1.1.1.1",
    }));
  const heights = (words: OcrWord[]) => new Set(layOut(words).map(({ box }) => Math.round(box[1])));

  test("is level, so that none of its columns is taken for the next line", () => {
    expect(heights(climbing(0.015, "Ferritin", "46", "ng/mL", "15-150", "Zinc", "70")).size).toBe(1);
  });

  test("stays where its words lie on two lines", () => {
    expect(heights(climbing(0.06, "Ferritin", "46", "ng/mL", "15-150", "Zinc", "70")).size).toBe(6);
  });
});

describe("a unit with a letter misread", () => {
  test.each([
    ["mg/dt.", "mg/dL"],
    ["ng/mi", "ng/mL"],
    ["mnv/hr", "mm/hr"],
    ["mEg/L", "mEq/L"],
    ["£L", "fL"],
    ["TU/mL", "IU/mL"],
    ["1U/mL", "IU/mL"],
    ["yIU/mL", "uIU/mL"],
    ["pIU/mL", "uIU/mL"],
    ["ulU/mL", "uIU/mL"],
    ["mlU/L", "mIU/L"],
    ["mlIU/L", "mIU/L"],
    ["plu/mL", "uIU/mL"],
    ["Tsd/pl", "Tsd/µl"],
    ["E12/]", "E12/l"],
    ["10412/L", "10^12/L"],
    ["1049/L", "10^9/L"],
    ["10“3/uL", "10^3/uL"],
    ["x10%12/L", "x10^12/L"],
    ["x10M2/L", "x10^12/L"],
    ["x1079/L", "x10^9/L"],
    ["10/3/uL", "10^3/uL"],
    ["1072/1", "10^12/L"],
    ["x107N9/L", "x10^9/L"],
    ["u[U/mL", "uIU/mL"],
    ["mUl/L", "mUI/L"],
    ["pUI/ML", "uUI/mL"],
    ["ul/mL", "UI/mL"],
    ["(UL)", "(U/L)"],
  ])("%s is %s", (read, unit) => expect(unitMended(read)).toBe(unit));

  test.each(["mg/dl", "pg/dL", "mIU/mL", "pmol/L", "and/or", "130/80", "10/L", "1/2", "27.0-33.0", "Ferritin"])(
    "%s is none, and stays",
    (read) => expect(unitMended(read)).toBe(read),
  );
});

describe("a heading with a letter misread", () => {
  test.each([
    ["Refererizbereich", "Referenzbereich"],
    ["Coltected", "Collected"],
    ["RESULTAD0S", "RESULTAD0S"],
    ["Entnahne:", "Entnahme:"],
    ["Sander", "Sander"],
    ["Martinez", "Martinez"],
    ["Result", "Result"],
  ])("%s is %s", (read, heading) => expect(spelled(read)).toBe(heading));
});

describe("two headings of which the second is printed over the end of the first", () => {
  test.each<[string, string[] | null]>([
    ["référeAntériorité", ["référence", "Antériorité"]],
    ["ResultReference:", ["Result", "Reference:"]],
    ["McDonald", null],
    ["DeSantana", null],
  ])("%s is %j", (read, headings) => expect(overprinted(read)).toEqual(headings));
});

describe("words of a line", () => {
  test("end with a roman one where a border was read close behind a name", () => {
    expect(texts(line(["Troponin", 0], ["|", 88, 0.9], ["0.041", 300]))).toEqual(["Troponin", "I", "0.041"]);
    expect(texts(line(["Troponin", 0], ["|", 150, 0.9], ["0.041", 300]))).toEqual(["Troponin", "0.041"]);
  });

  test("have an arrow between name and value as a mark, whatever letter it was read as", () => {
    expect(texts(line(["Albumina", 0], ["T", 200], ["3,2", 240], ["g/dL", 300]))).toEqual([
      "Albumina",
      "*",
      "3,2",
      "g/dL",
    ]);
    expect(texts(line(["Albumina", 0], ["1", 200, 0.3], ["3,2", 240], ["g/dL", 300]))[1]).toBe("*");
  });

  test("keep a one that was read for certain, and a letter of the name", () => {
    expect(texts(line(["Blasts", 0], ["1", 200], ["0", 300], ["5", 400]))[1]).toBe("1");
    expect(texts(line(["Troponin", 0], ["T", 88], ["0.04", 240], ["ng/mL", 300]))[1]).toBe("T");
  });

  test("lose specks beside numbers and names, but never a digit or a point in a number", () => {
    expect(texts(line(["‘Prolaktin", 0], ["«3,5", 200], ["141.", 300], ["13.L", 400], ["1.5", 500]))).toEqual([
      "Prolaktin",
      "3,5",
      "141",
      "13L",
      "1.5",
    ]);
    expect(texts(line(["Sodium", 0], ["141.", 200, 0.3]))).toEqual(["Sodium", "141."]);
    expect(texts(line(["Insulin", 0], ["©", 100, 0.4], ["7.3", 200], [".", 260], ["mg/dL", 300]))).toEqual([
      "Insulin",
      "7.3",
      "mg/dL",
    ]);
  });

  test("are doubted where a digit may be the first letter of a unit", () => {
    const [glued] = layOut(line(["231U/mL", 0]));
    expect(glued).toMatchObject({ text: "231U/mL", confidence: 0.3 });
    expect(texts(line(["23", 0], ["|U/mL", 60]))).toEqual(["23", "IU/mL"]);
  });

  test("have a dash between the ends of a range in brackets", () => {
    expect(texts(line(["(2,15", 0], ["&", 80], ["2,55)", 120]))).toEqual(["(2,15", "-", "2,55)"]);
    expect(texts(line(["2,15", 0], ["4", 80], ["2,55)", 120]))).toEqual(["2,15", "4", "2,55)"]);
  });

  test("reach into the white that belongs to them, never into their neighbours", () => {
    const [first, second] = layOut(line(["Sodium", 0], ["total", 63])).map(({ box }) => box);
    expect(first![0] + first![2]).toBeGreaterThan(60);
    expect(first![0] + first![2]).toBeLessThan(second![0]);
  });
});

describe("a unit that is known for one by the result before it", () => {
  test("has its stroke, and one s", () => {
    expect(texts(line(["Lipase", 0], ["31", 150], ["UL", 200]))).toEqual(["Lipase", "31", "U/L"]);
    expect(texts(line(["Lipase", 0], ["71", 150], ["H", 190], ["UL", 220]))).toEqual(["Lipase", "71", "H", "U/L"]);
    expect(texts(line(["aPTT", 0], ["27.1", 150], ["Ss", 220]))).toEqual(["aPTT", "27.1", "s"]);
  });

  test("stays where it heads a column", () => {
    expect(texts(line(["Result", 0], ["LL", 150], ["UL", 200]))).toEqual(["Result", "LL", "UL"]);
  });
});

describe("what is read beside a date", () => {
  test("is the label of a birth date, its letters read as noughts", () => {
    expect(texts(line(["D.0.B.", 0], ["18/08/1944", 150]))).toEqual(["D.O.B.", "18/08/1944"]);
    expect(texts(line(["D.0O.B.", 0], ["::26/09/1974", 150]))).toEqual(["D.O.B.", ":26/09/1974"]);
  });

  test("is left out where another look read the same digits without it, and the date stays as doubted", () => {
    const [label, date] = line(["geb.", 0], ["$127..02-1:943", 150, 0.3]);
    const looks = ["$127..02-1:943", ":27.02.1943", "2127..02:1:943"];
    expect(layOut([label!, { ...date!, looks }])[1]).toMatchObject({ text: "27.02.1943", confidence: 0.3 });
    expect(layOut([label!, { ...date!, looks: [looks[0]!, ":27.03.1943"] }])[1]!.text).toBe("$127..02-1:943");
  });
});

/** A line whose one word was read so by several looks. */
const looked = (looks: string[], ...rest: [text: string, x: number][]) => {
  const [name, word, ...after] = line(["Natrium", 0], [looks[0]!, 200, 0.3], ...rest);
  return layOut([name!, { ...word!, looks }, ...after]).slice(1).map(({ text, confidence }) => [text, confidence]);
};

describe("a word that later looks know better", () => {
  test("is the letter that two of them read, and none of its digits", () => {
    expect(looked(["2", "a", "a"])).toEqual([["a", 0.75]]);
    expect(looked(["19G", "IgG", "IgG"])).toEqual([["IgG", 0.75]]);
    expect(looked(["11", "ll", "ll"])).toEqual([["11", 0.3]]);
    expect(looked(["17", "15", "15"])).toEqual([["17", 0.3]]);
  });

  test("is nothing where two of them saw a speck", () => {
    expect(looked(["2", "»", "»"])).toEqual([]);
  });

  test("has its point where one of them read it, and stays doubted", () => {
    expect(looked(["3:2", "3,2", "32"])).toEqual([["3,2", 0.3]]);
    expect(looked(["1:80", "1:80"])).toEqual([["1:80", 0.3]]);
  });
});

describe("what marks a result as out of range", () => {
  test("is an asterisk, whatever it is read as", () => {
    expect(texts(line(["MCHC", 0], ["383%", 200], ["g/L", 300]))).toEqual(["MCHC", "383*", "g/L"]);
    expect(texts(line(["Magnesium", 0], ["0.61", 200], [">", 260], ["mmol/L", 300]))).toEqual([
      "Magnesium",
      "0.61",
      "*",
      "mmol/L",
    ]);
    expect(texts(line(["Amilasi", 0], ["T132", 200], ["U/L", 300]))).toEqual(["Amilasi", "*132", "U/L"]);
  });

  test("is no share, and no name", () => {
    expect(texts(line(["Sättigung", 0], ["38%", 200], ["20-50", 300]))).toEqual(["Sättigung", "38%", "20-50"]);
    expect(texts(line(["freies", 0], ["T3", 80], ["2.8", 200], ["pg/mL", 300]))).toContain("T3");
  });
});

describe("the decimal mark of a page", () => {
  const commas = ["3,5", "5,1", "12,4", "0,9", "7,25"].map((text, i): [string, number] => [text, 100 * i]);

  test("is that of most of its numbers, where one was read otherwise", () => {
    expect(texts(line(...commas, ["18.3", 600]))).toContain("18,3");
    expect(texts(line(...commas, ["[3.1-20,0]", 600]))).toContain("[3,1-20,0]");
  });

  test("is none of dates, of groups of thousands, and of pages that have both", () => {
    expect(texts(line(...commas, ["18.12.2023", 600], ["1.250", 800]))).toEqual(
      expect.arrayContaining(["18.12.2023", "1.250"]),
    );
    expect(texts(line(["3,5", 0], ["5,1", 100], ["18.3", 200]))).toContain("18.3");
  });
});

describe("a range in brackets", () => {
  test("has its dash back where there is room for it", () => {
    expect(texts(line(["Phosphate", 0], ["(0.81", 200], ["1.45)", 290]))).toEqual(["Phosphate", "(0.81", "-", "1.45)"]);
    expect(texts(line(["Phosphate", 0], ["(0.81", 200], ["1.45)", 260]))).toEqual(["Phosphate", "(0.81", "1.45)"]);
  });
});

describe("a colon that the engine doubts", () => {
  test("is dirt where it stands far from the word before it, and a label's where it stands near", () => {
    expect(texts(line(["Test", 0], [":", 100, 0.26], ["Units", 200]))).toEqual(["Test", "Units"]);
    expect(texts(line(["Patient", 0], [":", 80, 0.26], ["Castellano", 110]))).toEqual(["Patient", ":", "Castellano"]);
    expect(texts(line(["Patient", 0], [":", 120, 0.9], ["Castellano", 150]))).toEqual(["Patient", ":", "Castellano"]);
  });
});

describe("a date", () => {
  test("is one word, whatever it stuck to or fell apart into", () => {
    expect(texts(line(["NACIMIENTO25/06/1966", 0]))).toEqual(["NACIMIENTO", "25/06/1966"]);
    expect(texts(line(["DOB:", 0], ["15/06/", 60], ["1941", 125]))).toEqual(["DOB:", "15/06/1941"]);
    expect(texts(line(["15/06/", 0], ["1941", 400]))).toEqual(["15/06/", "1941"]);
  });
});

describe("a mark on a line", () => {
  const marked = (height: number) => {
    const [name, value, mark, unit] = line(["Kalium", 0], ["3,2", 200], ["=", 260, 0.5], ["mmol/L", 320]);
    return texts([name!, value!, { ...mark!, box: [260, 110, 14, height] }, unit!]);
  };

  test("that is flat is a dash, whatever it is read as", () => {
    expect(marked(2)).toEqual(["Kalium", "3,2", "-", "mmol/L"]);
    expect(marked(9)).toEqual(["Kalium", "3,2", "=", "mmol/L"]);
  });

  test("that stuck to the low end of a range in brackets joins it to the high end", () => {
    expect(texts(line(["Lipase", 0], ["71", 200], ["U/L", 260], ["(13.", 360], ["60)", 480])))
      .toEqual(["Lipase", "71", "U/L", "(13", "-", "60)"]);
  });
});

test.each([["gldl", "g/dL"], ["mmoll", "mmol/L"], ["ull", "U/L"], ["gL", "g/L"], ["gd", "gd"]])(
  "a unit %s behind a result, whose stroke is lost, is %s",
  (read, unit) => expect(texts(line(["Albumin", 0], ["39", 200], [read, 260])).at(-1)).toBe(unit),
);

describe("a label on a line", () => {
  test("of two words whose space was lost is two", () => {
    expect(texts(line(["Yourvalue:", 0], ["5.1", 140], ["g/L", 190]))).toEqual(["Your", "value:", "5.1", "g/L"]);
    expect(texts(line(["Standardised", 0], ["5.1", 140]))).toEqual(["Standardised", "5.1"]);
  });

  test("that says a result has the colon that is read as another mark, or was lost", () => {
    const after: [string, number][] = [["641", 220], ["mg/dL", 280]];
    expect(texts(line(["Resultado", 0], ["*", 180, 0.4], ...after)).slice(0, 2)).toEqual(["Resultado:", "641"]);
    expect(texts(line(["Resultado", 0], ...after)).slice(0, 2)).toEqual(["Resultado:", "641"]);
    expect(texts(line(["Resultado", 0], ["*", 180, 0.9], ...after)).slice(0, 2)).toEqual(["Resultado", "*"]);
  });

  test("is followed by nothing where a dot of its leader is left", () => {
    const [name, dot, ...rest] = line(["Natrium", 0], ["*", 180, 0.9], ["140", 220], ["mmol/L", 280]);
    expect(texts([name!, { ...dot!, box: [180, 106, 5, 5] }, ...rest])).toEqual(["Natrium", "140", "mmol/L"]);
  });
});

test("a number at the end of a sentence keeps its point, beside another column it has none", () => {
  expect(texts(line(["range", 0], ["0.50-1.10.", 60], ["Blood", 170], ["Urea:", 230]))[1]).toBe("0.50-1.10.");
  expect(texts(line(["range", 0], ["0.50-1.10.", 60], ["Blood", 400], ["Urea:", 460]))[1]).toBe("0.50-1.10");
});

test("an arrow read as a T before a result is a mark, but T4 is a name", () => {
  const row = (...first: [string, number][]) => texts(line(...first, ["ng/mL", 400], ["3.1-20.0", 500]));
  expect(row(["Folate", 0], ["16.9", 150], ["T24.1", 300])[2]).toBe("*24.1");
  expect(row(["Free", 0], ["T4", 50], ["1.57", 300])[1]).toBe("T4");
});
