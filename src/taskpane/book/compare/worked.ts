import { FieldProblems, compareScenarios, limitsIn, planOf, readBook } from "../../../model/book";
import type { BookJson, Comparison, Limit } from "../../../model/book";

export interface Compared {
  readonly comparison: Comparison;
  /** Of the scenario shown. */
  readonly limits: readonly Limit[];
}

/** Two scenarios of a book as it is typed; null where it cannot be worked out. */
export function comparedIn(json: BookJson, shown: number, compared: number): Compared | null {
  try {
    const book = readBook(json);
    return { comparison: compareScenarios(planOf(book), shown, compared), limits: limitsIn(book, shown) };
  } catch (error) {
    if (error instanceof FieldProblems) return null;
    throw error;
  }
}
