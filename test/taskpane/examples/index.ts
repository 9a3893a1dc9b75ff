import { makingBook } from "./book";
import { copies } from "./copies";
import { count } from "./count";
import type { Example } from "./example";
import { findings } from "./findings";
import { grants } from "./grants";
import { held } from "./held";
import { review } from "./review";
import { start } from "./start";
import { tables } from "./tables";

export { show } from "./example";

/** Every state of the pane, by screen and step: what the tests of accessibility look at. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  "the first screen": start,
  tables,
  "copies and repair": copies,
  "the count": count,
  "more to look at": findings,
  "a book being made": makingBook,
  "the grants of a book": grants,
  review,
  "the book written": held,
};
