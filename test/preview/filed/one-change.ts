import type { Book, Engine, SheetFeatures } from "../../../preview/host";

/** What asks or listens and changes nothing. */
type Asking =
  | "merged"
  | "activeSheet"
  | "sheets"
  | "values"
  | "formulas"
  | "usedBox"
  | "spillBox"
  | "spills"
  | "names"
  | "evaluate"
  | "numberFormats"
  | "styles"
  | "columnWidth"
  | "rowHeight"
  | "isRowHidden"
  | "isColumnHidden"
  | "laidOut"
  | "frozen"
  | "gridlines"
  | "tabColour"
  | "settled"
  | "hold"
  | "selection"
  | `on${string}`;
type BookChange = "tables" | "settings" | "xmlParts" | "nameNotes" | "protection" | "calculationMode";
/** Every way to change a workbook that the engine and the host have. A new one does not compile until it is listed here. */
export type Change =
  | Exclude<keyof Engine, Asking>
  | keyof SheetFeatures
  | Extract<keyof Book, BookChange>
  | "customProperties"
  | "sheetProtection";

export type Case =
  | { readonly is: "carried"; change(book: Book): void; shown(book: Book): unknown }
  | { readonly is: "refused"; change(book: Book): void; readonly sentence: RegExp }
  | { readonly is: "told"; change(book: Book): void; readonly sentence: RegExp }
  /** Nothing of it is to be saved. */
  | { readonly is: "of-the-moment" };

export const carried = (change: (book: Book) => void, shown: (book: Book) => unknown): Case => ({
  is: "carried",
  change,
  shown,
});
export const refused = (change: (book: Book) => void, sentence: RegExp): Case => ({
  is: "refused",
  change,
  sentence,
});
