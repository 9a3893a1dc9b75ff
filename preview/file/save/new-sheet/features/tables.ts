import { address } from "../../../../../src/formula";
import { encoded } from "../../../xml";
import type { NewSheet, NewTable } from "../../changes";
import { DECLARATION, SPREADSHEET } from "../../parts";
import { escaped } from "../../sheet/cell";
import type { Feature } from "../feature";

/** The tables of the sheet, each in a part of its own. */
export const tables: Feature = (sheet, writing) => {
  const { tables: made = [] } = sheet;
  if (made.length === 0) return "";
  const ids = made.map((table) => {
    const part = writing.writer.free(`${writing.folder}tables/table`);
    const xml = tableXml(table, writing.tableIds(), headingsOf(sheet, table), writing.main);
    writing.writer.write(part, xml, `${SPREADSHEET}.table+xml`);
    return writing.link("table", part);
  });
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
};

/** The texts of a table's first row, "" where it has none. */
export function headingsOf(sheet: NewSheet, table: NewTable): string[] {
  const texts = new Map(
    sheet.cells
      .filter(({ row }) => row === table.box.row)
      .map(({ column, value }) => [column, String(value)]),
  );
  return Array.from({ length: table.box.columns }, (_, index) => texts.get(table.box.column + index) ?? "");
}

function tableXml(table: NewTable, id: number, headings: readonly string[], main: string): string {
  const range = address(table.box);
  const filtered = address({ ...table.box, rows: table.box.rows - (table.hasTotals ? 1 : 0) });
  const columns = headings.map(
    (heading, index) =>
      `<tableColumn id="${index + 1}" name="${encoded(escaped(heading).replaceAll("\n", "_x000a_"))}"/>`,
  );
  return (
    `${DECLARATION}<table xmlns="${main}" id="${id}" name="${encoded(table.name)}" displayName="${encoded(table.name)}" ref="${range}"` +
    `${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${encoded(table.style ?? "TableStyleLight1")}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
