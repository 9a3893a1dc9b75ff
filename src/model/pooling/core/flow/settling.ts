import { clearBit, setBit } from "./bits";
import { partOff, partWith } from "./components";
import type { Components } from "./components";
import { measureToward } from "./measure";
import { needsNode } from "./network";
import type { Network } from "./network";
import { isEmpty } from "./nodes";
import { partLeft, partMet } from "./path";
import type { Search } from "./search";
import { newToward } from "./toward";
import type { Exchange, Toward } from "./toward";

/** An optimal flow on its way to the one that the tie rule picks. */
export interface Settling {
  readonly network: Network;
  readonly search: Search;
  /** By node. */
  readonly prices: readonly bigint[];
  readonly exchange: Exchange;
  readonly memory: Toward[];
}

/** The distances to a pot of a line, in the working memory kept for pots in that place of their line. */
export function measure({ network, exchange, memory }: Settling, place: number, pot: number): Toward {
  const to = (memory[place] ??= newToward(network));
  to.within = null;
  measureToward(network, exchange, to, pot, null);
  return to;
}

/**
 * The same, as far as it takes to know whether any money from a service, or from services that the pot could still pay, can go round to it;
 * and parts off what turns out not to reach it.
 */
export function measureRound(
  { network, exchange, memory }: Settling,
  components: Components,
  place: number,
  pot: number,
  service: number,
): Toward {
  const { pots, cells, services } = network;
  const to = (memory[place] ??= newToward(network));
  const node = services.count + pot;
  const within = partWith(network, components, node);
  const wanted = new Int32Array(within.services.length);
  const start = pots.rowStart[pot]!;
  const firstWord = pots.firstServiceWord[pot]!;
  for (let word = 0; word < pots.rowWords[pot]!; word++) {
    wanted[firstWord + word] = cells.roomByRow[start + word]! & within.services[firstWord + word]!;
  }
  setBit(wanted, service);
  to.within = within;
  measureToward(network, exchange, to, pot, wanted);
  if (!isEmpty(to.unseen)) partOff(network, components, node, to.unseen);
  return to;
}

/** Notes of every service whether it could take or give a unit at its price. */
export function markEveryExchange(settling: Settling): void {
  for (let service = 0; service < settling.network.services.count; service++) markExchange(settling, service);
}

/** Notes whether the service could take or give a unit at its price. */
function markExchange({ network, prices, exchange }: Settling, service: number): void {
  const { services } = network;
  const value = services.value[service]!;
  const floorWeight = services.floorWeight[service]!;
  const funded = services.funded[service]!;
  const floor = services.floorPart[service]!;
  const takes = partLeft(network, service) > 0n && (funded < floor ? floorWeight : value) === prices[service];
  const gives = partMet(network, service) > 0n && (funded > floor ? value : floorWeight) === prices[service];
  (takes ? setBit : clearBit)(exchange.takes, service);
  (gives ? setBit : clearBit)(exchange.gives, service);
}

/** Notes it of the services between which money went along the way a search left. */
export function markExchangeAlong(settling: Settling, found: number): void {
  const { network, search } = settling;
  const needs = needsNode(network);
  for (let node = found, next = search.from[node]!; next !== -1; node = next, next = search.from[node]!) {
    if (next === needs) markExchange(settling, node);
    else if (node === needs) markExchange(settling, next);
  }
}
