import { nameKey } from "../../../model/names";
import { amountAt, textAt } from "../../shape";
import { inOrderOfStages, stageOf } from "../amounts";
import type { Arrangement, Seen } from "../arrangement";
import { MOST_SIDES, namesIn, namesUnder, spendingAmong } from "../lines";
import { signColumn } from "../rows";
import { columnOfUnits } from "../units";
import { isMeasure, isNoMoney } from "../words";
import { columnsTaken } from "./row-choices";
import type { Choice } from "./row-choices";

/** Columns that tell versions of the same amounts apart. */
const VERSION =
  /^(scenario|version|case|stage|price bas(e|is)|release|option|iteration|draft)s?( (name|no\.?|number))?$/i;
const LIKELIEST = /\b(final|approved|latest|current|central|base(line|case)?|cash)\b/i;

/** Columns that tell income from expenditure, or budget from actual. */
export function choicesOfSide(seen: Seen, arrangement: Arrangement): readonly Choice[] {
  const { kind } = arrangement;
  const taken = columnsTaken(arrangement);
  // Credits are taken off the debits beside them.
  const signs = signColumn(seen)?.column;
  return seen.columns.flatMap(({ column, holds, distinct, heading }): readonly Choice[] => {
    if (
      holds !== "names" ||
      taken.has(column) ||
      column === signs ||
      distinct > MOST_SIDES ||
      distinct < 2 ||
      column === columnOfUnits(seen)
    )
      return [];
    const values = namesUnder(seen, column);
    if (values.length < 2) return [];
    // What is paid out of revenue and out of capital is paid, and grants for both are grants.
    if (
      (kind === "payments" || kind === "grants") &&
      values.every((value) => /^(revenue|capital|rev|cap)$/i.test(value))
    )
      return [];
    // What was taken back of a payment is no other side of it.
    const spending = spendingAmong(values);
    if (kind === "payments" && spending !== null && areCredits(seen, arrangement, column, spending))
      return [];
    const isVersion = VERSION.test(heading) && !values.every((value) => stageOf(value) !== null);
    const money = values.filter((value) => !isCount(value));
    const first = isVersion
      ? (values.find((value) => LIKELIEST.test(value)) ?? values[0]!)
      : likeliest(seen, arrangement, column, money.length < values.length ? money : values);
    // What is counted beside the only money is never meant.
    const role = money.length === 1 ? null : "amount";
    return first === null ? [] : [{ column, nameAt: namesIn(seen, column), role, name: first, values }];
  });
}

/** Whether none of the rows beside those of a name is above nothing. */
function areCredits(
  { grid, rows }: Seen,
  { amounts }: Arrangement,
  column: number,
  spending: string,
): boolean {
  const others = rows.filter((row) => nameKey(textAt(grid, row, column)) !== nameKey(spending));
  return others.every((row) => amounts.every((each) => (amountAt(grid, row, each.column) ?? 0) <= 0));
}

/** "FTE", "Population": rows of it are no money. */
function isCount(value: string): boolean {
  return !isMeasure(value) && isNoMoney(value);
}

/** The side or the stage of amounts that is read of several in rows; null where the names are something else. */
function likeliest(
  seen: Seen,
  { amounts }: Arrangement,
  column: number,
  values: readonly string[],
): string | null {
  const spending = spendingAmong(values);
  if (spending !== null) return spending;
  if (values.length === 0 || !values.every(isMeasure) || isRemark(seen, column)) return null;
  const nameAt = namesIn(seen, column);
  const sumOf = (name: string) =>
    seen.rows
      .filter((row) => nameKey(nameAt(row) ?? "") === nameKey(name))
      .flatMap((row) => amounts.map((amount) => amountAt(seen.grid, row, amount.column) ?? 0))
      .reduce((sum, amount) => sum + amount, 0);
  return inOrderOfStages(values, sumOf)[0]!;
}

/** "revised" and "estimate" beside some rows, under no heading, where no name comes under two of them: nothing is told twice. */
function isRemark({ grid, rows, columns }: Seen, column: number): boolean {
  if (columns.some((each) => each.column === column && each.heading !== "")) return false;
  const names = columns.filter((each) => each.column !== column && each.holds === "names");
  const keys = rows.map((row) => nameKey(names.map((each) => textAt(grid, row, each.column)).join("\n")));
  const isPartly = rows.some((row) => grid.classAt(row, column) === "blank");
  return isPartly && names.length > 1 && new Set(keys).size === rows.length;
}
