import type * as Formulas from "@univerjs/engine-formula";
import type { BaseValueObject, ErrorType, IFunctionInfo } from "@univerjs/engine-formula";
import type * as SheetFormulas from "@univerjs/sheets-formula";
import type { CellValue, FunctionArgument, FunctionCall } from "../host/engine";
import { ERROR_TEXTS } from "./typed-input";

/** Univer's FunctionType.User. */
const USER_FUNCTION = 15;

/** Univer's formula package, as the code that opened the workbook loaded it. */
export type FormulaPackage = Pick<
  typeof Formulas,
  | "ArrayValueObject"
  | "BaseFunction"
  | "BooleanValueObject"
  | "CELL_INVERTED_INDEX_CACHE"
  | "ErrorValueObject"
  | "FormulaDataModel"
  | "IActiveDirtyManagerService"
  | "IDefinedNamesService"
  | "IFormulaDependencyGenerator"
  | "IFormulaRuntimeService"
  | "IFunctionService"
  | "NumberValueObject"
  | "StringValueObject"
  | "ValueNodeFactory"
> &
  Pick<typeof SheetFormulas, "UpdateFormulaController">;

/**
 * A function of Univer that hands its arguments on as they are. Univer's own custom functions get 0 for an empty cell
 * and for an argument left out; Excel's tell them apart from 0.
 */
export function univerFunction(formulas: FormulaPackage, name: string, call: FunctionCall) {
  const values = valueObjects(formulas);
  class HostFunction extends formulas.BaseFunction {
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
        return values.fromResult(call(variants.map(argumentOf), caller));
      } catch (error) {
        console.error(`${name} could not be called`, error);
        return values.fromCell("#VALUE!");
      }
    }
  }
  return new HostFunction(name);
}

/** Makes the name known to the grid's formula bar. */
export function functionDescription(name: string, description: string): IFunctionInfo {
  return {
    functionName: name,
    functionType: USER_FUNCTION,
    description,
    abstract: description,
    functionParameter: [],
  };
}

function argumentOf(variant: BaseValueObject): FunctionArgument {
  if (!variant.isArray()) return cellOf(variant);
  const array = variant as InstanceType<FormulaPackage["ArrayValueObject"]>;
  const block: (CellValue | null)[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const line: (CellValue | null)[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      line.push(cellOf(array.get(row, column)));
    }
    block.push(line);
  }
  return block;
}

function cellOf(value: BaseValueObject | void | null | undefined): CellValue | null {
  if (!value || value.isNull()) return null;
  if (value.isError())
    return String((value as { getErrorType?(): string }).getErrorType?.() ?? value.getValue());
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue() as CellValue;
}

function valueObjects(formulas: FormulaPackage) {
  const fromCell = (value: CellValue): BaseValueObject => {
    if (typeof value === "number") {
      return Number.isFinite(value) ? formulas.NumberValueObject.create(value) : fromCell("#NUM!");
    }
    if (typeof value === "boolean") return formulas.BooleanValueObject.create(value);
    return ERROR_TEXTS.has(value)
      ? formulas.ErrorValueObject.create(value as ErrorType)
      : formulas.StringValueObject.create(value);
  };
  const fromResult = (result: ReturnType<FunctionCall>): BaseValueObject => {
    if (typeof result !== "object") return fromCell(result);
    const columns = result[0]?.length ?? 0;
    if (columns === 0) return fromCell("#VALUE!");
    return formulas.ArrayValueObject.create({
      calculateValueList: result.map((line) => line.map(fromCell)),
      rowCount: result.length,
      columnCount: columns,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
  return { fromCell, fromResult };
}
