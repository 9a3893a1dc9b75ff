import type { SheetBox } from "../../../formula";

/** Where the sheet Grant rules holds what grants and services are under: rows in the order of the book, a column a year. */
export interface RulesCells {
  readonly grant: SheetBox;
  readonly award: SheetBox;
  /** By the name of its field, a column; `freedom` and `match` are two. */
  readonly rules: Readonly<Record<string, SheetBox>>;
  readonly ruled: SheetBox;
  /** Null where none is given. */
  readonly administration: YearRows | null;
  /** One row. */
  readonly poolAdministration: YearRows | null;
  readonly need: YearRows;
  readonly other: YearRows | null;
  readonly floor: YearRows | null;
  readonly services: Readonly<Record<"service" | "theme" | "money" | "receiptsMayPay", SheetBox>>;
  readonly caps: CapCells | null;
  readonly earmarks: EarmarkCells | null;
  readonly overspend: OverspendCells | null;
}

/** Names down, years across. */
export interface YearRows {
  readonly name: SheetBox;
  readonly years: SheetBox;
}

export interface CapCells {
  readonly grant: SheetBox;
  readonly service: SheetBox;
  readonly most: SheetBox;
}

export interface EarmarkCells {
  readonly grant: SheetBox;
  readonly services: SheetBox;
  readonly share: SheetBox;
  readonly amount: SheetBox;
}

export interface OverspendCells {
  /** A row a figure of it, but for the shares. */
  readonly given: SheetBox;
  readonly shares: SheetBox;
  readonly bodies: SheetBox;
  readonly steps: SheetBox;
  readonly borne: SheetBox;
}
