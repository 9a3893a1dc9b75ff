import { reference } from "../../formula";
import type { SheetBox } from "../../formula";

/*
 * Pieces of ordinary formulas over whole ranges. Each belongs inside SUMPRODUCT, which works a column and a row out as a block.
 */

/** 1 where the grant may be spent on the service, otherwise 0. */
export function isPermitted(permitted: SheetBox, pooled: SheetBox | null): string {
  return pooled === null
    ? `(${reference(permitted)}=TRUE)`
    : `((${reference(permitted)}=TRUE)+(${reference(pooled)}=TRUE)>0)`;
}

export function notPermitted(permitted: SheetBox, pooled: SheetBox | null): string {
  return `(1-${isPermitted(permitted, pooled)})`;
}

/** TRUE where a condition over ranges is true in no cell. */
export function none(condition: string): string {
  return `SUMPRODUCT((${condition})*1)=0`;
}

export function same(one: string, other: string, tolerance: string): string {
  return `ABS(${one}-${other})<=${tolerance}`;
}

/** The lesser figure of two ranges, cell by cell. MIN would give one figure for both ranges together. */
export function lesser(one: string, other: string): string {
  return `((${one}<${other})*${one}+(${one}>=${other})*${other})`;
}

/** How far one figure is above another, cell by cell; 0 where it is not. */
export function above(one: string, other: string): string {
  return `(${one}>${other})*(${one}-${other})`;
}

/**
 * The sums of the rows of a block, of cells or of what a piece of formula over cells gives, as a column. `down` is a column of as many cells as the block has columns, whatever they
 * hold: every cell is equal to itself, which makes the ones to multiply by. (TRANSPOSE would need Ctrl+Shift+Enter in an
 * older Excel, and ROW gives no column of numbers in every spreadsheet program.)
 */
export function sumsOfRows(block: SheetBox | string, down: SheetBox): string {
  return `MMULT(${typeof block === "string" ? block : reference(block)},${onesIn(down)})`;
}

/** The sums of the columns of a block, as a row. `across` is a row of as many cells as the block has rows. */
export function sumsOfColumns(block: SheetBox, across: SheetBox): string {
  return `MMULT(${onesIn(across)},${reference(block)})`;
}

function onesIn(cells: SheetBox): string {
  return `(${reference(cells)}=${reference(cells)})+0`;
}
