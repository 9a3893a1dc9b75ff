import { amountOrder } from "./amount";
import { preferredOf } from "./answers";
import type { Seen, ColumnLeftOut } from "./arrangement";
import { headingsOf } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { levelsOf } from "./levels";
import type { Level } from "./levels";
import type { Ask, Roles } from "./understanding";
import { isMeasure, isVariance } from "./money-words";
import { isMonth, yearIn } from "./name-words";

const LEAST_MONTHS = 3;

/** The columns of amounts that can be added up, after one year and one way to measure was chosen where there are several. */
export interface Narrowed {
  readonly columns: readonly ColumnSeen[];
  readonly leftOut: readonly ColumnLeftOut[];
  readonly roles: Roles;
  readonly asks: readonly Ask[];
  readonly isByYear: boolean;
}

/** Chooses the latest year, then the first measure, among columns that differ in them and in something besides. */
export function narrow(seen: Seen, all: readonly ColumnSeen[]): Narrowed {
  const months = monthsAmong(all);
  if (months !== null) return months;
  let narrowed: Narrowed = { columns: all, leftOut: [], roles: {}, asks: [], isByYear: false };
  const years = levelsOf(seen.block, all).find(({ holds }) => holds === "years");
  if (years !== undefined) narrowed = ofLatestYear(seen, all, years);
  const levels = levelsOf(seen.block, narrowed.columns);
  const measures = levels.find(
    (level) => level.holds === "measures" && crosses(level, levels, narrowed.columns),
  );
  return measures === undefined || levels.length < 2 ? narrowed : ofOneMeasure(seen, narrowed, measures);
}

/** The months of a year, without the budget or the forecast for all of it that is beside them; null where there are none such. */
function monthsAmong(all: readonly ColumnSeen[]): Narrowed | null {
  const [months, besides] = [true, false].map((is) => all.filter(({ heading }) => isMonth(heading) === is));
  if (months === undefined || besides === undefined || months.length < LEAST_MONTHS) return null;
  if (besides.length === 0 || !besides.every(({ heading }) => isMeasure(heading) || isVariance(heading)))
    return null;
  const first = `${months[0]!.heading} to ${months.at(-1)!.heading}`;
  const others = besides.map(({ heading }) => heading);
  return {
    columns: months,
    leftOut: besides.map((column) => ({ column, why: "beside the months" })),
    roles: {},
    asks: [{ role: "amount", first, others }],
    isByYear: false,
  };
}

/** What is below comes again under each text of the level; otherwise the level only puts columns in sections. */
function crosses(level: Level, levels: readonly Level[], columns: readonly ColumnSeen[]): boolean {
  const [lowest] = levels;
  if (lowest === undefined || lowest === level) return true;
  return new Set(columns.map(lowest.textOf)).size < columns.length;
}

function ofLatestYear(seen: Seen, all: readonly ColumnSeen[], level: Level): Narrowed {
  const yearOf = (column: ColumnSeen) => yearIn(level.textOf(column))!;
  const texts = new Map(all.map((column) => [yearOf(column), level.textOf(column)]));
  const name = (year: string) => texts.get(year)!;
  const years = [...texts.keys()].sort().reverse();
  const wanted = preferredOf(seen.answers, "year", years.map(name));
  const latest = years.find((year) => name(year) === wanted) ?? years[0] ?? "";
  const others = years.filter((year) => year !== latest);
  return {
    columns: all.filter((column) => yearOf(column) === latest),
    leftOut: all
      .filter((column) => yearOf(column) !== latest)
      .map((column) => ({ column, why: `another year than ${name(latest)}` })),
    roles: { year: headingsOf(seen, all, level.row) },
    asks: [{ role: "year", first: name(latest), others: others.map(name) }],
    isByYear: true,
  };
}

function ofOneMeasure(seen: Seen, before: Narrowed, level: Level): Narrowed {
  const texts = [...new Set(amountOrder(before.columns).map(level.textOf))];
  const first = preferredOf(seen.answers, "amount", texts) ?? texts[0] ?? "";
  const others = texts.filter((text) => text !== first);
  return {
    ...before,
    columns: before.columns.filter((column) => level.textOf(column) === first),
    leftOut: [
      ...before.leftOut,
      ...before.columns
        .filter((column) => level.textOf(column) !== first)
        .map((column) => ({ column, why: `${level.textOf(column)}, not ${first}` })),
    ],
    asks: [...before.asks, { role: "amount", first, others }],
  };
}
