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
  readonly arcsFrom: number[][];
}

export function emptyNetwork(nodes: number): Network {
  return { heads: [], tails: [], residual: [], open: [], arcsFrom: Array.from({ length: nodes }, () => []) };
}

/** Adds an open arc and its reverse; returns the arc. */
export function addArc(network: Network, tail: number, head: number, capacity: bigint): number {
  const arc = network.heads.length;
  network.tails.push(tail, head);
  network.heads.push(head, tail);
  network.residual.push(capacity, 0n);
  network.open.push(true, true);
  network.arcsFrom[tail]!.push(arc);
  network.arcsFrom[head]!.push(arc + 1);
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
}

export function push(network: Network, arc: number, units: bigint): void {
  network.residual[arc]! -= units;
  network.residual[reverseOf(arc)]! += units;
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
  const { heads, residual, open, arcsFrom } = network;
  const arcInto = new Array<number>(arcsFrom.length).fill(-1);
  const reached = [from];
  for (let next = 0; next < reached.length; next++) {
    for (const arc of arcsFrom[reached[next]!]!) {
      const head = heads[arc]!;
      if (!open[arc] || head === from || arcInto[head] !== -1 || residual[arc] === 0n || dead.has(head))
        continue;
      arcInto[head] = arc;
      if (head === to) return pathTo(network, to, from, arcInto);
      reached.push(head);
    }
  }
  for (const node of reached) dead.add(node);
  return null;
}

function pathTo(network: Network, to: number, from: number, arcInto: readonly number[]): number[] {
  const path: number[] = [];
  for (let node = to; node !== from; node = network.tails[arcInto[node]!]!) path.push(arcInto[node]!);
  return path.reverse();
}
