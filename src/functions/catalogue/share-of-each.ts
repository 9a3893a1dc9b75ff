import type { Decimal } from "../../model/money";
import { asDecimal, line, NOUGHT, single } from "../cells";
import type { Argument } from "../cells";

/** A share for each of the grants: one cell, or an argument left out, holds for all; an empty cell is 0. */
export function shareOfEach(shares: Argument, rows: number): Decimal[] {
  if (!isOneForAll(shares)) return line(shares, rows, asDecimal, NOUGHT);
  const forAll = single(shares, asDecimal, NOUGHT);
  return Array.from({ length: rows }, () => forAll);
}

/** The argument where it is a column, whose rows must match the grants'. */
export function columnsOf(shares: Argument): Argument[] {
  return isOneForAll(shares) ? [] : [shares];
}

function isOneForAll(shares: Argument): boolean {
  return shares.rows <= 1;
}
