import type { Move, Network } from "./network";

/** Closes a move both ways: what moved by it stays. */
export function closeMove({ pots }: Network, move: Move): void {
  for (const pot of [move.from, move.to]) {
    pots.moves[pot] = pots.moves[pot]!.filter((other) => other !== move);
  }
}

export function canMove({ limit, moved }: Move): boolean {
  return limit === null || moved < limit;
}

/** Where money in a pot can go by a move, or by taking back what moved; -1 where it cannot. */
export function whereTo(move: Move, pot: number): number {
  if (move.from === pot) return canMove(move) ? move.to : -1;
  return move.moved > 0n ? move.from : -1;
}

/** Where money that can come into a pot by a move, or by taking back what moved, is; -1 where it cannot. */
export function whereFrom(move: Move, pot: number): number {
  if (move.to === pot) return canMove(move) ? move.from : -1;
  return move.moved > 0n ? move.to : -1;
}
