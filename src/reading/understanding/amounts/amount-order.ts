import { plainHeading } from "../../heading-words";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isIncomeApart } from "./income-apart";
import { amountRank, isVariance, UNIT_RANK } from "../words";
import { isOfOtherYear } from "./other-year";
import { sideOfColumn, SO_FAR, stageOf } from "./stages";
import type { Stage } from "./stages";
import { titleSide } from "../kind";
import { isPartOfYear, totalOfColumn } from "./whole-year";

/** What was spent comes before what is expected, and that before what was planned; what there is so far comes after any of the whole year. */
const STAGES: Readonly<Record<Stage, number>> = {
  outturn: 2.5,
  actual: 2.6,
  forecast: 2.8,
  budget: 3,
  "first budget": 3,
  "so far": 7,
};
/** Actuals that are of a part of the year come after its budget. */
const ACTUAL_SO_FAR = 4;
/** A budget that was revised replaces the one before it. */
const NEWER = /\b(revised|current|latest|working)\b/i;
const OLDER = /\b(original|base|initial|opening|in[- ]month|(this|current) month|(period|month) \d{1,2})\b/i;
/** An end of what something may cost, where what is likeliest is beside it. */
const EXTREME =
  /^(low(er|est)?|high(er|est)?|upper|min(imum)?|max(imum)?|best case|worst case|optimistic|pessimistic)\b/i;
const A_LITTLE = 0.1;
/** The rank of a heading that names no amount. */
const UNNAMED = 99;

/** Columns of money, those first that a count of spending wants first. */
export function amountOrder(seen: Seen, columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const sumOf = (stage: Stage) => {
    const column = columns.find(({ heading, groups }) =>
      [heading, ...groups].some((text) => stageOf(text) === stage),
    );
    return column === undefined ? null : totalOfColumn(seen, column);
  };
  // Beside a budget to date, actuals are to date too.
  const isBeside = seen.money.some(({ heading, groups }) => [heading, ...groups].some(isBudgetToDate));
  // Where all of it is to date, what was spent comes before what was planned, as it does of a whole year.
  const areAllSoFar = columns.every(({ heading, groups }) =>
    [heading, ...groups].some((text) => stageOf(text) === "so far"),
  );
  const isPart = !areAllSoFar && (isBeside || isPartOfYear(sumOf("actual"), sumOf("budget")));
  const ordered = inOrder(
    columns,
    (column) => rankOf(column, { isPart, areAllSoFar }) + (isOfOtherYear(seen, column.heading) ? UNNAMED : 0),
  );
  const sides = new Set(columns.map(sideOfColumn));
  const mayBeApart = sides.has("income") && sides.has("net") && titleSide(seen.around) !== "net";
  const gross = new Set(mayBeApart ? ordered.filter((column) => isGrossApart(seen, column)) : []);
  return [...gross, ...ordered.filter((column) => !gross.has(column))];
}

/** What is spent, beside what comes in and what is left of it, which rounding keeps from being their sum. */
function isGrossApart(seen: Seen, column: ColumnSeen): boolean {
  return sideOfColumn(column) === "gross" && isIncomeApart(seen, column);
}

function isBudgetToDate(heading: string): boolean {
  return /\b(budget|profiled?)\b/i.test(heading) && /\b(to date|y-?t-?d|profiled?)\b/i.test(heading);
}

/** Names of amounts, those first that a count of spending wants first; `sumOf` tells what the amounts of a name come to. */
export function inOrderOfStages(
  names: readonly string[],
  sumOf: (name: string) => number,
): readonly string[] {
  const sumAt = (stage: Stage) => {
    const name = names.find((each) => stageOf(each) === stage);
    return name === undefined ? null : sumOf(name);
  };
  const isPart = isPartOfYear(sumAt("actual"), sumAt("budget"));
  return inOrder(names, (name) => rankOfName(name, isPart));
}

function inOrder<Item>(items: readonly Item[], rank: (item: Item) => number): readonly Item[] {
  const ranks = new Map(items.map((item) => [item, rank(item)]));
  return [...items].sort((one, other) => ranks.get(one)! - ranks.get(other)!);
}

function rankOf(
  { heading, groups }: ColumnSeen,
  { isPart, areAllSoFar }: { readonly isPart: boolean; readonly areAllSoFar: boolean },
): number {
  // "Actual to date" beside "Budget to date" is the actual.
  const told = (text: string) => (areAllSoFar ? plainHeading(text).replace(SO_FAR, " ").trim() : text);
  const ranks = [heading, ...groups].map((text) => rankOfName(told(text), isPart));
  // A unit over the columns says nothing of how far their money has come.
  const isSoFar = ranks.some((each) => each >= STAGES["so far"] && each < UNIT_RANK);
  const isOlder = [heading, ...groups].some((text) => OLDER.test(text));
  const newer = NEWER.test(heading) ? -A_LITTLE : isOlder ? A_LITTLE : 0;
  return (
    newer +
    (EXTREME.test(heading.trim()) ? A_LITTLE : 0) +
    (isSoFar && !areAllSoFar ? Math.max(...ranks.filter((each) => each < UNNAMED)) : Math.min(...ranks)) +
    (isVariance(heading) ? UNNAMED : 0)
  );
}

/** The place of a name among those of amounts; `isPart` where actuals are of a part of the year. */
function rankOfName(name: string, isPart: boolean): number {
  const stage = stageOf(name);
  if (stage === null) return amountRank(name) ?? UNNAMED;
  return stage === "actual" && isPart ? ACTUAL_SO_FAR : STAGES[stage];
}
