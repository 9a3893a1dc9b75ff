import { foundTables, plainLists } from "../reading";
import type { AnswersByTable, BookContent, FoundTable, TableOnSheet } from "../reading";
import { planList } from "../sheets";
import { fetchBook } from "./fetch";
import { addTable, freeNames } from "./new-table";
import { WorkbookProblem } from "./problem";

/** Tables to be set out together, and how they are read. */
export interface SetOutRequest {
  /** Their keys; see `FoundTable.key`. The unit of the list is that of the first that has one. */
  readonly tables: readonly string[];
  /** Cells that the user pointed at as tables. */
  readonly pointed: readonly string[];
  /** What the user said of tables. */
  readonly answers: AnswersByTable;
}

/** More rows than this are not set out: such a list is made in the source instead. */
const MOST_ROWS = 20_000;
const TABLE_NAME = "SpendingList";

/**
 * Sets tables of spending of any shape out as one list on a new sheet, and answers the reference of the Excel table that holds it.
 * Nothing of the user's is changed; where writing fails, the new sheet is taken away again.
 */
export async function setOutAsList(
  context: Excel.RequestContext,
  { tables, pointed, answers }: SetOutRequest,
): Promise<string> {
  const book = await fetchBook(context);
  const found = foundTables(book, pointed, answers);
  const parts = tables.map((key) => tableOf(book, found, key));
  const lists = plainLists(parts);
  const listed = parts.map(({ table }, at) => ({ source: table, list: lists[at]! }));
  const rows = listed.reduce((sum, { list }) => sum + list.rows.length, 0);
  if (rows > MOST_ROWS) {
    const [what, has] = listed.length === 1 ? [tables[0]!, "has"] : ["These tables", "have"];
    throw new WorkbookProblem(
      `${what} ${has} ${rows.toLocaleString("en-GB")} amounts; up to ${MOST_ROWS.toLocaleString("en-GB")} can be set out. Add them up by agency and service first, with a PivotTable, and choose that.`,
    );
  }
  const name = listed.length === 1 ? `${listed[0]!.source.sheet} list` : "Spending list";
  const names = await freeNames(context, { sheet: name, table: TABLE_NAME });
  await addTable(context, { ...planList(names.sheet, listed), name: names.table });
  return names.table;
}

function tableOf({ sheets }: BookContent, found: readonly FoundTable[], key: string): TableOnSheet {
  const table = found.find((each) => each.key === key)?.understood;
  const content = sheets.find(({ name }) => name === table?.sheet);
  if (!table || !content || table.lines.length === 0) {
    throw new WorkbookProblem(
      `${key} is no longer a table that can be set out as a list. Choose “Look again”.`,
    );
  }
  return { table, content };
}
