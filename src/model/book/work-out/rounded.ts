/** Nine decimals. */
const SCALE = 1e9;
/** A number above this has no ninth decimal. */
const LARGE = 2 ** 53 / SCALE;

/** To nine decimals, half away from zero: the noise of binary arithmetic loses no post and puts off no payback. */
export function rounded(value: number): number {
  if (Math.abs(value) >= LARGE) return value;
  return value < 0 ? -Math.round(-value * SCALE) / SCALE : Math.round(value * SCALE) / SCALE;
}
