import { Decimal } from "../../../money";
import type { ByYear } from "../../../pooling/file";
import type { Outcome } from "../../../pooling/file";

const NOTHING = new Decimal(0);

/** By year, what a grant pays for a service. */
export function paid({ years }: Outcome, grant: string, service: string): readonly Decimal[] {
  return years.map(({ allocation }) => own(own(allocation, grant) ?? {}, service) ?? NOTHING);
}

/** By year, what a record of names says of one. */
export function named(
  { years }: Outcome,
  name: "administration" | "carriedOut" | "stranded" | "unmet" | "shortfalls",
  of: string,
): readonly Decimal[] {
  return years.map((year) => own(year[name], of) ?? NOTHING);
}

/** One sum for each year. */
export function byYear(sums: ByYear, years: number): readonly Decimal[] {
  return Array.from({ length: years }, (_, year) =>
    typeof sums === "number" ? new Decimal(sums) : new Decimal(sums[year] ?? 0),
  );
}

/** A sum of each year with a pound more or less, never below nothing. */
export function withPound(sums: ByYear, years: number, more: 1 | -1): readonly number[] {
  return byYear(sums, years).map((pounds) => Decimal.max(0, pounds.plus(more)).toNumber());
}

export function isAny(sums: readonly Decimal[]): boolean {
  return sums.some((pounds) => !pounds.isZero());
}

/** What a record of names has of its own: a grant may be called "constructor". */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
