import { showYear } from "../calendar";
import type { Decimal } from "../money";
import { codeKey } from "../parameters";
import type { PriceIndex, VintageName } from "../parameters";
import { invalid, noAnswer } from "../problem";
import { givenYear, rebase } from "./deflate";
import type { GivenYear } from "./deflate";

/** A row of a table of unit costs: what is looked up by, pounds, and the year of its prices. */
export interface PricedCode {
  readonly code: string;
  readonly cost: Decimal;
  readonly year: string | number;
}

/** The rows of a table of unit costs by their code, each with its number on the sheet, counted from 1. */
export type PricedCodes = ReadonlyMap<string, readonly PricedRow[]>;

interface PricedRow extends PricedCode {
  readonly row: number;
}

/** A table of unit costs, ready to be looked up in. */
export function pricedCodes(table: readonly PricedCode[]): PricedCodes {
  const rows = new Map<string, PricedRow[]>();
  table.forEach((priced, index) => {
    const key = codeKey(priced.code);
    const known = rows.get(key);
    if (known) known.push({ ...priced, row: index + 1 });
    else rows.set(key, [{ ...priced, row: index + 1 }]);
  });
  return rows;
}

/**
 * The unit cost beside a code, in the prices of `toYear`: capitals and spaces in codes do not matter,
 * and rebased by a deflator (see `deflate`).
 *
 * Throws `invalid("table")`, with the row, where the year beside the cost cannot be used, and `invalid("to_year")` as
 * `deflate` does. No answer where the code is not in the table, or is there twice with different figures.
 */
export function unitCost(
  table: PricedCodes,
  code: string,
  toYear: string | number,
  vintage?: VintageName | PriceIndex,
): Decimal {
  const [first, ...others] = table.get(codeKey(code)) ?? [];
  if (first === undefined) {
    throw noAnswer(`"${code}" is not in the table of unit costs. Check the code, or add a row for it.`);
  }
  const to = givenYear(toYear, "to_year");
  const inYear = ({ cost, year, row }: PricedRow) => {
    const from = givenYear(year, "table", { row });
    mustBeOfKind(from, to);
    return rebase(cost, from, to, vintage);
  };
  const answer = inYear(first);
  const different = others.filter((priced) => !inYear(priced).eq(answer));
  if (different.length === 0) return answer;
  const rows = [first, ...different].map(({ row }) => row);
  throw noAnswer(
    `"${code}" is in rows ${rows.slice(0, -1).join(", ")} and ${rows.at(-1)} of the table with different costs. ` +
      "Give each of these rows a code of its own, or keep one of them.",
  );
}

/** The row of the table is named, since the year wanted is one for all rows. */
function mustBeOfKind({ year, argument, at }: GivenYear, to: GivenYear): void {
  if (year.kind === to.year.kind) return;
  throw invalid(
    argument,
    `The cost there is in prices of the ${year.kind} year ${showYear(year)}, but to_year, ${showYear(to.year)}, is a ${to.year.kind} year. ` +
      `Give a ${year.kind} year, or put the cost in prices of a ${to.year.kind} year.`,
    { ...at, column: 3 },
  );
}
