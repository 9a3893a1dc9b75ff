import type { GrantNetwork } from "./grant-network";

/**
 * The worth of one more unit of money at every node of an optimal flow, in the combined weight of floors and values: the
 * heaviest way on through the residual network, or nothing if it is better left lying (Bellman 1958, Ford 1956).
 * These are the dual prices of the optimum, whole numbers because the weights are; those of the source and the sink are 0.
 */
export function worthOfMoney({ network, source, sink, weights }: GrantNetwork): bigint[] {
  const { heads, tails, residual } = network;
  const worth = network.usableFrom.map(() => 0n);
  // An optimal flow settles within as many rounds as there are nodes; the certificate refuses what has not settled.
  for (let round = 0, settled = false; round < worth.length && !settled; round++) {
    settled = true;
    for (let arc = 0; arc < heads.length; arc++) {
      const tail = tails[arc]!;
      if (residual[arc] === 0n || tail === source || tail === sink) continue;
      const onward = weights[arc]! + worth[heads[arc]!]!;
      if (onward <= worth[tail]!) continue;
      worth[tail] = onward;
      settled = false;
    }
  }
  return worth;
}
