import { sheetFormulas } from "../../../src/sheets";
import type { BookPlan } from "../../../src/sheets/book";
import type { GivenCell } from "../../twins/engines/engine";

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
