import type { WholeQuestion } from "../core";

/** Money under the same conditions: what a grant has in a year besides its earmarks, or one of those. */
export interface Pot {
  readonly own: bigint;
  /**
   * The pot that more may come from: an earmark takes from what it is within, what is not earmarked from the year before.
   * Never back, so that the pots of a grant form a tree.
   */
  readonly from: number | null;
  /** The most that may come from there. */
  readonly most: bigint;
}

/** The pots of all years, and which pot pays for what. */
export interface Pots {
  readonly pots: readonly Pot[];
  /** By year and grant: the pot of what is not earmarked. */
  readonly free: readonly (readonly number[])[];
  /** By year and grant, the pot that pays each service. */
  readonly paying: readonly (readonly (readonly number[])[])[];
}

export function potsOf({ years }: WholeQuestion): Pots {
  const pots: Pot[] = [];
  const free: number[][] = [];
  const paying = years.map((year, index) => {
    free.push([]);
    return year.awards.map((award, grant) => {
      const earmarks = year.earmarks[grant]!;
      const freePot = pots.length;
      free[index]!.push(freePot);
      const before = free[index - 1]?.[grant] ?? null;
      const carried = before === null ? 0n : years[index - 1]!.carry[grant]!;
      const earmarked = earmarks.reduce((sum, { own }) => sum + own, 0n);
      pots.push({ own: award - earmarked, from: carried > 0n ? before : null, most: carried });
      for (const { own, within } of earmarks) {
        pots.push({ own, from: within === null ? freePot : freePot + 1 + within, most: award + carried });
      }
      return year.needs.map((_, service) => {
        const around = earmarks
          .map((__, at) => at)
          .filter((at) => year.permitted[grant]![service]! && earmarks[at]!.services[service]!);
        const innermost = around.find((at) => !around.some((other) => earmarks[other]!.within === at));
        return innermost === undefined ? freePot : freePot + 1 + innermost;
      });
    });
  });
  return { pots, free, paying };
}

/** What is left in each pot, and what has come into it from another. No more comes than is needed. */
export interface Purse {
  readonly left: bigint[];
  readonly moved: bigint[];
}

export function fullPurse(pots: readonly Pot[]): Purse {
  return { left: pots.map(({ own }) => own), moved: pots.map(() => 0n) };
}

/** The most that can still be paid out of a pot. */
export function roomIn(pots: readonly Pot[], { left, moved }: Purse, pot: number): bigint {
  const { from, most } = pots[pot]!;
  if (from === null) return left[pot]!;
  const mayCome = most - moved[pot]!;
  const there = mayCome > 0n ? roomIn(pots, { left, moved }, from) : 0n;
  return left[pot]! + (there < mayCome ? there : mayCome);
}

/** Pays out of a pot, which must have room: its own money first. */
export function payFrom(pots: readonly Pot[], purse: Purse, pot: number, units: bigint): void {
  const own = units < purse.left[pot]! ? units : purse.left[pot]!;
  purse.left[pot]! -= own;
  const { from } = pots[pot]!;
  if (units === own || from === null) return;
  purse.moved[pot]! += units - own;
  payFrom(pots, purse, from, units - own);
}
