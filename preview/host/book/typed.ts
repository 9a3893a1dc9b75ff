import type { Box, CellValue } from "../engine";
import type { Book } from "./book";
import { rejectedBy } from "./validated";

const TITLE = "Data validation";
const USUAL_MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

/** Holds what was typed into a cell against its rule and takes it back where the rule stops it; false then. */
export async function checkTyped(book: Book, sheet: string, box: Box, before: CellValue): Promise<boolean> {
  const { engine } = book;
  await engine.settled();
  const validation = await rejectedBy(book, { sheet, row: box.row, column: box.column });
  if (!validation?.alert.showAlert) return true;
  const { style, title, message } = validation.alert;
  const isTakenBack = style === "Stop";
  if (isTakenBack) engine.write(sheet, box, [[asEntered(before)]]);
  book.refuse({ title: title || TITLE, message: message || USUAL_MESSAGE, isTakenBack });
  return !isTakenBack;
}

/** As it is to be typed to be the same again: texts are marked, so that none turns into a number. */
function asEntered(content: CellValue): CellValue {
  return typeof content === "string" && content !== "" && !content.startsWith("=") ? `'${content}` : content;
}
