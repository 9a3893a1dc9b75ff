import { Decimal, sum } from "../../money";
import type { EstateQuestion, Placing } from "./question";

/**
 * What a way of placing costs, worked out exactly; null where it is none: a team without a building, one where it may not be, or a
 * building with more in it than it holds. Knows nothing of how the way was found.
 */
export function checkedCost({ buildings, teams, placing }: EstateQuestion, places: Placing): Decimal | null {
  if (places.length !== teams.length) return null;
  const costs: Decimal[] = [];
  const inside = buildings.map((): Decimal[] => []);
  for (const [team, { size }] of teams.entries()) {
    const building = places[team]!;
    const cost = placing[team]?.[building];
    if (cost === null || cost === undefined) return null;
    costs.push(new Decimal(cost));
    inside[building]!.push(new Decimal(size));
  }
  for (const [building, sizes] of inside.entries()) {
    const { capacity, cost } = buildings[building]!;
    if (sizes.length === 0) continue;
    if (sum(sizes).gt(capacity)) return null;
    costs.push(new Decimal(cost));
  }
  return sum(costs);
}
