import { block as blockOf, emptyAt, filled, filledAt, line, single, valueAt } from "../cells";
import type { Argument, ParameterShape, ReadCell } from "../cells";
import type { Call, Each, Options, PlainValue, Whole } from "./declared";
import type { CellKind } from "./kinds";
import { emptyCell, facts, meansNothing } from "./told";

/** The value of one cell: null too, where an empty one or one left out has none. */
type CellValue<Value, Of> = Of extends
  | { readonly empty: null }
  | { readonly whenLeftOut: { readonly value: null } }
  ? Value | null
  : Value;

/** The value of the whole argument: null where it is left out and words alone say what that means. */
type WholeValue<Value, Of> = Of extends { readonly whenLeftOut: infer Left }
  ? Left extends { readonly value: unknown }
    ? Value
    : Left extends { readonly words: string }
      ? Value | null
      : Value
  : Value;

type MayBeLeftOut<Of> = {
  readonly optional: Of extends { readonly whenLeftOut: unknown } ? true : false;
};

type WholeOf<Value, Of> = Whole<WholeValue<Value, Of>> & MayBeLeftOut<Of>;

/** One cell. */
export function one<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): WholeOf<CellValue<Value, Of>, Of> {
  return whole("single", kind, options, (argument, { read, empty }) => single(argument, read, empty));
}

/** A list that runs down; it may be given across. */
export function column<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): WholeOf<CellValue<Value, Of>[], Of> {
  return whole("column", kind, options, (argument, cell, call) => lineOf(argument, call.rows(), cell));
}

/** A list that runs across; it may be given down. */
export function row<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): WholeOf<CellValue<Value, Of>[], Of> {
  return whole("row", kind, options, (argument, cell, call) => lineOf(argument, call.columns(), cell));
}

/** One cell for all rows beside it, or a column with one for each. */
export function oneOrColumn<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): WholeOf<CellValue<Value, Of>[], Of> {
  return whole("single or column", kind, { ...options, oneForAll: true }, (argument, cell, call) =>
    lineOf(argument, call.rows(), cell),
  ) as WholeOf<CellValue<Value, Of>[], Of>;
}

/** Rows and columns. */
export function block<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): WholeOf<CellValue<Value, Of>[][], Of> {
  return whole("block", kind, options, (argument, { read, empty }, call) =>
    rectangle(argument, call, read, empty),
  );
}

/** One cell, or rows and columns. */
export function oneOrBlock<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): WholeOf<CellValue<Value, Of>[][], Of> {
  return whole("single or block", kind, options, (argument, { read, empty }, call) =>
    rectangle(argument, call, read, empty),
  );
}

/** In a function that works cell by cell: one cell for all, or a range. */
export function each<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): Each<CellValue<Value, Of>> & MayBeLeftOut<Of> {
  return eachShaped("single or block", kind, options);
}

/** In a function that works row by row: one cell for all, or a column. */
export function eachRow<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  kind: CellKind<Value, Plain>,
  options: Of,
): Each<CellValue<Value, Of>> & MayBeLeftOut<Of> {
  return eachShaped("single or column", kind, options);
}

/** An argument that is read in a way of its own, such as a word or a table in its place. */
export function readBy<Value, Plain extends PlainValue, const Of extends Options<Plain>>(
  shape: ParameterShape,
  kind: CellKind<unknown, Plain>,
  options: Of,
  read: (argument: Argument, call: Call) => Value,
): Whole<Value> & MayBeLeftOut<Of> {
  const parameter: Whole<Value> = { ...facts(shape, kind, options), isOneForAll: () => false, read };
  return parameter as Whole<Value> & MayBeLeftOut<Of>;
}

/** How a cell is read, and what an empty one is; where that is undefined it must be filled in. */
interface CellReading<Value> {
  readonly read: ReadCell<Value>;
  readonly empty: Value | undefined;
  readonly filledIfAlone: boolean;
  readonly isOneForAll: (argument: Argument) => boolean;
}

function whole<Value, Result, Plain extends PlainValue, Of extends Options<Plain>>(
  shape: ParameterShape,
  kind: CellKind<Value, Plain>,
  options: Of,
  read: (argument: Argument, cell: CellReading<Value | null>, call: Call) => unknown,
): WholeOf<Result, Of> {
  const isOneForAll = (argument: Argument) =>
    options.oneForAll === true && (shape === "row" ? argument.columns <= 1 : argument.rows <= 1);
  const cell: CellReading<Value | null> = {
    read: kind.read,
    empty: emptyCell(kind, options),
    filledIfAlone: options.filledIfAlone === true,
    isOneForAll,
  };
  const isNothing = meansNothing(options.whenLeftOut);
  return {
    ...facts(shape, kind, options),
    isOneForAll,
    read: (argument: Argument, call: Call) =>
      isNothing && argument.contentRows === 0 ? null : read(argument, cell, call),
  } as WholeOf<Result, Of>;
}

function eachShaped<Value, Plain extends PlainValue, Of extends Options<Plain>>(
  shape: ParameterShape,
  kind: CellKind<Value, Plain>,
  options: Of,
): Each<CellValue<Value, Of>> & MayBeLeftOut<Of> {
  const empty = emptyCell(kind, options);
  return {
    ...facts(shape, kind, options),
    readAt: (argument, spot) =>
      empty === undefined || !emptyAt(argument, spot)
        ? filledAt(argument, spot, kind.read)
        : valueAt<Value | null>(argument, spot, kind.read, empty),
  } as Each<CellValue<Value, Of>> & MayBeLeftOut<Of>;
}

function lineOf<Value>(
  argument: Argument,
  length: number,
  { read, empty, filledIfAlone, isOneForAll }: CellReading<Value>,
): Value[] {
  if (isOneForAll(argument)) {
    const forAll = single(argument, read, filledIfAlone ? undefined : empty);
    return Array.from({ length }, () => forAll);
  }
  if (empty !== undefined) return line(argument, length, read, empty);
  const across = argument.parameter.shape === "row";
  return Array.from({ length }, (_, index) =>
    across ? filled(argument, 0, index, read) : filled(argument, index, 0, read),
  );
}

function rectangle<Value>(
  argument: Argument,
  call: Call,
  read: ReadCell<Value>,
  empty: Value | undefined,
): Value[][] {
  const [rows, columns] = [call.rows(), call.columns()];
  if (empty !== undefined) return blockOf(argument, rows, columns, read, empty);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => filled(argument, down, across, read)),
  );
}
