import type { NeedPart } from "./fill";
import { hasRoom } from "./cells";
import type { Network } from "./network";
import { partMet, roomAlong } from "./path";
import { closeReached, searchMoney } from "./search";
import type { Open, Search } from "./search";

/** Money that a search found, and what a unit of it is worth where it is. */
export interface Money {
  /** The node of a pot with money left, or of a service that would be funded less. */
  readonly source: number;
  readonly worth: bigint;
}

/** Money that is idle or, if none is, money that is worth the least, of what can reach the service and is worth less there; null for none. */
export function cheapestMoney(
  network: Network,
  search: Search,
  open: Open,
  { service, weight }: NeedPart,
): Money | null {
  const idle = searchMoney(network, search, open, service);
  if (idle !== -1) return { source: idle, worth: 0n };
  let cheapest: Money | null = null;
  for (let at = 0; at < search.reachedCount; at++) {
    const source = search.reached[at]!;
    if (source >= network.services.count || network.services.funded[source] === 0n) continue;
    const worth = worthAt(network, source);
    if (worth < (cheapest?.worth ?? weight)) cheapest = { source, worth };
  }
  if (cheapest === null) closeReached(open, search);
  return cheapest;
}

/**
 * Turns the way last found, to another service, to this one, by its last pot; says whether it could. Money that was the cheapest for a
 * service worth more still is while its worth is the same: any cheaper would have come the same way.
 */
export function turnTo(network: Network, search: Search, { source, worth }: Money, part: NeedPart): boolean {
  const { services, pots } = network;
  const { from } = search;
  const { service, weight } = part;
  if (moneyAt(network, source) === 0n) return false;
  if (source < services.count && (worth >= weight || worthAt(network, source) !== worth)) return false;
  let last = source;
  while (from[from[last]!] !== -1) last = from[last]!;
  const pot = last - services.count;
  const ofThisYear =
    service >>> 5 >= pots.firstServiceWord[pot]! &&
    service >>> 5 < pots.firstServiceWord[pot]! + pots.rowWords[pot]!;
  if (!ofThisYear || !hasRoom(network, pot, service)) return false;
  from[last] = service;
  from[service] = -1;
  return roomAlong(network, search, source, "to start", 1n) > 0n;
}

/** What there is to take: what is left in a pot, or what met the last part of a service's need. */
export function moneyAt(network: Network, source: number): bigint {
  const { services, pots } = network;
  return source < services.count ? partMet(network, source) : pots.left[source - services.count]!;
}

/** What the last unit of a service's funding is worth. */
function worthAt({ services }: Network, service: number): bigint {
  const isRest = services.funded[service]! > services.floorPart[service]!;
  return isRest ? services.value[service]! : services.floorWeight[service]!;
}
