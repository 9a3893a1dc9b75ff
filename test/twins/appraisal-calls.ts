import fc from "fast-check";
import type { CellArgument } from "../../src/functions";
import { PROJECT_TYPES } from "../../src/model/parameters";
import {
  pounds,
  runsAcross,
  signedPounds,
  share,
  leftOutOr,
  schedule,
  blockOf,
  arrayOf,
  filledAtTheEnd,
  sometimesEmpty,
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
  income,
  ownIndex,
  sometimesLonger,
} from "./draws";

/** The arguments of a call of the appraisal's functions, by the function's id. */
export const appraisalCalls: Readonly<Record<string, fc.Arbitrary<readonly CellArgument[]>>> = {
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
  APPRAISE: fc.oneof(
    fc.tuple(flows, flows, scheduleOrTable, fc.constant(undefined), leftOutOr(inflation)),
    fc.tuple(
      fc.constant([[1000, 0, 100.3, 0, 0, 0, 0, 0]]),
      blockOf(pounds, { rows: 2, columns: 8 })
        .filter(runsAcross)
        .map((block) => filledAtTheEnd(block, 2000)),
      scheduleOrTable,
      fc.constantFrom("npv", " BCR", "pvcosts", "pvbenefits", "eanc", "discountedpayback"),
      leftOutOr(inflation),
    ),
    fc.constant([[[0.3]], [[0, 0.1, 0.2]], undefined, "payback"]),
    fc.constant([500, [[0, 600, null]], undefined, "eanc"]),
    fc.constant([[[500, 20]], [[0, 600]], undefined, "npv", undefined, [[2025, 2026]], [["2025", 2026]]]),
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
  OPTIMISMBIAS: fc
    .tuple(
      cellByCellWithGaps(
        signedPounds,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom("cost", "benefit", " Benefit", "COST"),
      ),
      fc.oneof(
        fc.constant(undefined),
        arrayOf(share, 6).map((shares) => [shares]),
        arrayOf(share, 6).map((shares) => shares.map((each) => [each])),
      ),
    )
    .map(([args, costShares]) => [...args, costShares]),
  CAPITALBIAS: cellByCellWithGaps(
    pounds,
    fc.constantFrom(...PROJECT_TYPES, "Standard Buildings"),
    orNothing(share),
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
  ADDITIONALITY: cellByCellWithGaps(
    signedPounds,
    orNothing(share),
    orNothing(share),
    orNothing(share),
    orNothing(share),
    orNothing(tenths),
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
