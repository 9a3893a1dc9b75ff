import type { WholeQuestion, WholeYear } from "../whole";
import { bitsOf, countBits, WORD, wordsFor } from "./bits";
import type { Bits } from "./bits";

/** What is in the network of a line before it has a place in it. */
export interface LinePlan {
  readonly grant: number;
  /** By service of the year. */
  readonly permitted: Bits;
  readonly firstPot: number;
  readonly potCount: number;
  readonly hasElsewhere: boolean;
  /** By service of the year, what its own conditions permit; null for a line whose ring-fence is not removed. */
  readonly own: Bits | null;
}

/** Where a year's pots, services, bits and cells are among all. */
export interface YearLayout {
  readonly index: number;
  readonly year: WholeYear;
  readonly lines: readonly LinePlan[];
  /** The pot that holds what freed lines leave unspent; null where no line is freed. */
  readonly idlePot: number | null;
  readonly potWords: number;
  readonly serviceWords: number;
  readonly firstPotWord: number;
  readonly firstServiceWord: number;
  readonly firstBitWord: number;
}

/** Numbers the pots and services of all years. */
export function layOut(question: WholeQuestion): YearLayout[] {
  let [firstPotWord, firstServiceWord, firstBitWord] = [0, 0, 0];
  return question.years.map((year, index) => {
    let pot = firstPotWord * WORD;
    const permitted = year.permitted.map(bitsOf);
    const allowing = permitted.map(countBits);
    const lines = mostRestrictedFirst(year, allowing).map((grant) => {
      const own = year.own[grant]!;
      const hasElsewhere =
        own === null ? year.bends[grant]! && allowing[grant]! < year.needs.length : own.includes(true);
      const earmarks = year.earmarks[grant]!.length;
      const partedPots = earmarks > 0 ? earmarks + 1 : own?.includes(true) === true ? 1 : 0;
      const potCount = 1 + partedPots + (hasElsewhere ? 1 : 0);
      pot += potCount;
      return {
        grant,
        permitted: permitted[grant]!,
        firstPot: pot - potCount,
        potCount,
        hasElsewhere,
        own: own === null ? null : bitsOf(own),
      };
    });
    const idlePot = lines.some(({ own }) => own !== null) ? pot++ : null;
    const potWords = wordsFor(pot) - firstPotWord;
    const serviceWords = wordsFor(year.needs.length);
    const places = { firstPotWord, firstServiceWord, firstBitWord };
    firstPotWord += potWords;
    firstServiceWord += serviceWords;
    firstBitWord += potWords * WORD * serviceWords;
    return { index, year, lines, idlePot, potWords, serviceWords, ...places };
  });
}

/** The grants by the number of services they allow, the fewest first, those whose ring-fence is removed last, otherwise in sheet order. */
function mostRestrictedFirst({ own }: WholeYear, allowing: readonly number[]): number[] {
  const freed = own.map((row) => (row === null ? 0 : 1));
  return allowing
    .map((_, grant) => grant)
    .sort((a, b) => freed[a]! - freed[b]! || allowing[a]! - allowing[b]! || a - b);
}
