import { readYear, showYear } from "../../calendar";
import type { YearKind } from "../../calendar";
import { Decimal } from "../../money";
import { invalid } from "../../problem";
import type { Sourced } from "../sourced";

/** A published price index, as text. */
export interface PublishedIndex extends Sourced {
  readonly kind: YearKind;
  /** The last year that was outturn when the series was published, where estimates or forecasts follow it. */
  readonly lastOutturn?: string;
  /** The first year that was a forecast when the series was published, where there is one. */
  readonly firstForecast?: string;
  /** The year and its index, as decimal text. */
  readonly index: readonly (readonly [year: string, index: string])[];
}

/** A price index ready to calculate with. A year that is not in `values` has no index: nothing is filled in between. */
export interface PriceIndex {
  readonly title: string;
  readonly kind: YearKind;
  /** The index by the year in which its year starts. */
  readonly values: ReadonlyMap<number, Decimal>;
}

/** A published index, read. */
export function readIndex({ title, index }: PublishedIndex): PriceIndex {
  return indexOf(
    title,
    index.map(([year, value]) => ({ year, index: new Decimal(value) })),
  );
}

/** A row of a user's own price index. */
export interface IndexRow {
  readonly year: string | number;
  readonly index: Decimal;
}

/**
 * A user's own price index, as two columns of a table: the year and its index, in any order, on any base. A row that cannot be used is
 * null, so that the others keep their numbers.
 *
 * Throws `invalid("vintage")`, with the row, where there is no row, a year cannot be read, appears twice, or is financial
 * where the first is a calendar year, or an index is not above 0.
 */
export function ownIndex(rows: readonly (IndexRow | null)[]): PriceIndex {
  return indexOf("The table of price indices", rows);
}

function indexOf(title: string, rows: readonly (IndexRow | null)[]): PriceIndex {
  const values = new Map<number, Decimal>();
  let kind: YearKind | undefined;
  rows.forEach((each, position) => {
    if (each === null) return;
    const { year: given, index } = each;
    const row = position + 1;
    const year = readYear(given, "vintage", { row, column: 1 });
    kind ??= year.kind;
    if (year.kind !== kind) {
      throw invalid(
        "vintage",
        `Row ${row} of the table of price indices is the ${year.kind} year ${showYear(year)}, but the first row is a ${kind} year. ` +
          "Their prices differ: keep one kind in a table.",
        { row, column: 1 },
      );
    }
    if (values.has(year.start)) {
      throw invalid("vintage", `The table of price indices has ${showYear(year)} twice. Leave one out.`, {
        row,
        column: 1,
      });
    }
    if (!index.isFinite() || !index.gt(0)) {
      throw invalid(
        "vintage",
        `The index of ${showYear(year)} is ${index.toString()}. Give an index above 0.`,
        {
          row,
          column: 2,
        },
      );
    }
    values.set(year.start, index);
  });
  if (kind === undefined) {
    throw invalid(
      "vintage",
      "The table of price indices is empty. Give a row for each year: the year, its index.",
    );
  }
  return { title, kind, values };
}
