import { changeDown, contrastsOf, type Edge, edgesOf, type Steps, stepsOf, transposed, withoutPrint } from "./edges.ts";
import type { Frame, Point } from "./frame.ts";
import { type Corners, distance } from "./projection.ts";

/** A side of a sheet that may be: an edge that is seen, or the rim of the picture where the sheet runs out of it. */
interface Side extends Edge {
  rim: boolean;
}

/** What the rim of the picture counts as a side, against an edge that is seen on all its length. */
const RIM = 0.5;
/** A sheet is no smaller a part of the picture than this, and its corners no sharper or blunter. */
const SMALLEST = 0.2, SHARPEST = 52, BLUNTEST = 128;
/** Less than this is seen of the sides: there is no sheet, or it is larger than the picture. */
const SEEN = 0.62;
/** Share of the print that may lie beside a sheet: where more does, its edges are bars and rules of a larger one. */
const BESIDE = 0.04;
/** Pixels by which an edge may lie beside its line. */
const NEAR = 3;

/** The steps of a picture in both directions, and its print. */
interface Traces {
  level: Steps;
  upright: Steps;
  print: Point[];
}

/** How bright a sheet is at least, against the brightest fifth of the picture; and its print at most, against the sheet. */
const SHEET = 0.6, PRINT = 0.8;

/** Of all places of print, so many tell where it is. */
const SOME = 400;

/** Some places of print: what is darker than the bright paper around it; the grain of a table is not. */
function printOf({ data, width }: Frame, paper: Frame): Point[] {
  const counts = new Uint32Array(256);
  for (const value of paper.data) counts[value]!++;
  let [bright, above] = [255, 0];
  while (bright > 0 && (above += counts[bright]!) < 0.2 * data.length) bright--;
  const isPrint = (at: number) => paper.data[at]! >= SHEET * bright && data[at]! <= PRINT * paper.data[at]!;
  let all = 0;
  for (let at = 0; at < data.length; at++) if (isPrint(at)) all++;
  const places: Point[] = [], step = Math.max(Math.ceil(all / SOME), 1);
  for (let at = 0, count = 0; at < data.length; at++) {
    if (isPrint(at) && count++ % step === 0) places.push([at % width, Math.floor(at / width)]);
  }
  return places;
}

/** Where a level side meets an upright one; of the upright one x and y are exchanged. */
function corner(level: Edge, upright: Edge, width: number, height: number): Point {
  const [cx, cy] = [width / 2, height / 2];
  const y = (level.at + level.slope * (upright.at - upright.slope * cy - cx)) / (1 - level.slope * upright.slope);
  return [upright.at + upright.slope * (y - cy), y];
}

/** Share of a side along which a step of its direction is seen. */
function shareOf(
  { marks, width, height }: Steps,
  { slope, at, rim }: Side,
  direction: 1 | 2,
  from: number,
  to: number,
) {
  if (rim) return RIM;
  let seen = 0, all = 0;
  for (let x = Math.max(Math.round(from), 0); x <= Math.min(to, width - 1); x += 2) {
    const y = Math.round(at + slope * (x - width / 2));
    all++;
    for (let k = Math.max(y - NEAR, 0); k <= Math.min(y + NEAR, height - 1); k++) {
      if (marks[k * width + x] !== direction) continue;
      seen++;
      break;
    }
  }
  return all < 8 ? 0 : seen / all;
}

/** The angle at a corner, in degrees. */
function angle(before: Point, at: Point, after: Point): number {
  const [ux, uy, vx, vy] = [before[0] - at[0], before[1] - at[1], after[0] - at[0], after[1] - at[1]];
  return Math.acos((ux * vx + uy * vy) / Math.max(Math.hypot(ux, uy) * Math.hypot(vx, vy), 1e-9)) * 180 / Math.PI;
}

const area = (corners: Corners) =>
  corners.reduce((sum, [x, y], i) => sum + x * corners[(i + 1) % 4]![1] - corners[(i + 1) % 4]![0] * y, 0) / 2;

/** Whether a place lies within corners that run clockwise. */
const within = (corners: Corners, [x, y]: Point, room: number) =>
  corners.every(([x0, y0], i) => {
    const [x1, y1] = corners[(i + 1) % 4]!;
    return ((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / Math.hypot(x1 - x0, y1 - y0) > -room;
  });

/** How well four sides are those of a sheet: what of them is seen, less what is printed beside it; 0 where it is not more than `least`. */
function worth(traces: Traces, corners: Corners, sides: readonly Side[], least: number): number {
  const { print, level, upright } = traces;
  const size = area(corners), part = size / (level.width * level.height);
  if (!(part > SMALLEST)) return 0;
  for (let i = 0; i < 4; i++) {
    const degrees = angle(corners[(i + 3) % 4]!, corners[i]!, corners[(i + 1) % 4]!);
    if (degrees < SHARPEST || degrees > BLUNTEST) return 0;
  }
  const [tl, tr, br, bl] = corners, larger = 0.1 * Math.min(part, 1);
  const lengths = [distance(tl, tr), distance(bl, br), distance(tl, bl), distance(tr, br)];
  const all = lengths.reduce((sum, length) => sum + length, 0);
  // As if all were seen; a side after the other it becomes less.
  let seen = 1;
  for (
    const [i, share] of [
      () => shareOf(level, sides[0]!, 1, tl[0], tr[0]),
      () => shareOf(level, sides[1]!, 2, bl[0], br[0]),
      () => shareOf(upright, sides[2]!, 1, tl[1], bl[1]),
      () => shareOf(upright, sides[3]!, 2, tr[1], br[1]),
    ].entries()
  ) {
    seen -= (1 - share()) * lengths[i]! / all;
    if (seen < SEEN || seen + larger <= least) return 0;
  }
  const beside = print.filter((place) => !within(corners, place, 4)).length / Math.max(print.length, 1);
  return beside > BESIDE ? 0 : seen - 0.7 * beside + larger;
}

/** A side laid through the steps near it (least squares). */
function fittedSide({ marks, width, height }: Steps, side: Side, direction: 1 | 2, from: number, to: number): Side {
  if (side.rim) return side;
  let { slope, at } = side;
  for (const room of [6, 3]) {
    let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
    for (let x = Math.max(Math.round(from), 0); x <= Math.min(to, width - 1); x++) {
      const u = x - width / 2, y = Math.round(at + slope * u);
      for (let k = Math.max(y - room, 0); k <= Math.min(y + room, height - 1); k++) {
        if (marks[k * width + x] === direction) n++, sx += u, sy += k, sxx += u * u, sxy += u * k;
      }
    }
    const det = n * sxx - sx * sx;
    if (n < 20 || det < 1) break;
    slope = (n * sxy - sx * sy) / det, at = (sy - slope * sx) / n;
  }
  return { slope, at, rim: false };
}

/** Four sides of a sheet, and how well they are seen. */
interface Found {
  sides: readonly Side[];
  traces: Traces;
  value: number;
}

const cornersOf = ([top, bottom, left, right]: readonly Side[], { width, height }: Steps): Corners => [
  corner(top!, left!, width, height),
  corner(top!, right!, width, height),
  corner(bottom!, right!, width, height),
  corner(bottom!, left!, width, height),
];

/** The best four sides among the edges. */
function bestSides(traces: Traces): Found | null {
  const { width, height } = traces.level;
  const sides = (of: Steps, direction: 1 | 2, at: number): Side[] => [
    ...edgesOf(of, direction).map((edge) => ({ ...edge, rim: false })),
    { slope: 0, at, rim: true },
  ];
  const tops = sides(traces.level, 1, 0), bottoms = sides(traces.level, 2, height);
  const lefts = sides(traces.upright, 1, 0), rights = sides(traces.upright, 2, width);
  let best: Found | null = null;
  for (const top of tops) {
    for (const bottom of bottoms) {
      for (const left of lefts) {
        for (const right of rights) {
          const four = [top, bottom, left, right];
          if (four.filter(({ rim }) => rim).length > 2) continue;
          const value = worth(traces, cornersOf(four, traces.level), four, best?.value ?? 0);
          if (value > (best?.value ?? 0)) best = { sides: four, traces, value };
        }
      }
    }
  }
  return best;
}

/**
 * The corners of the sheet on a small picture (some 600 pixels long): the four straight edges, brighter inside, of which most is
 * seen and outside of which least is printed. Null where there is none, as on a scan, or where the sheet fills the picture.
 */
export function findSheet(frame: Frame): Corners | null {
  const paper = withoutPrint(frame), across = transposed(paper);
  const down = changeDown(paper), right = changeDown(across);
  const [levels, uprights] = [contrastsOf(down, paper), contrastsOf(right, across)];
  const print = printOf(frame, paper);
  let best: Found | null = null;
  for (const [i, contrast] of levels.entries()) {
    // On most scans there is nothing sharp: with the same contrasts the same sides are found.
    if (i > 0 && contrast === levels[i - 1] && uprights[i] === uprights[i - 1]) continue;
    const level = stepsOf(down, paper, contrast), upright = stepsOf(right, across, uprights[i]!);
    const found = bestSides({ level, upright, print });
    if (found && found.value > (best?.value ?? 0)) best = found;
  }
  if (!best) return null;
  const { traces, sides: [top, bottom, left, rightmost] } = best;
  const [tl, tr, br, bl] = cornersOf(best.sides, traces.level);
  return cornersOf([
    fittedSide(traces.level, top!, 1, tl[0], tr[0]),
    fittedSide(traces.level, bottom!, 2, bl[0], br[0]),
    fittedSide(traces.upright, left!, 1, tl[1], bl[1]),
    fittedSide(traces.upright, rightmost!, 2, tr[1], br[1]),
  ], traces.level);
}
