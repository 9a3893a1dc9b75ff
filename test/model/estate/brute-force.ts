import type { EstateQuestion } from "../../../src/model/estate";

/** The least that any way costs, by trying all of them; null where none is one. For a handful of teams. */
export function leastByTrying({ buildings, teams, placing }: EstateQuestion): number | null {
  const room = buildings.map(({ capacity }) => capacity);
  const inside = buildings.map(() => 0);
  let least: number | null = null;
  const place = (team: number, cost: number): void => {
    if (team === teams.length) {
      if (least === null || cost < least) least = cost;
      return;
    }
    buildings.forEach((building, at) => {
      const each = placing[team]![at];
      if (each === null || each === undefined || room[at]! < teams[team]!.size) return;
      room[at]! -= teams[team]!.size;
      inside[at]! += 1;
      place(team + 1, cost + each + (inside[at] === 1 ? building.cost : 0));
      inside[at]! -= 1;
      room[at]! += teams[team]!.size;
    });
  };
  place(0, 0);
  return least;
}
