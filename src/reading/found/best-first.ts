import type { Place } from "../../model/book";
import type { FoundTable } from "./found-table";

/** How a pivot table heads its rows and figures. */
const OF_PIVOT = /^(row labels|(sum|count|average|max|min) of \S.*)$/i;

/** The likeliest sources first: hidden tables come last, pivot tables after the tables that they may be made of. */
export function bestFirst(tables: readonly FoundTable[]): readonly FoundTable[] {
  const kinds: readonly Place["kind"][] = ["table", "name", "range"];
  const isReady = ({ proposals }: FoundTable) =>
    Object.values(proposals).some((proposal) => proposal !== null);
  const isOpen = ({ understood }: FoundTable) =>
    understood?.asks.some(({ first }) => first === null) ?? false;
  const isPivot = ({ headings }: FoundTable) => headings.some((heading) => OF_PIVOT.test(heading.trim()));
  const rank = (table: FoundTable) => [
    table.isHidden ? 1 : 0,
    isReady(table) ? 0 : table.toSetOut === null ? 2 : 1,
    isPivot(table) ? 1 : 0,
    kinds.indexOf(table.place.kind),
    isOpen(table) ? 1 : 0,
    -table.rowCount,
  ];
  const ranks = new Map(tables.map((table) => [table, rank(table)]));
  return [...tables].sort((one, other) => firstDifference(ranks.get(one)!, ranks.get(other)!));
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
