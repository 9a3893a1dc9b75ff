import type { SourceRoles } from "../../../src/model/book";
import { foundTables, paymentsIn, sourceOf, sourceTable } from "../../../src/reading";
import type { BookContent, Cell, FoundTable } from "../../../src/reading";
import type { PanePort } from "../../../src/taskpane/state";

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** What the port answers over sheets that each hold one table from A1 on, with its headings. */
export function overSheets(sheets: Sheets): Partial<PanePort> {
  const content = contentOf(sheets);
  const tables = foundTables(content);
  return {
    findTables: async () => tables,
    readAnew: async () => tables,
    readSource: async (kind, { place, roles }, before) =>
      sourceOf(kind).read(
        readFrom(
          sheets,
          tables.find((each) => each.place.reference === place.reference)!,
        ),
        roles as SourceRoles,
        before,
      ),
    readPayments: async (ledgers) =>
      ledgers.map(({ table, agency }) =>
        paymentsIn(
          table,
          content.sheets.find(({ name }) => name === table.sheet)!,
          (said) => agency ?? said ?? "",
        ),
      ),
  };
}

function contentOf(sheets: Sheets): BookContent {
  return {
    fileName: "",
    declared: [],
    sheets: Object.entries(sheets).map(([name, values]) => ({
      ...{ name, values, isHidden: false, row: 0, column: 0, merged: [] },
      formats: values.map((row) =>
        row.map((_, at) => (/date/i.test(String(values[0]![at])) ? "dd/mm/yyyy" : "General")),
      ),
      formulas: values.map((row) => row.map(() => "")),
    })),
  };
}

function readFrom(sheets: Sheets, { place, sheet }: FoundTable) {
  const [headings, ...rows] = sheets[sheet]!;
  return sourceTable({
    ...{ place, sheet, below: [], headings: headings! },
    box: { row: 0, column: 0, rows: rows.length + 1, columns: headings!.length },
    columns: new Map(
      headings!.map((_, column) => [
        column,
        { values: rows.map((row) => row[column] ?? ""), formats: rows.map(() => "General") },
      ]),
    ),
  });
}
