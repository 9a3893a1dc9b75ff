import { kindOf } from "../open/kind";
import type { FileKind } from "../open/kind";
import { openFile } from "../open";
import { writePackage } from "../package";
import { FileProblem } from "../problem";
import { bookOf } from "./book/book";
import type { Book } from "./book/book";
import { factsOfChanged, patchedBook } from "./book/patched-book";
import { isNoChange, NO_CHANGES } from "./changes";
import type { Changes } from "./changes";
import { asNewBook, emptyBook, WORKBOOK } from "./new-book";
import { refusals } from "./refusals";

export { NO_CHANGES } from "./changes";
export type {
  CellChange,
  ChangedCell,
  ChangedLayout,
  ChangedName,
  Changes,
  CustomXml,
  NewCell,
  NewSheet,
  NewTable,
  Visibility,
} from "./changes";

/** A copy, ready to be kept. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly kind: "xlsx" | "xlsm";
  /** What of the file the copy does not hold, each a sentence; none for a workbook that is kept in its own kind. */
  readonly lost: readonly string[];
}

/**
 * A copy of a file with changes. Workbooks of the XML kinds (.xlsx, .xlsm) keep their kind and every part that no change touches,
 * byte by byte; the others become a new .xlsx. Refuses by a `FileProblem` that names everything the copy could not carry, before
 * anything is written.
 */
export async function saveCopy(name: string, bytes: Uint8Array, changes: Changes): Promise<SavedFile> {
  const found = kindOf(name, bytes);
  if (found.kind === "xlsx" || found.kind === "xlsm") {
    if (isNoChange(changes)) {
      return { bytes: bytes.slice(), kind: found.kind, lost: [] };
    }
    return { bytes: written(bookOf(found.parts, found.workbook), changes), kind: found.kind, lost: [] };
  }
  const { content, beyond, kind } = await openFile(name, bytes);
  const unknown = changes.cells.find(
    ({ sheet }) => !content.sheets.some((one) => one.name.toLowerCase() === sheet.toLowerCase()),
  );
  if (unknown) throw cannotCarry([`The file has no sheet of cells called "${unknown.sheet}".`]);
  return {
    bytes: written(bookOf(emptyBook(), WORKBOOK), asNewBook(content, beyond.names, changes)),
    kind: "xlsx",
    lost: lostOf(kind),
  };
}

/** A workbook that is no file yet, saved as one. */
export function saveNew(made: Pick<Changes, "sheets" | "names" | "customXml">): SavedFile {
  const { sheets, names, customXml } = made;
  const book = bookOf(emptyBook(), WORKBOOK);
  return { bytes: written(book, { ...NO_CHANGES, sheets, names, customXml }), kind: "xlsx", lost: [] };
}

function written(book: Book, changes: Changes): Uint8Array {
  const facts = factsOfChanged(book, changes);
  const refused = refusals(book, changes, facts);
  if (refused.length > 0) throw cannotCarry(refused);
  const { written: parts, leftOut } = patchedBook(book, changes, facts);
  return writePackage(book.parts, parts, leftOut);
}

function cannotCarry(refused: readonly string[]): FileProblem {
  const shown = refused.slice(0, 5).join(" ");
  const more = refused.length > 5 ? ` And ${refused.length - 5} more.` : "";
  return new FileProblem("cannot-carry", `No copy was saved. ${shown}${more}`);
}

/** What a new workbook made of a file of another kind does not hold. */
function lostOf(kind: FileKind): readonly string[] {
  if (kind === "csv")
    return ["The copy is an Excel workbook: how figures and dates were written in the text is not kept."];
  const looks =
    "The copy holds values, number formats, merged cells and names of ranges; other names, looks, widths, hidden rows and columns, groups, charts, pictures, comments, validation, conditional formats, filters, links, protection and print settings are not kept.";
  if (kind === "ods")
    return [
      looks,
      "Pivot tables and macros are not kept. Formulas that Excel might not take are kept as their values.",
    ];
  return [looks, "Formulas, tables, pivot tables and macros are not kept: formulas are their values."];
}
