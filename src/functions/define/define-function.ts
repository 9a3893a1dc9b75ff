import { cellByCell, emptyAt, NOUGHT } from "../cells";
import type { Argument, Parameter, Spot } from "../cells";
import { once } from "../once";
import { givenIn, requireNeeded } from "./call";
import type { Cells, Declared, Each, Given, Parameters, Whole } from "./declared";
import type { Arguments, FunctionEntry, FunctionFacts, ResultCell, ResultFacts } from "./entry";

/** Rows of cells or, where the rows have labels, what is in each of them after its label. */
type Result<Label extends string> = [Label] extends [never]
  ? ResultCell[][]
  : ResultCell[][] | Readonly<Record<Label, ResultCell | readonly ResultCell[]>>;

interface Definition<Of extends Parameters, Label extends string> extends FunctionFacts {
  /** In the order of the formula; new ones may only be added at the end. */
  readonly parameters: Of;
  readonly result: ResultFacts<Label>;
  /**
   * Works the function out from its arguments, each read as it was declared when it is first asked for; `cells` has them as they were
   * given, for rules about the call as a whole. What must be given is known to be there.
   */
  readonly calculate: (given: Given<Of>, cells: Cells<keyof Of>) => Result<Label>;
}

/** A custom function. What is declared of its parameters is what `calculate` gets, and what metadata, help and tests read. */
export function defineFunction<const Of extends Parameters, const Label extends string = never>(
  definition: Definition<Of, Label>,
): FunctionEntry<Of, Label> {
  const { parameters: declared, calculate, ...facts } = definition;
  return {
    ...facts,
    ...listed(declared),
    calculate: (argument) => {
      const cells = cellsOf(declared, argument);
      requireNeeded(declared, cells);
      const result = calculate(givenIn(declared, cells), cells as Cells<keyof Of>);
      return Array.isArray(result) ? (result as ResultCell[][]) : labelledRows(facts.result, result);
    },
  };
}

interface CellByCellDefinition<Of extends Parameters> extends FunctionFacts {
  readonly parameters: Of;
  readonly result: ResultFacts<never>;
  /** The argument that a question without an answer is put down to, where the model blames none. */
  readonly answersFor: keyof Of & string;
  /** Where the cell of this argument is empty the figure is 0, whatever is beside it. */
  readonly noughtWhereEmpty?: keyof Of & string;
  /** The figure of one cell of the result (or the figures of its row) from what the arguments hold there, which is not to be kept. */
  readonly figure: (given: Given<Of>) => ResultCell | readonly ResultCell[];
}

/** A custom function with a figure for each cell: arguments of one cell hold for all, the others are ranges of one size. */
export function defineCellByCell<const Of extends Parameters>(
  definition: CellByCellDefinition<Of>,
): FunctionEntry<Of, never> {
  const { parameters: declared, answersFor, noughtWhereEmpty, figure, ...facts } = definition;
  const names = Object.keys(declared);
  const ofCells = names.filter((name) => isEach(declared[name]!));
  return {
    ...facts,
    ...listed(declared),
    calculate: (argument) => {
      const cells = cellsOf(declared, argument);
      requireNeeded(declared, cells);
      const given: Record<string, unknown> = { ...givenIn(onlyWhole(declared), cells) };
      const readings = ofCells.map(
        (name) => [name, readingOf(declared[name] as Each, cells[name]!)] as const,
      );
      const rows = cellByCell(
        ofCells.map((name) => cells[name]!),
        cells[answersFor]!,
        (spot) => {
          if (noughtWhereEmpty !== undefined && emptyAt(cells[noughtWhereEmpty]!, spot)) return NOUGHT;
          for (const [name, read] of readings) given[name] = read(spot);
          return figure(given as Given<Of>);
        },
      );
      return rows.map((row) => row.flatMap(figuresOf));
    },
  };
}

/** How an argument is read cell by cell; one cell that holds for all is read once. */
function readingOf(parameter: Each, argument: Argument): (spot: Spot) => unknown {
  if (argument.rows * argument.columns > 1) return (spot) => parameter.readAt(argument, spot);
  return once(() => parameter.readAt(argument, { row: 0, column: 0 }));
}

function isEach(parameter: Declared): parameter is Each {
  return "readAt" in parameter;
}

function onlyWhole(declared: Parameters): Readonly<Record<string, Whole>> {
  return Object.fromEntries(
    Object.entries(declared).filter((each): each is [string, Whole] => !isEach(each[1])),
  );
}

function figuresOf(figure: ResultCell | readonly ResultCell[]): readonly ResultCell[] {
  return isRow(figure) ? figure : [figure];
}

function isRow(figure: ResultCell | readonly ResultCell[]): figure is readonly ResultCell[] {
  return Array.isArray(figure);
}

/** The rows of a labelled result, in the order of its labels. */
function labelledRows<Label extends string>(
  { labels = [] }: ResultFacts<Label>,
  rows: Readonly<Record<string, ResultCell | readonly ResultCell[]>>,
): ResultCell[][] {
  return labels.map((label) => [label, ...figuresOf(rows[label]!)]);
}

/** The parameters as a list and by name, as an entry has them. */
function listed<Of extends Parameters>(declared: Of): Pick<FunctionEntry<Of>, "parameters" | "declared"> {
  const parameters = Object.entries(declared).map(([name, { told }]): Parameter => ({ name, ...told }));
  return { parameters, declared };
}

function cellsOf(declared: Parameters, argument: Arguments): Record<string, Argument> {
  return Object.fromEntries(Object.keys(declared).map((name) => [name, argument(name)]));
}
