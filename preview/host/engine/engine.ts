import type { Box, CellInput, CellPosition, CellValue } from "./cell";
import type { SheetChange, SheetEdit, Shift } from "./edit";
import type { DefinedName, FiledFormula, FunctionCall, KeptFormula, TableArea } from "./formula";
import type { CellStyle, LaidOut } from "./looks";

/**
 * The sums behind the stand-in for Excel. The host executes Office.js requests against this alone,
 * so that the browser's grid and the tests' headless one behave alike. Sheets are known by ids.
 */
export interface Engine {
  addSheet(id: string, name: string, position?: number): void;
  /** Copies a sheet's cells, looks and layout to a new one at the end; answers with its id. */
  copySheet(id: string, name: string): string;
  removeSheet(id: string): void;
  /** Formulas that name the sheet follow it. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  setSheetHidden(id: string, hidden: boolean): void;
  activateSheet(id: string): void;
  activeSheet(): string;
  /** Sheets as the user sees them, in order: the user may add, rename or delete sheets in the grid itself. */
  sheets(): readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];

  /**
   * Writes what a person would type, a whole block in one go: "12" is a number, "=A1" a formula, "'12" the text 12,
   * "" empties the cell, null leaves it. Formulas may hold structured references to the tables made known by `setTables`.
   */
  write(sheet: string, box: Box, input: readonly (readonly CellInput[])[]): void;
  values(sheet: string, box: Box): CellValue[][];
  /** The formula as entered, or the value where there is none. */
  formulas(sheet: string, box: Box): CellValue[][];
  /** The smallest block, of the sheet or of a part of it, that holds every cell with something in it; formats count unless only values are asked for. */
  usedBox(sheet: string, valuesOnly?: boolean, within?: Box): Box | null;
  /** The block a formula in this cell spills over, its own cell included; null when it does not spill. */
  spillBox(sheet: string, row: number, column: number): Box | null;
  /** All blocks of the sheet that formulas spill over. */
  spills(sheet: string): readonly Box[];

  /** Tables that structured references may name. Formulas follow tables that grow, move or are renamed (known by id). */
  setTables(tables: readonly TableArea[]): void;
  /** Names, the user's own included, and what they refer to ("=Sheet1!$A$1:$B$2"). `sheet` is the one they hold for; null for all. */
  names(): readonly DefinedName[];
  /** Gives a name to what a formula refers to ("=Sheet1!$A$1:$B$2"), for one sheet or for all; null takes the name away. */
  setName(name: string, formula: string | null, sheet?: string | null): void;
  /** What formulas come to, as if they were in cells of this sheet that are not there; a block where they give several values. */
  evaluate(sheet: string, formulas: readonly string[]): Promise<readonly (CellValue | CellValue[][])[]>;

  /** Puts in empty cells where the block is; what was there moves down or to the right, and formulas follow. */
  insertCells(sheet: string, box: Box, push: "down" | "right"): void;
  /** Takes the block's cells out; what is below or to the right moves up. */
  deleteCells(sheet: string, box: Box, pull: "up" | "left"): void;

  numberFormats(sheet: string, box: Box): string[][];
  setNumberFormats(sheet: string, box: Box, formats: readonly (readonly (string | null)[])[]): void;
  styles(sheet: string, box: Box): CellStyle[][];
  setStyle(sheet: string, box: Box, style: CellStyle): void;
  clearFormats(sheet: string, box: Box): void;
  /** Widths and heights are in points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, rows: number, points: number): void;
  /** A height for each row, from this one on. */
  setRowHeights(sheet: string, row: number, points: readonly number[]): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  setRowsHidden(sheet: string, row: number, rows: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, column: number, columns: number, hidden: boolean): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheet: string, rows: number, columns: number): void;
  gridlines(sheet: string): boolean;
  setGridlines(sheet: string, shown: boolean): void;
  /** "" where it has none. */
  tabColour(sheet: string): string;
  setTabColour(sheet: string, colour: string): void;
  /** The columns and rows that were given a size or are hidden. Rows made to fit their texts have no size of their own: they are told apart. */
  laidOut(sheet: string): LaidOut;
  merge(sheet: string, box: Box): void;
  unmerge(sheet: string, box: Box): void;
  /** The blocks of cells that are merged. */
  merged(sheet: string): readonly Box[];

  /**
   * Has formulas of the file worked out once a cell that they read changes; until then their cells show the file's values. Answers with
   * those that stay as they are, because the engine does not know a function in them.
   */
  workOutLater(formulas: readonly FiledFormula[]): readonly KeptFormula[];
  /** Makes a custom function known; `call` answers at once (a scalar, a block that spills, or an error text such as "#BUSY!"). */
  registerFunction(name: string, description: string, call: FunctionCall): void;
  /** Works the formulas of these cells out again, or every formula. */
  recalculate(cells?: readonly CellPosition[]): void;
  /** Resolves when the sums in hand are done. */
  settled(): Promise<void>;
  /** Works nothing out unasked until the answer is called, nor for so many milliseconds after that. */
  hold(): (milliseconds: number) => void;

  select(sheet: string, box: Box): void;
  selection(): { readonly sheet: string; readonly box: Box };

  /** A person (not the host) changed cells. `before` is what one cell held, a formula or a value; null where several changed. */
  onUserEdit(listener: (sheet: string, box: Box, before: CellValue | null) => void): void;
  /** A person put in or took out whole rows or columns; formulas have followed already. */
  onUserShift(listener: (shift: Shift) => void): void;
  onSelection(listener: (sheet: string, box: Box) => void): void;
  onSheetActivated(listener: (sheet: string) => void): void;
  /** A person added, removed, renamed, moved or hid a sheet. */
  onSheetsChanged(listener: (change: SheetChange) => void): void;
  onCalculated(listener: () => void): void;
  /** Anything of a sheet was changed, by the host or a person, in the grid or by sums. */
  onEdited(listener: (sheet: string, edit: SheetEdit) => void): void;

  dispose(): void;
}
