import { countLedger } from "../../model/duplication";
import type { LedgerColumns, LedgerData } from "../../model/duplication";
import { CANCELLED } from "../job";
import type { JobKind } from "../job";

/** How far the count has come: the share of its rows. */
export interface CountProgress {
  readonly share: number;
}

/** Rows that are counted between two looks at whether the count is still wanted: some hundredths of a second. */
const ROWS_AT_ONCE = 100_000;

/** Adds up a list of spending by body, service and who is paid. The answer is what `ledgerFrom` takes. */
export const countJob: JobKind<LedgerColumns, CountProgress, LedgerData> = {
  takesLess: "Add the rows up first, with a PivotTable by body and service.",
  run: async (columns, { progress, isCancelled }) => {
    const rows = columns.amounts.length;
    const count = countLedger(columns);
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      if (await isCancelled()) return CANCELLED;
      count.upTo(Math.min(rows, from + ROWS_AT_ONCE));
      progress({ share: Math.min(1, (from + ROWS_AT_ONCE) / rows) });
    }
    return count.finished();
  },
};
