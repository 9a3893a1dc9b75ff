import { workOutPooling } from "../../model/book";
import type { BookJson, PoolingWorked } from "../../model/book";
import type { PoolStep } from "../../model/pooling/file";
import type { JobKind } from "../job";
import { askedOf, solvingLate } from "./of-book";

/** Which part of the work has begun. */
export interface PoolProgress {
  readonly step: PoolStep;
}

export interface PoolInput {
  /** The book, as it is kept: what is wrong with it is refused. */
  readonly book: BookJson;
  /** The scenario whose proposals remove ring-fences, by its id. */
  readonly scenario: string;
  /** The day, as it is to be shown. */
  readonly asAt: string;
}

/**
 * What the grants of a book do over its years under all their rules; null where it has no grants or needs. `wasmFile` gives the address of
 * HiGHS, which only match and minimum awards need.
 */
export function poolJob(
  wasmFile: () => string | undefined,
): JobKind<PoolInput, PoolProgress, PoolingWorked | null> {
  const solve = solvingLate(wasmFile);
  return {
    takesLess: "Fewer years, or fewer grants with match or a minimum award, take less time.",
    run: ({ book, scenario, asAt }, { progress }) =>
      askedOf(book, (read) => workOutPooling(read, scenario, asAt, solve, (step) => progress({ step }))),
  };
}
