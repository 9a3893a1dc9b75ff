import { isSumOf, summed } from "../../additive";
import { amountAt } from "../../shape";
import { chooseAmount, isBroughtIn } from "../amounts";
import { nameOf } from "../arrangement";
import type { Arrangement, ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isMonth, yearIn } from "../words";
import type { Narrowed } from "../amounts";
import type { Ask } from "../understanding";

const AWARD = /\b(awards?|awarded|allocat(ed|ions?)|grant)\b/i;
const OF_AWARD =
  /\b(expenditure|spent|spend(ing)?|paid|drawn|claimed|balance|remaining|committed|unspent|received|(carr(y|ied)|brought) forward)\b/i;
/** What was asked for, whatever came of it: "Grant applied for", "Amount requested". */
const ASKED_FOR = /\b(appl(y|ied)|applications?|request(s|ed)?|asked|ask|sought|bids?|bid for)\b/i;
/** What is paid for with an award, and by whom else: "Project cost", "Match". */
const PAID_FOR = /\b(costs?|match(ed)?|contributions?|of which)\b/i;

/** Rows looked at. */
const SAMPLE_ROWS = 200;

/**
 * The columns of what grants come to, and what must be asked about them. Instalments of a year are added up, or what they come to is read
 * where it is beside them; of other columns one is chosen.
 */
export function awardsOf(
  seen: Seen,
  { columns, asks, leftOut }: Pick<Narrowed, "columns" | "asks" | "leftOut">,
): Pick<Arrangement, "amounts" | "asks" | "leftOut"> {
  const asAward = (ask: Ask): Ask => (ask.role === "amount" ? { ...ask, role: "award" } : ask);
  if (columns.length > 1 && columns.every(({ heading }) => isMonth(heading))) {
    const whole = leftOut.find(({ column }) => areInstalmentsOf(seen, columns, column))?.column;
    const others = asks.filter(({ role }) => role !== "amount");
    if (whole === undefined) return { amounts: columns, asks: asks.map(asAward), leftOut };
    const instalments = columns.map((column) => ({ column, why: `in ${nameOf(seen, whole)}` }));
    const rest = leftOut.filter(({ column }) => column !== whole);
    return { amounts: [whole], asks: others, leftOut: [...rest, ...instalments] };
  }
  const [only, ...more] = columns.filter((column) => saysAward(column) && !OF_AWARD.test(column.heading));
  const others = columns.filter((column) => column !== only);
  // "Top-up" beside "Core allocation" may be awarded too, as "Approved" beside "Grant applied for" is.
  if (
    only !== undefined &&
    more.length === 0 &&
    others.every((other) => isNoAward(seen, other, only)) &&
    !ofOneYear(only, columns)
  ) {
    const beside = others.map((column) => ({
      column,
      why: `"${nameOf(seen, column)}" is not what was awarded`,
    }));
    return {
      amounts: [only],
      asks: asks.filter(({ role }) => role !== "amount"),
      leftOut: [...leftOut, ...beside],
    };
  }
  const chosen = chooseAmount(seen, awardsAmong(seen, columns));
  const isAward = AWARD.test(chosen.column?.heading ?? "");
  // What is spent of an award, and what is left of it, are no other awards.
  const asked = chosen.asks.filter(({ others }) => !isAward || !others.every((name) => OF_AWARD.test(name)));
  const amounts = chosen.column === null ? [] : [chosen.column];
  return { amounts, asks: [...asks, ...asked.map(asAward)], leftOut };
}

function saysAward({ heading }: ColumnSeen): boolean {
  return AWARD.test(heading) && !ASKED_FOR.test(heading);
}

/** Whether its heading or its figures say that a column is something else than what was awarded. */
function isNoAward(seen: Seen, other: ColumnSeen, award: ColumnSeen): boolean {
  const { heading } = other;
  return (
    [OF_AWARD, ASKED_FOR, PAID_FOR].some((words) => words.test(heading)) ||
    isBroughtIn(heading) ||
    isLeftOf(seen, other, [award])
  );
}

/** "Allocation 2026/27" beside "2027/28": another year is awarded too. */
function ofOneYear({ heading }: ColumnSeen, columns: readonly ColumnSeen[]): boolean {
  return (
    yearIn(heading) !== null &&
    columns.some((other) => ![null, yearIn(heading)].includes(yearIn(other.heading)))
  );
}

function areInstalmentsOf({ grid, rows }: Seen, parts: readonly ColumnSeen[], whole: ColumnSeen): boolean {
  const line = ({ column }: ColumnSeen) =>
    rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column));
  return isSumOf(line(whole), summed(parts.map(line)));
}

/** The columns without what is spent of awards, and what is left of them. */
export function awardsAlone(columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const alone = columns.filter(({ heading }) => !OF_AWARD.test(heading));
  return alone.length > 1 ? alone : columns;
}

/** What is paid of awards beside them, and what is left. */
export function ofAwards(columns: readonly ColumnSeen[]): readonly ColumnLeftOut[] {
  const alone = awardsAlone(columns);
  return columns
    .filter((column) => !alone.includes(column))
    .map((column) => ({ column, why: "a part of the award" }));
}

/** Columns of awards without what is spent of them and what is left, by their headings or their figures; all where none says that it is an award. */
function awardsAmong(seen: Seen, columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const isAward = saysAward;
  const awards = columns.filter(
    (column) =>
      isAward(column) || !(OF_AWARD.test(column.heading) || isLeftOf(seen, column, columns.filter(isAward))),
  );
  const ofYear = columns.filter(({ heading }) => !isBroughtIn(heading));
  return columns.some(isAward) ? awards : ofYear.length > 0 ? ofYear : columns;
}

/** With what is spent of it, it comes to the award in every row. */
function isLeftOf({ grid, rows, money }: Seen, left: ColumnSeen, awards: readonly ColumnSeen[]): boolean {
  const line = ({ column }: ColumnSeen) =>
    rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column) ?? 0);
  const spent = money.filter((each) => each !== left && OF_AWARD.test(each.heading));
  return awards.some((award) => spent.some((each) => isSumOf(line(award), summed([line(left), line(each)]))));
}
