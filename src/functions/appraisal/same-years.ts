import { readYear, showYear } from "../../model/calendar";
import type { Year } from "../../model/calendar";
import { asYear, filled, refused } from "../cells";
import type { Argument } from "../cells";
import { priceYear, readBy } from "../define";
import { messages } from "../messages";

/** The years above a row of sums, which are only compared: a column is a year wherever it lies. */
export function yearsAbove(sums: "costs" | "benefits", other: "cost_years" | "benefit_years") {
  return readBy(
    "row",
    priceYear,
    {
      meaning: `The years above ${sums}, such as 2025 or 2025-26: with ${other}, a year that only one of the two has, or that is skipped, is refused and named.`,
      whenLeftOut: {
        words: "columns are set against each other by their place, and their years are not compared",
      },
    },
    yearsOf,
  );
}

interface Dated {
  readonly sums: Argument;
  readonly above: Argument;
  readonly years: readonly Year[] | null;
}

/**
 * Refuses costs and benefits whose years are given and are not the same, year by year: by their place they would be taken for the same.
 * Years of one of the two alone tell nothing.
 */
export function refuseOtherYears(costs: Dated, benefits: Dated): void {
  if (costs.years === null && benefits.years === null) return;
  for (const [one, other] of [
    [costs, benefits],
    [benefits, costs],
  ] as const) {
    if (one.years === null)
      throw refused(messages.yearsOfOneAlone(one.above.parameter.name, other.above.parameter.name));
  }
  for (const dated of [costs, benefits]) refuseGaps(dated);
  const [paid, gained] = [costs, benefits].map(({ years }) => years!.map(showYear));
  const lacks = (some: readonly string[], all: readonly string[]) =>
    all.filter((year) => !some.includes(year));
  const [onlyPaid, onlyGained] = [lacks(gained!, paid!), lacks(paid!, gained!)];
  if (onlyPaid.length + onlyGained.length === 0) return;
  throw refused(messages.yearsOfOneOnly(["costs", onlyPaid], ["benefits", onlyGained]));
}

/** A column is a year after the one before it, and every column with sums has its year. */
function refuseGaps({ sums, above, years }: Dated): void {
  years!.forEach((year, at) => {
    const before = years![at - 1];
    if (before === undefined || (year.kind === before.kind && year.start === before.start + 1)) return;
    throw refused(messages.yearDoesNotFollow(above.place(0, at), showYear(year), showYear(before)));
  });
  if (sums.contentColumns <= years!.length) return;
  throw refused(
    messages.reachesBeyond(
      sums.parameter.name,
      sums.contentColumns,
      above.parameter.name,
      years!.length,
      "column",
    ),
  );
}

function yearsOf(above: Argument): Year[] | null {
  if (above.contentColumns === 0) return null;
  return Array.from({ length: above.contentColumns }, (_, column) =>
    filled(above, 0, column, (cell, parameter, place) =>
      readYear(asYear(cell, parameter, place), parameter.name, { column: column + 1 }),
    ),
  );
}
