import { countedRows } from "../../shape";
import type { Block, CountedRows, Grid } from "../../shape";
import {
  isCodeBeside,
  amountRank,
  isAgencyName,
  isNoMoney,
  isPartOfCost,
  isRemark,
  isServiceName,
} from "../words";
import {
  areDaysOfDigits,
  areDigitsOfText,
  areNumbersOfLines,
  areNumbersOfNotes,
  areRound,
  areRunningNumbers,
  goesWithNames,
  isPartOf,
  hasLeadingZero,
  isOneNumber,
  looksLikeCodes,
} from "./codes-in-figures";
import { namesRole } from "../vocabulary";
import type { ColumnSeen } from "./columns";
import { countsAtPrices } from "./counts-at-prices";
import { countsBeside, sharesAmong } from "./beside-money";
import { ratesOfCounts } from "./rates-of-counts";
import { totalColumns } from "./total-columns";
import { isFinancing } from "../../vocabulary";

/** As surely as a word that a heading holds names it. */
const SURELY = 0.8;

/** The rows that are counted, by the columns that look like labels and like figures. */
export function rowsCounted(
  grid: Grid,
  block: Block,
  columns: readonly ColumnSeen[],
  byPlace: ReadonlySet<number>,
): CountedRows {
  const figures = columns.filter(
    ({ column, holds }) => block.figures.includes(column) && holds === "figures",
  );
  const first = columns.find(({ holds }) => holds !== "nothing")?.column;
  const data = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const money = figures.filter(
    ({ column, heading, unit, isCounted }) =>
      !isCounted &&
      (byPlace.has(column) || !isNoMoney(heading)) &&
      !holdsRemarks({ heading, unit }) &&
      !hasLeadingZero(grid, column, data) &&
      !(column === first && heading === "" && areNumbersOfLines(grid, column, data)),
  );
  const labels = columns.filter(
    (column) =>
      !figures.includes(column) &&
      !["nothing", "percent"].includes(column.holds) &&
      !isRemark(column.heading) &&
      // "All" of what a grant may be spent on is no total.
      namesRole(column.heading, "permitted") < SURELY,
  );
  return countedRows(
    grid,
    block,
    labels.map(({ column }) => column),
    money.map(({ column }) => column),
  );
}

/** Numbers of notes among sentences: "3" and "See page 12" under "Comment". */
function holdsRemarks({ heading, unit }: Pick<ColumnSeen, "heading" | "unit">): boolean {
  return unit === null && isRemark(heading);
}

/** What rows are numbered under. */
const NUMBERED = /^#$|^(item|line|ref(erence)?|row|no\.?|id|notes?|seq(uence)?|s\/?no?|rank|order)\b/i;

/** What accounts and cost centres are headed. */
const CODED = /\bcent(re|er)\b|\bctr\b|\baccount\b|^(subjective|objective|nominal)$|^cc$|^$/i;
/** What has codes beside a column that is called an amount. */
const MAY_BE_CODED =
  /^(natural account|detail|analysis|project|fund|dep(artmen)?t|directorate|activity|element)$/i;

/** What heads the only amount of a list. */
const PLAIN_AMOUNT = /^(net |gross |total )?(amount|value|cost|spend|paid)( paid)?$/i;

/** The columns of figures that are money: not numbers of other things, nor codes, nor parts of a hundred; `byPlace` are money whatever they are headed. */
export function moneyOf(
  grid: Grid,
  columns: readonly ColumnSeen[],
  rows: readonly number[],
  byPlace: ReadonlySet<number>,
): readonly ColumnSeen[] {
  const figures = columns.filter(
    (column) =>
      column.holds === "figures" &&
      !column.isCounted &&
      (byPlace.has(column.column) || !isNoMoney(column.heading)) &&
      !holdsRemarks(column),
  );
  const first = columns.find(({ holds }) => holds !== "nothing")?.column;
  const names = columns.filter(({ holds }) => holds === "names");
  const isCode = ({ column, heading, unit }: ColumnSeen) =>
    names.some((other) => isCodeBeside(heading, other.heading)) ||
    areDigitsOfText(grid, column, rows) ||
    (heading === "" && unit === null && figures.length > 1 && areNumbersOfNotes(grid, column, rows)) ||
    hasLeadingZero(grid, column, rows) ||
    (unit === null && areDaysOfDigits(grid, column, rows)) ||
    (column === first && heading === "" && areNumbersOfLines(grid, column, rows)) ||
    (((unit === null && column === first) || NUMBERED.test(heading)) &&
      areRunningNumbers(grid, column, rows));
  const isAmount = ({ heading, unit }: ColumnSeen) => amountRank(heading) !== null || unit !== null;
  const hasAmount = figures.some(isAmount);
  const plain = figures.find(({ heading }) => PLAIN_AMOUNT.test(heading.trim()));
  // What rows are known by is written before their amount, is no round number and no part of it.
  const isBeforeAmount = ({ column, heading }: ColumnSeen) =>
    plain !== undefined &&
    column < plain.column &&
    !isServiceName(heading) &&
    !isAgencyName(heading) &&
    !isPartOfCost(heading);
  const mayBeCode = (each: ColumnSeen) =>
    CODED.test(each.heading) ||
    (hasAmount && MAY_BE_CODED.test(each.heading)) ||
    (hasAmount &&
      !isFinancing(each.heading) &&
      !isPartOfCost(each.heading) &&
      names.some((name) => goesWithNames(grid, each.column, name.column, rows))) ||
    (isBeforeAmount(each) && !isPartOf(grid, each.column, plain!.column, rows));
  const isLikeCode = (each: ColumnSeen) =>
    !isAmount(each) &&
    ((looksLikeCodes(grid, each.column, rows) && mayBeCode(each)) ||
      (isBeforeAmount(each) && isOneNumber(grid, each.column, rows) && !areRound(grid, each.column, rows)));
  const priced = countsAtPrices(grid, figures, rows);
  const shares = sharesAmong(grid, figures, rows);
  const rates = ratesOfCounts(grid, columns, figures, rows);
  const known = figures.filter(
    (column) => !isCode(column) && !priced.has(column) && !shares.includes(column) && !rates.has(column),
  );
  const unlike = known.filter((column) => !isLikeCode(column));
  // The only figures behind the names are no codes.
  const amounts =
    unlike.length > 0 ? unlike : known.filter(({ column, heading }) => heading === "" && column !== first);
  const counts = countsBeside(grid, amounts, rows);
  if (counts.length === 0) return amounts;
  // A figure without a unit beside figures with one counts something else, unless a total counts it in.
  const parts = new Set(totalColumns(grid, amounts, rows).flatMap(({ of }) => of));
  return amounts.filter((column) => !counts.includes(column) || parts.has(column.column));
}
