import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Box, CellInput, CellPosition, CellValue } from "../host/engine";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../host/address";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";
import { entered, translate } from "../host/structured";
import type { TableBook, Translated } from "../host/structured";
import { FILED_FORMULA } from "./snapshot";
import { gatherPainting } from "./painting";
import type { Painting } from "./painting";
import type { StylePatch } from "./styles";
import { readTyped } from "./typed-input";

/** A change of one cell, in Univer's terms; null takes a property away. */
export type CellPatch = { [Key in Exclude<keyof ICellData, "s">]?: ICellData[Key] | null } & {
  readonly s?: StylePatch | null;
};

/** Univer's kinds of cell values. */
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;
/** How a change of looks is told from one of contents. */
const STYLE_ONLY = { trigger: COMMAND.setStyle } as const;
const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
/** Kept in a cell beside the plain formula the engine works with. */
const ENTERED = "entered";
const TEXT_FORMAT = "@";

/** The cells of a workbook: what is written to them and what is in them. */
export interface Cells {
  write(sheet: string, box: Box, input: readonly (readonly CellInput[])[]): void;
  patch(sheet: string, box: Box, change: (row: number, column: number) => CellPatch | undefined): void;
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

/** What typing this puts into a cell. */
export function inputPatch(
  typed: CellValue,
  format: string | undefined,
  translateFormula: (formula: string) => Translated | null,
): CellPatch {
  const cleared: CellPatch = { p: null, si: null, f: null, custom: null };
  if (typed === "") return { ...cleared, v: null, t: null };
  if (typeof typed === "number") return { ...cleared, v: typed, t: TYPE.number };
  if (typeof typed === "boolean") return { ...cleared, v: typed ? 1 : 0, t: TYPE.boolean };
  if (format === TEXT_FORMAT) return { ...cleared, v: typed, t: TYPE.forcedText };
  if (typed.startsWith("=") && typed.length > 1) {
    const translated = translateFormula(typed);
    const custom = translated ? { custom: { [ENTERED]: translated } } : {};
    return { ...cleared, v: null, t: null, f: translated?.plain ?? typed, ...custom };
  }
  const read = readTyped(typed);
  const style =
    read.format && (format ?? "General") === "General" ? { s: { n: { pattern: read.format } } } : {};
  const value = typeof read.value === "string" ? { v: read.value, t: textType(read.value) } : null;
  return {
    ...(value ? { ...cleared, ...value } : inputPatch(read.value, format, translateFormula)),
    ...style,
  };
}

/** Texts that look like numbers are marked, so that they stay texts. */
function textType(text: string): number {
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? TYPE.forcedText : TYPE.text;
}

function keptTranslation(cell: ICellData | undefined): Translated | null {
  const kept: unknown = cell?.custom?.[ENTERED];
  return kept && typeof kept === "object" ? (kept as Translated) : null;
}

/** The formula that a file has in a cell, which shows the file's value. */
function filedFormula(cell: ICellData | undefined): string | null {
  const filed: unknown = cell?.custom?.[FILED_FORMULA];
  return typeof filed === "string" ? filed : null;
}

function cellValue(cell: ICellData | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  return cell?.t === TYPE.boolean ? Boolean(Number(value)) : value;
}

function holdsValue(cell: ICellData): boolean {
  return Boolean(cell.f || cell.si || cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}

function spillsOf(model: FormulaDataModel, unit: string, sheet: string): Box[] {
  const ranges = (model.getArrayFormulaRange()[unit]?.[sheet] ?? {}) as Record<
    string,
    Nullable<Record<string, Nullable<IRange>>>
  >;
  return Object.values(ranges)
    .flatMap((line) => Object.values(line ?? {}))
    .flatMap((range) => (range ? [boxOfRange(range)] : []));
}

function boxOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** The smallest block around all that is added. */
function bounds(): { add(box: Box): void; box(): Box | null } {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  return {
    add: (box) => {
      top = Math.min(top, box.row);
      left = Math.min(left, box.column);
      bottom = Math.max(bottom, box.row + box.rows);
      right = Math.max(right, box.column + box.columns);
    },
    box: () => (bottom < 0 ? null : { row: top, column: left, rows: bottom - top, columns: right - left }),
  };
}

export function mapBox<Item>(box: Box, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (__, across) => item(box.row + down, box.column + across)),
  );
}
