import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument, Parameter } from "../../src/functions";

/** Added and taken away again in binary arithmetic, which leaves the noise of figures of that size in a cell. */
const SUMS = [16353.35, 2080964.05, 4194285.19, 123456789.01, 8589934592.07] as const;
/** Taken one after the other, they leave the noise of several steps. */
const SEVERAL = [123456789.01, 2080964.05, 16353.35] as const;
const STEPS = "steps";
/** Shares are taken from figures of their own size. */
const PERCENTAGES = [0.7, 2.3, 17.9] as const;

const examples = catalogue.flatMap((entry) =>
  entry.examples.map(({ args, because }) => ({ entry, args, because, id: entry.id })),
);

describe("what was worked out in the sheet", () => {
  it.each(examples)("is to $id what would have been typed: $because", ({ entry, args }) => {
    const typed = invoke(entry.id, args);
    for (let turn = 0; turn < SUMS.length; turn++) {
      const worked = args.map((argument, index) => workedOut(argument, entry.parameters[index]!, turn));
      expect(invoke(entry.id, worked)).toEqual(typed);
    }
  });

  it.each(examples)("is so where it was added up in many steps, to $id: $because", ({ entry, args }) => {
    const worked = args.map((argument, index) => workedOut(argument, entry.parameters[index]!, STEPS));
    expect(invoke(entry.id, worked)).toEqual(invoke(entry.id, args));
  });

  it("carries noise in many of the examples", () => {
    const noisy = examples.filter(({ entry, args }) =>
      args.some(
        (argument, index) =>
          JSON.stringify(workedOut(argument, entry.parameters[index]!, 4)) !==
          JSON.stringify(argument ?? null),
      ),
    );
    expect(noisy.length).toBeGreaterThan(examples.length / 3);
  });
});

function workedOut(
  argument: CellArgument | undefined,
  parameter: Parameter,
  turn: number | typeof STEPS,
): CellArgument {
  const { kind } = parameter;
  const isSum = kind === "amount" || kind === "quantity";
  const isNumber = isSum || kind === "number" || kind === "share";
  if (argument === undefined || argument === null || !isNumber) return argument ?? null;
  const [one, several] = isSum ? [SUMS, SEVERAL] : [PERCENTAGES, PERCENTAGES];
  const apart: readonly number[] = turn === STEPS ? several : [one[turn % one.length]!];
  // Parts of a penny are no sums of pence.
  const isWhole = (cell: number) => !isSum || Math.round(cell * 100) / 100 === cell;
  const noisy = <T>(cell: T): T | number =>
    typeof cell === "number" && isWhole(cell)
      ? apart.reduce(
          (left, each) => left - each,
          apart.reduce((sum: number, each) => sum + each, cell),
        )
      : cell;
  if (!Array.isArray(argument)) return noisy(argument);
  return (argument as readonly (readonly CellArgument[])[]).map((row) => row.map(noisy)) as CellArgument;
}
