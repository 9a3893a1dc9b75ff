/** The same sums as others would do them: plain loops over floating point, no exact decimals, no reading of cells, no messages. */

/** HM Treasury's standard rates by the first year of each band, as far as the benchmark goes. */
const BANDS: readonly (readonly [fromYear: number, rate: number])[] = [
  [0, 0.035],
  [31, 0.03],
];

/** Year 0 first. */
export function floatFactors(years: number): number[] {
  const factors = [1];
  for (let year = 1; year < years; year++) {
    const [, rate] = BANDS.findLast(([fromYear]) => fromYear <= year)!;
    factors.push(factors[year - 1]! / (1 + rate));
  }
  return factors;
}

/** One present value a row, with factors worked out beforehand. */
export function floatPresentValues(
  rows: readonly (readonly number[])[],
  factors: readonly number[],
): number[] {
  return rows.map((row) => {
    let sum = 0;
    for (let year = 0; year < row.length; year++) sum += row[year]! * factors[year]!;
    return sum;
  });
}

/** One present value a row at one rate, a power a cell, as JavaScript's libraries of Excel functions write NPV. */
export function powerPresentValues(rows: readonly (readonly number[])[], rate: number): number[] {
  return rows.map((row) => row.reduce((sum, value, year) => sum + value / Math.pow(1 + rate, year), 0));
}

/** The internal rate of return of a yearly flow by Newton's method; NaN or anything where it does not settle. */
export function newtonsRate(flow: readonly number[]): number {
  let rate = 0.1;
  for (let step = 0; step < 100; step++) {
    let worth = 0;
    let slope = 0;
    flow.forEach((sum, year) => {
      const factor = Math.pow(1 + rate, -year);
      worth += sum * factor;
      slope -= (year * sum * factor) / (1 + rate);
    });
    const change = worth / slope;
    rate -= change;
    if (Math.abs(change) < 1e-13) break;
  }
  return rate;
}
