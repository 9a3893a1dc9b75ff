/** A cell as a spreadsheet holds it. Errors are their worksheet text, such as "#N/A"; an empty cell is "". */
export type CellValue = number | string | boolean;

/** What is put into a cell; null leaves the cell as it is. */
export type CellInput = CellValue | null;

/** A block of cells on one sheet; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of one sheet. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
