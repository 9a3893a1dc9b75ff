/**
 * A flow network in whole numbers, kept as its residual: arc `2k` is an arc as added, arc `2k + 1` its reverse, which
 * carries back what was sent. Only open arcs are used.
 */
export interface Network {
  readonly heads: number[];
  readonly tails: number[];
  /** What each arc can still take; for a reverse arc, what was sent along its arc. */
  readonly residual: bigint[];
  readonly open: boolean[];
  /** By node, the arcs from it that are open and can still take something, in no order: a search looks at no others. */
  readonly usableFrom: number[][];
  /** Where each arc stands in that list of its tail; -1 where it does not. */
  readonly usablePlace: number[];
  /** By node, the arc by which a search reached it; -1 for all between searches. */
  readonly arcInto: number[];
}

export function emptyNetwork(nodes: number): Network {
  const usableFrom = Array.from({ length: nodes }, () => []);
  const arcInto = new Array<number>(nodes).fill(-1);
  return { heads: [], tails: [], residual: [], open: [], usableFrom, usablePlace: [], arcInto };
}

/** Adds an open arc and its reverse; returns the arc. */
export function addArc(network: Network, tail: number, head: number, capacity: bigint): number {
  const arc = network.heads.length;
  network.tails.push(tail, head);
  network.heads.push(head, tail);
  network.residual.push(capacity, 0n);
  network.open.push(true, true);
  network.usablePlace.push(-1, -1);
  listUsable(network, arc);
  return arc;
}

export function reverseOf(arc: number): number {
  return arc ^ 1;
}

export function flowOn(network: Network, arc: number): bigint {
  return network.residual[reverseOf(arc)]!;
}

/** Opens or closes an arc together with its reverse. */
export function setOpen(network: Network, arc: number, open: boolean): void {
  network.open[arc] = open;
  network.open[reverseOf(arc)] = open;
  listUsable(network, arc);
}

export function push(network: Network, arc: number, units: bigint): void {
  network.residual[arc]! -= units;
  network.residual[reverseOf(arc)]! += units;
  listUsable(network, arc);
}

/**
 * Sends as much as it can, up to `limit`, from one node to another, each time along a path with the fewest arcs
 * (Edmonds and Karp 1972); returns what was sent.
 *
 * `dead` marks nodes known not to lead to `to`. A search that fails adds all it reached. That stays true for as long as
 * arcs are only closed and flow is only sent along paths that end at `to`, because no such path touches a dead node.
 */
export function sendAll(
  network: Network,
  from: number,
  to: number,
  limit: bigint,
  dead: Set<number>,
): bigint {
  let sent = 0n;
  while (sent < limit) {
    const path = shortestPath(network, from, to, dead);
    if (path === null) break;
    let units = limit - sent;
    for (const arc of path) if (network.residual[arc]! < units) units = network.residual[arc]!;
    for (const arc of path) push(network, arc, units);
    sent += units;
  }
  return sent;
}

function shortestPath(network: Network, from: number, to: number, dead: Set<number>): number[] | null {
  if (dead.has(from)) return null;
  const { heads, usableFrom, arcInto } = network;
  const reached = [from];
  let path: number[] | null = null;
  for (let next = 0; next < reached.length && path === null; next++) {
    for (const arc of usableFrom[reached[next]!]!) {
      const head = heads[arc]!;
      if (head === from || arcInto[head] !== -1 || dead.has(head)) continue;
      arcInto[head] = arc;
      reached.push(head);
      if (head !== to) continue;
      path = pathTo(network, to, from);
      break;
    }
  }
  for (const node of reached) arcInto[node] = -1;
  if (path === null) for (const node of reached) dead.add(node);
  return path;
}

/** Keeps the lists of usable arcs right for an arc and its reverse. */
function listUsable(network: Network, arc: number): void {
  const { tails, residual, open, usableFrom, usablePlace } = network;
  for (const each of [arc, reverseOf(arc)]) {
    const usable = open[each]! && residual[each]! > 0n;
    const place = usablePlace[each]!;
    if (usable === (place !== -1)) continue;
    const list = usableFrom[tails[each]!]!;
    if (usable) {
      usablePlace[each] = list.push(each) - 1;
      continue;
    }
    const last = list.pop()!;
    if (last !== each) {
      list[place] = last;
      usablePlace[last] = place;
    }
    usablePlace[each] = -1;
  }
}

function pathTo({ tails, arcInto }: Network, to: number, from: number): number[] {
  const path: number[] = [];
  for (let node = to; node !== from; node = tails[arcInto[node]!]!) path.push(arcInto[node]!);
  return path.reverse();
}
