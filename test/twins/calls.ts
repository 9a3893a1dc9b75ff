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
  cellByCell,
  cellByCellWithGaps,
  orNothing,
  tenths,
  inflation,
  answer,
  income,
  ownIndex,
  sometimesLonger,
  filledAtTheStart,
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
    sometimesLonger(
      blockOf(sometimesEmpty(signedPounds), { rows: 4, columns: 12 }).map((block) =>
        filledAtTheEnd(block, 12.34),
      ),
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
      sometimesLonger(
        blockOf(sometimesEmpty(fc.integer({ min: 0, max: 5 })), { rows: 4, columns: 4 }).map((block) =>
          filledAtTheEnd(block, 1),
        ),
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
    fc.tuple(flows, flows, scheduleOrTable, fc.constant(undefined), leftOutOr(inflation)),
    fc.tuple(
      fc.constant([[1000, 0, 100.3, 0, 0, 0, 0, 0]]),
      blockOf(pounds, { rows: 2, columns: 8 }).map((block) => filledAtTheEnd(block, 2000)),
      scheduleOrTable,
      fc.constantFrom("npv", " BCR", "pvcosts", "pvbenefits", "eanc", "discountedpayback"),
      leftOutOr(inflation),
    ),
    fc.constant([[[0.3]], [[0, 0.1, 0.2]], undefined, "payback"]),
    fc.constant([500, [[0, 600, null]], undefined, "eanc"]),
    fc.constant([[[0]], [[0, 100]]]),
    fc.constant([[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], undefined, undefined]),
  ),
  DEFLATE: fc.oneof(
    cellByCellWithGaps(signedPounds, financialYear, financialYear).chain((args) =>
      leftOutOr(fc.constantFrom("hmt march 2021", " HMT March 2021", "ucd v1.2")).map((vintage) => [
        ...args,
        vintage,
      ]),
    ),
    cellByCellWithGaps(signedPounds, calendarYear, calendarYear).chain((args) =>
      leftOutOr(fc.constant("hmt december 2025")).map((vintage) => [...args, vintage]),
    ),
    cellByCellWithGaps(
      signedPounds,
      fc.constantFrom("2020-21", "2021/22", "2022-2023"),
      fc.constantFrom("2020-21", "FY2021/22"),
    ).chain((args) => ownIndex.map((index) => [...args, index])),
  ),
  OPTIMISMBIAS: cellByCellWithGaps(
    signedPounds,
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom("cost", "benefit", " Benefit", "COST"),
  ),
  CAPITALBIAS: cellByCellWithGaps(
    pounds,
    fc.constantFrom(...PROJECT_TYPES, "Standard Buildings"),
    orNothing(share),
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
  OUTCOMEBENEFIT: fc.integer({ min: 1, max: 3 }).chain((services) => {
    const line = (draw: fc.Arbitrary<number>) =>
      fc.oneof(
        draw,
        arrayOf(draw, services).map((cells) => cells.map((cell) => [cell])),
        arrayOf(draw, services).map((cells) => [cells]),
      );
    return fc.tuple(
      line(fc.integer({ min: 0, max: 3_000_000 })),
      line(share),
      line(share),
      line(share),
      line(share),
      line(signedPounds),
      leftOutOr(line(share)),
    );
  }),
  CONVERGENCESAVING: fc.integer({ min: 1, max: 7 }).chain((providers) => {
    const line = (draw: fc.Arbitrary<number | string | null>) =>
      fc.oneof(
        arrayOf(draw, providers).map((cells) => cells.map((cell) => [cell])),
        arrayOf(draw, providers).map((cells) => [cells]),
      );
    return fc.tuple(
      line(sometimesEmpty(fc.oneof(unitCost, roundPounds))).map(filledAtTheStart),
      line(sometimesEmpty(fc.integer({ min: 0, max: 5000 }))).map(filledAtTheStart),
      leftOutOr(
        fc.oneof(
          fc.constantFrom("median", "lowest", " LowerQuartile"),
          pounds.map((sum) => sum + 1),
        ),
      ),
      leftOutOr(share),
    );
  }),
  STEPRELEASE: fc.oneof(
    cellByCellWithGaps(pounds, fc.integer({ min: 1, max: 60_000 })),
    fc.tuple(
      fc.constant([[0.3, 69_999.99, 70_000, 0.7, 119_999.99, 19_999_999.99]]),
      fc.constantFrom(0.1, 0.07, 35_000, 40_000, 20_000_000),
    ),
  ),
  ADDITIONALITY: cellByCellWithGaps(
    signedPounds,
    orNothing(share),
    orNothing(share),
    orNothing(share),
    orNothing(share),
    orNothing(tenths),
  ),
  DOUBLECOUNTRANGE: blockOf(sometimesEmpty(fc.oneof(pounds, roundPounds)), { rows: 5, columns: 4 }).chain(
    (block) =>
      fc.tuple(
        sometimesLonger(fc.constant(filledAtTheEnd(block, 20))),
        fc.oneof(
          answer,
          answer.map((each) => [[each]]),
          arrayOf(answer, block[0]!.length).map((line) => [line]),
          arrayOf(answer, block[0]!.length).map((line) => line.map((each) => [each])),
        ),
      ),
  ),
  SWITCHINGVALUE: cellByCell(
    signedPounds,
    fc.integer({ min: -100_000, max: 100_000 }).map((pence) => (pence === 0 ? 1 : pence) / 100),
  ),
  // No lower: LibreOffice writes 20 decimals, which are too few for the digits of a weight near 0.
  DISTRIBUTIONALWEIGHT: cellByCell(income, income, orNothing(tenths)),
  UNITCOST: fc
    .tuple(
      cellByCell(costCode, financialYear),
      sometimesLonger(
        fc.constantFrom(
          [
            ["Code", "Unit cost", "Price year", "Detail"],
            ["CR1.0", 500, "2002-03", "Incident"],
            [" E&S1.0", 1509, "2005/06", ""],
            [101, 6680, "2010-2011", "Household"],
            ["SS1.0", 44_676, "2011 to 2012", "Child"],
            ["cr1.0 ", 500, "2002/03", "Incident"],
          ],
          [
            ["SS1.0", 44_676.5, "FY 2011-12"],
            ["CR1.0", 500, "2002-03"],
            ["E&S1.0", 0, "2005/06"],
            ["", null, ""],
            ["101", 6680, "2010-2011"],
          ],
        ),
      ),
      leftOutOr(fc.constantFrom("hmt march 2021", "UCD v1.2")),
    )
    .map(([[code, toYear], table, vintage]) => [code, table, toYear, vintage]),
};
