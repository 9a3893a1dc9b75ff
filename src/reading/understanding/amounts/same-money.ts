import { plainHeading } from "../../heading-words";
import { amountAt } from "../../shape";
import { amountOrder } from "./amount-order";
import { budgetAfterChanges } from "./budget-after-changes";
import { grossBeside, grossBesideSum, grossOfParts } from "./gross-beside";
import { wholeBeside } from "./whole-beside";
import { wholeToldTwice } from "./whole-told-twice";
import { narrowedTo } from "./beside";
import type { Beside } from "./beside";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { amountRank, isMeasure, isVariance, isMonth, yearIn } from "../words";
import { sameInOtherPrices } from "./same-in-other-prices";
import { sameInOtherUnit } from "./same-in-other-unit";
import { isToDate, SO_FAR, stageOf } from "./stages";
import type { Narrowed } from "./narrowed";

const LEAST_MONTHS = 3;
const LEAST_YEARS = 2;
const LEAST_GROWING = 3;
/** Rows looked at. */
const SAMPLE_ROWS = 200;

/** The columns without those that hold the same money in another way, as each of which they may be answered; null where there are none. */
export function withoutSameMoney(seen: Seen, all: readonly ColumnSeen[]): Narrowed | null {
  const found =
    sameInOtherUnit(seen, all) ??
    sameInOtherPrices(seen, all) ??
    budgetAfterChanges(seen, all) ??
    grossBeside(seen, all) ??
    grossOfParts(seen, all) ??
    grossBesideSum(seen, all) ??
    wholeBeside(seen, all) ??
    wholeToldTwice(seen, all) ??
    monthsAmong(seen, all) ??
    toDate(seen, all) ??
    yearsAmong(all) ??
    wholeYear(seen, all);
  return found === null ? null : narrowedTo(seen, all, found);
}

/** A month that is still to come: "Mar F", "Forecast" over it. */
const AHEAD = /\b(f|f'?cast|fcst|forecast|est(imate)?|b|bud(get)?)\.?\)?$/i;

/** Less than so small a part of what the months come to is no money that was left out: people, not accruals. */
const LEAST_OF_SLIGHT = 100;

/** The months of a year beside the budget or the forecast for all of it. */
function monthsAmong({ grid, rows, totals, money }: Seen, all: readonly ColumnSeen[]): Beside | null {
  const counted = all.filter(({ heading }) => isMonth(heading));
  const besides = all.filter(({ heading }) => !isMonth(heading));
  if (counted.length < LEAST_MONTHS || besides.length === 0) return null;
  // Behind the total of the months "Workers at September" is no month and no service.
  const whole = totals.find(({ of }) => counted.every(({ column }) => of.includes(column)));
  const isBehind = ({ column }: ColumnSeen) =>
    whole !== undefined && column > whole.column && !totals.some(({ of }) => of.includes(column));
  const isAmount = ({ heading }: ColumnSeen) => isMeasure(heading) || isVariance(heading);
  if (!besides.every((column) => isAmount(column) || isBehind(column))) return null;
  const isOutturn = money.some(
    ({ column, heading }) => column === whole?.column && stageOf(heading) === "outturn",
  );
  const isAhead = ({ heading, levels }: ColumnSeen) => [heading, ...levels].some((text) => AHEAD.test(text));
  const arePlanned = besides.every(
    ({ heading }) => isVariance(heading) || /budget$/.test(stageOf(heading) ?? ""),
  );
  const sumOf = (column: number) =>
    rows.reduce((sum, row) => sum + Math.abs(amountAt(grid, row, column) ?? 0), 0);
  const areSlight = besides.every(
    ({ column }) => sumOf(column) * LEAST_OF_SLIGHT < sumOf(whole?.column ?? column),
  );
  const because =
    areSlight && !besides.some(isAmount)
      ? { because: "the months have a total, and the rest is behind it" }
      : isOutturn && arePlanned && !counted.some(isAhead)
        ? { because: "they come to the outturn, which is what was spent" }
        : {};
  return { counted, besides, why: "beside the months", role: "amount", ...because };
}

/** Of amounts to the end of one period after another the last, which holds those before it. */
function toDate(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  if (all.length < 2) return null;
  const areSaid = all.every(({ heading }) => isToDate(heading));
  const arePeriods = all.length >= LEAST_GROWING && all.every(({ heading }) => isMonth(heading));
  if (!areSaid && !(arePeriods && isGrowing(seen, all))) return null;
  return {
    counted: all.slice(-1),
    besides: all.slice(0, -1),
    why: "in the amounts to a later date",
    role: "date",
  };
}

/** What is gathered over three periods comes to more than so many times what there was after the first. */
const LEAST_GROWTH = 1.5;

/** Whether every amount of every row is at least what is before it, much comes in with the periods, and nothing adds the columns up. */
function isGrowing({ grid, rows, totals }: Seen, all: readonly ColumnSeen[]): boolean {
  if (totals.some(({ of }) => all.every(({ column }) => of.includes(column)))) return false;
  const lines = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => all.map(({ column }) => amountAt(grid, row, column) ?? 0))
    .filter((line) => line.some((amount) => amount !== line[0]));
  const sumAt = (at: number) => lines.reduce((sum, line) => sum + line.at(at)!, 0);
  return (
    lines.length >= LEAST_GROWING &&
    sumAt(-1) >= sumAt(0) * LEAST_GROWTH &&
    lines.every((line) => line.every((amount, at) => at === 0 || amount >= line[at - 1]!))
  );
}

const WHOLE = /\b(schemes?|projects?|programmes?|whole|life(time)?|approved|current|latest)\b/gi;

/** The years of a programme beside what all of it costs. */
function yearsAmong(all: readonly ColumnSeen[]): Beside | null {
  const counted = all.filter(({ heading }) => yearIn(heading) !== null);
  const besides = all.filter((column) => !counted.includes(column));
  if (counted.length < LEAST_YEARS || besides.length === 0) return null;
  const isWhole = ({ heading }: ColumnSeen) =>
    amountRank(heading) !== null && isMeasure(`total ${heading.replace(WHOLE, " ")}`);
  if (!besides.every(isWhole)) return null;
  return { counted, besides, why: "beside the years", role: "amount" };
}

const ALL_YEAR = /^(full|whole|total) year\b|^annual\b|^year[- ]end\b/i;

/** The budget or the plan of the full year beside what there is to date: under headings that say which is which. */
function wholeYear(seen: Seen, all: readonly ColumnSeen[]): Beside | null {
  const isUnder = (words: RegExp) => (column: ColumnSeen) =>
    column.levels.some((text) => words.test(plainHeading(text)));
  const [first, ...rest] = amountOrder(seen, all.filter(isUnder(ALL_YEAR)).map(bare));
  const areAll = all.every(
    (column) => isMeasure(column.heading) && (isUnder(ALL_YEAR)(column) || isUnder(SO_FAR)(column)),
  );
  const counted = all.filter(({ column }) => column === first?.column);
  const isPart = rest.length + counted.length < all.length;
  if (first === undefined || !areAll || !isPart) return null;
  return {
    counted,
    besides: all.filter((column) => !counted.includes(column)),
    why: `not ${first.heading} of the full year`,
    role: "amount",
  };
}

/** A column by its own heading alone. */
function bare(column: ColumnSeen): ColumnSeen {
  return { ...column, groups: [] };
}
