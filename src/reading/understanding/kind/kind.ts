import type { ColumnSeen } from "../columns";
import { buildings, withoutMoney } from "./estate";
import { of } from "./evidence";
import type { Around, Judgement, KindFound, ShownByRows } from "./evidence";
import { namedGrants, openGrants, sharedGrant } from "./grants";
import { counts, loans, measures, moves, posts, prices, withoutNames } from "./nothing-to-count";
import { costsOrTotals, payments, spendingOrCounts } from "./spending";
import { spentOfGrants } from "./spent";

/** In this order: the first that says anything of a table holds. */
const JUDGEMENTS: readonly Judgement[] = [
  withoutMoney,
  withoutNames,
  posts,
  loans,
  moves,
  openGrants,
  payments,
  buildings,
  prices,
  counts,
  measures,
  spentOfGrants,
  namedGrants,
  sharedGrant,
  spendingOrCounts,
  costsOrTotals,
];

/** What a table is of, from its headings and what it is called. */
export function kindOf(
  columns: readonly ColumnSeen[],
  money: readonly ColumnSeen[],
  around: Around,
  rows: ShownByRows,
): KindFound {
  const isMoney = new Set(money);
  const labels = columns.filter((column) => !isMoney.has(column) && column.holds !== "nothing");
  const ticked = labels.filter(({ holds }) => holds === "ticks");
  const evidence = { columns, money, labels, ticked, around, rows };
  for (const judge of JUDGEMENTS) {
    const found = judge(evidence);
    if (found !== null) return found;
  }
  return of("other");
}
