/** A cell as a spreadsheet holds it. Errors are their worksheet text, such as "#N/A"; an empty cell is "". */
export type CellValue = number | string | boolean;

/** A block of cells on one sheet; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The sums behind the stand-in for Excel. The host executes Office.js requests against this and nothing else,
 * so that the browser's grid and the tests' headless one behave alike.
 */
export interface Engine {
  addSheet(id: string, name: string, position?: number): void;
  removeSheet(id: string): void;
  /** Formulas that name the sheet follow it. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  setSheetHidden(id: string, hidden: boolean): void;
  activateSheet(id: string): void;
  /** Sheets as the user sees them, in order: the user may add, rename or delete sheets in the grid itself. */
  sheets(): readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];

  /** Writes what a person would type, a whole block in one go; a text that starts with "=" is a formula; "" empties the cell. */
  write(sheet: string, box: Box, input: readonly (readonly CellValue[])[]): void;
  values(sheet: string, box: Box): CellValue[][];
  /** The formula as entered, or the value where there is none. */
  formulas(sheet: string, box: Box): CellValue[][];
  usedBox(sheet: string): Box | null;
  /** The block a formula spills over, its own cell included; null when it does not spill. */
  spillBox(sheet: string, row: number, column: number): Box | null;

  setNumberFormat(sheet: string, box: Box, format: string): void;
  setStyle(sheet: string, box: Box, style: CellStyle): void;
  setColumnWidth(sheet: string, column: number, columns: number, points: number): void;
  setFrozen(sheet: string, rows: number, columns: number): void;
  setGridlines(sheet: string, shown: boolean): void;
  merge?(sheet: string, box: Box): void;

  /** Makes a custom function known; `call` answers at once (a scalar, a block that spills, or an error text such as "#BUSY!"). */
  registerFunction(
    name: string,
    description: string,
    call: (args: readonly FunctionArgument[]) => CellValue | CellValue[][],
  ): void;
  /** Works every formula out again. */
  recalculate(): void;
  /** Resolves when the sums in hand are done. */
  settled(): Promise<void>;

  /** A person (not the host) changed cells. */
  onUserEdit(listener: (sheet: string, box: Box) => void): void;
  onSelection(listener: (sheet: string, box: Box) => void): void;
  onSheetsChanged(listener: () => void): void;
}

/** undefined for an argument left out; empty cells inside a block are null. */
export type FunctionArgument = CellValue | null | undefined | (CellValue | null)[][];

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string | null;
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly borderTop?: string | null;
  readonly borderBottom?: string | null;
}
