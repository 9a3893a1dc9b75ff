import { ONE } from "./frame";
import type { ColumnKey, Frame } from "./frame";
import { rounded } from "./plan";
import type { Plan } from "./plan";
import { AMOUNT_HEADINGS, BUDGET_AND_ACTUAL, GROSS_INCOME_NET, MONITORING } from "./words";

interface Measures {
  readonly columns: readonly ColumnKey[];
  readonly readings: readonly string[];
}

/** The columns of amounts of a table with nothing but these across, and which of them a person may mean. */
export function measuresOf({ features, draw }: Plan): Measures {
  const of = (headings: readonly string[]) => headings.map((heading) => ({ heading, reading: heading }));
  switch (features.measures) {
    case "budget and actual": {
      const headings = draw.pick(BUDGET_AND_ACTUAL);
      return { columns: of(headings), readings: headings };
    }
    case "gross, income, net": {
      const headings = draw.pick(GROSS_INCOME_NET);
      return { columns: of(headings), readings: [headings[0], headings[2]] };
    }
    case "monitoring": {
      const { headings, changes } = draw.pick(MONITORING);
      return { columns: of(headings), readings: headings.filter((_, at) => !changes.includes(at)) };
    }
    case "one": {
      const isInRows = features.layout === "year column" || features.layout === "year sections";
      const words = isInRows ? AMOUNT_HEADINGS.filter((each) => !/20/.test(each)) : AMOUNT_HEADINGS;
      return { columns: [{ heading: draw.pick(words) }], readings: [ONE] };
    }
  }
}

/**
 * The amounts of a plan. Where there is income, what is net is what is gross without it, and half of what is spent comes in at most; what was spent is not
 * far from what was planned.
 */
export function amountsOf(plan: Plan, columns: readonly ColumnKey[]): Frame["amountAt"] {
  const { measures } = plan.features;
  const amountAt: Frame["amountAt"] = (row, column) =>
    plan.amount(
      row.agency ?? column.agency ?? null,
      row.service ?? column.service ?? "",
      column.reading ?? row.year ?? ONE,
      column.of ?? row.of ?? "",
    );
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
    return { ...own, value: rounded(value, plan.decimals) };
  };
}

/** A share from 0 to 1 that an amount stands for. */
function shareOf(amount: number): number {
  return Math.abs(Math.sin(amount));
}
