/** Exact comparison of decimals kept as text: a laboratory's 7.40 is not a float. */

function scaled(a: string, b: string): [bigint, bigint] {
  const places = Math.max(fraction(a).length, fraction(b).length);
  const whole = (text: string) => BigInt(text.replace(".", "") + "0".repeat(places - fraction(text).length));
  return [whole(a), whole(b)];
}

const fraction = (text: string): string => text.split(".")[1] ?? "";

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimal(a: string, b: string): number {
  const [x, y] = scaled(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The same number in its shortest spelling: "7.40" → "7.4", "-0.0" → "0". */
export function canonicalDecimal(text: string): string {
  const negative = text.startsWith("-");
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const tail = part.replace(/0+$/, "");
  const head = whole.replace(/^0+(?=\d)/, "");
  const number = tail === "" ? head : `${head}.${tail}`;
  return negative && number !== "0" ? `-${number}` : number;
}

/** `text` times ten to the power of `exponent`, exactly. */
export function shiftDecimal(text: string, exponent: number): string {
  const negative = text.startsWith("-");
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const point = whole.length + exponent;
  const digits = (whole + part).padEnd(point, "0");
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits;
  const at = Math.max(point, 1);
  const number = padded.length > at ? `${padded.slice(0, at)}.${padded.slice(at)}` : padded;
  return canonicalDecimal(negative ? `-${number}` : number);
}
