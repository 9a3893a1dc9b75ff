import { MOST_PAIRS } from "../duplication";
import { MOST_GRANTS_POOLED, MOST_PAIRS_POOLED } from "../pooling";

/**
 * The most that each step of the pane takes and makes, asked before anything is built: beyond it the step says what to do instead. What one
 * function takes and gives is in `src/functions/bounds.ts`.
 */
export const stepBounds = {
  /** Looking for tables: columns of a sheet that are read. */
  columnsLookedAt: 1_000,
  /** Reading a table chosen: its rows. */
  rowsRead: 200_000,
  /** Counting it: pairs of an agency and a service. */
  pairsCounted: MOST_PAIRS,
  /** Reading grants: pairs of a grant and a service that it may be spent on. */
  pairsPermitted: 250_000,
  /** Setting tables out as a list: its rows. */
  rowsSetOut: 20_000,
  /** Setting grants out with their conditions: grants. */
  grantsSetOut: MOST_GRANTS_POOLED,
  /** Counting names as one: names, and cells compared to add up their amounts; with more, every change in the table would be slow. */
  namesCounted: 2_000,
  cellsCompared: 20_000_000,
  /** Writing a book: grants, and pairs of a grant and a need. */
  grantsPooled: MOST_GRANTS_POOLED,
  pairsPooled: MOST_PAIRS_POOLED,
} as const;
