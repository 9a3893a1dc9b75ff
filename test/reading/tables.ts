import type { Place, SourceRoles } from "../../src/model/book";
import { foundTables } from "../../src/reading";
import type { AnySource, BookContent } from "../../src/reading";
import type { Cell } from "../../src/reading/cell";
import { sourceTable } from "../../src/reading/table";
import type { SourceTable } from "../../src/reading/table";

interface Given {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly sheet: string;
  readonly place: Place;
  /** Number formats of column C, from the first row down. */
  readonly formats: readonly string[];
  /** What is typed right below. */
  readonly below: readonly Cell[];
}

/** A table with its headings in row 3, all of its columns fetched. */
export function tableOf(given: Partial<Given>): SourceTable {
  const { headings = [], rows = [], sheet = "Budgets", formats = [], below = [] } = given;
  return sourceTable({
    place: given.place ?? { kind: "table", reference: "Spending" },
    sheet,
    box: { row: 2, column: 0, rows: rows.length + 1, columns: headings.length },
    headings,
    below,
    columns: new Map(
      headings.map((_, column) => [
        column,
        {
          values: rows.map((row) => row[column] ?? ""),
          formats: rows.map((_row, index) => (column === 2 ? (formats[index] ?? "General") : "General")),
        },
      ]),
    ),
  });
}

export function messages({
  findings,
}: {
  readonly findings: readonly { readonly message: string }[];
}): string[] {
  return findings.map(({ message }) => message);
}

/** A workbook of one sheet with these cells from A1 on. */
export function bookOf(values: readonly (readonly Cell[])[], sheet = "Budgets"): BookContent {
  const fill = (text: string) => values.map((line) => line.map(() => text));
  return {
    fileName: "",
    declared: [],
    sheets: [
      {
        name: sheet,
        isHidden: false,
        row: 0,
        column: 0,
        values,
        formats: fill("General"),
        formulas: fill(""),
        merged: [],
      },
    ],
  };
}

/** The columns by which a table alone on its sheet is proposed as a source; null where it is not. */
export function proposed(
  source: AnySource,
  { headings, rows }: Pick<Given, "headings" | "rows">,
): SourceRoles | null {
  const [table] = foundTables(bookOf([headings, ...rows]), [], new Map(), { source });
  return table?.proposals["source"] ?? null;
}
