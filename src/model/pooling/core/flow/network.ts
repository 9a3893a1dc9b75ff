import type { Bits } from "./bits";

/**
 * Grants and services as a network of flows, in whole units:
 *
 *     award -> pot -> service -> its need: the part up to the floor, then the rest
 *
 * A grant in a year is a line. Its award arrives in the line's first pot and may move on to its other pots (one for what is not
 * earmarked, one for each earmark, one for spending outside the permitted services; where its ring-fence is removed, one for what
 * its own conditions permit and one for all else) and into the next year's line. Each pair of
 * a line and a service of its year is a cell, paid from one pot. Pots and services are numbered so that those of a year are
 * together, the most restricted lines first, each year on a fresh word of bits; numbers between are not used.
 */
export interface Network {
  /** In the order in which their money is to be spent: year by year, the most restricted grants first, then sheet order. */
  readonly lines: readonly Line[];
  /** By year, the number of its first service. */
  readonly firstServices: readonly number[];
  readonly services: Services;
  readonly pots: Pots;
  readonly cells: Cells;
}

/** A grant in a year. */
export interface Line {
  readonly year: number;
  readonly grant: number;
  /** Where the award arrives. */
  readonly firstPot: number;
  /** Where what is not earmarked is; the first pot where there is no earmark. */
  readonly freePot: number;
  /** All its pots, the first one first. */
  readonly pots: readonly number[];
  /** By service of the year: the pot that pays it; null where the line has but one pot. */
  readonly potOfService: readonly number[] | null;
  /** The number of the year's first service. */
  readonly firstService: number;
  /** Where the ring-fence is removed; null otherwise. */
  readonly freed: FreedMoves | null;
  /** The move that carries money into the next year; null where there is none. */
  readonly carry: Move | null;
}

/** Where the award of a grant goes whose ring-fence is removed. */
export interface FreedMoves {
  /** To what its own conditions permit; null where they permit nothing. */
  readonly own: Move | null;
  /** To the pot of what is left unspent. It is used once prices are known, so that what one such grant spends another may leave. */
  readonly idle: Move;
}

/** By number of the service. */
export interface Services {
  readonly count: number;
  readonly need: bigint[];
  /** The part of the need that the floor asks for. */
  readonly floorPart: bigint[];
  readonly value: bigint[];
  /** What a unit towards the floor is worth, in the combined weight of floors and values; a unit beyond is worth its value. */
  readonly floorWeight: bigint[];
  readonly funded: bigint[];
  /** The words of bits that its column of pots takes among all columns, and the word where its year's pots begin. */
  readonly columnStart: number[];
  readonly columnWords: number[];
  readonly firstPotWord: number[];
}

/** By number of the pot. */
export interface Pots {
  readonly count: number;
  /** What is in it and not yet spent, and what is spent. */
  readonly left: bigint[];
  readonly spent: bigint[];
  readonly hasLeft: Bits;
  /** The words of bits that its row of services takes among all rows, and the word where its year's services begin. */
  readonly rowStart: number[];
  readonly rowWords: number[];
  readonly firstServiceWord: number[];
  /** By pot, the moves from it and to it. */
  readonly moves: (readonly Move[])[];
}

/** An arc from pot to pot. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** The most that may move; null for no limit. */
  limit: bigint | null;
  moved: bigint;
}

export interface Cells {
  /** What is paid, for cells that hold anything or did: an entry taken out and put in again costs more than one that stays. */
  readonly paid: Map<number, bigint>;
  /** The most that may be paid, for cells with a cap. */
  readonly caps: Map<number, bigint>;
  /** Whether a cell can take more, and whether it holds anything that can be taken back: as rows of services, as columns of pots. */
  readonly roomByRow: Bits;
  readonly roomByColumn: Bits;
  readonly paidByRow: Bits;
  readonly paidByColumn: Bits;
}

/** The pot of a line that pays a service, given by its number. */
export function potPaying({ potOfService, firstPot, firstService }: Line, service: number): number {
  return potOfService === null ? firstPot : potOfService[service - firstService]!;
}

/** The node of all needs as one, after the services by number and the pots by number. */
export function needsNode({ services, pots }: Network): number {
  return services.count + pots.count;
}
