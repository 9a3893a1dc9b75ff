import fc from "fast-check";
import type { CellArgument } from "../../src/functions";
import { PROJECT_TYPES } from "../../src/model/parameters";
import {
  pounds,
  roundPounds,
  nearTies,
  signedPounds,
  unitCost,
  share,
  leftOutOr,
  schedule,
  blockOf,
  arrayOf,
  filledAtTheEnd,
  sometimesEmpty,
  names,
  services,
  flows,
  scheduleOrTable,
  financialYear,
  costCode,
  calendarYear,
} from "./draws";

/** The arguments of a call, by the function's id. */
export const calls: Readonly<Record<string, fc.Arbitrary<readonly CellArgument[]>>> = {
  DISCOUNTFACTOR: fc.tuple(
    blockOf(
      fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(30, 31, 75, 76, 200, 201, 300, 301, 1000)),
      {
        rows: 4,
        columns: 5,
      },
    ),
    leftOutOr(schedule),
  ),
  PRESENTVALUE: fc.tuple(
    blockOf(sometimesEmpty(signedPounds), { rows: 4, columns: 12 }).map((block) =>
      filledAtTheEnd(block, 12.34),
    ),
    leftOutOr(schedule),
    leftOutOr(fc.integer({ min: 0, max: 90 })),
  ),
  SHARE: fc.tuple(
    fc.oneof(
      signedPounds,
      fc.integer({ min: -99, max: 99 }),
      fc.constantFrom(0, 0.05, 0.1 + 0.2, 12.345, -0.00001, 987654321012.34),
    ),
    fc.oneof(
      blockOf(sometimesEmpty(fc.integer({ min: 0, max: 5 })), { rows: 4, columns: 4 }).map((block) =>
        filledAtTheEnd(block, 1),
      ),
      blockOf(fc.constantFrom(0.1, 0.3, 0.1 + 0.2, 0.6, 12.5, 0.125), { rows: 6, columns: 1 }),
      blockOf(fc.constantFrom(1_000_000_000, 3_000_000_000, 250_000_000.5), { rows: 1, columns: 4 }),
      blockOf(fc.integer({ min: 1, max: 3_000_000 }), { rows: 1, columns: 8 }),
    ),
  ),
  COUNTINGMAP: fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...services), sometimesEmpty(signedPounds)), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.boolean(), fc.boolean()))
    .map(([lines, gap, across]) => {
      const list = gap ? [...lines.slice(0, 1), [null, null, null] as const, ...lines.slice(1)] : lines;
      return [0, 1, 2].map((index) => {
        const line = list.map((cells) => cells[index]!);
        return across ? [line] : line.map((cell) => [cell]);
      });
    }),
  DUPLICATIONSAVING: fc
    .oneof(
      blockOf(sometimesEmpty(nearTies), { rows: 3, columns: 4 }),
      blockOf(sometimesEmpty(fc.oneof(pounds, roundPounds)), {
        rows: 5,
        columns: 6,
      }),
    )
    .chain((block) => {
      const spend = filledAtTheEnd(block, 0.3);
      const column = arrayOf(sometimesEmpty(share), spend.length).map((line) => line.map((cell) => [cell]));
      return fc.tuple(
        fc.constant(spend),
        fc.oneof(
          share,
          spend.length > 1 ? column : share,
          spend.length > 1 ? column.map((line) => [line.flat()]) : share,
        ),
        leftOutOr(fc.integer({ min: 1, max: 4 })),
        leftOutOr(share),
      );
    }),
  APPRAISE: fc.oneof(
    fc.tuple(flows, flows, scheduleOrTable, fc.constant(undefined)),
    fc.tuple(
      fc.constant([[1000, 0, 100.3, 0, 0, 0, 0, 0]]),
      blockOf(pounds, { rows: 2, columns: 8 }).map((block) => filledAtTheEnd(block, 2000)),
      scheduleOrTable,
      fc.constantFrom("npv", " BCR", "pvcosts", "pvbenefits"),
    ),
    fc.constant([[[0.3]], [[0, 0.1, 0.2]], undefined, "payback"]),
    fc.constant([[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], undefined, undefined]),
  ),
  DEFLATE: fc.oneof(
    fc.tuple(
      blockOf(sometimesEmpty(signedPounds), { rows: 4, columns: 3 }),
      financialYear,
      financialYear,
      leftOutOr(fc.constantFrom("hmt march 2021", " HMT March 2021", "ucd v1.2")),
    ),
    fc.tuple(signedPounds, calendarYear, calendarYear, leftOutOr(fc.constant("hmt december 2025"))),
    blockOf(signedPounds, { rows: 3, columns: 3 }).chain((sums) =>
      fc.tuple(
        fc.constant(sums),
        arrayOf(arrayOf(financialYear, sums[0]!.length), sums.length),
        financialYear,
        fc.constant(undefined),
      ),
    ),
    fc.tuple(
      blockOf(signedPounds, { rows: 3, columns: 1 }),
      fc.constantFrom("2020-21", "2021/22", "2022-2023"),
      fc.constantFrom("2020-21", "2021/22"),
      fc.constant([
        ["2020/21", 98.7],
        ["2021-22", 100],
        ["2022-23", 104.25],
      ]),
    ),
  ),
  OPTIMISMBIAS: fc.tuple(
    blockOf(sometimesEmpty(signedPounds), { rows: 3, columns: 3 }),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom("cost", "benefit", " Benefit", "COST"),
  ),
  CAPITALBIAS: fc.tuple(
    blockOf(sometimesEmpty(pounds), { rows: 3, columns: 2 }),
    fc.constantFrom(...PROJECT_TYPES, "Standard Buildings"),
    leftOutOr(share),
  ),
  PHASE: fc.oneof(
    fc.tuple(signedPounds, fc.constantFrom("even", "Even "), fc.integer({ min: 1, max: 9 })),
    fc.tuple(signedPounds, fc.constant("capital"), fc.constantFrom(2, 3, 5, 7)),
    fc.tuple(
      signedPounds,
      fc.constantFrom("reorganisation costs", "reorganisation benefits"),
      fc.constant(undefined),
    ),
    fc.tuple(
      fc.oneof(signedPounds, fc.constantFrom(0.07, -12.3456)),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }).map((weights) => [weights]),
      fc.constantFrom(undefined, 6, 8),
    ),
  ),
  OUTCOMEBENEFIT: fc.tuple(
    fc.integer({ min: 0, max: 3_000_000 }),
    share,
    share,
    share,
    share,
    pounds,
    leftOutOr(share),
  ),
  CONVERGENCESAVING: fc.integer({ min: 1, max: 7 }).chain((providers) =>
    fc.tuple(
      arrayOf(fc.oneof(unitCost, roundPounds), providers).map((line) => line.map((cell) => [cell])),
      fc.oneof(
        arrayOf(sometimesEmpty(fc.integer({ min: 0, max: 5000 })), providers).map((line) =>
          line.map((cell) => [cell]),
        ),
        arrayOf(fc.integer({ min: 0, max: 5000 }), providers).map((line) => [line]),
      ),
      leftOutOr(fc.oneof(fc.constantFrom("median", "lowest", " LowerQuartile"), pounds)),
      leftOutOr(share),
    ),
  ),
  STEPRELEASE: fc.oneof(
    fc.tuple(blockOf(sometimesEmpty(pounds), { rows: 3, columns: 3 }), fc.integer({ min: 1, max: 60_000 })),
    fc.tuple(
      fc.constant([[0.3, 69_999.99, 70_000, 0.7, 119_999.99, 19_999_999.99]]),
      fc.constantFrom(0.1, 0.07, 35_000, 40_000, 20_000_000),
    ),
  ),
  ADDITIONALITY: fc.tuple(
    blockOf(sometimesEmpty(signedPounds), { rows: 2, columns: 3 }),
    leftOutOr(share),
    leftOutOr(share),
    leftOutOr(share),
    leftOutOr(share),
    leftOutOr(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10)),
  ),
  DOUBLECOUNTRANGE: blockOf(sometimesEmpty(fc.oneof(pounds, roundPounds)), { rows: 5, columns: 4 }).chain(
    (block) =>
      fc.tuple(
        fc.constant(block),
        arrayOf(fc.constantFrom(true, false, "yes", "no", 1, 0, null), block[0]!.length).map((line) => [
          line,
        ]),
      ),
  ),
  SWITCHINGVALUE: fc.tuple(
    signedPounds,
    fc.integer({ min: 1, max: 100_000 }).map((pence) => pence / 100),
  ),
  DISTRIBUTIONALWEIGHT: fc.tuple(
    blockOf(fc.integer({ min: 1, max: 200_000 }), { rows: 3, columns: 2 }),
    fc.integer({ min: 1, max: 100_000 }),
    leftOutOr(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10)),
  ),
  UNITCOST: fc.tuple(
    fc.oneof(costCode, blockOf(costCode, { rows: 3, columns: 1 })),
    fc.constant([
      ["CR1.0", 500, "2002-03"],
      ["E&S1.0", 1509, "2005/06"],
      ["HO1.0", 6680, "2010-2011"],
      ["SS1.0", 44_676, "2011 to 2012"],
    ]),
    financialYear,
    leftOutOr(fc.constantFrom("hmt march 2021", "UCD v1.2")),
  ),
};
