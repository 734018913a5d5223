import type { Opinion } from "../../../functions-shared/reading/ocr/numbers.ts";
import type { OcrWord } from "../../../functions-shared/reading/ocr/tsv.ts";
import type { Frame } from "./frame.ts";
import { type Cut, cutsOf } from "./glyphs.ts";
import { likeness, type Shape, shapeOf } from "./shape.ts";

/** A character of a number as it was read, with its shape. */
interface Sample {
  character: string;
  shape: Shape;
  /** In heights of a digit. */
  wide: number;
  word: OcrWord;
}

/** Samples of one character: more tell no more. */
const SAMPLES = 24;
/** The samples most like a character vote on it; one that is less alike by a twenty-fifth counts a third. */
const VOTERS = 5, SHARPNESS = 25;
/** A character so much wider than most of its kind, in heights of a digit, holds a point that melted into it. */
const POINT = 0.09;
/** How alike a character and the sample nearest to it must be, and which share of the votes decides. */
const ALIKE = 0.8, SURELY_ALIKE = 0.85, MOST = 0.75;

const charactersOf = (text: string) => [...text.replace(/\s/g, "")];
/** Dashes are read as any; a point and a comma are told apart only where that changes a number: "1,234". */
const kindOf = (character: string, exact: boolean) =>
  /[-–—~=]/.test(character) ? "-" : character === "," && !exact ? "." : character;
const isExact = (text: string) => /[.,]\d{3}(?!\d)/.test(text);

/** A number with a unit or a sign behind it, whose letters touch: only the number is compared. */
const WITH_UNIT = /^([<>]?\d+(?:[.,]\d+)*)(%|\p{L}{2}.*)$/u;

/**
 * Reads by comparing: what one character of a page looks like, all others of its kind do, in its own print and as well as that
 * was scanned. An engine that takes a digit for another one, or loses a point, is contradicted by its own other readings.
 *
 * @returns what the page's other numbers say to a text in a word's place.
 */
export function pageShapes(frame: Frame, numbers: OcrWord[]): (word: OcrWord, text: string) => Opinion {
  const cuts = new Map(numbers.map((word) => [word, cutsOf(frame, word.box)]));
  const shapes = new Map<Cut, Shape[]>();
  const shape = (cut: Cut, at: number): Shape => {
    if (!shapes.has(cut)) shapes.set(cut, []);
    return shapes.get(cut)![at] ??= shapeOf(frame, cut.glyphs[at]!, cut);
  };
  const samples = samplesOf(numbers, cuts, shape);
  const usual = widthsOf(samples), votes = new Map<Shape, Votes>();
  const votesOn = (word: OcrWord, drawn: Shape, character: string): Votes => {
    if (!votes.has(drawn)) votes.set(drawn, voted(drawn, likeliestFirst(samples, word, character)));
    return votes.get(drawn)!;
  };
  return (word, text) => {
    const place = placeOf(cuts.get(word) ?? [], text);
    if (!place) return "unknown";
    const exact = isExact(text);
    return worstOf(
      place.characters.map((character, at) =>
        wideOf(place.cut, at) > (usual.get(character) ?? Infinity) + POINT
          ? "unknown"
          : opinion(character, votesOn(word, shape(place.cut, at), character), exact)
      ),
    );
  };
}

const wideOf = ({ glyphs, high }: Cut, at: number) => (glyphs[at]!.right - glyphs[at]!.left + 1) / high;

/** How wide each character is, most of the times that it stands on the page. */
function widthsOf(samples: Sample[]): Map<string, number> {
  const widths = new Map<string, number[]>();
  for (const { character, wide } of samples) widths.set(character, [...widths.get(character) ?? [], wide]);
  return new Map([...widths].map(([character, all]) => [character, all.sort((a, b) => a - b)[all.length >> 1]!]));
}

/** The shapes of the page's numbers, where as many stand apart as were read, the surest words first. */
function samplesOf(numbers: OcrWord[], cuts: Map<OcrWord, Cut[]>, shape: (cut: Cut, at: number) => Shape): Sample[] {
  const taken = new Map<string, number>();
  return [...numbers].sort((a, b) => b.confidence - a.confidence).flatMap((word) => {
    const characters = charactersOf(word.text);
    const cut = cuts.get(word)!.find(({ glyphs }) => glyphs.length === characters.length);
    if (!cut) return [];
    return characters.flatMap((character, at) => {
      const count = taken.get(character) ?? 0;
      taken.set(character, count + 1);
      return count < SAMPLES ? [{ character, shape: shape(cut, at), wide: wideOf(cut, at), word }] : [];
    });
  });
}

/** The characters of a text and the cut that has as many; of a number with its unit, those of the number. */
function placeOf(cuts: Cut[], text: string): { cut: Cut; characters: string[] } | null {
  const all = charactersOf(text), number = WITH_UNIT.exec(all.join(""))?.[1];
  if (number !== undefined) {
    const cut = cuts[0];
    return cut && cut.glyphs.length >= all.length ? { cut, characters: charactersOf(number) } : null;
  }
  const cut = cuts.find(({ glyphs }) => glyphs.length === all.length);
  if (!cut) return null;
  // A point that only darker ink shows, or only paler ink, is there all the same.
  const read = all.filter((character) => /[.,]/.test(character)).length;
  const seen = Math.max(...cuts.filter(({ glyphs }) => glyphs.length >= all.length).map(({ points }) => points));
  return cut !== cuts[0] && seen > read ? null : { cut, characters: all };
}

/** What the nearest samples say a shape is, and how near the nearest one is. */
interface Votes {
  nearest: number;
  shares: Map<string, number>;
}

/** The samples of other words, first those it was read as: once some are known that are alike, most others are soon put aside. */
function likeliestFirst(samples: Sample[], word: OcrWord, read: string): Sample[] {
  const others = samples.filter((sample) => sample.word !== word);
  return [
    ...others.filter(({ character }) => character === read),
    ...others.filter(({ character }) => character !== read),
  ];
}

function voted(drawn: Shape, samples: Sample[]): Votes {
  const best: { near: number; sample: Sample }[] = [];
  for (const sample of samples) {
    const near = likeness(drawn, sample.shape, best.length < VOTERS ? 0 : best.at(-1)!.near);
    if (best.length === VOTERS && near <= best.at(-1)!.near) continue;
    best.push({ near, sample });
    best.sort((a, b) => b.near - a.near);
    best.length = Math.min(best.length, VOTERS);
  }
  const nearest = best[0]?.near ?? 0, shares = new Map<string, number>();
  const weights = best.map(({ near, sample }) =>
    Math.exp((near - nearest) * SHARPNESS) * Math.max(sample.word.confidence, 0.1)
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, { sample: { character } }] of best.entries()) {
    shares.set(character, (shares.get(character) ?? 0) + weights[i]! / all);
  }
  return { nearest, shares };
}

/** What is said of one character. */
function opinion(character: string, { nearest, shares }: Votes, exact: boolean): Opinion {
  if (nearest < ALIKE) return "unknown";
  const kinds = new Map<string, number>();
  for (const [read, share] of shares) kinds.set(kindOf(read, exact), (kinds.get(kindOf(read, exact)) ?? 0) + share);
  if ((kinds.get(kindOf(character, exact)) ?? 0) >= MOST) return "alike";
  return nearest >= SURELY_ALIKE && Math.max(...kinds.values()) >= MOST ? "unlike" : "unknown";
}

const worstOf = (opinions: Opinion[]): Opinion =>
  opinions.includes("unlike") ? "unlike" : opinions.includes("unknown") ? "unknown" : "alike";
