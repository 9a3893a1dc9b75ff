import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import type { Spill } from "./spill-watch";

/** What is to be worked out; `isAll` is every formula but those that wait until what they read changes. */
export type DirtyData = Partial<IFormulaDirtyData> & { readonly isAll?: true };
type NameMap = Record<string, Record<string, string>>;

/** The cells of these blocks. */
export function dirtyCells(unit: string, blocks: readonly Spill[]): DirtyData {
  return {
    dirtyRanges: blocks.map(({ sheet, box: { row, column, rows, columns } }) => ({
      unitId: unit,
      sheetId: sheet,
      range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
    })),
  };
}

/** All of it together. */
export function merge(parts: readonly DirtyData[]): IFormulaDirtyData {
  return {
    forceCalculation: parts.some((part) => part.forceCalculation === true),
    dirtyRanges: parts.flatMap((part) => part.dirtyRanges ?? []),
    dirtyNameMap: mergeMaps(parts.map((part) => part.dirtyNameMap)),
    dirtyDefinedNameMap: mergeMaps(parts.map((part) => part.dirtyDefinedNameMap)),
    dirtySuperTableMap: mergeMaps(parts.map((part) => part.dirtySuperTableMap)),
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** Univer would note what every formula reads, and find none that is to be worked out. */
export function isNothing(dirty: IFormulaDirtyData): boolean {
  const { forceCalculation, dirtyRanges, dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap } = dirty;
  const maps = [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap].map((map) => Object.keys(map ?? {}));
  return !forceCalculation && dirtyRanges.length === 0 && maps.flat().length === 0;
}

function mergeMaps<M extends object>(maps: readonly (M | undefined)[]): M {
  const merged: NameMap = {};
  for (const map of maps) {
    for (const [unit, names] of Object.entries((map ?? {}) as NameMap)) {
      merged[unit] = { ...merged[unit], ...names };
    }
  }
  return merged as M;
}
