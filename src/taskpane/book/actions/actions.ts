import type { EntryPlace } from "../../../workbook";
import type { Desk } from "../../state";
import { counting } from "./counting";
import { drafting } from "./drafting";
import { locking } from "./locking";
import { register } from "./register";
import { steps } from "./steps";
import type { TablesNeeded } from "./steps";
import { writing } from "./writing";

/** Everything a user can do with the book that is being made. */
export type BookActions = ReturnType<typeof bookActions>;

export function bookActions(desk: Desk, tables: TablesNeeded) {
  const { port, work } = desk;
  const drafts = drafting(desk);
  const { reviewNow, ...writes } = writing(desk, drafts);
  const { change, changeBook, changeWithWayBack, put, refuse, remove } = drafts;
  return {
    change,
    changeBook,
    changeWithWayBack,
    put,
    /** Shows what is wrong, with the way to it. */
    refuse,
    remove,
    ...steps(desk, drafts, tables, reviewNow),
    ...register(desk, drafts),
    ...counting(drafts),
    ...locking(desk, drafts),
    ...writes,
    /** To the first of these cells that the sheets have. */
    showEntry: (places: readonly EntryPlace[]): Promise<void> =>
      work("opening", () => port.showEntry(places)),
  };
}
