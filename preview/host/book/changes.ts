import { formatA1, intersection } from "../address";
import type { Box } from "../engine";
import { EVENT, WORKBOOK_TARGET } from "../events/hub";
import type { Book } from "./book";

/** Tells tables and listeners that cells changed. */
export function noteChange(
  book: Book,
  sheet: string,
  box: Box,
  changeType: string,
  byPerson: boolean = false,
): void {
  book.tables.afterWrite(sheet, box, byPerson);
  const address = formatA1(box);
  const details = { changeType, source: "Local", address, worksheetId: sheet };
  const trigger = byPerson ? {} : { triggerSource: "ThisLocalAddin" };
  book.events.emit(EVENT.worksheetChanged, [sheet, WORKBOOK_TARGET], {
    type: "WorksheetChanged",
    ...details,
    ...trigger,
  });
  for (const table of book.tables.all()) {
    if (table.sheet !== sheet || !intersection(table.box, box)) continue;
    book.events.emit(EVENT.tableChanged, [table.id, sheet, WORKBOOK_TARGET], {
      type: "TableChanged",
      tableId: table.id,
      ...details,
      ...trigger,
    });
  }
}
