import { answerTo, planOf } from "../../src/model/book";
import type { Plan } from "../../src/model/book";
import { workOut } from "../../src/model/book/work-out";
import { FULL, largeBook } from "../sheets/large-book";
import type { BlockResult } from "./blocks";
import { medianOf } from "./stopwatch";

const RUNS = 101;
/** The whole book takes longer than one of its scenarios. */
const RUNS_OF_ALL = 11;
const NEAR = 1e-9;

/** A full book: one scenario worked out, and all of them answered as the command does. */
export function bookBlocks(): BlockResult[] {
  const book = largeBook(FULL);
  const plan = planOf(book);
  const [mine, rivals] = [workOut(plan, 0).place.appraisal.pvSaving, plainProducts(plan)];
  if (Math.abs(mine - rivals) > NEAR * Math.abs(mine)) {
    throw new Error(`The rival's present value of savings is ${rivals}, not ${mine}.`);
  }
  const size = `${FULL.proposals} proposals, ${FULL.agencies} agencies, ${FULL.years} years`;
  return [
    {
      what: `A scenario of ${size} worked out`,
      time: medianOf(RUNS, () => workOut(plan, 0)),
      target: 2,
      rivals: [{ name: PLAIN, time: medianOf(RUNS, () => plainProducts(plan)) }],
    },
    {
      what: `${FULL.scenarios} such scenarios answered`,
      time: medianOf(RUNS_OF_ALL, () => answerTo(book)),
      target: 5000,
      rivals: [
        {
          name: `${PLAIN}, ${FULL.scenarios} times`,
          time: medianOf(RUNS_OF_ALL, () => {
            for (let scenario = 0; scenario < FULL.scenarios; scenario += 1) plainProducts(plan);
          }),
        },
      ],
    },
  ];
}

const PLAIN =
  "a plain loop over each proposal, agency and year: saving and cashable saving, real and in cash";

/** The present value of the place's savings where every proposal is on as the register has it, with as many products as there are figures. */
function plainProducts({ proposals, bases, years, book }: Plan): number {
  const levels = (index: string): number[] =>
    years.map(
      (year) => book.place.indices.get(index)!.get(year)! / book.place.indices.get(index)!.get(years[0]!)!,
    );
  const deflator = levels("deflator");
  const growth = new Map([...book.place.indices.keys()].map((index) => [index, levels(index)]));
  const before = new Map([...bases.keys()].map((group) => [group, new Float64Array(years.length)]));
  const sums = new Float64Array(4 * years.length);
  for (const { group, values, start, index, shares, cashable, step } of proposals) {
    const grown = growth.get(index)!;
    const others = before.get(group!)!;
    const base = bases.get(group!)!;
    for (let year = 0; year < years.length; year += 1) {
      const since = years[year]! - start;
      if (since < 0) continue;
      const saving = values[Math.min(since, values.length - 1)]! * (1 - others[year]! / base);
      others[year]! += saving;
      for (const share of shares) {
        if (share === 0) continue;
        const saved = saving * share;
        const left = saved * cashable;
        const leaves = step === null ? left : step * Math.floor(left / step);
        sums[year]! += (saved * grown[year]!) / deflator[year]!;
        sums[years.length + year]! += saved * grown[year]!;
        sums[2 * years.length + year]! += (leaves * grown[year]!) / deflator[year]!;
        sums[3 * years.length + year]! += leaves * grown[year]!;
      }
    }
  }
  return years.reduce((value, _, year) => value + sums[year]! / 1.035 ** year, 0);
}
