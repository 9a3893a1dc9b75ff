import { sum } from "../../model/money";
import type { Decimal } from "../../model/money";
import type { MetBetter, PoolingQuestion } from "../../model/pooling";
import { listed } from "../../model/wording";
import { asName, isBlank, refused } from "../cells";
import type { Argument } from "../cells";
import { messages } from "../messages";

/** The longest name a text shows: every text fits in a cell, which holds 32,767 characters. */
const LONGEST_NAME = 100;

/** A grant's or a service's name. One that brings or needs nothing is never spoken of, and may have none. */
export function nameAt(names: Argument, row: number, column: number, mayBeMissing: boolean): string {
  const cell = names.at(row, column);
  // Older Excel passes 0 for an empty cell, so a number 0 is not a name.
  if (isBlank(cell) || cell === 0) {
    if (mayBeMissing) return "";
    throw refused(messages.emptyCell(names.place(row, column), "name"));
  }
  const name = asName(cell, names.parameter, () => names.place(row, column));
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}...` : name;
}

/** How a row tells of minimums that are met better: by how much, in pounds, and whose they are; both empty where none is. */
export function inNames(
  names: Argument,
  { needs }: PoolingQuestion,
): (better: readonly MetBetter[]) => [Decimal | "", string] {
  const called = needs.map((need, column) => nameAt(names, 0, column, need.isZero()));
  return (better) =>
    better.length === 0
      ? ["", ""]
      : [sum(better.map(({ pounds }) => pounds)), listed(better.map(({ service }) => called[service]!))];
}
