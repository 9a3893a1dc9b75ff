import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, invoke, type CellArgument, type FunctionOutcome } from "../../src/functions";

const excelErrors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];

/** Cells as they occur, plausible ones most often so that the sums themselves are reached. */
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constantFrom<CellArgument>(null, undefined, "", "  ") },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.double(),
      fc.constantFrom<number>(-0, 1e308, -1e308, 5e-324, 1e-12, 46000, 2026, Number.NaN, Infinity, -Infinity),
      fc.constantFrom("x", "yes", "12,5", "£100", "standard", "Council", "Total", "TRUE", "constructor"),
      fc.string(),
      fc.constantFrom(...excelErrors),
      fc.constantFrom(...excelErrors).map((code) => ({ code })),
      fc.constant({}),
    ),
  },
) as fc.Arbitrary<CellArgument>;

const soundCell = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(null)) as fc.Arbitrary<CellArgument>;

function block(cells: fc.Arbitrary<CellArgument>): fc.Arbitrary<CellArgument> {
  const rectangular = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const ragged = fc.array(fc.array(cells, { maxLength: 3 }), { maxLength: 4 });
  const column = fc.array(fc.tuple(cells), { minLength: 1, maxLength: 4 });
  const wholeColumn = column.map((some) => [...some, ...Array.from({ length: 3000 }, () => [null])]);
  return fc.oneof(rectangular, ragged, column, wholeColumn) as fc.Arbitrary<CellArgument>;
}

const anyArgument = fc.oneof({ weight: 3, arbitrary: block(cell) }, { weight: 1, arbitrary: cell });
const soundArgument = fc.oneof(block(soundCell), fc.constant(null));

function expectWellFormed(outcome: FunctionOutcome): void {
  if (!outcome.ok) {
    expect(outcome.error).toMatch(/^#/);
    expect(outcome.message).not.toBe("");
    expect(outcome.message, "an error nobody foresaw").not.toContain("not foreseen");
    return;
  }
  expect(outcome.value.length).toBeGreaterThan(0);
  const width = outcome.value[0]!.length;
  expect(width).toBeGreaterThan(0);
  for (const row of outcome.value) {
    expect(row).toHaveLength(width);
    for (const each of row) {
      if (typeof each !== "number") expect(["string", "boolean"]).toContain(typeof each);
      else expect(Number.isFinite(each) && !Object.is(each, -0)).toBe(true);
    }
  }
}

describe.each(catalogue)("$id", ({ id, parameters, examples }) => {
  it("answers anything with a block of finite cells or an explained error", () => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: parameters.length + 1 }), (args) => {
        expectWellFormed(invoke(id, args));
      }),
      { numRuns: 200 },
    );
  });

  it("answers sound figures of any shape likewise", () => {
    fc.assert(
      fc.property(fc.array(soundArgument, { maxLength: parameters.length }), (args) => {
        expectWellFormed(invoke(id, args));
      }),
      { numRuns: 200 },
    );
  });

  it("answers its examples with any one cell spoilt likewise", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        cell,
        (example, which, row, column, spoilt) => {
          const args = example.args.map((argument) =>
            Array.isArray(argument) ? argument.map((cells: readonly CellArgument[]) => [...cells]) : argument,
          );
          const target = args[which % args.length];
          if (Array.isArray(target)) {
            const cells = target[row % target.length]!;
            cells[column % cells.length] = spoilt;
          }
          expectWellFormed(invoke(id, args as CellArgument[]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives the same answer twice, and leaves its arguments as they were", () => {
    for (const { args } of examples) {
      const before = structuredClone(args);
      expect(invoke(id, args)).toEqual(invoke(id, args));
      expect(args).toEqual(before);
    }
  });
});

describe("what adds up", () => {
  const pounds = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((pence) => pence / 100);

  it("shares add up to the total to the penny", () => {
    const weights = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pounds, weights, (total, rows) => {
        const outcome = invoke("SHARE", [total, rows]);
        if (!outcome.ok) return expect(rows.flat().every((weight) => weight === 0)).toBe(true);
        const pence = outcome.value
          .flat()
          .reduce<number>((sum, share) => sum + Math.round((share as number) * 100), 0);
        expect(pence).toBe(Math.round(total * 100));
      }),
    );
  });

  it("every grant is spent or stranded, every need funded or unmet, and the summary says so", () => {
    const place = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([grants, services]) => {
        const money = (length: number) =>
          fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: length, maxLength: length });
        const row = fc.array(fc.boolean(), { minLength: services, maxLength: services });
        return fc.tuple(
          money(grants),
          money(services),
          fc.array(row, { minLength: grants, maxLength: grants }),
        );
      });
    fc.assert(
      fc.property(place, ([awardPence, needPence, allowed]) => {
        const args = [
          awardPence.map((pence) => [pence / 100]),
          [needPence.map((pence) => pence / 100)],
          allowed,
        ];
        const spent = penceOf("POOLALLOCATION", args);
        const left = penceOf("STRANDED", args).map(([pence]) => pence!);
        const [unmet = []] = penceOf("UNMET", args);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(spent.map((row, grant) => sum(row) + left[grant]!)).toEqual(awardPence);
        expect(
          needPence.map((_, service) => sum(spent.map((row) => row[service]!)) + unmet[service]!),
        ).toEqual(needPence);
        const figures = penceOf("POOLSUMMARY", args).map((row) => row[1]);
        expect(figures.slice(0, 5)).toEqual([sum(spent.flat()), sum(spent.flat()), sum(left), sum(unmet), 0]);
      }),
    );
  });
});

/** A function's figures in whole pence; labels and flags come as not-a-number. */
function penceOf(id: string, args: readonly CellArgument[]): number[][] {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) : Number.NaN)),
  );
}
