import { amountAt } from "../../shape";
import { totalOf } from "./amount";
import { amountOrder } from "./amount-order";
import { preferredOf } from "../answers";
import type { Seen } from "../arrangement";
import { headingsOf, nameOf } from "../arrangement";
import type { ColumnSeen, Level } from "../columns";
import { levelsOf, isOfSameYear } from "../columns";
import { likeliestYear } from "./likeliest-year";
import { measuresInHeadings } from "./measures-in-headings";
import type { Narrowed } from "./narrowed";
import { afterChanges } from "./after-changes";
import { withoutSameMoney } from "./same-money";
import { sidesUnderGroups } from "./sides-under-groups";
import { sideOf } from "./stages";
import { titleSide } from "../kind";
import { yearIn } from "../words";

/** Chooses the latest year, then the first measure, among columns that differ in them and in something besides. */
export function narrow(seen: Seen, all: readonly ColumnSeen[]): Narrowed {
  const joint = measuresInHeadings(seen);
  if (joint !== null) return joint;
  const sides = sidesUnderGroups(seen);
  if (sides !== null) return sides;
  const same = withoutSameMoney(seen, all);
  if (same !== null) {
    const rest = same.columns.length === 1 ? asTheyAre(same.columns) : narrow(seen, same.columns);
    const [only] = rest.columns;
    const isOne = rest.isByYear && rest.columns.length === 1 && only !== undefined;
    const asks = same.asks.map((ask) => (isOne ? { ...ask, first: only.heading } : ask));
    return { ...rest, leftOut: [...same.leftOut, ...rest.leftOut], asks: [...rest.asks, ...asks] };
  }
  let narrowed = asTheyAre(all);
  const years = levelsOf(seen.block, all).find(({ holds }) => holds === "years");
  if (years !== undefined) narrowed = ofLatestYear(seen, all, years);
  const levels = levelsOf(seen.block, narrowed.columns);
  const measures = levels.find(
    (level) =>
      (level.holds === "measures" || areVersions(seen, level, levels, narrowed.columns)) &&
      crosses(level, levels, narrowed.columns),
  );
  return measures === undefined || levels.length < 2 ? narrowed : ofOneMeasure(seen, narrowed, measures);
}

function asTheyAre(columns: readonly ColumnSeen[]): Narrowed {
  return { columns, leftOut: [], roles: {}, asks: [], isByYear: false };
}

/** What is below comes again under each text of the level; otherwise the level only puts columns in sections. */
function crosses(level: Level, levels: readonly Level[], columns: readonly ColumnSeen[]): boolean {
  const [lowest] = levels;
  if (lowest === undefined || lowest === level) return true;
  return new Set(columns.map(lowest.textOf)).size < columns.length;
}

/** Columns that differ in nothing but this level and have the same amounts in most rows: the same money settled twice. */
function areVersions(
  { grid, rows }: Seen,
  level: Level,
  levels: readonly Level[],
  columns: readonly ColumnSeen[],
): boolean {
  const others = levels.filter((each) => each !== level);
  const groups = new Map<string, ColumnSeen[]>();
  for (const column of columns) {
    const key = others.map(({ textOf }) => textOf(column)).join("\n");
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [column]);
    else there.push(column);
  }
  const isSame = ([first, ...rest]: readonly ColumnSeen[]) =>
    rest.every((column) => {
      const pairs = rows
        .slice(0, SAMPLE_ROWS)
        .map((row) => [amountAt(grid, row, first!.column) ?? 0, amountAt(grid, row, column.column) ?? 0])
        .filter(([one, other]) => one !== 0 || other !== 0);
      const same = pairs.filter(([one, other]) => one === other);
      return pairs.length > 1 && same.length >= pairs.length / 2;
    });
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return several.length > 0 && several.every(isSame);
}

const SAMPLE_ROWS = 200;

function ofLatestYear(seen: Seen, all: readonly ColumnSeen[], level: Level): Narrowed {
  const yearOf = (column: ColumnSeen) => yearIn(level.textOf(column))!;
  const texts = new Map(all.map((column) => [yearOf(column), level.textOf(column)]));
  // "Plans" over a year, or under it, tells as much of it as beside it.
  const said = new Map(all.map((column) => [yearOf(column), [column.heading, ...column.levels].join(" ")]));
  const name = (year: string) => texts.get(year)!;
  const years = [...texts.keys()].sort().reverse();
  const whole = totalOf(seen, all);
  const ofAll = whole === null ? [] : [nameOf(seen, whole)];
  const wanted = preferredOf(seen.answers, "year", [...years.map(name), ...ofAll]);
  if (whole !== null && wanted === ofAll[0]) return ofAllYears(seen, all, level, whole);
  const filled = new Map(
    years.map((year) => [
      year,
      rowsFilled(
        seen,
        all.filter((column) => yearOf(column) === year),
      ),
    ]),
  );
  const isFilled = (year: string) => filled.get(year)! * 2 >= Math.max(...filled.values());
  const latest = years.find((year) => name(year) === wanted) ?? likeliestYear(seen, texts, said, isFilled);
  const others = years.filter((year) => year !== latest);
  return {
    columns: all.filter((column) => yearOf(column) === latest),
    leftOut: all
      .filter((column) => yearOf(column) !== latest)
      .map((column) => ({ column, why: `another year than ${name(latest)}` })),
    roles: { year: headingsOf(seen, all, level.row) },
    asks: [{ role: "year", first: name(latest), others: [...others.map(name), ...ofAll] }],
    isByYear: true,
  };
}

/** The rows that have an amount in one of the columns: a year of which most are not known yet is not the one that is meant. */
function rowsFilled({ grid, rows }: Seen, columns: readonly ColumnSeen[]): number {
  return rows
    .slice(0, SAMPLE_ROWS)
    .filter((row) => columns.some(({ column }) => (amountAt(grid, row, column) ?? 0) !== 0)).length;
}

/** What all years come to, as a programme of several years may be meant. */
function ofAllYears(seen: Seen, all: readonly ColumnSeen[], level: Level, whole: ColumnSeen): Narrowed {
  return {
    columns: [whole],
    leftOut: all.map((column) => ({ column, why: "in the total of the years" })),
    roles: {},
    asks: [{ role: "year", first: nameOf(seen, whole), others: all.map(level.textOf) }],
    isByYear: false,
  };
}

function ofOneMeasure(seen: Seen, before: Narrowed, level: Level): Narrowed {
  // What is left after income adds others up, and may be meant all the same.
  const [like] = before.columns;
  const nets = seen.money.filter(
    (each) =>
      sideOf(level.textOf(each)) === "net" &&
      !before.columns.includes(each) &&
      like !== undefined &&
      isOfSameYear(each, like),
  );
  const isNet = titleSide(seen.around) === "net";
  const ordered = [...afterChanges(seen, before.columns, level), ...amountOrder(seen, before.columns)];
  const all = isNet ? [...nets, ...ordered] : [...ordered, ...nets];
  const texts = [...new Set(all.map(level.textOf))];
  const first = preferredOf(seen.answers, "amount", texts) ?? texts[0] ?? "";
  const others = texts.filter((text) => text !== first);
  const isMeant = (column: ColumnSeen) => level.textOf(column) === first;
  return {
    ...before,
    columns: all.filter(isMeant).sort((one, other) => one.column - other.column),
    leftOut: [
      ...before.leftOut,
      ...all
        .filter((column) => !isMeant(column))
        .map((column) => ({ column, why: `${level.textOf(column)}, not ${first}` })),
    ],
    asks: [...before.asks, { role: "amount", first, others }],
  };
}
