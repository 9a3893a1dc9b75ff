import { isSumOf, summed } from "../../additive";
import type { Rows } from "./rows";

/** Every row heads a group or is in one, but for the total of the heads, as in a pivot table. */
export function areHeadsAndParts({ data, lines }: Rows, groups: ReadonlyMap<number, number>): boolean {
  const heads = summed([...groups.keys()].map((row) => lines.get(row)!));
  const inGroups = [...groups.values()].reduce((sum, parts) => sum + parts + 1, 0);
  const last = data.at(-1);
  return (
    groups.size > 1 && inGroups === data.length - 1 && last !== undefined && isSumOf(lines.get(last)!, heads)
  );
}
