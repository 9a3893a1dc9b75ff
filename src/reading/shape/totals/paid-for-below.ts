import { nameKey } from "../../../model/names";
import type { CountedRows, LeftOut } from "./counted-rows";
import { namesAt } from "./rows";
import type { Rows } from "./rows";
import { isFunding, isRaised } from "../total-words";

/** What is left of the cost of services to be paid for: "Borough Budget Requirement". */
const REQUIREMENT = /\b(budget|net) requirement$/;

/**
 * Rows that say how a total above them is paid for, whatever its figures come to: below a budget requirement precepts, special expenses, grants
 * and taxes, and below another total by its name nothing but what is raised for it.
 */
export function withoutPayments(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const end = leftOut.find(({ row, isPart }) => !isPart && isPaidForBelow(rows, row, kept));
  if (end === undefined) return { data: kept, leftOut };
  const why = "says how the total above it is paid for";
  const below = kept.filter((row) => row > end.row);
  return {
    data: kept.filter((row) => row < end.row),
    leftOut: [...leftOut, ...below.map((row) => ({ row, why, isDoubtful: true }))],
  };
}

function isPaidForBelow(rows: Rows, row: number, kept: readonly number[]): boolean {
  const below = kept.filter((each) => each > row);
  if (below.length === 0 || kept.length - below.length < 2) return false;
  const names = namesAt(rows, row);
  const areAll = (is: (name: string) => boolean) => below.every((each) => namesAt(rows, each).some(is));
  if (names.some((name) => REQUIREMENT.test(nameKey(name)))) return areAll(isFunding);
  const isAtEnd = below.at(-1) === rows.data.at(-1);
  return isAtEnd && names.some((name) => rows.wordOf(name) === "plain") && areAll(isRaised);
}
