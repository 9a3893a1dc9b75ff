/** A number as people type it ("1,000", " 12.5 "), or null when it is not one. */
export function readNumber(typed: string): number | null {
  const plain = typed.trim().replace(/(?<=\d),(?=\d{3})/g, "");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}

/** A percentage as people type it ("12.5", "12.5%", "12.5 %") as a share from 0 to 1, or null when it is not one. */
export function readPercent(typed: string): number | null {
  const percent = readNumber(typed.replace(/%\s*$/, ""));
  if (percent === null || percent < 0 || percent > 100) return null;
  return Number((percent / 100).toPrecision(15));
}
