import { makingBook } from "./book";
import type { Example } from "./example";
import { result } from "./result";
import { review } from "./review";
import { start } from "./start";
import { count, duplication, grantsStep } from "./steps";
import { tables } from "./tables";

export { show } from "./example";

/** Every state of the pane, by screen and step: what the tests of accessibility look at. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  "the first screen": start,
  tables,
  count,
  duplication,
  grants: grantsStep,
  review,
  "the result": result,
  "a book being made": makingBook,
};
