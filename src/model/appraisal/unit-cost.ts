import type { Decimal } from "../money";
import { nameKey } from "../names";
import type { PriceIndex, VintageName } from "../parameters";
import { noAnswer } from "../problem";
import { givenYear, rebase } from "./deflate";

/** A row of a table of unit costs: what is looked up by, pounds, and the year of its prices. */
export interface PricedCode {
  readonly code: string;
  readonly cost: Decimal;
  readonly year: string | number;
}

/**
 * The unit cost that stands beside a code, in the prices of `toYear`: looked up as names are (capitals and spaces do not
 * matter) and rebased by a deflator (see `deflate`).
 *
 * Throws `invalid("table")`, with the row, where the year beside the cost cannot be used, and `invalid("to_year")` as
 * `deflate` does. No answer where the code is not in the table, or stands there twice with different figures.
 */
export function unitCost(
  table: readonly PricedCode[],
  code: string,
  toYear: string | number,
  vintage?: VintageName | PriceIndex,
): Decimal {
  const key = nameKey(code);
  const found = table
    .map((priced, index) => ({ ...priced, row: index + 1 }))
    .filter((priced) => nameKey(priced.code) === key);
  const [first, ...others] = found;
  if (first === undefined) {
    throw noAnswer(`"${code}" is not in the table of unit costs. Check the code, or add a row for it.`);
  }
  const inYear = ({ cost, year, row }: PricedCode & { readonly row: number }) =>
    rebase(cost, givenYear(year, "table", { row }), givenYear(toYear, "to_year"), vintage);
  const answer = inYear(first);
  const other = others.find((priced) => !inYear(priced).eq(answer));
  if (other === undefined) return answer;
  throw noAnswer(
    `"${code}" stands in rows ${first.row} and ${other.row} of the table with different figures. Keep one of them.`,
  );
}
