import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FormulaPackage } from "./functions";

type Values = Pick<FormulaPackage, "ArrayValueObject" | "BooleanValueObject">;
type ArrayObject = InstanceType<FormulaPackage["ArrayValueObject"]>;
type Compare = ArrayObject["compare"];

const FIGURES: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
};
/** Figures that are closer are left to Univer: it takes dates for the same that differ by less. */
const CLOSE = 1e-6;

const replaced = new WeakSet<object>();

/**
 * A row of cells compared with one value, cell by cell. Univer notes of every column which rows hold which value, and for each cell of the
 * row goes over all that was noted of its column: a formula for each cell of a row is then as many times as slow as the columns are long.
 */
export function compareRowsByCell(values: Values): void {
  const array = values.ArrayValueObject.prototype;
  if (replaced.has(array)) return;
  replaced.add(array);
  const otherwise = array.compare;
  const [yes, no] = [true, false].map((is) => values.BooleanValueObject.create(is));
  const pair = (one: BaseValueObject, other: BaseValueObject, operator: Parameters<Compare>[1]) => {
    const figures = FIGURES[operator];
    if (!figures || !one.isNumber() || !other.isNumber()) return one.compare(other, operator);
    const [left, right] = [one.getValue() as number, other.getValue() as number];
    if (left !== right && Math.abs(left - right) < CLOSE) return one.compare(other, operator);
    return figures(left, right) ? yes! : no!;
  };
  array.compare = function compared(other, operator, isCaseSensitive) {
    const line = isCaseSensitive ? null : rowOf(this);
    const value = line && singleOf(other);
    if (!line || !value || value.isError()) return otherwise.call(this, other, operator, isCaseSensitive);
    return values.ArrayValueObject.create({
      calculateValueList: [line.map((one) => (one.isError() ? one : pair(one, value, operator)))],
      rowCount: 1,
      columnCount: line.length,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
}

/** The cells of a single row; null where there are more rows, or a cell is not known. */
function rowOf(block: ArrayObject): readonly BaseValueObject[] | null {
  if (block.getRowCount() !== 1 || block.getColumnCount() === 1) return null;
  const line: BaseValueObject[] = [];
  for (let column = 0; column < block.getColumnCount(); column += 1) {
    const cell = block.get(0, column);
    if (!cell) return null;
    line.push(cell);
  }
  return line;
}

/** A value, or the only one of a block; null where there are several. */
function singleOf(value: BaseValueObject): BaseValueObject | null {
  if (!value.isArray()) return value;
  const block = value as ArrayObject;
  return block.getRowCount() === 1 && block.getColumnCount() === 1 ? block.getFirstCell() : null;
}
