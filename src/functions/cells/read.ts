import { readYear } from "../../model/calendar";
import { markOf } from "../../model/marks";
import { Decimal, settledAmount, settledNumber, showsPence } from "../../model/money";
import { nameKey, tidyName } from "../../model/names";
import { ModelProblem } from "../../model/problem";
import { messages } from "../messages";
import type { Argument } from "./argument";
import { isBlank } from "./cell";
import type { Cell } from "./cell";
import type { Parameter } from "./parameter";
import { refused, shownProblem } from "./problem";

/** Names the cell for a message; only asked where there is something to tell. */
export type Place = () => string;

/** Reads one cell of an argument that is not blank; throws what the reader must know. */
export type ReadCell<T> = (cell: Cell, parameter: Parameter, place: Place) => T;

/**
 * A number within the parameter's range, settled by its kind: without the noise of what was worked out in the sheet, otherwise at the 15
 * digits Excel shows. Text, TRUE and FALSE are refused.
 */
export const asDecimal: ReadCell<Decimal> = (cell, parameter, place) => {
  const { kind, range } = parameter;
  if (typeof cell === "string") throw refused(messages.text(place(), cell, kind));
  if (typeof cell === "boolean") throw refused(messages.flagForOther(place(), cell, kind));
  if (typeof cell !== "number") throw refused(messages.notPlain(place(), kind));
  if (!Number.isFinite(cell)) throw refused(messages.notFinite(place(), kind));
  const value = kind === "amount" || kind === "quantity" ? settledAmount(cell) : settledNumber(cell);
  const tooSmall = range?.least !== undefined && value.lt(range.least);
  const tooLarge = range?.most !== undefined && value.gt(range.most);
  if (range && (tooSmall || tooLarge))
    throw refused(messages.outOfRange(place(), value.toNumber(), range.words));
  if (parameter.toThePenny && !showsPence(value))
    throw refused(messages.losesPence(place(), value.toNumber()));
  return value;
};

/** A whole number within the parameter's range. */
export const asWhole: ReadCell<number> = (cell, parameter, place) => {
  const value = asDecimal(cell, parameter, place);
  if (!value.isInteger()) {
    throw refused(messages.notWhole(place(), value.toNumber(), parameter.range?.words ?? "a whole number"));
  }
  return value.toNumber();
};

/** TRUE or FALSE; a number other than 0 is TRUE, as in Excel; so are the marks people put in tables, where they have one meaning. */
export const asFlag: ReadCell<boolean> = (cell, parameter, place) => {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell !== 0;
  if (typeof cell === "number") throw refused(messages.notFinite(place(), parameter.kind));
  if (typeof cell !== "string") throw refused(messages.notPlain(place(), parameter.kind));
  const mark = markOf(cell);
  if (mark?.isPlain) return mark.isYes;
  throw refused(
    mark === null ? messages.notFlag(place(), cell) : messages.likelyFlag(place(), cell, mark.isYes),
  );
};

/** A name; a number is taken as it is typed (a cost centre, a service code). */
export const asName: ReadCell<string> = (cell, parameter, place) => {
  if (typeof cell === "string") return tidyName(cell);
  if (typeof cell === "number" && Number.isFinite(cell)) return String(cell);
  if (typeof cell === "number") throw refused(messages.notFinite(place(), parameter.kind));
  if (typeof cell === "boolean") throw refused(messages.flagForOther(place(), cell, parameter.kind));
  throw refused(messages.notPlain(place(), parameter.kind));
};

/** One of the words the parameter takes; capitals and the number of spaces do not matter. */
export const asChoice: ReadCell<string> = (cell, parameter, place) => {
  if (typeof cell === "object") throw refused(messages.notPlain(place(), parameter.kind));
  const word = nameKey(String(cell));
  const { choices = [], spelledFreely, otherwise, whenLeftOut } = parameter;
  const meant = spelledFreely
    ? choices.find((choice) => withoutGaps(nameKey(choice)) === withoutGaps(word))
    : choices.find((choice) => nameKey(choice) === word);
  if (meant !== undefined) return meant;
  throw refused(messages.notChoice(place(), String(cell), choices, { otherwise, whenLeftOut }));
};

/** The key of a word without its spaces and hyphens. */
function withoutGaps(key: string): string {
  return key.replace(/[ -]/g, "");
}

/** A year of prices as it is typed: a text such as 2019-20, or a number such as 2019. */
export const asYear: ReadCell<string | number> = (cell, parameter, place) => {
  if (typeof cell === "boolean") throw refused(messages.flagForOther(place(), cell, parameter.kind));
  if (typeof cell !== "string" && typeof cell !== "number")
    throw refused(messages.notPlain(place(), parameter.kind));
  if (typeof cell === "number" && !Number.isFinite(cell))
    throw refused(messages.notFinite(place(), parameter.kind));
  try {
    readYear(cell, parameter.name);
  } catch (problem) {
    throw problem instanceof ModelProblem ? shownProblem(problem, place()) : problem;
  }
  return cell;
};

/** An argument of one cell; `whenBlank` where it is left out or empty. Without `whenBlank` that is refused. */
export function single<T>(argument: Argument, read: ReadCell<T>, whenBlank?: T): T {
  return whenBlank === undefined ? filled(argument, 0, 0, read) : cellAt(argument, 0, 0, read, whenBlank);
}

/** One cell of an argument, which must not be empty; read as another parameter would be where `as` says so. */
export function filled<T>(
  argument: Argument,
  row: number,
  column: number,
  read: ReadCell<T>,
  as: Parameter = argument.parameter,
): T {
  const cell = argument.at(row, column);
  if (!isBlank(cell)) return read(cell, as, () => argument.place(row, column));
  requireContent(argument);
  throw refused(messages.emptyCell(argument.place(row, column), as.kind));
}

/** A column's first `length` cells, or a row's. */
export function line<T>(argument: Argument, length: number, read: ReadCell<T>, whenBlank: T): T[] {
  const across = argument.parameter.shape === "row";
  const cells: T[] = [];
  for (let index = 0; index < length; index++) {
    cells.push(cellAt(argument, across ? 0 : index, across ? index : 0, read, whenBlank));
  }
  return cells;
}

/** A block's first `rows` x `columns` cells. */
export function block<T>(
  argument: Argument,
  rows: number,
  columns: number,
  read: ReadCell<T>,
  whenBlank: T,
): T[][] {
  if (argument.contentRows === 0) {
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(whenBlank));
  }
  const cells: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const across: T[] = [];
    cells.push(across);
    for (let column = 0; column < columns; column++) {
      across.push(cellAt(argument, row, column, read, whenBlank));
    }
  }
  return cells;
}

/** Refuses an argument that was left out, or that is nothing but empty cells. */
export function requireContent(argument: Argument): void {
  requireGiven(argument);
  const { name, meaning } = argument.parameter;
  if (argument.contentRows === 0) throw refused(messages.empty(name, meaning));
}

/** Refuses amounts that were left out, or a range without any. One empty cell will do: it is 0, as it is within a range. */
export function requireAmounts(argument: Argument): void {
  requireGiven(argument);
  if (argument.rows * argument.columns !== 1) requireContent(argument);
}

/** Refuses an argument that was left out; empty cells will do. */
export function requireGiven(argument: Argument): void {
  const { name, meaning } = argument.parameter;
  if (!argument.given) throw refused(messages.leftOut(name, meaning));
}

/** One cell of an argument, or what holds where it is empty. */
export function cellAt<T>(
  argument: Argument,
  row: number,
  column: number,
  read: ReadCell<T>,
  whenBlank: T,
): T {
  const cell = argument.at(row, column);
  return isBlank(cell) ? whenBlank : read(cell, argument.parameter, () => argument.place(row, column));
}

/** The number 0, for the cells that are empty where an amount belongs. */
export const NOUGHT = new Decimal(0);
