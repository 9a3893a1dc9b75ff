import { brokenRule } from "./rules";
import { floorsMet, fundedOf, least } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/**
 * Brings back the few units of floors that rounding lost: grants pay a service below its floor with units they paid to services above
 * theirs. Each grant spends what it spent before. Gives the allocation as it was where that does not reach `wanted` units of floors.
 */
export function restoreFloors(problem: WholeGeneral, allocation: Allocation, wanted: bigint): Allocation {
  const moved = allocation.map((row) => [...row]);
  const funded = fundedOf(problem, moved);
  let missing = wanted - floorsMet(problem, moved);
  for (let service = 0; service < funded.length && missing > 0n; service++) {
    for (const [grant, row] of moved.entries()) {
      const short = least([problem.floors[service]!, problem.needs[service]!]) - funded[service]!;
      const room = least([missing, short, problem.ceilings[grant]![service]! - row[service]!]);
      if (room <= 0n) continue;
      missing -= takeFromOthers(problem, moved, funded, { grant, service, room });
    }
  }
  return missing <= 0n ? moved : allocation;
}

/** Gives the units moved. A move that breaks a rule, be it another grant's match, is taken back. */
function takeFromOthers(
  problem: WholeGeneral,
  allocation: Allocation,
  funded: bigint[],
  { grant, service, room }: { grant: number; service: number; room: bigint },
): bigint {
  const row = allocation[grant]!;
  let left = room;
  for (let other = 0; other < row.length && left > 0n; other++) {
    if (other === service) continue;
    const spare = least([row[other]!, funded[other]! - problem.floors[other]!, left]);
    if (spare <= 0n) continue;
    row[other]! -= spare;
    row[service]! += spare;
    if (brokenRule(problem, allocation) !== null) {
      row[other]! += spare;
      row[service]! -= spare;
      continue;
    }
    funded[other]! -= spare;
    funded[service]! += spare;
    left -= spare;
  }
  return room - left;
}
