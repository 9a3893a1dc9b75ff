import { nameKey } from "../../../model/names";
import type { Understanding } from "../understanding";
import { bitsOf, inUnitOf, nearness } from "./comes-to";

/** Fewer names may agree by accident. */
const LEAST_NAMES = 2;
/** So many bits of a total must agree where no names and no order of the amounts do, beside one for each choice there is. */
const BITS_OF_CHANCE = 10;

/** Whether a table tells what others come to: by its total, name by name, or so many of their amounts at a time. */
export function tellsAgain(
  table: Understanding,
  all: readonly Understanding[],
  bitsOfChoice: number,
): boolean {
  const bits = bitsOf(table, all, table.total!);
  if (bits === null) return false;
  return (
    bits > BITS_OF_CHANCE + bitsOfChoice ||
    (["agency", "service"] as const).some((role) => areSumsByName(table, all, role)) ||
    areRunsOf(table, all)
  );
}

/** Each name comes to as much in the others. */
function areSumsByName(
  table: Understanding,
  all: readonly Understanding[],
  role: "agency" | "service",
): boolean {
  const [own, theirs] = [byName(table, [table], role), byName(table, all, role)];
  const isNear = nearness(table, all);
  return (
    own.size >= LEAST_NAMES &&
    own.size === theirs.size &&
    [...own].every(([key, amount]) => theirs.has(key) && isNear(amount, theirs.get(key)!))
  );
}

function byName(
  table: Understanding,
  all: readonly Understanding[],
  role: "agency" | "service",
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const each of all) {
    for (const line of each.lines) {
      const key = nameKey(line[role] ?? "");
      if (key !== "") sums.set(key, (sums.get(key) ?? 0) + inUnitOf(table, each, line.amount));
    }
  }
  return sums;
}

/** The amounts are those of the others, so many at a time from the first to the last. */
function areRunsOf(table: Understanding, all: readonly Understanding[]): boolean {
  const amounts = all.flatMap((each) => each.lines.map(({ amount }) => inUnitOf(table, each, amount)));
  const isNear = nearness(table, all);
  let at = 0;
  for (const { amount } of table.lines) {
    let sum = 0;
    const from = at;
    while (at < amounts.length && (at === from || !isNear(amount, sum))) sum += amounts[at++]!;
    if (!isNear(amount, sum)) return false;
  }
  return at === amounts.length;
}
