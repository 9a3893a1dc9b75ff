import { clearBit, hasBit, wordsFor } from "./bits";
import type { Bits } from "./bits";
import type { Network } from "./network";

/** A set of nodes: services, pots, and the needs as one. */
export interface Nodes {
  readonly services: Bits;
  readonly pots: Bits;
  needs: boolean;
}

export function everyNode({ services, pots }: Network): Nodes {
  return {
    services: new Int32Array(wordsFor(services.count)).fill(-1),
    pots: new Int32Array(wordsFor(pots.count)).fill(-1),
    needs: true,
  };
}

/** Takes a node out of the set; false where it was not in it. */
export function takeNode({ services, pots }: Network, nodes: Nodes, node: number): boolean {
  const isService = node < services.count;
  const number = isService ? node : node - services.count;
  if (!isService && number === pots.count) {
    const wasIn = nodes.needs;
    nodes.needs = false;
    return wasIn;
  }
  const bits = isService ? nodes.services : nodes.pots;
  if (!hasBit(bits, number)) return false;
  clearBit(bits, number);
  return true;
}

export function isEmpty({ services, pots, needs }: Nodes): boolean {
  const none = (bits: Bits) => bits.every((word) => word === 0);
  return !needs && none(services) && none(pots);
}
