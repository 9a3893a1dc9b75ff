import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Box, CellInput, CellPosition, CellValue } from "../host/engine";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../host/address";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";
import { entered, translate } from "../host/structured";
import type { TableBook } from "../host/structured";
import { keptTranslation } from "./entered";
import { AS_FILED } from "./filed-formulas";
import { bounds, mapBox } from "./boxes";
import { cellValue, filedFormula, holdsValue, inputPatch } from "./cell-content";
import type { CellPatch } from "./cell-content";
import { spillsOf } from "./spills";
import { gatherPainting } from "./painting";
import type { Painting } from "./painting";

/** How a change of looks is told from one of contents. */
const STYLE_ONLY = { trigger: COMMAND.setStyle } as const;
const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The cells of a workbook: what is written to them and what is in them. */
export interface Cells {
  write(sheet: string, box: Box, input: readonly (readonly CellInput[])[]): void;
  patch(sheet: string, box: Box, change: (row: number, column: number) => CellPatch | undefined): void;
  /** Gives cells formulas whose values they show already. */
  adopt(sheet: string, cells: Record<number, Record<number, CellPatch>>): void;
  /** Cells with formulas that are not a file's, which wait until what they read changes; null where none wait. */
  notWaiting(): readonly { readonly sheet: string; readonly box: Box }[] | null;
  /** Changes looks only. */
  paint: Painting["add"];
  clearFormats(sheet: string, box: Box): void;
  data(sheet: string, row: number, column: number): ICellData | undefined;
  values(sheet: string, box: Box): CellValue[][];
  formulas(sheet: string, box: Box): CellValue[][];
  formulaAt(cell: CellPosition): string | null;
  /** All cells with formulas that were entered with structured references or names of one sheet, or that hold this word. */
  structuredCells(word?: string): readonly (CellPosition & { readonly text: string })[];
  usedBox(sheet: string, valuesOnly: boolean, within?: Box): Box | null;
  spills(sheet: string): readonly Box[];
  worksheet(sheet: string): Worksheet;
  dispose(): void;
}

export function univerCells(
  workbook: Workbook,
  model: FormulaDataModel,
  commands: Commands,
  book: TableBook,
): Cells {
  const { unit } = commands;
  const worksheet = (id: string) => {
    const found = workbook.getSheetBySheetId(id);
    if (!found) throw new Error(`The workbook has no sheet "${id}".`);
    return found;
  };
  const setCells = (sheet: string, cellValue: IObjectMatrixPrimitiveType<CellPatch>, trigger = {}) =>
    commands.own(() =>
      commands.run(COMMAND.setValues, { unitId: unit, subUnitId: sheet, cellValue, ...trigger }),
    );
  let isAnyWaiting = false;
  const painting = gatherPainting((sheet, cells) => setCells(sheet, cells, STYLE_ONLY));
  commands.beforeOwn(painting.finish);
  const matrix = (sheet: string) => {
    painting.finish();
    return worksheet(sheet).getCellMatrix();
  };
  const data = (sheet: string, row: number, column: number) =>
    matrix(sheet).getValue(row, column) ?? undefined;
  const spilled = (sheet: string, row: number, column: number) =>
    model.getArrayFormulaCellData()[unit]?.[sheet]?.[row]?.[column] ?? undefined;

  const plainFormula = (sheet: string, row: number, column: number, cell: ICellData | undefined) =>
    cell?.f ?? (cell?.si ? (model.getFormulaStringByCell(row, column, sheet, unit) ?? null) : null);
  const formulaAt = ({ sheet, row, column }: CellPosition): string | null => {
    const cell = data(sheet, row, column);
    const plain = plainFormula(sheet, row, column, cell);
    if (!plain) return filedFormula(cell);
    const kept = keptTranslation(cell);
    return kept ? entered(plain, kept, book, sheet) : plain;
  };
  const valueAt = (sheet: string, row: number, column: number): CellValue => {
    const cell = data(sheet, row, column);
    // A spilled value is not in the cell's own data, which are empty but may carry a format.
    return cellValue(
      cell && (cell.f || cell.si || cell.v !== undefined) ? cell : spilled(sheet, row, column),
    );
  };

  /** Univer remembers a spill that is blocked, to try it again. */
  const spills = (sheet: string) =>
    spillsOf(model, unit, sheet).filter(({ row, column }) => valueAt(sheet, row, column) !== "#SPILL!");

  const patch: Cells["patch"] = (sheet, box, change) => {
    const cellValue: IObjectMatrixPrimitiveType<CellPatch> = {};
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        const changed = change(row, column);
        if (changed) (cellValue[row] ??= {})[column] = changed;
      }
    }
    setCells(sheet, cellValue);
  };

  const formatAt = (sheet: string, row: number, column: number) =>
    workbook.getStyles().getStyleByCell(data(sheet, row, column))?.n?.pattern;

  return {
    worksheet,
    data,
    patch,
    adopt: (sheet, of) => {
      isAnyWaiting = true;
      const valued: IObjectMatrixPrimitiveType<CellPatch> = {};
      for (const [row, line] of Object.entries(of)) {
        const filled: Record<number, CellPatch> = {};
        for (const [column, patch] of Object.entries(line)) {
          // Univer empties a cell that is given a formula without a value.
          const { v = null, t = null } = data(sheet, Number(row), Number(column)) ?? {};
          filled[Number(column)] = { ...patch, v, t };
        }
        valued[Number(row)] = filled;
      }
      setCells(sheet, valued, AS_FILED);
    },
    notWaiting: () => {
      if (!isAnyWaiting) return null;
      return workbook.getSheets().flatMap((each) => {
        const sheet = each.getSheetId();
        const found: { sheet: string; box: Box }[] = [];
        each.getCellMatrix().forValue((row, column, cell) => {
          if (cell && (cell.f || cell.si) && filedFormula(cell) === null)
            found.push({ sheet, box: { row, column, rows: 1, columns: 1 } });
        });
        return found;
      });
    },
    paint: painting.add,
    clearFormats: (sheet, { row, column, rows, columns }) => {
      const cleared: IObjectMatrixPrimitiveType<CellPatch> = {};
      matrix(sheet).forValue((at, across, cell) => {
        const isInside = at >= row && at < row + rows && across >= column && across < column + columns;
        if (isInside && cell?.s) (cleared[at] ??= {})[across] = { s: null };
      });
      setCells(sheet, cleared, STYLE_ONLY);
    },
    formulaAt,
    write: (sheet, box, input) =>
      patch(sheet, box, (row, column) => {
        const typed = input[row - box.row]?.[column - box.column];
        if (typed === null || typed === undefined) return undefined;
        // What is empty need not be emptied: of a sheet that is cleared or written, that is most cells.
        if (typed === "" && !data(sheet, row, column)) return undefined;
        const format = formatAt(sheet, row, column);
        return inputPatch(typed, format, (formula) => translate(formula, { sheet, row, column }, book));
      }),
    values: (sheet, box) => mapBox(box, (row, column) => valueAt(sheet, row, column)),
    formulas: (sheet, box) =>
      mapBox(box, (row, column) => formulaAt({ sheet, row, column }) ?? valueAt(sheet, row, column)),
    structuredCells: (word) =>
      workbook.getSheets().flatMap((each) => {
        const found: (CellPosition & { readonly text: string })[] = [];
        const sheet = each.getSheetId();
        each.getCellMatrix().forValue((row, column, cell) => {
          const isMeant = word !== undefined && cell?.f?.toLowerCase().includes(word.toLowerCase());
          if (cell && (keptTranslation(cell) || isMeant)) {
            found.push({ sheet, row, column, text: formulaAt({ sheet, row, column }) ?? "" });
          }
        });
        return found;
      }),
    spills,
    usedBox: (sheet, valuesOnly, within = WHOLE_SHEET) => {
      const used = bounds();
      for (const box of spills(sheet)) {
        const inside = intersection(box, within);
        if (inside) used.add(inside);
      }
      const counts = (cell: Nullable<ICellData>) =>
        Boolean(cell && (holdsValue(cell) || (!valuesOnly && cell.s)));
      matrix(sheet).forEach((row, line): void => {
        if (row < within.row || row >= within.row + within.rows) return;
        for (const key in line) {
          const column = Number(key);
          const isInside = column >= within.column && column < within.column + within.columns;
          if (isInside && counts(line[column])) used.add({ row, column, rows: 1, columns: 1 });
        }
      });
      return used.box();
    },
    dispose: painting.dispose,
  };
}
