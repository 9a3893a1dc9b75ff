import type { Fractions, WholeProgramme } from "./programme";

/**
 * The most that any whole-number answer of the programme can be worth, according to the prices. By the weak duality of linear
 * programming any prices at all give a bound: what the rows' limits cost at these prices, plus what each column still gains beyond
 * its entries' prices. A price that would need a limit that is not there counts as 0. Exact, rounded down at the end because
 * whole answers have a whole worth.
 */
export function boundBy({ columns, rows }: WholeProgramme, { numerators, denominator }: Fractions): bigint {
  let most = 0n;
  const prices = rows.map(({ lower, upper }, row) => {
    const price = numerators[row]!;
    const limit = price > 0n ? upper : lower;
    if (price === 0n || limit === null) return 0n;
    most += price * limit;
    return price;
  });
  for (const { cost, upper, entries } of columns) {
    let gain = cost * denominator;
    for (const [row, value] of entries) gain -= value * prices[row]!;
    if (gain > 0n) most += gain * upper;
  }
  const whole = most / denominator;
  return most < 0n && whole * denominator !== most ? whole - 1n : whole;
}
