import type { IRange, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Box } from "../host/engine";
import { boxOfRange } from "./boxes";

/** The blocks that formulas of a sheet fill, those that are blocked too. */
export function spillsOf(model: FormulaDataModel, unit: string, sheet: string): Box[] {
  const ranges = (model.getArrayFormulaRange()[unit]?.[sheet] ?? {}) as Record<
    string,
    Nullable<Record<string, Nullable<IRange>>>
  >;
  return Object.values(ranges)
    .flatMap((line) => Object.values(line ?? {}))
    .flatMap((range) => (range ? [boxOfRange(range)] : []));
}
