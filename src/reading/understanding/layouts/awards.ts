import { isSumOf, summed } from "../../additive";
import { amountAt } from "../../shape";
import { chooseAmount, isBroughtIn, preferredAmount } from "../amounts";
import { fullNames, nameOf } from "../arrangement";
import type { Arrangement, ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isMonth } from "../words";
import type { Narrowed } from "../amounts";
import type { Ask } from "../understanding";
import { SPENDING, anyOf } from "../../vocabulary";

const AWARD = /\b(awards?|awarded|allocat(ed|ions?)|grant)\b/i;
const OF_AWARD = anyOf(
  SPENDING,
  "paid|drawn|claimed|balance|remaining|committed|unspent|received|(carr(y|ied)|brought) forward",
);
/** "Grant applied for", "Amount requested". */
const ASKED_FOR = /\b(appl(y|ied)|applications?|request(s|ed)?|asked|ask|sought|bids?|bid for)\b/i;
/** What is paid for with an award, and by whom else: "Project cost", "Match". */
const PAID_FOR = /\b(costs?|projects?|match(ed)?|contributions?|of which)\b/i;

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
  const only = onlyAward(columns);
  if (only !== null) {
    const found = besideAward(seen, only, columns);
    // What is told beside the award in another way may be meant all the same.
    const others = asks.filter(({ role, because }) => role !== "amount" || because !== undefined);
    return {
      ...found,
      asks: [...others.map(asAward), ...found.asks],
      leftOut: [...leftOut, ...found.leftOut],
    };
  }
  const chosen = chooseAmount(seen, awardsAmong(seen, columns));
  const isAward = AWARD.test(chosen.column?.heading ?? "");
  // What is spent of an award, and what is left of it, are no other awards.
  const asked = chosen.asks.filter(({ others }) => !isAward || !others.every((name) => OF_AWARD.test(name)));
  const amounts = chosen.column === null ? [] : [chosen.column];
  return { amounts, asks: [...asks, ...asked.map(asAward)], leftOut };
}

/** The only column that is called an award, or that may be one where another is what was asked for: "Offer" beside "Amount requested". */
function onlyAward(columns: readonly ColumnSeen[]): ColumnSeen | null {
  const called = columns.filter((column) => saysAward(column) && !saysNoAward(column));
  const isAsked = called.length === 0 && columns.some(isAskedFor);
  const [only = null, ...more] = isAsked ? columns.filter((column) => !saysNoAward(column)) : called;
  return more.length === 0 ? only : null;
}

/** One column as the award, and what is asked about it: "Top-up" beside "Core allocation" may be awarded too, unless it is a part of it. */
function besideAward(
  seen: Seen,
  award: ColumnSeen,
  columns: readonly ColumnSeen[],
): Pick<Arrangement, "amounts" | "asks" | "leftOut"> {
  const others = columns.filter((column) => column !== award);
  // What is not called an award itself may as well be the cost of a project.
  const open = saysAward(award)
    ? others.filter((other) => !saysNoAward(other) && !isLeftOf(seen, other, [award]))
    : others.filter(isAskedFor);
  const asked = open.length > 0 && areInstalmentsOf(seen, open, award) ? [] : open;
  const named = fullNames(seen, columns);
  const wanted = preferredAmount(seen, [award, ...asked].map(named));
  const counted = asked.find((column) => named(column) === wanted) ?? award;
  const rest = [award, ...asked].filter((column) => column !== counted);
  return {
    amounts: [counted],
    asks: rest.length > 0 ? [{ role: "award", first: named(counted), others: rest.map(named) }] : [],
    leftOut: others
      .filter((column) => !asked.includes(column))
      .map((column) => ({ column, why: `"${nameOf(seen, column)}" is not what was awarded` })),
  };
}

function saysAward(column: ColumnSeen): boolean {
  return AWARD.test(column.heading) && !isAskedFor(column);
}

/** Whether a column is what was asked for, whatever came of it. */
export function isAskedFor({ heading }: ColumnSeen): boolean {
  return ASKED_FOR.test(heading);
}

/** Whether a heading says that a column is something else than what was awarded, unless it is called an award as well: "Grant for project". */
function saysNoAward(column: ColumnSeen): boolean {
  const { heading } = column;
  const isPaidFor = PAID_FOR.test(heading) && !AWARD.test(heading);
  return isPaidFor || OF_AWARD.test(heading) || isAskedFor(column) || isBroughtIn(heading);
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
  const awards = columns.filter(
    (column) =>
      saysAward(column) ||
      !(OF_AWARD.test(column.heading) || isLeftOf(seen, column, columns.filter(saysAward))),
  );
  const ofYear = columns.filter(({ heading }) => !isBroughtIn(heading));
  return columns.some(saysAward) ? awards : ofYear.length > 0 ? ofYear : columns;
}

/** With what is spent of it, it comes to the award in every row. */
function isLeftOf({ grid, rows, money }: Seen, left: ColumnSeen, awards: readonly ColumnSeen[]): boolean {
  const line = ({ column }: ColumnSeen) =>
    rows.slice(0, SAMPLE_ROWS).map((row) => amountAt(grid, row, column) ?? 0);
  const spent = money.filter((each) => each !== left && OF_AWARD.test(each.heading));
  return awards.some((award) => spent.some((each) => isSumOf(line(award), summed([line(left), line(each)]))));
}
