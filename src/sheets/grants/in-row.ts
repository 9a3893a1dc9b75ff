import { reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { columnPlaying } from "../../model/book";
import type { SourceColumn } from "../../model/book";
import type { GrantFact, GrantsFacts } from "../../reading";

/** The award of a grant, live from its table, as a formula without its equals sign; `name` is the cell that holds the grant's name. */
export function awardNow({ cells }: GrantFact, name: SheetBox, table: GrantsFacts): string {
  return cells?.award ?? inRowOf(name, columnPlaying(table, "award"), table);
}

/** The cells of the table that say now what the grant may be spent on, as formulas name them. */
export function conditionsNow(grant: GrantFact, name: SheetBox, table: GrantsFacts): readonly string[] {
  return (
    grant.cells?.permitted ?? (table.columns.permitted ?? []).map((column) => inRowOf(name, column, table))
  );
}

/** Whether the table still has the grant; where its name does not find its row, whether its award is there. */
export function isStillThere({ cells }: GrantFact, name: SheetBox, table: GrantsFacts): string {
  return cells === null
    ? `ISNUMBER(MATCH(${reference(name)},${columnPlaying(table, "grant").formula},0))`
    : `LEN(${cells.award})>0`;
}

/** The cell of a column of the grants table in the row of the grant, found by its name. */
function inRowOf(name: SheetBox, { formula }: SourceColumn, table: GrantsFacts): string {
  return `INDEX(${formula},MATCH(${reference(name)},${columnPlaying(table, "grant").formula},0))`;
}
