import fc from "fast-check";
import { expect } from "vitest";
import { amount, Decimal } from "../../src/model/money";

/** A row of numbers as a model's row. */
export const decimals = (row: readonly (number | string)[]): Decimal[] =>
  row.map((each) => new Decimal(each));

/** A block of numbers as a model's block. */
export const block = (rows: readonly (readonly number[])[]): Decimal[][] =>
  rows.map((row) => row.map(amount));

/** Holds a figure to a published one. */
export function expectNear(found: Decimal, expected: number, tolerance: number): void {
  expect(Math.abs(found.toNumber() - expected), `${found.toString()} for ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

/** What a refused argument must look like. */
export const refusal = (argument: string, place: { row?: number; column?: number } = {}) =>
  expect.objectContaining({ kind: "invalid", argument, ...place }) as Error;

/** What a question without an answer must look like. */
export const without = (words: string) =>
  expect.objectContaining({ kind: "no-answer", message: expect.stringContaining(words) as string }) as Error;

/** Sums with pence, up to a million pounds either way. */
export const pounds = fc
  .integer({ min: -100_000_000, max: 100_000_000 })
  .map((pence) => new Decimal(pence).div(100));

/** Sums with pence, from 0 to a million pounds. */
export const noLessThanNought = fc.nat({ max: 100_000_000 }).map((pence) => new Decimal(pence).div(100));

/** Shares from 0 to 1. */
export const share = fc.nat({ max: 1000 }).map((thousandths) => new Decimal(thousandths).div(1000));
