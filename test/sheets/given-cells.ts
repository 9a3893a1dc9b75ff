import type { SheetBox } from "../../src/formula";
import { sheetFormulas } from "../../src/sheets";
import type { BookPlan } from "../../src/sheets/book";
import type { GivenCell } from "../twins/engines/engine";

/** The cells of a book's sheets as spreadsheet programs are given them. */
export function givenCells({ sheets }: Pick<BookPlan, "sheets">): GivenCell[] {
  return sheets.flatMap((sheet) =>
    sheetFormulas(sheet).flatMap((line, row) =>
      line.flatMap((content, column) =>
        content === "" ? [] : [{ sheet: sheet.name, row, column, content }],
      ),
    ),
  );
}

export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** The cells with other contents in some of them. */
export function withCells(
  cells: readonly GivenCell[],
  ...changes: readonly (readonly [SheetBox, GivenCell["content"]])[]
): GivenCell[] {
  const changed = changes.map(([{ sheet, row, column }, content]) => ({ sheet, row, column, content }));
  const isChanged = (cell: GivenCell): boolean =>
    changed.some(
      ({ sheet, row, column }) => cell.sheet === sheet && cell.row === row && cell.column === column,
    );
  return [...cells.filter((cell) => !isChanged(cell)), ...changed];
}
