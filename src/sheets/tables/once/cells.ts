import type { SheetBox } from "../../../formula";

/** Where a sheet says what passes between bodies of the place, and what is counted without it. */
export interface OnceCells extends TransferCells {
  /** All rows of the spend table, what is taken out of them, and what is counted. */
  readonly source: SheetBox;
  readonly takenOut: SheetBox;
  readonly counted: SheetBox;
  /** By body, what is counted. */
  readonly countedOf: SheetBox;
}

/** What the sheet of the place says that is needed here: its bodies, how many people it and each of them serves, and levels of prices. */
export interface PlaceOfCount {
  readonly levels: SheetBox;
  readonly levelYears: SheetBox;
  readonly inPriceYear: SheetBox;
  readonly agencies: SheetBox;
  readonly population: SheetBox;
  readonly populations: SheetBox;
}

/** A row a payment, with rows that are free. */
export interface TransferCells {
  /** The body, by its reference in the book and as the spend table calls it. */
  readonly agency: SheetBox;
  readonly called: SheetBox;
  readonly other: SheetBox;
  readonly service: SheetBox;
  /** Who is paid; null where the spend table does not say. */
  readonly recipient: SheetBox | null;
  readonly amount: SheetBox;
  /** yes or no. */
  readonly out: SheetBox;
  /** The amount where it is taken out, and otherwise 0. */
  readonly taken: SheetBox;
}
