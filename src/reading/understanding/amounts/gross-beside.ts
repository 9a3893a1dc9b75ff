import { amountAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Beside } from "./beside";
import { isIncomeApart } from "./income-apart";
import { yearIn } from "../words";
import { isOfSameYear } from "../columns";
import { sideOf } from "./stages";
import { titleSide } from "../kind";

const LEAST_YEARS = 2;

/** What is spent, and what comes in, of one year without a word, beside what is left of it in that year and in others. */
export function grossBeside({ money, around }: Seen, all: readonly ColumnSeen[]): Beside | null {
  const isDated = ({ heading }: ColumnSeen) => yearIn(heading) !== null;
  const of = (side: "gross" | "income") =>
    money.filter((column) => sideOf(column.heading) === side && !isDated(column));
  const nets = money.filter((column) => sideOf(column.heading) === "net" && isDated(column));
  const [gross, ...more] = of("gross");
  const isOne = gross !== undefined && more.length === 0 && all.includes(gross) && of("income").length === 1;
  if (!isOne || all.length < 2 || nets.length < LEAST_YEARS || titleSide(around) === "net") return null;
  return { counted: [gross], besides: nets, why: "what is left after income", role: "amount" };
}

/** What is spent beside what comes in, below nothing, and a column that the figures show to be what is left, whatever it is called: "Estimate". */
export function grossBesideSum(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  const { grid, money, rows, totals, around } = seen;
  const [gross, income] = (["gross", "income"] as const).map((side) => {
    const [only, ...more] = money.filter(({ heading }) => sideOf(heading) === side);
    return more.length > 0 ? undefined : only;
  });
  if (gross === undefined || income === undefined || titleSide(around) === "net") return null;
  const net = money.find(
    (each) =>
      sideOf(each.heading) === null &&
      totals.some(
        ({ column, of }) =>
          column === each.column &&
          of.length === 2 &&
          [gross, income].every((part) => of.includes(part.column)),
      ),
  );
  const isBelowNothing = rows.every((row) => (amountAt(grid, row, income.column) ?? 0) <= 0);
  const areBoth = all.length === 2 && all.every((each) => each === gross || each === income);
  if (net === undefined || !isBelowNothing || !areBoth) return null;
  return {
    counted: [gross],
    besides: [net],
    why: "what is left after income",
    role: "amount",
    because: `the income is in a column of its own, and "${net.heading}" is what is left`,
  };
}

/** What kinds of provision come to, beside the income that is taken off it and what is left: "Total expenditure", "Income", "Net". */
export function grossOfParts(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  const { money, totals, around } = seen;
  const isSumOfParts = ({ column }: ColumnSeen) =>
    totals.some((total) => total.column === column && total.of.length > 1);
  const [gross, ...more] = money.filter(
    (each) => sideOf(each.heading) === "gross" && isSumOfParts(each) && isIncomeApart(seen, each),
  );
  const nets = money.filter(({ heading }) => sideOf(heading) === "net");
  if (gross === undefined || more.length > 0 || all.length < 2 || titleSide(around) === "net") return null;
  // Which year is meant comes before what of it is counted, and each of several bodies has columns of its own.
  const isAgain = money.filter(({ heading }) => heading === gross.heading).length > 1;
  if (isAgain || !money.every((each) => isOfSameYear(each, gross))) return null;
  return {
    counted: [gross],
    besides: nets,
    why: "in the total, or what is left after income",
    role: "amount",
  };
}
