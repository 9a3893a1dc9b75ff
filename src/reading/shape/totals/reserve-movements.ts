import { nameKey } from "../../../model/names";
import type { CountedRows, LeftOut } from "./counted-rows";
import { named, namesAt } from "./rows";
import type { Rows } from "./rows";
import { isSumOf, summed } from "../../additive";

/** "Contribution to / (from) reserves", "Use of balances". */
const MOVEMENT =
  /\b(contributions?|transfers?|appropriations?|use|drawdowns?|movements?|net movement)\b.*\b(reserves?|balances?)\b/;
const NET = /^(total )?net (revenue |service |operating )*(expenditure|spend(ing)?|cost of services)$/;
const REQUIREMENT = /\brequirement\b|^net (revenue )?budget$/;

/**
 * What goes into reserves, or comes out of them, between net expenditure and the budget requirement pays for spending of another year, and
 * is no spending itself.
 */
export function withoutReserves(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const isCalled = (row: number, words: RegExp) =>
    namesAt(rows, row).some((name) => words.test(nameKey(name)));
  const net = leftOut.find(({ row }) => isCalled(row, NET))?.row;
  const requirement = leftOut.find(
    ({ row }) => net !== undefined && row > net && isCalled(row, REQUIREMENT),
  )?.row;
  if (net === undefined || requirement === undefined) return { data: kept, leftOut };
  const above = kept.filter((row) => row < net);
  const between = kept.filter((row) => row > net && row < requirement);
  const isNet = isSumOf(rows.lines.get(net)!, summed(above.map((row) => rows.lines.get(row)!)), true);
  if (!isNet || between.length === 0 || !between.every((row) => isCalled(row, MOVEMENT)))
    return { data: kept, leftOut };
  return {
    data: kept.filter((row) => !between.includes(row)),
    leftOut: [
      ...leftOut,
      ...between.map((row) => ({
        row,
        why: `${named(rows, row)} moves reserves, below the net expenditure`,
        isDoubtful: true,
      })),
    ],
  };
}
