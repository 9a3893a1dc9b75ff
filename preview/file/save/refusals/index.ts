import type { Book } from "../book/book";
import type { Changes } from "../changes";
import { isNoChange } from "../changes";
import type { SheetFacts } from "../sheet/sheet-facts";
import { cellRefusals } from "./cells";
import { nameRefusals } from "./names";
import { sheetRefusals } from "./sheets";

/** What of the changes the copy could not carry, each a sentence that names it; none where all can be. */
export function refusals(book: Book, changes: Changes, facts: ReadonlyMap<string, SheetFacts>): string[] {
  return [
    ...(book.isSigned && !isNoChange(changes)
      ? ["The workbook is signed, and a changed copy would break the signature."]
      : []),
    ...cellRefusals(book, changes.cells, facts),
    ...sheetRefusals(book, changes, facts),
    ...nameRefusals(book, changes),
  ];
}
