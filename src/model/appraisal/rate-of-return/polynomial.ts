/** A polynomial with whole coefficients, the constant first; neither the first nor the last of them is 0. */
export type Polynomial = readonly bigint[];

/** -1, 0 or 1. */
export type Sign = -1 | 0 | 1;

export function signOf(value: bigint): Sign {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

/** How often the sign changes along the coefficients, zeros left out: never fewer than the positive roots (Descartes). */
export function signChanges(values: readonly bigint[]): number {
  const signs = values.map(signOf).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** `2^(shift x degree)` times the polynomial's value at `numerator / 2^shift`, exactly. */
export function valueAt(polynomial: Polynomial, numerator: bigint, shift: number): bigint {
  const degree = polynomial.length - 1;
  let value = polynomial[degree]!;
  for (let power = degree - 1; power >= 0; power--) {
    value = value * numerator + (polynomial[power]! << BigInt(shift * (degree - power)));
  }
  return value;
}

/** The polynomial with floating coefficients in the same proportions, as near as they come. */
export function inFloats(polynomial: Polynomial): number[] {
  const bits = Math.max(...polynomial.map((coefficient) => coefficient.toString(16).length * 4));
  const tooMany = BigInt(Math.max(0, bits - 1000));
  return polynomial.map((coefficient) => Number(coefficient >> tooMany));
}
