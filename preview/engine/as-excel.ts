import type { IRange } from "@univerjs/core";
import type {
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import { boxOfRange } from "./boxes";
import type { FormulaPackage } from "./functions";

/** A number as formulas spell it. */
const NUMERAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Univer takes a number of a formula that JavaScript would spell otherwise for a text: 5E-10, 1.50, .5. Sums turn it into a number again,
 * but every number is less than every text. Numbers are read as numbers, however they are spelled. Two quotation marks in a text, which
 * mean one, it reads twice over, so that """""" would be one mark and not two.
 */
export function readConstants(factory: Pick<ValueNodeFactory, "create">): void {
  const create = factory.create.bind(factory);
  factory.create = (token) => create(quotedAgain(plainNumeral(token)));
}

/** A text whose marks were read once already, with two for each again. */
function quotedAgain(token: string): string {
  return /^".*"$/s.test(token) ? `"${token.slice(1, -1).replaceAll('"', '""')}"` : token;
}

export function plainNumeral(token: string): string {
  const numeral = token.trim();
  return NUMERAL.test(numeral) ? String(Number(numeral)) : token;
}

const tellingEmptyFromZero = new WeakSet<object>();

/**
 * Univer keeps in which rows of a column each value is, for all workbooks of the process, and where a cell is compared with "" a second
 * time in a pass finds those that hold 0 too. In Excel 0 is no empty text.
 */
export function tellEmptyFromZero(index: FormulaPackage["CELL_INVERTED_INDEX_CACHE"]): void {
  if (tellingEmptyFromZero.has(index)) return;
  tellingEmptyFromZero.add(index);
  const positions = index.getCellPositions.bind(index);
  index.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = positions(unit, sheet, column, value, rows);
    const zeros = value === "" && index.getCellValuePositions(unit, sheet, column)?.get(0);
    if (!found || !zeros) return found;
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) };
  };
}

/**
 * ROW, COLUMN, ROWS and COLUMNS, which look at no cell: a formula may ask for the place of a range that it is in itself. Univer's own read
 * the cells and keep them for all who read the same range in the same pass, which then get the formula's cell as it was before.
 */
export function placeFunctions({
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  NumberValueObject,
}: FormulaPackage) {
  const numbers = (rows: readonly (readonly number[])[]) =>
    ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map((of) => NumberValueObject.create(of))),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  abstract class PlaceFunction extends BaseFunction {
    override needsReferenceObject = true;
    override maxParams = 1;

    override calculate(of?: BaseValueObject): BaseValueObject {
      if (of === undefined) return this.ofNothing();
      if (of.isReferenceObject())
        return this.ofRange((of as unknown as BaseReferenceObject).getRangePosition());
      if (of.isError()) return of;
      if (of.isNull()) return this.ofNothing();
      return of.isArray() ? this.ofArray(of as ArrayObject) : this.ofValue();
    }

    protected ofNothing(): BaseValueObject {
      return ErrorValueObject.create(NOT_AVAILABLE);
    }
    protected ofValue(): BaseValueObject {
      return ErrorValueObject.create(NOT_AVAILABLE);
    }
    protected abstract ofArray(array: ArrayObject): BaseValueObject;
    protected abstract ofRange(range: IRange): BaseValueObject;
  }
  class Size extends PlaceFunction {
    override minParams = 1;
    constructor(private readonly along: "rows" | "columns") {
      super(along.toUpperCase());
    }
    override ofValue() {
      return NumberValueObject.create(1);
    }
    override ofArray(array: ArrayObject) {
      return NumberValueObject.create(this.along === "rows" ? array.getRowCount() : array.getColumnCount());
    }
    override ofRange(range: IRange) {
      const { rows, columns } = boxOfRange(range);
      return NumberValueObject.create(this.along === "rows" ? rows : columns);
    }
  }
  class Place extends PlaceFunction {
    override minParams = 0;
    constructor(private readonly along: "row" | "column") {
      super(along.toUpperCase());
    }
    override ofNothing() {
      return NumberValueObject.create((this.along === "row" ? this.row : this.column) + 1);
    }
    override ofArray() {
      return ErrorValueObject.create(NOT_AVAILABLE);
    }
    override ofRange(range: IRange) {
      const { row, column, rows, columns } = boxOfRange(range);
      const [first, count] = this.along === "row" ? [row, rows] : [column, columns];
      if (count === 1) return NumberValueObject.create(first + 1);
      const each = Array.from({ length: count }, (_, at) => first + at + 1);
      return numbers(this.along === "row" ? each.map((of) => [of]) : [each]);
    }
  }
  return [new Size("rows"), new Size("columns"), new Place("row"), new Place("column")];
}

const NOT_AVAILABLE = "#N/A" as ErrorType;
type ArrayObject = InstanceType<FormulaPackage["ArrayValueObject"]>;
