import { Decimal as GlobalDecimal } from "decimal.js";
import { ModelProblem } from "../problem";

/** Digits kept by a product or a quotient: twice the 15 a cell shows, and a few to spare. */
const DIGITS = 34;

/** The significant digits of a number that Excel keeps and shows. */
const CELL_DIGITS = 15;

/** The house's own exact decimal: 34 digits, halves to even. The package's global settings are never touched. */
export const Decimal = GlobalDecimal.clone({ precision: DIGITS, rounding: GlobalDecimal.ROUND_HALF_EVEN });
export type Decimal = GlobalDecimal;

/** Two of the digits are pence. */
const LEAST_WITHOUT_PENCE = new Decimal(10).pow(CELL_DIGITS - 2);

/**
 * A cell's number as the decimal its reader sees: 0.1 + 0.2 is 0.3.
 * Throws a problem of kind "invalid", which names no argument, for what is not a finite number.
 */
export function amount(value: number): Decimal {
  if (!Number.isFinite(value)) {
    throw new ModelProblem("invalid", `${value} is not an amount. Give a number.`);
  }
  return new Decimal(value.toPrecision(CELL_DIGITS));
}

/** Whether a penny more or less still shows in a cell that holds the amount: below ten million million pounds. */
export function showsPence(value: Decimal): boolean {
  return value.abs().lt(LEAST_WITHOUT_PENCE);
}

/** The number a cell can hold that is nearest to the decimal; never minus zero. */
export function toCell(value: Decimal): number {
  return value.isZero() ? 0 : value.toNumber();
}
