import type { Injector } from "@univerjs/core";
import { calculateInBinary } from "./arithmetic";
import { placeFunctions, readConstants, tellEmptyFromZero } from "./as-excel";
import type { FormulaPackage } from "./functions";
import { orderInPieces } from "./order-in-pieces";
import { knowRanges } from "./ranges-once";
import { compareRowsByCell } from "./rows-compared";
import { addUpByNumber } from "./sums-by-number";
import { wildcardsAsExcel } from "./wildcards";

/** Has Univer work formulas out as Excel does, where it does otherwise. Answers with what is to be told of the sheets, as they are, before each pass. */
export function workAsExcel(injector: Injector, formulas: FormulaPackage): (sheets: string) => void {
  const functions = injector.get(formulas.IFunctionService);
  readConstants(injector.get(formulas.ValueNodeFactory));
  tellEmptyFromZero(formulas.CELL_INVERTED_INDEX_CACHE);
  wildcardsAsExcel(formulas, functions);
  calculateInBinary(formulas);
  compareRowsByCell(formulas);
  functions.registerExecutors(...placeFunctions(formulas));
  addUpByNumber(functions, formulas);
  const dependencies = injector.get(formulas.IFormulaDependencyGenerator);
  orderInPieces(dependencies);
  return knowRanges(dependencies, injector.get(formulas.IFormulaRuntimeService));
}
