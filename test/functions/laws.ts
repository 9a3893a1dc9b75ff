import fc from "fast-check";
import { expect, it } from "vitest";
import { invokeEntry } from "../../src/functions";
import type { CellArgument, CellValue, Example, FunctionEntry, FunctionOutcome } from "../../src/functions";
import { callAsExcel, StandInError } from "./associated";

export const excelErrors = [
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];

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
      fc.constantFrom(
        "2019-20",
        "2019/2020",
        "1600",
        "hmt march 2021",
        "irr",
        "even",
        "capital",
        "cost",
        "CR1.0",
      ),
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

/** The only messages that concern the whole call and no argument of it. */
const OF_THE_WHOLE_CALL = /takes \d+ arguments? at most|the result is larger than a cell can hold/;

function expectWellFormed(entry: FunctionEntry, args: readonly CellArgument[]): void {
  const outcome = invokeEntry(entry, args);
  expectSameAsExcel(entry, args, outcome);
  if (!outcome.ok) return expectExplained(entry, outcome.error, outcome.message);
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

function expectExplained({ parameters }: FunctionEntry, error: string, message: string): void {
  expect(error).toMatch(/^#/);
  expect(message, "an error that was not foreseen").not.toContain("not foreseen");
  const named = parameters.some(({ name }) => new RegExp(`\\b${name}\\b`).test(message));
  expect(named || OF_THE_WHOLE_CALL.test(message), `names no argument: ${message}`).toBe(true);
}

/** What Excel gets: the same block with errors as objects, or the same error. */
function expectSameAsExcel(
  entry: FunctionEntry,
  args: readonly CellArgument[],
  outcome: FunctionOutcome,
): void {
  if (args.length > entry.parameters.length) return;
  const called = callAsExcel(entry, args);
  if (called instanceof StandInError) {
    expect(outcome).toMatchObject({ ok: false, error: called.code });
  } else {
    const shown = called.map((row) => row.map((cell) => (cell instanceof StandInError ? cell.code : cell)));
    expect(outcome).toEqual({ ok: true, value: shown });
  }
}

/** What holds of every custom function, also of entries made in a test. */
export function functionLaws(entry: FunctionEntry): void {
  const { parameters, examples, result } = entry;

  it("answers anything with a block of finite cells or an explained error", () => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: parameters.length + 1 }), (args) => {
        expectWellFormed(entry, args);
      }),
      { numRuns: 100 },
    );
  });

  it("answers sound figures of any shape likewise", () => {
    fc.assert(
      fc.property(fc.array(soundArgument, { maxLength: parameters.length }), (args) => {
        expectWellFormed(entry, args);
      }),
      { numRuns: 100 },
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
          expectWellFormed(entry, args as CellArgument[]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(neededIn(entry))("says that $name is left out, and what it is", ({ name, index }) => {
    const [{ args }] = examples;
    const without = args.map((argument, position) => (position === index ? null : argument));
    const outcome = invokeEntry(entry, without);
    expect(outcome).toMatchObject({ ok: false, error: "#VALUE!" });
    if (!outcome.ok) expect(outcome.message).toContain(`${name} is left out, but it is needed.`);
  });

  it("names the row and the column of a text where none belongs", () => {
    for (const spot of spotsOf(examples)) {
      const { kind, name } = parameters[spot.index]!;
      // A name may be any text; a range of the user's own is only in place of a word.
      if (kind === "name") continue;
      expect(spoiltAnswer(entry, spot, "no such thing")).toMatchObject({
        ok: false,
        error: "#VALUE!",
        message: expect.stringMatching(`^${placeOf(name, spot)}: "no such thing" is `) as unknown,
      });
    }
  });

  it("hands on an Excel error wherever it is, and names its row and column", () => {
    for (const spot of spotsOf(examples)) {
      // In a table in which rows are looked up it is the answer to its own row only.
      if (parameters[spot.index]!.errorsByRow) continue;
      expect(spoiltAnswer(entry, spot, "#DIV/0!")).toEqual({
        ok: false,
        error: "#DIV/0!",
        message: `${placeOf(parameters[spot.index]!.name, spot)} holds #DIV/0!. Correct that cell first.`,
      });
    }
  });

  it("answers its examples the same when whole columns are selected", () => {
    for (const { args } of examples) {
      expect(invokeEntry(entry, args.map(withEmptyCellsAround))).toEqual(invokeEntry(entry, args));
    }
  });

  it("gives the same answer twice, and leaves its arguments as they were", () => {
    for (const { args } of examples) {
      const before = structuredClone(args);
      expect(invokeEntry(entry, args)).toEqual(invokeEntry(entry, args));
      expect(args).toEqual(before);
    }
  });

  it("has the labels that it declares down the first column of its tables", () => {
    const { labels } = result;
    if (labels === undefined) return;
    for (const { args } of examples) {
      const outcome = invokeEntry(entry, args);
      const shown = outcome.ok ? outcome.value : [];
      // One figure alone, or a row of them, where a function gives that on request, has no label.
      if (shown.length > 1) expect(shown.map(([label]) => label)).toEqual(labels);
    }
  });
}

/** One cell of one argument of an example. */
interface ExampleCell {
  readonly example: Example;
  readonly index: number;
  readonly row: number;
  readonly column: number;
  /** Whether it is alone in its argument, so that a message need not say which it is. */
  readonly alone: boolean;
}

function neededIn({ parameters }: FunctionEntry): { name: string; index: number }[] {
  return parameters
    .map(({ name, whenLeftOut }, index) => ({ name, index, whenLeftOut }))
    .filter(({ whenLeftOut }) => whenLeftOut === undefined);
}

function spotsOf(examples: readonly Example[]): ExampleCell[] {
  return examples.flatMap((example) =>
    example.args.flatMap((argument, index) => {
      if (!isBlock(argument)) {
        return argument === null ? [] : [{ example, index, row: 0, column: 0, alone: true }];
      }
      const alone = argument.length * argument[0]!.length === 1;
      return argument.flatMap((cells, row) =>
        cells.map((_, column) => ({ example, index, row, column, alone })),
      );
    }),
  );
}

/** The example's answer with one of its cells replaced. */
function spoiltAnswer(
  entry: FunctionEntry,
  { example, index, row, column }: ExampleCell,
  text: string,
): FunctionOutcome {
  const args = example.args.map((argument, position) => {
    if (position !== index) return argument;
    if (!isBlock(argument)) return text;
    return argument.map((cells, r) => cells.map((each, c) => (r === row && c === column ? text : each)));
  });
  return invokeEntry(entry, args);
}

function placeOf(name: string, { row, column, alone }: ExampleCell): string {
  return alone ? name : `${name}, row ${row + 1}, column ${column + 1}`;
}

/** A single cell stays one: a column of one figure among empty cells is not one figure for all. */
function withEmptyCellsAround(argument: CellArgument): CellArgument {
  if (!isBlock(argument) || argument.length * argument[0]!.length === 1) return argument;
  const width = argument[0]!.length + 2;
  return [
    ...argument.map((cells) => [...cells, null, ""]),
    ...Array.from({ length: 3000 }, () => Array.from({ length: width }, () => null)),
  ];
}

function isBlock(argument: CellArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}
