import type { Decimal } from "../../money";
import { nameKey } from "../../names";

/** What all spellings of one code have in common: capitals and spaces do not matter, "cr 1.0" is "CR1.0". */
export function codeKey(code: string): string {
  return nameKey(code).replaceAll(" ", "");
}

/** What one of something costs a public body, in the prices of one year. */
export interface UnitCost {
  /** "CR1.0", "E&S2.0.1". */
  readonly code: string;
  readonly category: string;
  readonly outcome: string;
  /** What it is the cost of. */
  readonly detail: string;
  /** Who bears the cost, or makes the saving; and which part of them, where that is told. */
  readonly agency: string;
  readonly department: string;
  /** "Per incident", "Per person per year". */
  readonly unit: string;
  /** Pounds, in prices of `year`; not yet brought up to date. */
  readonly cost: Decimal;
  /** "2010-11" or "2010". */
  readonly year: string;
  /** How far the database's makers trust it: "R", "A", "G", or empty. */
  readonly rating: string;
  /** Its row on the sheet, counted from 1. */
  readonly row: number;
}

/** A cell as it is on a sheet; null is an empty one. */
export type SheetCell = string | number | boolean | null;

/** Something on a sheet that its reader should look at. */
export interface SheetFinding {
  readonly row: number;
  readonly message: string;
}
