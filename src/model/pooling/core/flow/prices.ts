import { hasBit } from "./bits";
import type { NeedPart } from "./fill";
import type { Network } from "./network";
import { closeReached, everythingOpen, searchMoney } from "./search";
import type { Search } from "./search";

/**
 * By node, what one more unit of money there would be worth, in the combined weight of floors and values: the weight of the
 * weightiest unmet part of a need that it could reach, or nothing. These are the dual prices of an optimal flow.
 */
export function pricesOf(network: Network, search: Search, parts: readonly NeedPart[]): bigint[] {
  const { services, pots } = network;
  const prices = new Array<bigint>(services.count + pots.count).fill(0n);
  const open = everythingOpen(network);
  for (const { service, weight, towardsFloor } of parts) {
    if (weight === 0n) break;
    const target = towardsFloor ? services.floorPart[service]! : services.need[service]!;
    if (services.funded[service]! >= target || !hasBit(open.services, service)) continue;
    searchMoney(network, search, open, service);
    for (let at = 0; at < search.reachedCount; at++) prices[search.reached[at]!] = weight;
    closeReached(open, search);
  }
  return prices;
}
