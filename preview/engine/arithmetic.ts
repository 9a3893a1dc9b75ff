import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FormulaPackage } from "./functions";

type Values = Pick<FormulaPackage, "ArrayValueObject" | "ErrorValueObject" | "NumberValueObject">;
type ArrayObject = InstanceType<FormulaPackage["ArrayValueObject"]>;
type Operation = "plus" | "minus" | "multiply" | "divided";

const FIGURES: Readonly<Record<Operation, (one: number, other: number) => number>> = {
  plus: (one, other) => withoutNoise(one, one + other),
  minus: (one, other) => withoutNoise(one, one - other),
  multiply: (one, other) => one * other,
  divided: (one, other) => one / other,
};
const OPERATIONS = Object.keys(FIGURES) as readonly Operation[];
/** What is left of a figure by which a sum is a difference that Excel shows as 0. */
const NOISE = 2 ** -48;

const replaced = new WeakSet<object>();

/**
 * Sums as Excel does them: in binary arithmetic, and 0 where two figures cancel out but for its noise. Univer makes a decimal of each figure
 * that is no whole number, and notes of every cell of a range that is calculated with in which row its value is, as if it were looked for.
 */
export function calculateInBinary(values: Values): void {
  if (replaced.has(values.NumberValueObject)) return;
  replaced.add(values.NumberValueObject);
  const number = values.NumberValueObject.prototype;
  // Rows are chosen by products of conditions, which are mostly 0: one such object serves for all, and nothing changes it.
  const [nothing, one] = [0, 1].map((figure) => values.NumberValueObject.create(figure));
  const made = (figure: number): BaseValueObject =>
    figure === 0 ? nothing! : figure === 1 ? one! : values.NumberValueObject.create(figure);
  const array = values.ArrayValueObject.prototype;
  for (const operation of OPERATIONS) {
    const figures = FIGURES[operation];
    const ofNumber = number[operation];
    const pair = (one: BaseValueObject, other: BaseValueObject): BaseValueObject => {
      const [left, right] = [figureOf(one), figureOf(other)];
      if (left === null || right === null || (operation === "divided" && right === 0))
        return otherwise(one, other);
      const result = figures(left, right);
      return Number.isFinite(result) ? made(result) : otherwise(one, other);
    };
    const otherwise = (one: BaseValueObject, other: BaseValueObject): BaseValueObject => {
      if (one.isError()) return one;
      if (other.isError()) return other;
      return one.isNumber() ? ofNumber.call(one, other) : one[operation](other);
    };
    const blocks = (one: BaseValueObject, other: BaseValueObject): ArrayObject =>
      byCell(values, one, other, pair);
    number[operation] = function calculated(other) {
      return other.isArray() ? blocks(this, other) : pair(this, other);
    };
    array[operation] = function calculated(other) {
      return blocks(this, other);
    };
  }
  const sumOfOthers = array.sum;
  array.sum = function calculated() {
    const sum = sumOf(this);
    return sum === null ? sumOfOthers.call(this) : values.NumberValueObject.create(sum);
  };
}

/** A figure that can be calculated with at once: a number, TRUE and FALSE, what is empty. */
function figureOf(value: BaseValueObject): number | null {
  if (value.isNumber()) return value.getValue() as number;
  if (value.isBoolean()) return value.getValue() ? 1 : 0;
  return value.isNull() ? 0 : null;
}

/** Of 0 the sign is kept out: a sum of figures of one sign has no noise. */
function withoutNoise(one: number, result: number): number {
  return Math.abs(result) < Math.abs(one) * NOISE ? 0 : result;
}

/** The numbers in a block added up; null where it holds an error, or comes to no number. */
function sumOf(block: ArrayObject): number | null {
  let sum = 0;
  let isPlain = true;
  block.iterator((value) => {
    if (value?.isError()) isPlain = false;
    else if (value?.isNumber()) sum = FIGURES.plus(sum, value.getValue() as number);
    return isPlain;
  });
  return isPlain && Number.isFinite(sum) ? sum : null;
}

/** A row beside a block goes with each of its rows, a column with each of its columns, a single figure with all its cells. */
function byCell(
  { ArrayValueObject, ErrorValueObject }: Values,
  one: BaseValueObject,
  other: BaseValueObject,
  pair: (one: BaseValueObject, other: BaseValueObject) => BaseValueObject,
): ArrayObject {
  const rows = Math.max(rowsOf(one), rowsOf(other));
  const columns = Math.max(columnsOf(one), columnsOf(other));
  const lines: BaseValueObject[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: BaseValueObject[] = [];
    for (let column = 0; column < columns; column += 1) {
      const [mine, yours] = [cellOf(one, row, column), cellOf(other, row, column)];
      line.push(mine && yours ? pair(mine, yours) : ErrorValueObject.create(NOT_AVAILABLE));
    }
    lines.push(line);
  }
  return ArrayValueObject.create({
    calculateValueList: lines,
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const NOT_AVAILABLE = "#N/A" as Parameters<Values["ErrorValueObject"]["create"]>[0];

function rowsOf(value: BaseValueObject): number {
  return value.isArray() ? (value as ArrayObject).getRowCount() : 1;
}

function columnsOf(value: BaseValueObject): number {
  return value.isArray() ? (value as ArrayObject).getColumnCount() : 1;
}

function cellOf(value: BaseValueObject, row: number, column: number): ReturnType<ArrayObject["get"]> {
  if (!value.isArray()) return value;
  const block = value as ArrayObject;
  return block.get(block.getRowCount() === 1 ? 0 : row, block.getColumnCount() === 1 ? 0 : column);
}
