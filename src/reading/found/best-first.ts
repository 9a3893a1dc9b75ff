import type { Place } from "../../model/book";
import type { FoundTable } from "./found-table";

export function bestFirst(tables: readonly FoundTable[]): readonly FoundTable[] {
  const kinds: readonly Place["kind"][] = ["table", "name", "range"];
  const isReady = ({ proposals }: FoundTable) =>
    Object.values(proposals).some((proposal) => proposal !== null);
  const isOpen = ({ understood }: FoundTable) =>
    understood?.asks.some(({ first }) => first === null) ?? false;
  const rank = (table: FoundTable) => [
    table.isHidden ? 1 : 0,
    isReady(table) ? 0 : table.toSetOut === null ? 2 : 1,
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
