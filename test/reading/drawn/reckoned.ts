import type { ColumnKey } from "./frame";
import { ONE } from "./frame";
import type { Amount } from "./parts";
import { rounded } from "./plan";
import type { Plan } from "./plan";

/** A column that follows from what was planned, by its place among those before it where it is a sum or a difference. */
export interface Reckoned {
  readonly heading: string;
  readonly over?: string;
  /** So much of what was planned for the year, or between two such. */
  readonly part?: readonly [number, number];
  readonly sumOf?: readonly number[];
  /** The first without the second. */
  readonly difference?: readonly [number, number];
  /** The period, where it is counted with others of its reading. */
  readonly of?: string;
  readonly reading?: string;
}

export const isReading = ({ difference }: Reckoned): boolean => difference === undefined;

export const readingOf = ({ heading, over, reading }: Reckoned): string =>
  reading ?? (over === undefined ? heading : `${over}, ${heading}`);

export const columnOf = (each: Reckoned): ColumnKey => ({
  heading: each.heading,
  reading: readingOf(each),
  ...(each.over === undefined ? {} : { over: each.over }),
  ...(each.of === undefined ? {} : { of: each.of }),
});

/** The amounts of a row, column for column, made one time. */
export function reckonedAmounts(
  plan: Plan,
  columns: readonly Reckoned[],
  agency: string | null,
  service: string | null,
): readonly Amount[] {
  const planned = plan.amount(agency, service ?? "", ONE, "").value;
  const values: number[] = [];
  for (const column of columns) {
    const { part = [1, 1], sumOf, difference, of = "" } = column;
    const own = plan.amount(agency, service ?? "", `share of ${readingOf(column)}`, of).value;
    const share = part[0] + (part[1] - part[0]) * Math.abs(Math.sin(own));
    values.push(
      rounded(
        sumOf !== undefined
          ? sumOf.reduce((sum, at) => sum + values[at]!, 0)
          : difference !== undefined
            ? values[difference[0]]! - values[difference[1]]!
            : planned * share,
        plan.decimals,
      ),
    );
  }
  return columns.map((column, at) => ({
    agency,
    service,
    reading: readingOf(column),
    of: column.of ?? "",
    value: values[at]!,
  }));
}
