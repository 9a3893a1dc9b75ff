/** One cell of a workbook to be worked out, its row and column counted from 0: a number, a text, TRUE or FALSE, or a formula (a text that begins with "="). */
export interface GivenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: number | string | boolean;
}

/** What an engine shows in a cell: an error as its text (#N/A); an empty cell is null. */
export type ShownValue = number | string | boolean | null;

/** The values of a workbook's cells, rows and columns counted from 0. */
export type ShownValues = (sheet: string, row: number, column: number) => ShownValue;

/** A spreadsheet program that is not ours. */
export interface SpreadsheetEngine {
  readonly name: string;
  /** Why it cannot be asked on this machine, or null. */
  readonly unavailable: string | null;
  readonly workOut: (cells: readonly GivenCell[]) => ShownValues;
}

/** The sheets of a workbook in order of appearance. */
export function sheetNames(cells: readonly GivenCell[]): string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

export function isFormula(content: GivenCell["content"]): content is string {
  return typeof content === "string" && content.startsWith("=");
}
