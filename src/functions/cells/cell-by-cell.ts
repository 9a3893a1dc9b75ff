import { ModelProblem } from "../../model/problem";
import { alignedLength } from "./alignment";
import type { Argument } from "./argument";
import { isBlank } from "./cell";
import { CellProblem, shownProblem } from "./problem";
import { cellAt, filled } from "./read";
import type { ReadCell } from "./read";

/** Where a function that works cell by cell is: a cell of its result, its row and column counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * A figure for each cell: arguments of one cell hold for all, the others are ranges of one size, which is the result's.
 *
 * Throws where ranges differ in size, and for what cannot be read. What the model refuses is put down to the cell it came from; a
 * question without an answer, for which the model blames no argument, to `answersFor`. Where there are several cells such a question
 * stays in its own, as the problem, and the others are answered. So does a problem that is the figure itself.
 */
export function cellByCell<T>(
  args: readonly Argument[],
  answersFor: Argument,
  figure: (spot: Spot) => T,
): (T | CellProblem)[][] {
  const { rows, columns } = sizeOf(args);
  const alone = rows * columns === 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      try {
        const found = figure({ row, column });
        if (alone && found instanceof CellProblem) throw found;
        return found;
      } catch (problem) {
        if (!(problem instanceof ModelProblem)) throw problem;
        const found = located(problem, args, answersFor, { row, column });
        if (alone || problem.kind === "invalid" || !(found instanceof CellProblem)) throw found;
        return found;
      }
    }),
  );
}

/** What an argument holds at a spot, or what holds where its cell is empty. */
export function valueAt<T>(argument: Argument, spot: Spot, read: ReadCell<T>, whenBlank: T): T {
  const { row, column } = within(argument, spot);
  return cellAt(argument, row, column, read, whenBlank);
}

/** What an argument holds at a spot, where its cell must not be empty. */
export function filledAt<T>(argument: Argument, spot: Spot, read: ReadCell<T>): T {
  const { row, column } = within(argument, spot);
  return filled(argument, row, column, read);
}

/** Whether an argument has nothing at a spot. */
export function emptyAt(argument: Argument, spot: Spot): boolean {
  const { row, column } = within(argument, spot);
  return isBlank(argument.at(row, column));
}

function sizeOf(args: readonly Argument[]): { rows: number; columns: number } {
  const [lead, ...others] = args.filter((argument) => !isOneCell(argument) && argument.contentRows > 0);
  if (!lead) return { rows: 1, columns: 1 };
  return {
    rows: alignedLength("rows", lead, ...others),
    columns: alignedLength("columns", lead, ...others),
  };
}

function isOneCell({ rows, columns }: Argument): boolean {
  return rows * columns <= 1;
}

function within(argument: Argument, spot: Spot): Spot {
  return isOneCell(argument) ? { row: 0, column: 0 } : spot;
}

/** The problem with its place; an argument that is one cell for all has the place of the first range beside it. */
function located(
  problem: ModelProblem,
  args: readonly Argument[],
  answersFor: Argument,
  spot: Spot,
): ModelProblem | CellProblem {
  const concerned =
    problem.argument === undefined
      ? answersFor
      : args.find(({ parameter }) => parameter.name === problem.argument);
  // A problem of an argument that is not part of the cells (a table looked up in) already says where it is.
  if (!concerned) return problem;
  const { name } = concerned.parameter;
  if (!isOneCell(concerned)) return shownProblem(problem, concerned.place(spot.row, spot.column));
  const range = args.find((argument) => !isOneCell(argument));
  return shownProblem(problem, range ? `${name} (for ${range.place(spot.row, spot.column)})` : name);
}
