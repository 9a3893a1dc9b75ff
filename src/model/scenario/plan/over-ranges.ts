import { reference, type SheetBox } from "./address";

/*
 * Pieces of ordinary formulas over whole ranges. Each is to stand inside SUMPRODUCT, which works a column and a row out as a block.
 */

/** 1 where the grant may be spent on the service, else 0. */
export function isPermitted(permitted: SheetBox, pooled: SheetBox | null): string {
  return pooled === null
    ? `(${reference(permitted)}=TRUE)`
    : `((${reference(permitted)}=TRUE)+(${reference(pooled)}=TRUE)>0)`;
}

export function notPermitted(permitted: SheetBox, pooled: SheetBox | null): string {
  return `(1-${isPermitted(permitted, pooled)})`;
}

/** That a condition over ranges is true nowhere. */
export function none(condition: string): string {
  return `SUMPRODUCT((${condition})*1)=0`;
}

export function same(one: string, other: string, tolerance: string): string {
  return `ABS(${one}-${other})<=${tolerance}`;
}

/** By cell of two ranges the lesser figure. MIN would give one figure for both ranges together. */
export function lesser(one: string, other: string): string {
  return `((${one}<${other})*${one}+(${one}>=${other})*${other})`;
}

/** By cell what one figure is above another, or 0. */
export function above(one: string, other: string): string {
  return `(${one}>${other})*(${one}-${other})`;
}
