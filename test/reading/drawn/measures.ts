import { ONE } from "./frame";
import { columnOf, isReading, readingOf, reckonedAmounts } from "./reckoned";
import type { Reckoned } from "./reckoned";
import type { ColumnKey, Frame } from "./frame";
import { rounded } from "./plan";
import type { Plan } from "./plan";
import { MONTHS_AND_YEAR, TO_DATE_AND_YEAR, VARIANCES } from "./words-periods";
import { AMOUNT_HEADINGS, BUDGET_AND_ACTUAL, GROSS_INCOME_NET, MONITORING } from "./words";

interface Measures {
  readonly columns: readonly ColumnKey[];
  readonly readings: readonly string[];
  readonly reckoned?: readonly Reckoned[];
}

/** The columns of amounts of a table with nothing but these across, and which of them a person may mean. */
export function measuresOf({ features, draw }: Plan): Measures {
  const of = (headings: readonly string[]) => headings.map((heading) => ({ heading, reading: heading }));
  switch (features.measures) {
    case "budget and actual": {
      const headings = draw.pick(BUDGET_AND_ACTUAL);
      const columns = of(headings);
      return {
        columns:
          features.unitsApart === "no"
            ? columns
            : columns.map((each, at) => (at === 1 ? { ...each, unit: "£" } : each)),
        readings: headings,
      };
    }
    case "gross, income, net": {
      const headings = draw.pick(GROSS_INCOME_NET);
      return { columns: of(headings), readings: [headings[0], headings[2]] };
    }
    case "monitoring": {
      const { headings, changes } = draw.pick(MONITORING);
      return { columns: of(headings), readings: headings.filter((_, at) => !changes.includes(at)) };
    }
    case "exact variance":
      return reckoned(draw.pick(VARIANCES));
    case "to date and year":
      return reckoned(draw.pick(TO_DATE_AND_YEAR));
    case "months and year":
      return reckoned(draw.pick(MONTHS_AND_YEAR));
    case "one": {
      const isInRows = features.layout === "year column" || features.layout === "year sections";
      const words = isInRows ? AMOUNT_HEADINGS.filter((each) => !/20/.test(each)) : AMOUNT_HEADINGS;
      return { columns: [{ heading: draw.pick(words) }], readings: [ONE] };
    }
  }
}

function reckoned(columns: readonly Reckoned[]): Measures {
  const readings = [...new Set(columns.filter(isReading).map(readingOf))];
  return { columns: columns.map(columnOf), readings, reckoned: columns };
}

/**
 * The amounts of a plan. Where there is income, what is net is what is gross without it, and half of what is spent comes in at most; what was spent is not
 * far from what was planned.
 */
export function amountsOf(plan: Plan, { columns, reckoned: of }: Measures): Frame["amountAt"] {
  const { measures } = plan.features;
  const amountAt: Frame["amountAt"] = (row, column) =>
    plan.amount(
      row.agency ?? column.agency ?? null,
      row.service ?? column.service ?? "",
      column.reading ?? row.year ?? ONE,
      column.of ?? row.of ?? "",
    );
  if (of !== undefined)
    return ({ agency, service }, column) =>
      reckonedAmounts(plan, of, agency, service)[columns.indexOf(column)]!;
  if (measures === "gross, income, net") {
    const [gross, income] = columns;
    return (row, column) => {
      const spent = amountAt(row, gross!).value;
      const comesIn = rounded(Math.min(amountAt(row, income!).value, spent / 2), plan.decimals);
      const value = { [gross!.heading]: spent, [income!.heading]: comesIn }[column.heading];
      return { ...amountAt(row, column), value: value ?? rounded(spent - comesIn, plan.decimals) };
    };
  }
  if (measures === "one") return amountAt;
  const [first] = columns;
  return (row, column) => {
    const own = amountAt(row, column);
    const planned = amountAt(row, first!).value;
    // Between 85 and 115 per cent of it; changes a tenth of that, either way.
    const part = 0.85 + 0.3 * shareOf(own.value);
    const isChange = MONITORING.some(({ headings, changes }) =>
      changes.some((at) => headings[at] === column.heading),
    );
    const value = isChange ? planned * (part - 1) : column === first ? planned : planned * part;
    return column.unit === "£"
      ? { ...own, value: rounded(value * 1000, 0) }
      : { ...own, value: rounded(value, plan.decimals) };
  };
}

/** A share from 0 to 1 that an amount stands for. */
function shareOf(amount: number): number {
  return Math.abs(Math.sin(amount));
}
