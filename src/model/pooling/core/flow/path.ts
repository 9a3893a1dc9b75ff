import { needsNode } from "./network";
import { capOf, cellOf, paidIn, pay } from "./cells";
import type { Move, Network } from "./network";

/** By node on a path: the node before it, -1 for the first; for pots reached by a move, that move. */
export interface Path {
  readonly from: Int32Array;
  readonly by: (Move | null)[];
}

/** Which way money goes along a path: from the node a search found to its start, or from its start to the node it found. */
export type Direction = "to start" | "from start";

/** The most, up to a limit, that can go along the path between the start of a search and the node it found. */
export function roomAlong(
  network: Network,
  { from, by }: Path,
  found: number,
  direction: Direction,
  limit: bigint,
): bigint {
  let room = limit;
  for (let node = found, next = from[node]!; next !== -1; node = next, next = from[node]!) {
    const step =
      direction === "to start"
        ? roomBetween(network, node, next, by[node]!)
        : roomBetween(network, next, node, by[node]!);
    if (step !== null && step < room) room = step;
  }
  return room;
}

/** Sends units along that path. */
export function sendAlong(
  network: Network,
  { from, by }: Path,
  found: number,
  direction: Direction,
  units: bigint,
): void {
  for (let node = found, next = from[node]!; next !== -1; node = next, next = from[node]!) {
    if (direction === "to start") sendBetween(network, node, next, by[node]!, units);
    else sendBetween(network, next, node, by[node]!, units);
  }
}

/** Sends units along a path to its start, and returns how to send them back, when that path is long forgotten. */
export function sendForNow(network: Network, path: Path, found: number, units: bigint): () => void {
  const nodes = [found];
  const moves: (Move | null)[] = [];
  for (let node = found; path.from[node] !== -1; node = path.from[node]!) {
    moves.push(path.by[node]!);
    nodes.push(path.from[node]!);
  }
  sendAlong(network, path, found, "to start", units);
  return () => {
    for (let step = moves.length - 1; step >= 0; step--) {
      sendBetween(network, nodes[step + 1]!, nodes[step]!, moves[step]!, units);
    }
  };
}

/** What a service could take of the part of its need that is next to be met, towards the floor or beyond it. */
export function partLeft({ services }: Network, service: number): bigint {
  const funded = services.funded[service]!;
  const floor = services.floorPart[service]!;
  return (funded < floor ? floor : services.need[service]!) - funded;
}

/** What a service could give of the part of its need that was last met. */
export function partMet({ services }: Network, service: number): bigint {
  const funded = services.funded[service]!;
  const floor = services.floorPart[service]!;
  return funded > floor ? funded - floor : funded;
}

function roomBetween(network: Network, tail: number, head: number, move: Move | null): bigint | null {
  const { services } = network;
  const needs = needsNode(network);
  if (tail === needs) return partMet(network, head);
  if (head === needs) return partLeft(network, tail);
  if (tail < services.count) return paidIn(network, cellOf(network, head - services.count, tail));
  if (move !== null) {
    const forwards = move.from === tail - services.count;
    return forwards ? (move.limit === null ? null : move.limit - move.moved) : move.moved;
  }
  const cell = cellOf(network, tail - services.count, head);
  const cap = capOf(network, cell);
  return cap === null ? null : cap - paidIn(network, cell);
}

function sendBetween(network: Network, tail: number, head: number, move: Move | null, units: bigint): void {
  const { services } = network;
  const needs = needsNode(network);
  if (tail === needs) services.funded[head]! -= units;
  else if (head === needs) services.funded[tail]! += units;
  else if (tail < services.count) pay(network, head - services.count, tail, -units);
  else if (move !== null) move.moved += move.from === tail - services.count ? units : -units;
  else pay(network, tail - services.count, head, units);
}
