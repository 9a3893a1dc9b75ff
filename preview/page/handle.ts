import type { CellValue } from "../host/engine";

/** What the browser's tests may ask of the preview, as `window.preview`. The page itself does not use it. */
export interface PreviewHandle {
  /** Resolves when the workbook is open and the pane has been told that it runs in Excel. */
  readonly ready: Promise<void>;
  /** Selects a block such as "B2" of the active sheet and gives the grid the keyboard. */
  select(address: string): void;
  /** The values of a block such as "A1:C3" of the active sheet. */
  values(address: string): CellValue[][];
  /** Writes a block such as "A1:B2" of the active sheet in one go, as a paste does. */
  write(address: string, cells: readonly (readonly CellValue[])[]): void;
  /** Shows a sheet by its name. */
  activate(sheetName: string): void;
  sheetNames(): string[];
  tableNames(): string[];
  /** Members of Office.js that were asked for and that the host does not have. */
  missing(): readonly string[];
}

declare global {
  interface Window {
    preview?: PreviewHandle;
  }
}
