import { spend } from "./cells";
import type { Network } from "./network";
import { roomAlong, sendAlong } from "./path";
import { closeReached, everythingOpen, searchMoney } from "./search";
import type { Open, Search } from "./search";

/** A part of a service's need. */
export interface NeedPart {
  readonly service: number;
  /** What a unit of it is worth, in the combined weight of floors and values. */
  readonly weight: bigint;
  readonly towardsFloor: boolean;
}

/** All parts of needs, the most worth first, otherwise in sheet order. */
export function partsByWeight({ services }: Network): NeedPart[] {
  const parts: NeedPart[] = [];
  for (let service = 0; service < services.count; service++) {
    const floor = services.floorPart[service]!;
    if (floor > 0n) parts.push({ service, weight: services.floorWeight[service]!, towardsFloor: true });
    if (services.need[service]! > floor) {
      parts.push({ service, weight: services.value[service]!, towardsFloor: false });
    }
  }
  return parts.sort((a, b) => (a.weight === b.weight ? a.service - b.service : a.weight > b.weight ? -1 : 1));
}

/**
 * Meets the needs part by part, the most worth first, each as far as money can reach it; what has been met is never taken
 * back, only paid by other pots. This greedy rule is optimal because the fundings that a network of flows allows form a
 * polymatroid (Edmonds 1970; Megiddo 1974 for flows).
 */
export function fillByWeight(network: Network, search: Search, parts: readonly NeedPart[]): void {
  const { services } = network;
  const open: Open = everythingOpen(network);
  for (const { service, towardsFloor } of parts) {
    const target = towardsFloor ? services.floorPart[service]! : services.need[service]!;
    while (services.funded[service]! < target) {
      const found = searchMoney(network, search, open, service);
      if (found === -1) {
        closeReached(open, search);
        break;
      }
      const pot = found - services.count;
      const left = network.pots.left[pot]!;
      const wanted = target - services.funded[service]!;
      const units = roomAlong(network, search, found, "to start", left < wanted ? left : wanted);
      sendAlong(network, search, found, "to start", units);
      spend(network, pot, units);
      services.funded[service]! += units;
    }
  }
}
