import { foundTables, plainList } from "../reading";
import { planList, sheetFormulas, sheetFormats } from "../sheets";
import type { PlannedList } from "../sheets";
import { fetchBook } from "./fetch";
import { isSameSheetName } from "./marks";
import { WorkbookProblem } from "./problem";
import { paint, writeBlocks } from "./write";

/** The longest name of a sheet that Excel takes. */
const LONGEST_NAME = 31;
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
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
  const name = freeName(
    `${table.sheet} list`,
    worksheets.items.map((sheet) => sheet.name),
    LONGEST_NAME,
  );
  const tableName = freeName(
    TABLE_NAME,
    tables.items.map((each) => each.name),
  ).replaceAll(" ", "");
  await writeList(context, planList(name, table, list), tableName);
  return tableName;
}

async function writeList(
  context: Excel.RequestContext,
  { sheet: plan, table }: PlannedList,
  name: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(plan.name);
  await context.sync();
  try {
    await writeBlocks(context, [
      { sheet, row: 0, column: 0, formulas: sheetFormulas(plan), formats: sheetFormats(plan) },
    ]);
    paint(sheet, plan);
    const made = sheet.tables.add(
      sheet.getRangeByIndexes(table.row, table.column, table.rows, table.columns),
      true,
    );
    made.name = name;
    sheet.activate();
    await context.sync();
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
}

/** The name, or the name with the first free number behind it; no longer than is allowed. */
function freeName(wanted: string, taken: readonly string[], longest = Infinity): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const name = `${wanted.slice(0, longest - end.length)}${end}`;
    const compared = name.replaceAll(" ", "");
    if (!taken.some((each) => isSameSheetName(each.replaceAll(" ", ""), compared))) return name;
  }
}
