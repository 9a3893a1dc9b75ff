import { lesser } from "../whole";
import { clearBit, hasBit, lowestBit, setBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import { cellOf, paidIn, pay, spend } from "./cells";
import type { Network } from "./network";
import type { Exchange } from "./toward";

/** By service. */
export interface Due {
  /** The services that are owed anything or have anything to spare. */
  readonly wanting: Bits;
  /** What it must still be paid. */
  readonly owed: bigint[];
  /** What it may be paid besides, in exchange for others. */
  readonly spare: bigint[];
  /** What it has been paid of that. */
  readonly extra: bigint[];
}

/** Takes back every payment and move that is open to change. */
export function takeBack(network: Network, exchange: Exchange): Due {
  const { services, pots, cells, lines } = network;
  const none = () => new Array<bigint>(services.count).fill(0n);
  const wanting = new Int32Array(wordsFor(services.count));
  const due: Due = { wanting, owed: none(), spare: none(), extra: none() };
  pots.left.fill(0n);
  pots.hasLeft.fill(0);
  for (let pot = 0; pot < pots.count; pot++) {
    for (let word = 0; word < pots.rowWords[pot]!; word++) {
      for (let held = cells.paidByRow[pots.rowStart[pot]! + word]!; held !== 0; held &= held - 1) {
        const service = ((pots.firstServiceWord[pot]! + word) << 5) + lowestBit(held);
        const units = paidIn(network, cellOf(network, pot, service));
        pay(network, pot, service, -units);
        spend(network, pot, -units);
        due.owed[service]! += units;
      }
    }
  }
  for (let service = 0; service < services.count; service++) {
    if (hasBit(exchange.takes, service) || hasBit(exchange.gives, service))
      takeBackPart(network, due, exchange, service);
  }
  for (const line of lines) for (const pot of line.pots) moveBack(network, pot);
  for (let service = 0; service < services.count; service++) {
    if (due.owed[service]! > 0n || due.spare[service]! > 0n) setBit(wanting, service);
  }
  return due;
}

/** Leaves open how much of the part of the need that is open to exchange is met. */
function takeBackPart(network: Network, { owed, spare }: Due, exchange: Exchange, service: number): void {
  const { services } = network;
  const floor = services.floorPart[service]!;
  const funded = services.funded[service]!;
  const isFloor = hasBit(exchange.takes, service) ? funded < floor : funded <= floor;
  const [least, most] = isFloor ? [0n, floor] : [floor, services.need[service]!];
  const fixed = funded - owed[service]!;
  const kept = fixed > least ? fixed : least;
  services.funded[service] = kept;
  owed[service] = kept - fixed;
  spare[service] = most - kept;
}

function moveBack(network: Network, pot: number): void {
  const { pots } = network;
  for (const move of pots.moves[pot]!) {
    if (move.to !== pot) continue;
    const back = lesser(pots.left[pot]!, move.moved);
    if (back === 0n) continue;
    move.moved -= back;
    spend(network, pot, back);
    spend(network, move.from, -back);
  }
}

/** Notes what a service was paid: what it must have first, then what it may. */
export function note(
  { services }: Network,
  { wanting, owed, spare, extra }: Due,
  service: number,
  units: bigint,
): void {
  const must = lesser(units, owed[service]!);
  const may = units - must;
  owed[service]! -= must;
  spare[service]! -= may;
  extra[service]! += may;
  services.funded[service]! += may;
  if (owed[service] === 0n && spare[service] === 0n) clearBit(wanting, service);
}
