import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument, Parameter } from "../../src/functions";

/** Added and taken away again in binary arithmetic, which leaves the noise of figures of that size in a cell. */
const SUMS = [16353.35, 2080964.05, 4194285.19, 123456789.01, 8589934592.07] as const;
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

function workedOut(argument: CellArgument | undefined, parameter: Parameter, turn: number): CellArgument {
  const { kind } = parameter;
  const isNumber = kind === "amount" || kind === "number" || kind === "share";
  if (argument === undefined || argument === null || !isNumber) return argument ?? null;
  const apart = kind === "amount" ? SUMS[turn]! : PERCENTAGES[turn % PERCENTAGES.length]!;
  // Parts of a penny are no sums of pence.
  const isWhole = (cell: number) => kind !== "amount" || Math.round(cell * 100) / 100 === cell;
  const noisy = <T>(cell: T): T | number =>
    typeof cell === "number" && isWhole(cell) ? cell + apart - apart : cell;
  if (!Array.isArray(argument)) return noisy(argument);
  return (argument as readonly (readonly CellArgument[])[]).map((row) => row.map(noisy)) as CellArgument;
}
