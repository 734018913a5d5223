/** What the body keeps this closely does not vary tenfold; TSH, CRP or ferritin, with wide ranges, do. */
const NARROW = 3;

export function isNarrow(low: number, high: number): boolean {
  return low > 0 && high >= low && high <= NARROW * low;
}
