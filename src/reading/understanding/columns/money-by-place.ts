import { unitNamed } from "../../../model/wording";
import { plainHeading } from "../../heading-words";
import { amountAt, totalWord } from "../../shape";
import type { Grid } from "../../shape";
import {
  amountRank,
  countsSurely,
  isMark,
  isMeasure,
  isMonth,
  isNoMoney,
  isRemark,
  isVariance,
  speaksOfSpending,
  yearIn,
} from "../words";
import type { ColumnSeen } from "./columns";
import { totalColumns } from "./total-columns";

/** Rows looked at. */
const SAMPLE_ROWS = 200;
/** More words say what figures are, and name no service. */
const MOST_WORDS = 5;

/**
 * The columns whose headings hold a word of other figures and which are money all the same: names across, in a table that is called money
 * by what is above it ("Older persons", "Public order" and "Business rates" beside other services). A heading that is a count and nothing
 * besides is one; so is any such heading beside amounts that are called so, and figures that a total beside them does not count in.
 */
export function moneyByPlace(
  grid: Grid,
  columns: readonly ColumnSeen[],
  rows: readonly number[],
  called: readonly string[],
): ReadonlySet<number> {
  const figures = columns.filter(
    ({ heading, holds, isCounted, unit }) =>
      holds === "figures" && !isCounted && !(unit === null && isRemark(heading)),
  );
  const summed = countedIn(grid, figures, rows);
  const doubted = figures.filter(
    ({ heading }) =>
      isNoMoney(heading) &&
      !isMark(heading) &&
      !countsSurely(heading) &&
      heading.split(/\s+/).length <= MOST_WORDS,
  );
  const totals = figures.filter(({ heading }) => totalWord(heading) === "plain" && isMeasure(heading));
  const named = figures.filter(
    (column) => !isNoMoney(column.heading) && !totals.includes(column) && !isVariance(column.heading),
  );
  // "Year 1" is a service nowhere.
  const isYear = ({ heading }: ColumnSeen) => named.length > 0 && /\byears?\b/i.test(plainHeading(heading));
  const hasUnit = called.some((text) => unitNamed(text) !== null);
  const isCalled = hasUnit || called.some(speaksOfSpending);
  const isAmong =
    named.length > 0 ? isCalled && areNames(named) : hasUnit || doubted.some(({ unit }) => unit !== null);
  if (!isAmong || isAddedWithout(grid, rows, named, totals)) return summed;
  const isFine = (column: ColumnSeen) => hasFractions(grid, column, rows);
  const areWhole = named.length > 0 && !named.some(isFine);
  const ofPlace = doubted.filter((column) => !(areWhole && isFine(column)) && !isYear(column));
  return new Set([...summed, ...ofPlace.map(({ column }) => column)]);
}

/** Fewer parts may be a sum by accident, or an amount and its tax. */
const LEAST_PARTS = 3;
/** A return of more columns comes to one total after another, from services to how they are paid for. */
const MOST_FIGURES = 20;

/** Those of the columns called after something else that a total of money counts in, and the total: "Landfill tax" in "Charge for year". */
function countedIn(grid: Grid, figures: readonly ColumnSeen[], rows: readonly number[]): ReadonlySet<number> {
  const others = figures.filter((column) => isNoMoney(column.heading) && !isTax(column));
  if (others.length === 0 || others.length === figures.length || figures.length > MOST_FIGURES)
    return new Set();
  const isOther = (part: number) => others.some(({ column }) => column === part);
  const isMarkOf = (part: number) =>
    others.some(({ column, heading }) => column === part && (isMark(heading) || yearIn(heading) !== null));
  const wholes = totalColumns(grid, figures, rows).filter(
    ({ of }) => of.length >= LEAST_PARTS && of.filter(isOther).length * 2 < of.length && !of.some(isMarkOf),
  );
  return new Set(wholes.flatMap(({ column, of }) => [column, ...of]).filter(isOther));
}

/** What is added to a payment for those who collect the tax. */
function isTax({ heading }: ColumnSeen): boolean {
  return /\bvat\b|^tax\b/i.test(heading);
}

/** Headings that say what money is for: no ways to measure, no months, no units of their own. */
function areNames(named: readonly ColumnSeen[]): boolean {
  const ranked = named.filter(({ heading }) => amountRank(heading) !== null);
  return (
    ranked.length * 2 < named.length &&
    named.every(({ heading, unit }) => unit === null && !isMeasure(heading) && heading !== "") &&
    named.filter(({ heading }) => isMonth(heading)).length * 2 < named.length
  );
}

/** Every total is the sum of the others alone. */
function isAddedWithout(
  grid: Grid,
  rows: readonly number[],
  named: readonly ColumnSeen[],
  totals: readonly ColumnSeen[],
): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const isSum = ({ column }: ColumnSeen) =>
    sample.every((row) => {
      const sum = named.reduce((all, each) => all + (amountAt(grid, row, each.column) ?? 0), 0);
      return Math.abs(sum - (amountAt(grid, row, column) ?? 0)) <= named.length / 2;
    });
  return named.length > 1 && totals.length > 0 && totals.every(isSum);
}

function hasFractions(grid: Grid, { column }: ColumnSeen, rows: readonly number[]): boolean {
  return rows.slice(0, SAMPLE_ROWS).some((row) => !Number.isInteger(amountAt(grid, row, column) ?? 0));
}
