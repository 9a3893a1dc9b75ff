import fc from "fast-check";
import type { CellArgument } from "../../src/functions";
import {
  pounds,
  roundPounds,
  nearTies,
  signedPounds,
  unitCost,
  share,
  leftOutOr,
  blockOf,
  arrayOf,
  filledAtTheEnd,
  sometimesEmpty,
  names,
  services,
  cellByCellWithGaps,
  answer,
  sometimesLonger,
  filledAtTheStart,
  orNothing,
} from "./draws";

/** A share as =1/3 gives it. */
const workedOutWeight = fc.constantFrom(1 / 3, 2 / 3, 1 / 7, 1 / 30, 0.5, 1 - 0.9);
/** What a subtraction in the sheet leaves, with its noise. */
const noisySum = fc
  .tuple(
    fc.integer({ min: 0, max: 5_000_000 }),
    fc.constantFrom(16353.35, 2080964.05, 4194285.19, 8589934592.07),
  )
  .map(([pence, apart]) => pence / 100 + apart - apart);

/** How many of these people, each told by the agencies that know him as bits, are known to all agencies of each combination. */
function combinationsOf(agencies: number, people: readonly number[], threshold: number): CellArgument[] {
  const all = Array.from({ length: 2 ** agencies - 1 }, (_, at) => at + 1);
  return [
    all.map((bits) => Array.from({ length: agencies }, (_, at) => [0, "yes"][(bits >> at) & 1]!)),
    all.map((bits) => [people.filter((each) => (each & bits) === bits).length]),
    threshold,
  ];
}

const known = (most: number) => orNothing(fc.integer({ min: 0, max: most }).map((tenths) => tenths / 10));
const estateCalls = fc.integer({ min: 1, max: 4 }).chain((rows) => {
  const filledLast = (last: number) => (cells: readonly (number | string | undefined)[]) =>
    cells.map((cell, at) => [at === rows - 1 ? last : (cell ?? null)]);
  const columnOf = (most: number) => arrayOf(known(most), rows);
  const optional = (most: number) => leftOutOr(columnOf(most).map(filledLast(7)));
  return fc.tuple(
    columnOf(50_000).map(filledLast(120)),
    columnOf(9_000_000).map(filledLast(5_000)),
    optional(900),
    optional(900),
    leftOutOr(fc.integer({ min: 5, max: 300 }).map((tenths) => tenths / 10)),
  );
});

/** The arguments of a call of the functions that share out, count and save, by the function's id. */
export const sharingCalls: Readonly<Record<string, fc.Arbitrary<readonly CellArgument[]>>> = {
  SHARE: fc.tuple(
    fc.oneof(
      signedPounds,
      fc.integer({ min: -99, max: 99 }),
      fc.constantFrom(0, 0.05, 0.1 + 0.2, 12.345, -0.00001, 987654321012.34),
      noisySum,
    ),
    fc.oneof(
      sometimesLonger(
        blockOf(sometimesEmpty(fc.integer({ min: 0, max: 5 })), {
          rows: 4,
          columns: 4,
        }).map((block) => filledAtTheEnd(block, 1)),
      ),
      blockOf(fc.constantFrom(0.1, 0.3, 0.1 + 0.2, 0.6, 12.5, 0.125), {
        rows: 6,
        columns: 1,
      }),
      blockOf(fc.constantFrom(1_000_000_000, 3_000_000_000, 250_000_000.5), {
        rows: 1,
        columns: 4,
      }),
      blockOf(fc.integer({ min: 1, max: 3_000_000 }), { rows: 1, columns: 8 }),
      blockOf(workedOutWeight, { rows: 3, columns: 2 }),
    ),
  ),
  RISKSHARE: fc.integer({ min: 1, max: 5 }).chain((partners) => {
    const line = (cell: fc.Arbitrary<number | string | null>) =>
      fc.oneof(
        arrayOf(cell, partners).map((cells) => cells.map((each) => [each])),
        arrayOf(cell, partners).map((cells) => [cells]),
      );
    return fc.tuple(
      fc.oneof(pounds, roundPounds, noisySum, fc.constantFrom(0.3, 0.1 + 0.2, 12.345, 987654321012.34)),
      line(
        fc.oneof(
          fc.integer({ min: 1, max: 3_000_000 }),
          roundPounds.map((tens) => tens + 10),
          workedOutWeight,
        ),
      ),
      leftOutOr(fc.oneof(pounds, roundPounds)),
      leftOutOr(fc.oneof(pounds, roundPounds)),
      leftOutOr(line(sometimesEmpty(fc.integer({ min: 0, max: 5 }))).map(filledAtTheStart)),
      leftOutOr(roundPounds),
    );
  }),
  COUNTINGMAP: fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...services), sometimesEmpty(signedPounds)), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom([], [null], [true], ["yes"], [false]),
      ),
    )
    .map(([lines, gap, across, order]) => {
      const list = gap ? [...lines.slice(0, 1), [null, null, null] as const, ...lines.slice(1)] : lines;
      const columns = [0, 1, 2].map((index) => {
        const line = list.map((cells) => cells[index]!);
        return across ? [line] : line.map((cell) => [cell]);
      });
      return [...columns, ...order];
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
  PHASE: fc.oneof(
    fc.tuple(signedPounds, fc.constantFrom("even", "Even "), fc.integer({ min: 1, max: 9 })),
    fc.tuple(signedPounds, fc.constant("capital"), fc.constantFrom(2, 3, 5, 7)),
    fc.tuple(
      signedPounds,
      fc.constantFrom("reorganisation costs", "reorganisation benefits"),
      fc.constant(undefined),
    ),
    fc.tuple(
      fc.oneof(signedPounds, noisySum),
      fc.constantFrom([[1 / 3, 1 / 3, 1 / 3]], [[2 / 3, 1 / 3]], [[1 / 7, 2 / 7, 4 / 7]], [[1 - 0.9, 0.9]]),
      fc.constant(undefined),
    ),
    fc.tuple(
      fc.oneof(signedPounds, fc.constantFrom(0.07, -12.3456)),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }).map((weights) => [weights]),
      fc.constantFrom(undefined, 6, 8),
    ),
  ),
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
  EFFECTIVEPROVIDERS: blockOf(sometimesEmpty(fc.oneof(pounds, roundPounds)), { rows: 4, columns: 5 }).map(
    (block): [typeof block] => [filledAtTheEnd(block, 0.3)],
  ),
  CASELOADOVERLAP: fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 8 }))
    .chain(([agencies, threshold]) =>
      fc
        .array(fc.nat({ max: 2 ** agencies - 1 }), { maxLength: 60 })
        .map((people): CellArgument[] => combinationsOf(agencies, people, threshold)),
    ),
  ESTATEMEASURES: estateCalls,
  STEPRELEASE: fc.oneof(
    cellByCellWithGaps(pounds, fc.integer({ min: 1, max: 60_000 })),
    fc.tuple(
      fc.constant([[0.3, 69_999.99, 70_000, 0.7, 119_999.99, 19_999_999.99, 2120964.05 - 2080964.05]]),
      fc.constantFrom(0.1, 0.07, 35_000, 40_000, 20_000_000),
    ),
  ),
  DOUBLECOUNTRANGE: blockOf(sometimesEmpty(fc.oneof(pounds, roundPounds)), {
    rows: 5,
    columns: 4,
  }).chain((block) =>
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
};
