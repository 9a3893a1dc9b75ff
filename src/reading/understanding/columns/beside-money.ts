import { amountAt, totalWord } from "../../shape";
import type { Grid } from "../../shape";
import { unitNamed } from "../../../model/wording";
import {
  amountRank,
  isAgencyName,
  isMeasure,
  isMonth,
  isOtherPart,
  isPartOfCost,
  isServiceName,
  yearIn,
} from "../words";
import type { ColumnSeen } from "./columns";
import { isFinancing } from "../../vocabulary";

/** What is counted by heads under a heading that says no more. */
const OF_PEOPLE =
  /^(heads?|staff|officers|employees|posts|establishment|vacant|vacancies|people|places|units|beds|members|nor|vehicles|appliances|rooms)$/i;
/** What a column is of that counts so much less than the money beside it. */
const MUCH_LESS = 10;
const ROUNDED = 0.005;

/** The columns that name no amount and have no unit. */
function bareOf(amounts: readonly ColumnSeen[]): readonly ColumnSeen[] {
  return amounts.filter(
    ({ unit, heading }) => unit === null && amountRank(heading) === null && !isMeasure(heading),
  );
}

/**
 * Those of the bare columns that count something beside the money: where most columns have units, where all the bare ones are called after
 * people or things, or come to much less than what is called an amount; beside kinds of cost those called after people or things.
 */
export function countsBeside(
  grid: Grid,
  amounts: readonly ColumnSeen[],
  rows: readonly number[],
): readonly ColumnSeen[] {
  const bare = bareOf(amounts);
  if (bare.some(({ heading }) => isMonth(heading) || yearIn(heading) !== null)) return [];
  const isOfPeople = ({ heading }: ColumnSeen) => OF_PEOPLE.test(heading.trim());
  const besideCosts = bare.filter((column) => isOfPeople(column) && !isPartOfCost(column.heading));
  const rest = amounts.filter((column) => !besideCosts.includes(column));
  if (besideCosts.length > 0 && rest.length > 0 && rest.every(({ heading }) => isPartOfCost(heading)))
    return besideCosts;
  if (amounts.every(({ heading }) => isPartOfCost(heading))) return [];
  const inUnits = amounts.length - bare.length;
  const isMostInUnits =
    bare.length > 0 &&
    inUnits > 0 &&
    (inUnits > Math.max(1, bare.length) ||
      bare.every((column) => isOfPeople(column) || isBesideUnit(column, amounts)));
  return isMostInUnits || isMuchLess(grid, amounts, bare, rows) ? bare : [];
}

/** What names no service, no body and no kind of cost, beside a heading that says its unit: "Items", "List size" beside "Cost (£)". */
function isBesideUnit({ heading }: ColumnSeen, amounts: readonly ColumnSeen[]): boolean {
  return (
    amounts.some((other) => unitNamed(other.heading) !== null && amountRank(other.heading) !== null) &&
    !isServiceName(heading) &&
    !isAgencyName(heading) &&
    !isPartOfCost(heading) &&
    !isOtherPart(heading)
  );
}

function isMuchLess(
  grid: Grid,
  amounts: readonly ColumnSeen[],
  bare: readonly ColumnSeen[],
  rows: readonly number[],
): boolean {
  const sumOf = ({ column }: ColumnSeen) =>
    rows.reduce((sum, row) => sum + Math.abs(amountAt(grid, row, column) ?? 0), 0);
  const named = amounts.filter((column) => !bare.includes(column) && totalWord(column.heading) !== "plain");
  const least = Math.min(...named.map(sumOf));
  // Ones and noughts are ticks.
  const isTick = ({ column }: ColumnSeen) =>
    rows.every((row) => [0, 1].includes(amountAt(grid, row, column) ?? 0));
  return (
    named.length > 0 &&
    bare.every(
      (column) =>
        !isTick(column) &&
        sumOf(column) * MUCH_LESS <= least &&
        !isPartOfCost(column.heading) &&
        !isFinancing(column.heading),
    )
  );
}

/** The columns of shares: parts that come to 1, or to 100, beside other figures. */
export function sharesAmong(
  grid: Grid,
  figures: readonly ColumnSeen[],
  rows: readonly number[],
): readonly ColumnSeen[] {
  const shares = figures.filter(({ column, heading, unit }) => {
    const parts = rows.flatMap((row) => amountAt(grid, row, column) ?? []);
    const sum = parts.reduce((all, part) => all + part, 0);
    const isCalled = /\b(shares?|proportion|split|weight(ing)?|part)\b/i.test(heading);
    const isWhole = (whole: number) => Math.abs(sum - whole) <= whole * ROUNDED * parts.length;
    return (
      unit === null &&
      parts.length > 1 &&
      parts.every((part) => part >= 0) &&
      (isWhole(1) ? parts.some((part) => !Number.isInteger(part)) : isCalled && isWhole(100))
    );
  });
  return shares.length < figures.length ? shares : [];
}
