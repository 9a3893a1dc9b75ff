import { block as blockOf, emptyAt, filled, filledAt, line, single, valueAt } from "../cells";
import type { Argument, Parameter, ParameterShape, ReadCell } from "../cells";
import type { Call, Each, LeftOut, Options, PlainValue, Whole } from "./declared";
import type { CellKind } from "./kinds";

/** The value of one cell: null too, where an empty one or one left out has none. */
type CellValue<Value, Of> = Of extends
  { readonly empty: null } | { readonly whenLeftOut: { readonly value: null } }
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

/** What is told about a parameter, without the means to read it. */
function facts<Plain extends PlainValue>(
  shape: ParameterShape,
  kind: CellKind<unknown, Plain>,
  options: Options<Plain>,
) {
  const { meaning, unit, range, toThePenny, spelledFreely, otherwise, whenLeftOut, rows, columns } = options;
  const told: Omit<Parameter, "name"> = {
    meaning,
    kind: kind.kind,
    shape,
    ...(whenLeftOut === undefined ? {} : { whenLeftOut: leftOutWords(whenLeftOut) }),
    ...(unit === undefined ? {} : { unit }),
    ...(range === undefined ? {} : { range }),
    ...(toThePenny === undefined ? {} : { toThePenny }),
    ...(kind.choices === undefined ? {} : { choices: kind.choices }),
    ...(spelledFreely === undefined ? {} : { spelledFreely }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
  return {
    told,
    optional: whenLeftOut !== undefined,
    presence: options.presence ?? (options.filled ? "content" : kind.presence),
    beside: { ...(rows === undefined ? {} : { rows }), ...(columns === undefined ? {} : { columns }) },
  };
}

function emptyCell<Value, Plain extends PlainValue>(
  kind: CellKind<Value, Plain>,
  { filled: mustBeFilled, empty, whenLeftOut }: Options<Plain>,
): Value | null | undefined {
  if (mustBeFilled) return undefined;
  if (empty === null) return null;
  if (whenLeftOut === undefined || meansNothing(whenLeftOut)) return kind.empty;
  const value = valueLeftOut(whenLeftOut);
  return value === null ? null : kind.fromPlain(value);
}

function meansNothing(leftOut: LeftOut<PlainValue> | undefined): boolean {
  return typeof leftOut === "object" && !("value" in leftOut);
}

function valueLeftOut<Plain extends PlainValue>(leftOut: LeftOut<Plain>): Plain | null {
  return typeof leftOut === "object" && "value" in leftOut ? leftOut.value : (leftOut as Plain);
}

function leftOutWords(leftOut: LeftOut<PlainValue>): string {
  if (typeof leftOut !== "object") return shown(leftOut);
  return "words" in leftOut ? leftOut.words : `${shown(leftOut.value)}${leftOut.note}`;
}

/** A value as it is typed into a formula. */
function shown(plain: PlainValue): string {
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return typeof plain === "string" ? `"${plain}"` : String(plain);
}
