import { Decimal, sum } from "../money";
import { invalid } from "../problem";

/** A figure known to lie between two others; `low` equals `high` where it is known exactly. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * What several benefits to one paying agency come to, where some may count the same money twice.
 *
 * Mutually exclusive ones add up. Others give a range: from the smallest that is not 0 (all the same money) to the largest,
 * as in Public Health England's Investing in families (2020-21). All 0, or none, come to 0.
 *
 * Throws `invalid("benefits")`, with the row, for one below 0.
 */
export function doubleCountRange(benefits: readonly Decimal[], mutuallyExclusive: boolean): Range {
  benefits.forEach((benefit, index) => {
    if (benefit.gte(0)) return;
    throw invalid(
      "benefits",
      `The benefit in row ${index + 1} is ${benefit.toString()}. A range is drawn from benefits of 0 or more: take costs out first.`,
      { row: index + 1 },
    );
  });
  if (mutuallyExclusive) {
    const total = sum(benefits);
    return { low: total, high: total };
  }
  const counted = benefits.filter((benefit) => !benefit.isZero()).sort((a, b) => a.comparedTo(b));
  const nothing = new Decimal(0);
  return { low: counted[0] ?? nothing, high: counted[counted.length - 1] ?? nothing };
}

/**
 * The same for each paying agency (column) of a table of benefits (a row a benefit), each with its own answer to "are the
 * benefits mutually exclusive?".
 *
 * Throws `invalid("benefits")`, with row and column, for a benefit below 0 or a row whose length is not that of
 * `mutuallyExclusive`.
 */
export function doubleCountRanges(
  benefits: readonly (readonly Decimal[])[],
  mutuallyExclusive: readonly boolean[],
): Range[] {
  benefits.forEach((row, index) => {
    if (row.length !== mutuallyExclusive.length) {
      throw invalid(
        "benefits",
        `Row ${index + 1} of benefits has ${row.length} columns, but there are ${mutuallyExclusive.length} answers to ` +
          '"mutually exclusive?". Give one answer a column.',
        { row: index + 1 },
      );
    }
    const column = row.findIndex((benefit) => !benefit.gte(0));
    if (column < 0) return;
    throw invalid(
      "benefits",
      `The benefit in row ${index + 1}, column ${column + 1} is ${row[column]!.toString()}. Give 0 or more.`,
      { row: index + 1, column: column + 1 },
    );
  });
  return mutuallyExclusive.map((exclusive, agency) =>
    doubleCountRange(
      benefits.map((row) => row[agency]!),
      exclusive,
    ),
  );
}

/** Ranges of different agencies together: lows and highs add up. */
export function sumRanges(ranges: readonly Range[]): Range {
  return { low: sum(ranges.map(({ low }) => low)), high: sum(ranges.map(({ high }) => high)) };
}
