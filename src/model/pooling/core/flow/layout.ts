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
}

/** Where a year's pots, services, bits and cells are among all. */
export interface YearLayout {
  readonly index: number;
  readonly year: WholeYear;
  readonly lines: readonly LinePlan[];
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
    const lines = mostRestrictedFirst(allowing).map((grant) => {
      const hasElsewhere = year.bends[grant]! && allowing[grant]! < year.needs.length;
      const earmarks = year.earmarks[grant]!.length;
      const potCount = 1 + (earmarks > 0 ? earmarks + 1 : 0) + (hasElsewhere ? 1 : 0);
      pot += potCount;
      return { grant, permitted: permitted[grant]!, firstPot: pot - potCount, potCount, hasElsewhere };
    });
    const potWords = wordsFor(pot) - firstPotWord;
    const serviceWords = wordsFor(year.needs.length);
    const places = { firstPotWord, firstServiceWord, firstBitWord };
    firstPotWord += potWords;
    firstServiceWord += serviceWords;
    firstBitWord += potWords * WORD * serviceWords;
    return { index, year, lines, potWords, serviceWords, ...places };
  });
}

/** The grants by the number of services they allow, the fewest first, otherwise in sheet order. */
function mostRestrictedFirst(allowing: readonly number[]): number[] {
  return allowing.map((_, grant) => grant).sort((a, b) => allowing[a]! - allowing[b]! || a - b);
}
