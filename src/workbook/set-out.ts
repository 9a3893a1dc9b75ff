import { foundTables, plainList } from "../reading";
import { planList } from "../sheets";
import { fetchBook } from "./fetch";
import { addTable, freeNames } from "./new-table";
import { WorkbookProblem } from "./problem";

/** More rows than this are not set out: such a list is made in the source instead. */
const MOST_ROWS = 20_000;
const TABLE_NAME = "SpendingList";

/**
 * Sets a table of spending of any shape out as a list on a new sheet, and answers the reference of the Excel table that holds it.
 * `agency` is whose spending it all is, where the table does not say. Nothing of the user's is changed; where writing fails, the new
 * sheet is taken away again.
 */
export async function setOutAsList(
  context: Excel.RequestContext,
  reference: string,
  agency: string | null,
): Promise<string> {
  const book = await fetchBook(context);
  const found = foundTables(book, [reference]).find(({ place }) => place.reference === reference);
  const table = found?.toSetOut?.table;
  const content = book.sheets.find(({ name }) => name === found?.sheet);
  if (!table || !content) {
    throw new WorkbookProblem(
      `${reference} is no longer a table that can be set out as a list. Choose “Look again”.`,
    );
  }
  const list = plainList(table, content, agency);
  if (list.rows.length > MOST_ROWS) {
    throw new WorkbookProblem(
      `${found!.label} has ${list.rows.length.toLocaleString("en-GB")} amounts; up to ${MOST_ROWS.toLocaleString("en-GB")} can be set out. Add them up by agency and service first, with a PivotTable, and choose that.`,
    );
  }
  const names = await freeNames(context, { sheet: `${table.sheet} list`, table: TABLE_NAME });
  await addTable(context, { ...planList(names.sheet, table, list), name: names.table });
  return names.table;
}
